"""Labels that a copy has set apart from their values, "Title:", a blank line, "Knots in ice", as one line each."""

from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages import Label
from seminar.reading.talk.label_words import name_label
from seminar.reading.text.lines import Line

_LEAST = 3
_LONGEST_LABEL, _LONGEST_VALUE = 40, 400
_TEXTS = (Label.ABSTRACT, Label.BIO)


def join_label_lines(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, each such label joined with the line below the blank; as they are where few labels stand so."""
    places = [place for place in range(len(lines) - 1) if _stands_apart(lines[place], lines[place + 1])]
    if len(places) < _LEAST:
        return tuple(lines)
    joined: list[Line] = []
    for place, line in enumerate(lines):
        if place and place - 1 in places:
            label = joined[-1]
            text, raw = f"{label.text} {line.text}", f"{label.raw.rstrip()} {line.raw.strip()}"
            joined[-1] = replace(label, text=text, raw=raw, links=(*label.links, *line.links))
        else:
            joined.append(line)
    return tuple(joined)


def _stands_apart(line: Line, below: Line) -> bool:
    """Whether a line is a label with its colon and the next one, below a blank, its value."""
    if line.text[-1:] not in ":：" or len(line.text) > _LONGEST_LABEL or not below.gap:
        return False
    label = name_label(line.text.rstrip(":： "))
    if label is None or label in _TEXTS or len(below.text) > _LONGEST_VALUE:
        return False
    head, colon, _ = below.text.replace("：", ":").partition(":")
    return below.text[-1:] not in ":：" and not (colon and name_label(head))
