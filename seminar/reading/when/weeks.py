"""A week's bulletin, whose heading names the week and whose lines name weekdays only: "Tues. 3:30 pm"."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages import compile_when_used, gather_words, match_any
from seminar.reading.languages.groups import THROUGH
from seminar.reading.text.lines import Line
from seminar.reading.when.date_forms import WEEKDAYS
from seminar.reading.when.dates import DateMention, find_dates

_HEAD_LINES = 12
_LONGEST_WEEK = 7
_LONGEST_HEADING = 120
# Stands for a year that is not told; no leap year, and older than any announcement.
_NO_YEAR = 1801
_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SPAN = re.compile(rf"(?P<first>\d{{1,2}})\.?\s?(?:[–—-]|{THROUGH}|y|e)\s?(?P<last>\d{{1,2}})(?!\d|[:.]\d)")
_BETWEEN = compile_when_used(rf"\s{{0,2}}(?:[–—~-]|{THROUGH})\s{{0,2}}", re.IGNORECASE)
# "Week of 8 February"
_NAMES_WEEK = compile_when_used(
    rf"\b(?:{match_any(gather_words(lambda words: words.phrasing.weeks))})\s(?:[^\W\d_]{{1,12}}[\s’']\s?){{0,3}}$",
    re.IGNORECASE,
)
_LED = compile_when_used(
    rf"^(?P<weekday>{match_any(word for word in WEEKDAYS if len(word) > 1)})(?![^\W\d_])\.?(?=\s|[,:–—/-]|$)",
    re.IGNORECASE,
)


def spread_weeks(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, each weekday at a line's head with its day where the head of the text names one week."""
    week = next((days for line in lines[:_HEAD_LINES] if (days := _find_week(line))), None)
    led = [(place, found) for place, line in enumerate(lines) if (found := _LED.match(line.text[:40]))]
    if week is None or len({WEEKDAYS[found["weekday"].lower().rstrip(".")] for _, found in led}) < 2:
        return tuple(lines)
    if any(find_dates(lines[place].text[:80], told=True) for place, _ in led):
        return tuple(lines)
    first = WEEKDAYS[led[0][1]["weekday"].lower().rstrip(".")]
    by_weekday = _say_days(week, first)
    written = list(lines)
    for place, found in led:
        day = by_weekday.get(WEEKDAYS[found["weekday"].lower().rstrip(".")])
        if day:
            said = f"{day}, "
            rest = lines[place].text[found.end() :].lstrip(" .,:")
            raw = lines[place].raw.replace(lines[place].text[: found.end()], said, 1)
            written[place] = replace(lines[place], text=f"{said}{rest}" if rest else said.rstrip(", "), raw=raw)
    return tuple(written)


def drop_week_days(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, a day that only names the week left out where another one of the week is told: it is no talk's."""
    for place, line in enumerate(lines[:_HEAD_LINES]):
        week, dates = _find_week(line), find_dates(line.text)
        if not week or len(dates) != 1 or _SPAN.search(dates[0].text):
            continue
        told = (date for at, other in enumerate(lines) if at != place for date in find_dates(other.text))
        if any((date.month, date.day) in {(day.month, day.day) for day in week} for date in told):
            year = f"{dates[0].year}" if dates[0].year else ""
            text = f"{line.text[: dates[0].start]}{year}{line.text[dates[0].stop :]}".strip()
            return (*lines[:place], replace(line, text=text, raw=text), *lines[place + 1 :])
    return tuple(lines)


def _say_days(week: Sequence[dt.date], first: int) -> dict[int, str]:
    """How each weekday of the week is written as a day.

    Without a year that is one beside its weekday, which settles the year later on; then a week of five days begins on
    its Monday, a whole one on Monday or Sunday, and a shorter one with the `first` weekday that the text names.
    """
    if week[0].year != _NO_YEAR:
        return {day.weekday(): day.isoformat() for day in week}
    begin = 0 if len(week) in (5, _LONGEST_WEEK) else first
    begin = 6 if len(week) == _LONGEST_WEEK and first == 6 else begin
    return {(begin + step) % 7: f"{_NAMES[(begin + step) % 7]}, {day.day} {day:%B}" for step, day in enumerate(week)}


def _find_week(line: Line) -> list[dt.date]:
    """The days of the week that a heading names, one at most; they are of `_NO_YEAR` where it states none."""
    if len(line.text) > _LONGEST_HEADING:
        return []
    dates = find_dates(line.text)
    if len(dates) == 2 and _BETWEEN.fullmatch(line.text[dates[0].stop : dates[1].start]):
        year = dates[1].year or dates[0].year or _NO_YEAR
        first = _make(dates[0], dates[0].year or year - (dates[0].month > dates[1].month), dates[0].day)
        return _fill(first, _make(dates[1], year, dates[1].day))
    if len(dates) != 1:
        return []
    year = dates[0].year or _NO_YEAR
    if span := _SPAN.search(dates[0].text):
        return _fill(*(_make(dates[0], year, int(span[name])) for name in ("first", "last")))
    return _fill_from(_make(dates[0], year, dates[0].day)) if _NAMES_WEEK.search(line.text[: dates[0].start]) else []


def _fill_from(day: dt.date | None) -> list[dt.date]:
    """The week that is called by one of its days: its Sunday or its Monday, or else a later one."""
    if day is None:
        return []
    begins_here = day.year == _NO_YEAR or day.weekday() in (0, 6)
    monday = day if begins_here else day - dt.timedelta(days=day.weekday())
    return _fill(monday, monday + dt.timedelta(days=_LONGEST_WEEK - 1))


def _make(date: DateMention, year: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, date.month, day)
    except ValueError:
        return None


def _fill(first: dt.date | None, last: dt.date | None) -> list[dt.date]:
    if first is None or last is None or not 2 <= (last - first).days + 1 <= _LONGEST_WEEK:
        return []
    return [first + dt.timedelta(days=step) for step in range((last - first).days + 1)]
