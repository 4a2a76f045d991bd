"""The form in which somebody proposes a talk as an issue: headings that are labels, each with its answer below."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages import Label
from seminar.reading.talk.label_words import name_label
from seminar.reading.text.lines import Line

_LEAST = 3
_ASKED = (Label.SPEAKER, Label.TITLE, Label.ABSTRACT, Label.AFFILIATION, Label.WHEN, Label.DATE, Label.BIO)
# What the form shows until somebody answers.
_HINT = re.compile(
    r"_?(?:no response|first(?:\s?name)?\s(?:and\s)?last(?:\s?name)?|your\s(?:full\s)?name|n/a)_?\.?", re.IGNORECASE
)


def read_issue_form(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines, such headings as labels that need no other sign, without what the form itself says below them."""
    labels = {place: name_label(line.text) for place, line in enumerate(lines) if line.level > 1}
    asked = Counter(lines[place].level for place, label in labels.items() if label in _ASKED)
    level = next((level for level, count in asked.most_common(1) if count >= _LEAST), None)
    if level is None or not {Label.SPEAKER, Label.TITLE} <= set(labels.values()):
        return lines
    written: list[Line] = []
    for place, line in enumerate(lines):
        if labels.get(place) and line.level == level and line.text[-1:] not in ":：":
            written.append(replace(line, text=f"{line.text}:", raw=f"{line.raw.rstrip()}:"))
        elif not (place and labels.get(place - 1) and _HINT.fullmatch(line.text)):
            written.append(line)
    return written
