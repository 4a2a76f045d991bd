"""A month's page of a calendar: its name between those beside it, and below it bare days before what happens then."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from seminar.reading.languages import compile_when_used, match_any
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
    r"\W{0,6}(?:prev(?:ious)?|back|earlier|zurück|vorige[rn]?|précédent|anterior|precedente)?(?:\smonth)?\W{1,6}"
    + _MONTH.format("two", "two")
    + r"\W{1,6}(?:next|later|forward|weiter|nächste[rn]?|suivant|siguiente|próximo|successivo)(?:\smonth)?\W{0,6}",
    re.IGNORECASE,
)
_DAY = re.compile(r"(?P<day>[12]\d|3[01]|[1-9])\s(?=[A-ZÀ-Þ][^\d:]{3})")


def write_month_pages(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines, the days of such a page written out; as they are where these do not rise."""
    for place, line in enumerate(lines[:_MOST_ABOVE]):
        month = _read_month(line.text) if len(line.text) <= _LONGEST else None
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


def _lead(line: Line) -> re.Match[str] | None:
    found = _DAY.match(line.text)
    return found if found and not find_dates(line.text[:40]) else None


def _read_month(text: str) -> str | None:
    """The month in the middle, with its year."""
    found = _BETWEEN.fullmatch(text)
    if found:
        numbers = [MONTHS[found[name].lower()] for name in ("one", "two", "three")]
        if any(two != one % 12 + 1 for one, two in pairwise(numbers)):
            return None
    else:
        found = _TURNED.fullmatch(text)
    return f"{found['two']} {found['two_year'] or ''}".strip() if found else None
