"""Days as two numbers in brackets behind the words of a list's heads, "Knots in ice (18/3)", told from counts."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from seminar.reading.languages.english import ENGLISH
from seminar.reading.text.lines import Line
from seminar.reading.when.dates import find_dates

_LEAST = 3
_LONGEST = 200
_BEHIND = re.compile(
    r"(?P<words>^.{6,}?)\s?[(\[](?P<first>\d{1,2})\s?(?P<sign>[/.])\s?(?P<second>\d{1,2})\.?[)\]](?P<tail>\W{0,3})$"
)
_SHORTEST_NAME = 3


def write_bracketed_days(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines, such a day with its month's name; as they are unless just one order of day and month makes the days
    follow each other, "2/3" of the parts of something among them."""
    found = {place: match for place, line in enumerate(lines) if (match := _match(line))}
    if len(found) < _LEAST or len({match["sign"] for match in found.values()}) > 1:
        return lines
    pairs = [(int(match["first"]), int(match["second"])) for match in found.values()]
    day_first, month_first = _rises([(two, one) for one, two in pairs]), _rises(pairs)
    if day_first == month_first:
        return lines
    written = list(lines)
    for (place, match), (one, two) in zip(found.items(), pairs, strict=True):
        day, month = (one, two) if day_first else (two, one)
        text = f"{match['words']} ({day} {_name_month(month)}){match['tail']}"
        written[place] = replace(lines[place], text=text, raw=text)
    return written


def _match(line: Line) -> re.Match[str] | None:
    if len(line.text) > _LONGEST or line.text.rstrip()[-5:].isalnum():
        return None
    match = _BEHIND.search(line.text)
    return match if match and not find_dates(match["words"]) else None


def _rises(days: Sequence[tuple[int, int]]) -> bool:
    """Whether months and days are ones and follow each other, or fall once: over New Year."""
    if not all(1 <= month <= 12 and 1 <= day <= 31 for month, day in days):
        return False
    falls = sum(one >= two for one, two in pairwise(days))
    return falls == 0 or (falls == 1 and len(days) > _LEAST and days[0][0] > days[-1][0])


def _name_month(month: int) -> str:
    """The month as a doubt on it may quote it."""
    names = (name for name, number in ENGLISH.months.items() if number == month and len(name) >= _SHORTEST_NAME)
    return max(names, key=len).capitalize()
