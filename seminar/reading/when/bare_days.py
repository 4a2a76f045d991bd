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
_GLUED = compile_when_used(rf"^\d{{1,2}}\.\d{{1,2}}\s?(?=[{UNSPACED}（(A-Z])")
_SIGN = compile_when_used(f"[{UNSPACED}]")
# Sections are counted within a chapter, "2.1", "2.2", and hardly one has as many as a month has days.
_LATE_DAY = 13


def write_bare_days(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, "3.5" at their heads as a day where that makes a calendar of them, else as they are."""
    unspaced = any(_SIGN.search(line.text) for line in lines)
    found = [(place, match) for place, line in enumerate(lines) if (match := _may_lead(line))]
    if unspaced and len(found) < _LEAST:
        found = [(place, match) for place, line in enumerate(lines) if (match := _may_lead(line, glued=True))]
        found = found if _passes_through_months([match for _, match in found]) else []
    known = [place for place, _ in found if find_dates(lines[place].text[:30])]
    if len(found) - len(known) < _LEAST or (known and not unspaced):
        return tuple(lines)
    pairs = [_read(match) for _, match in found]
    month_first = [pair for pair in pairs if pair[0] <= 12 and 1 <= pair[1] <= 31]
    day_first = [pair for pair in pairs if pair[1] <= 12 and 1 <= pair[0] <= 31]
    as_months = len(month_first) == len(pairs) and _rises(pairs)
    as_days = len(day_first) == len(pairs) and _rises([(second, first) for first, second in pairs])
    if as_months == as_days or (as_months and not unspaced) or (known and not as_months):
        return tuple(lines)
    written = list(lines)
    for place, match in found:
        if place in known:
            continue
        line = lines[place]
        day = f"{match['first']}月{match['second']}日" if as_months else f"{match[0]}."
        written[place] = replace(line, text=day + line.text[match.end() :], raw=_write(line.raw, match[0], day))
    return tuple(written)


def _read(match: re.Match[str]) -> tuple[int, int]:
    return int(match["first"]), int(match["second"])


def _passes_through_months(found: Sequence[re.Match[str]]) -> bool:
    """Whether numbers right before words are days rather than sections: some late in a month, few counted on."""
    pairs = [_read(match) for match in found]
    counted = sum(one[0] == two[0] and two[1] == one[1] + 1 for one, two in pairwise(pairs))
    begun = any((chapter, 1) in pairs and (chapter, 2) in pairs for chapter, _ in pairs)
    return not begun and counted * 3 <= len(pairs) and any(second >= _LATE_DAY for _, second in pairs)


def _may_lead(line: Line, *, glued: bool = False) -> re.Match[str] | None:
    """Numbers that stand apart from what follows, as no section's number and no hour does, or right before words."""
    match = _BARE.match(line.text)
    apart = _SPACED.match(line.raw.strip()) or (glued and _GLUED.match(line.text))
    return match if match and len(line.text) <= 300 and apart else None


def _write(raw: str, bare: str, day: str) -> str:
    return raw.replace(bare, day, 1)


def _rises(days: Sequence[tuple[int, int]]) -> bool:
    """Whether the days follow each other within one year, or over one New Year."""
    falls = sum(one >= two for one, two in pairwise(days))
    return falls == 0 or (falls == 1 and days[0][0] > days[-1][0] and len(days) > _LEAST)
