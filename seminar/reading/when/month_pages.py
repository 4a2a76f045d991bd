"""A month's page of a calendar: its name between those beside it, and below it bare days before what happens then."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from seminar.reading.languages import compile_when_used, gather_words, match_any
from seminar.reading.text.lines import Line
from seminar.reading.when.date_forms import MONTHS
from seminar.reading.when.dates import find_dates

_LONGEST, _MOST_ABOVE, _LEAST = 120, 12, 3
_MONTH = rf"(?P<{{}}>{match_any(name for name in MONTHS if len(name) > 2)})\.?(?:\s(?P<{{}}_year>20\d\d))?"
# "« January 2027   February 2027   March 2027 »"
_BETWEEN = compile_when_used(
    r"\W{0,6}" + r"\W{1,6}".join(_MONTH.format(name, name) for name in ("one", "two", "three")) + r"\W{0,6}",
    re.IGNORECASE,
)
# "‹ Prev  February 2027  Next ›"
_TURNED = compile_when_used(
    rf"\W{{0,6}}(?:{match_any(gather_words(lambda words: words.phrasing.earlier))})?\W{{1,6}}"
    + _MONTH.format("two", "two")
    + rf"\W{{1,6}}(?:{match_any(gather_words(lambda words: words.phrasing.later))})\W{{0,6}}",
    re.IGNORECASE,
)
# "Calendar for October 2026"
_ALONE = compile_when_used(rf"(?<!\w){_MONTH.format('one', 'one').removesuffix('?')}(?!\d)", re.IGNORECASE)
_WEEKDAYS = gather_words(lambda words: words.weekdays)
_WEEK = 5
_DAY = re.compile(r"(?P<day>[12]\d|3[01]|[1-9])\s(?=[A-ZÀ-Þ][^\d:]{3})")


def write_month_pages(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines, the days of such a page written out; as they are where these do not rise."""
    for place, line in enumerate(lines[:_MOST_ABOVE]):
        month = _read_month(line.text, lines[place + 1 : place + 4]) if len(line.text) <= _LONGEST else None
        if month is None:
            continue
        below = {at: found for at in range(place + 1, len(lines)) if (found := _lead(lines[at]))}
        days = [int(found["day"]) for found in below.values()]
        if len(days) < _LEAST or any(one > two for one, two in pairwise(days)):
            return lines
        written = list(lines)
        written[place] = replace(line, text=month, raw=month)
        for at, found in below.items():
            text = f"{found['day']} {month}: {lines[at].text[found.end() :]}"
            written[at] = replace(lines[at], text=text, raw=text, gap=True)
        return written
    return lines


def _names_week(line: Line) -> bool:
    """Whether a line holds the week's days, one after another, as a calendar's head does."""
    words = line.text.lower().replace("|", " ").split()
    return (
        len(line.text) <= _LONGEST
        and _WEEK <= len(words) <= _WEEK + 2
        and all(word.strip(".") in _WEEKDAYS for word in words)
    )


def _lead(line: Line) -> re.Match[str] | None:
    found = _DAY.match(line.text)
    return found if found and not find_dates(line.text[:40]) else None


def _read_month(text: str, below: Sequence[Line] = ()) -> str | None:
    """The month in the middle, with its year; or the only one above a line of the week's days."""
    if any(map(_names_week, below)) and len(alone := list(_ALONE.finditer(text))) == 1:
        return f"{alone[0]['one']} {alone[0]['one_year']}"
    found = _BETWEEN.fullmatch(text)
    if found:
        numbers = [MONTHS[found[name].lower()] for name in ("one", "two", "three")]
        if any(two != one % 12 + 1 for one, two in pairwise(numbers)):
            return None
    else:
        found = _TURNED.fullmatch(text)
    return f"{found['two']} {found['two_year'] or ''}".strip() if found else None
