"""A programme in one paragraph, "Monday, 3 April: …; Monday, 10 April: …", as a line for each of its days."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.text.lines import Line
from seminar.reading.when.dates import find_dates

_LEAST = 3
_SHORTEST = 160
_PARTS = re.compile(r"\s*;\s+")


def cut_at_semicolons(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines; one whose parts between semicolons mostly begin with days of their own, as these parts."""
    return tuple(part for line in lines for part in _cut(line))


def _cut(line: Line) -> list[Line]:
    if len(line.text) < _SHORTEST or line.text.count(";") < _LEAST - 1:
        return [line]
    parts = _PARTS.split(line.text)
    dated = [_begins_with_day(part) for part in parts]
    if sum(dated) < _LEAST:
        return [line]
    cut: list[str] = []
    for part, leads in zip(parts, dated, strict=True):
        if leads or not cut:
            cut.append(part)
        else:
            cut[-1] = f"{cut[-1]}; {part}"
    return [
        replace(line, text=text, raw=text, links=line.links if place == 0 else (), gap=line.gap and place == 0)
        for place, text in enumerate(cut)
    ]


def _begins_with_day(part: str) -> bool:
    dates = find_dates(part[:60])
    return bool(dates) and dates[0].start <= 2
