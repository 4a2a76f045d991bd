"""Labels that a copy of a table has glued to their values: "SpeakerProf. Ada Quill", "Date08 December 2026"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages import Label
from seminar.reading.talk.label_words import name_label
from seminar.reading.text.lines import Line

_LEAST = 3
_LONGEST_LABEL = 30
# A small letter before a capital, a digit or an opening mark: where two words have lost what stood between them.
_SEAM = re.compile(r"(?<=[a-zà-þ])(?=[A-ZÀ-Þ\d“„«\"‘#])")
_WHEN = frozenset((Label.DATE, Label.TIME, Label.WHEN))


def part_glued_labels(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines with a colon behind such labels; as they are where few stand so, or none that says when."""
    found = {place: seam for place, line in enumerate(lines) if (seam := _find_seam(line.text))}
    labels = {label for _, label in found.values()}
    if len(labels) < _LEAST or not labels & _WHEN:
        return lines
    parted = list(lines)
    for place, (at, _) in found.items():
        text = f"{lines[place].text[:at]}: {lines[place].text[at:]}"
        parted[place] = replace(lines[place], text=text, raw=text)
    return parted


def _find_seam(text: str) -> tuple[int, Label] | None:
    """Where the label ends with which the text begins, and which it is."""
    head = text[: _LONGEST_LABEL + 1]
    for seam in _SEAM.finditer(head):
        label = name_label(head[: seam.start()]) if head[:1].isupper() else None
        if label is not None:
            return seam.start(), label
    return None
