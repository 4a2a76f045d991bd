"""Numbers around the rows of a list whose columns a copy has run together: counters before, quotas behind."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from seminar.reading.text.lines import Line
from seminar.reading.when.dates import find_dates

_LEAST = 3
_LONGEST = 400
_LEADING = re.compile(r"^(?P<number>\d{1,4})\s{1,4}(?=[“\"A-ZÀ-Þ][^\d:]{3})")
_TRAILING = re.compile(r"(?:\s{1,4}(?:\d{1,3}(?:,\d{3}){1,2}|\d{2,5})){1,3}$")
_FOOTNOTE = re.compile(r"(?<=[”\"])[\d¹²³]$")


def drop_row_numbers(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, without numbers that count the rows one by one and without those that end most of these rows."""
    counted = [
        (place, found)
        for place, line in enumerate(lines)
        if len(line.text) <= _LONGEST and not find_dates(line.text[:40]) and (found := _LEADING.match(line.text))
    ]
    numbers = [int(found["number"]) for _, found in counted]
    if len(counted) < _LEAST or any(two - one != 1 for one, two in pairwise(numbers)):
        return tuple(lines)
    leads = {place: found.end() for place, found in counted}
    ending = [place for place, line in enumerate(lines) if len(line.text) <= _LONGEST and _TRAILING.search(line.text)]
    ends = set(ending) if len(ending) * 2 >= len(counted) else set()
    return tuple(
        _strip(line, leads.get(place, 0), ends=place in ends) if place >= counted[0][0] else line
        for place, line in enumerate(lines)
    )


def _strip(line: Line, lead: int, *, ends: bool) -> Line:
    text = line.text[lead:]
    text = _TRAILING.sub("", text) if ends else text
    text = _FOOTNOTE.sub("", text)
    return replace(line, text=text, raw=text) if text and text != line.text else line
