"""Headings that are a label behind an article: "The topic" above the title, "Die Referentin" above her life."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages import Label, compile_when_used
from seminar.reading.languages.groups import THE
from seminar.reading.talk.label_words import name_label
from seminar.reading.text.lines import Line

_HEAD = compile_when_used(
    rf"(?:{THE}\s|l['’]|our\s|unsere?\s|unser\s)(?P<label>[^\W\d_][^:.?!]{{2,24}})", re.IGNORECASE
)
_LIFE = re.compile(r"[^.]{20,}\.\s")
_LABELS = (Label.TITLE, Label.SPEAKER, Label.ABSTRACT)


def label_article_heads(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines, each such heading above a paragraph as the label alone, or as that of a biography."""
    written = list(lines)
    for place, line in enumerate(lines[:-1]):
        found = _HEAD.fullmatch(line.text) if line.gap or line.level else None
        label = name_label(found["label"]) if found else None
        below = lines[place + 1]
        if found is None or label not in _LABELS or (below.gap and not line.level):
            continue
        told = "Bio" if label is Label.SPEAKER and _LIFE.match(below.text) else found["label"]
        written[place] = replace(line, text=f"{told}:", raw=f"{told}:")
    return written
