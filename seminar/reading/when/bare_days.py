"""Days written as two bare numbers with a dot at the head of a list's lines, told from other numbers by their order."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from seminar.reading.languages import UNSPACED, compile_when_used
from seminar.reading.text.lines import Line
from seminar.reading.when.dates import find_dates

_LEAST = 3
_BARE = re.compile(
    r"^(?P<first>\d{1,2})\.(?P<second>\d{1,2})(?=\s|[,，:：(（]|$)(?!\s?(?:[ap]\.?m\b|uhr|[-–—]\s?\d))", re.IGNORECASE
)
_SPACED = re.compile(r"^\d{1,2}\.\d{1,2}(?:\t|\s{2,}|[:：]|$)")
_SIGN = compile_when_used(f"[{UNSPACED}]")


def write_bare_days(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, "3.5" at their heads as a day where that makes a calendar of them, else as they are."""
    found = [(place, match) for place, line in enumerate(lines) if (match := _may_lead(line))]
    if len(found) < _LEAST or any(find_dates(lines[place].text[:30]) for place, _ in found):
        return tuple(lines)
    pairs = [(int(match["first"]), int(match["second"])) for _, match in found]
    unspaced = any(_SIGN.search(line.text) for line in lines)
    month_first = [pair for pair in pairs if pair[0] <= 12 and 1 <= pair[1] <= 31]
    day_first = [pair for pair in pairs if pair[1] <= 12 and 1 <= pair[0] <= 31]
    as_months = len(month_first) == len(pairs) and _rises(pairs)
    as_days = len(day_first) == len(pairs) and _rises([(second, first) for first, second in pairs])
    if as_months == as_days or (as_months and not unspaced):
        return tuple(lines)
    written = list(lines)
    for place, match in found:
        line = lines[place]
        day = f"{match['first']}月{match['second']}日" if as_months else f"{match[0]}."
        written[place] = replace(line, text=day + line.text[match.end() :], raw=_write(line.raw, match[0], day))
    return tuple(written)


def _may_lead(line: Line) -> re.Match[str] | None:
    """Numbers that stand apart from what follows, as no section's number and no hour does."""
    match = _BARE.match(line.text)
    return match if match and len(line.text) <= 300 and _SPACED.match(line.raw.strip()) else None


def _write(raw: str, bare: str, day: str) -> str:
    return raw.replace(bare, day, 1)


def _rises(days: Sequence[tuple[int, int]]) -> bool:
    """Whether the days follow each other within one year, or over one New Year."""
    falls = sum(one >= two for one, two in pairwise(days))
    return falls == 0 or (falls == 1 and days[0][0] > days[-1][0] and len(days) > _LEAST)
