"""Hours with a dot, "10.15": alone on their lines where others hold but "9:45", or leading the lines of a programme."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.text.lines import Line
from seminar.reading.when.dates import find_dates

_HOUR = r"(?:[01]?\d|2[0-3])"
_COLON = re.compile(
    rf"(?:ore\s|um\s|à\s)?{_HOUR}:[0-5]\d(?:\s?[-–—]\s?{_HOUR}:[0-5]\d)?(?:\s?(?:uhr|h))?", re.IGNORECASE
)
_DOTTED = re.compile(rf"(?P<first>{_HOUR})\.(?P<minute>[0-5][05])(?P<rest>\s?[-–—]\s?{_HOUR}\.[0-5][05])?")
# "13.15 Ada Quill: Knots in ice"; "2.10 Scope" is a chapter.
_LEADING = re.compile(rf"{_DOTTED.pattern}(?=\s+[“\"„«‘'*_]{{0,3}}[^\W\d_])")
_EARLIEST, _FEWEST = 7, 3
_LONGEST_DAY = 80


def write_bare_hours(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, such hours with a colon; as they are where no line tells that they are hours."""
    if any(_COLON.fullmatch(line.text) for line in lines):
        lines = [_write(line, found) if (found := _DOTTED.fullmatch(line.text)) else line for line in lines]
    days = _read_days(lines)
    if sum(map(len, days)) < _FEWEST or any(each != sorted(set(each)) or each[0][0] < _EARLIEST for each in days):
        return tuple(lines)
    return tuple(_write(line, found) if (found := _LEADING.match(line.text)) else line for line in lines)


def _read_days(lines: Sequence[Line]) -> list[list[tuple[int, int]]]:
    """The hours and minutes that lead lines, those below each other for each day that lines above them name."""
    days: list[list[tuple[int, int]]] = [[]]
    for line in lines:
        if found := _LEADING.match(line.text):
            days[-1].append((int(found["first"]), int(found["minute"])))
        elif days[-1] and len(line.text) <= _LONGEST_DAY and find_dates(line.text):
            days.append([])
    return [day for day in days if day]


def _write(line: Line, found: re.Match[str]) -> Line:
    hours = found[0].replace(".", ":")
    text = hours + line.text[found.end() :]
    return replace(line, text=text, raw=line.raw.replace(found[0], hours, 1))
