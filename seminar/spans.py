"""A stretch of days as people type it, such as "next week" or "March 2026" -> from when to when."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta

from seminar import dayforms, days, wall
from seminar.errors import BadTime, Refusal
from seminar.typed import quote, tidy

_BETWEEN = re.compile(r" ?\.\.+ ?| - | to | until | till |(?<=[a-z])-(?=[a-z])|(?<=\d{4})-(?=\d{4})")
_RELATIVE = re.compile(r"(?P<which>this|next|last) (?P<unit>week|month|year)")
_COMING = re.compile(r"(?:the )?(?:next|coming) (?P<count>\d{1,3}) (?P<unit>day|week|month)s?")
_MONTH = re.compile(rf"(?P<name>{dayforms.MONTH})\.?,?(?: (?P<year>\d{{4}}))?")
_YEAR = re.compile(r"(?P<year>\d{4})(?:[-/.](?P<month>\d{1,2}))?")

_UNITS = {
    "day": relativedelta(days=1),
    "week": relativedelta(weeks=1),
    "month": relativedelta(months=1),
    "year": relativedelta(years=1),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """From `starts_at` on and before `ends_at`, both instants in UTC."""

    starts_at: datetime
    ends_at: datetime


def parse(typed: str, *, zone: ZoneInfo, now: datetime) -> Span:
    """The days that were typed, such as "this month", "2025", "2025-03..2025-05" or "tomorrow", whole in `zone`.

    A month without a year is the present one or the next such. Raises `Refusal`.
    """
    today = wall.shown(now, zone).date()
    try:
        sides = _BETWEEN.split(tidy(typed) or "", maxsplit=1)
        start, end = _period(sides[0], today, since=today)
        if len(sides) == 2:
            _, end = _period(sides[1], today, since=start)
    except (ValueError, OverflowError, BadTime):
        said = f"{quote(typed)} names no days." if typed.strip() else "No days were given."
        raise Refusal(f"{said} Type for example this month, March 2026, or 2026-03..2026-05.") from None
    if end <= start:
        raise Refusal("The end is before the start. Type the earlier one first, such as 2026-03..2026-05.")
    return Span(starts_at=wall.start_of_day(start, zone), ends_at=wall.start_of_day(end, zone))


def _period(text: str, today: date, *, since: date) -> tuple[date, date]:
    """Its first day and the one after its last; months and days without a year are the next from `since` on."""
    text = re.sub("^(?:from|in|on) ", "", text.strip())
    if match := _RELATIVE.fullmatch(text):
        unit = _UNITS[match["unit"]]
        start = _start_of(match["unit"], today) + {"last": -1, "this": 0, "next": 1}[match["which"]] * unit
        return start, start + unit
    if match := _COMING.fullmatch(text):
        return today, today + int(match["count"]) * _UNITS[match["unit"]]
    if match := _MONTH.fullmatch(text):
        month = dayforms.month_number(match["name"])
        year = int(match["year"]) if match["year"] else since.year + (month < since.month)
        return _whole(date(_checked(year), month, 1), "month")
    if match := _YEAR.fullmatch(text):
        year, month = _checked(int(match["year"])), int(match["month"] or 1)
        return _whole(date(year, month, 1), "month" if match["month"] else "year")
    piece = dayforms.read_at(text, 0)
    if not piece or piece[1] != len(text):
        raise ValueError(text)
    return _whole(days.candidates(piece[0], since)[0], "day")


def _whole(start: date, unit: str) -> tuple[date, date]:
    return start, start + _UNITS[unit]


def _start_of(unit: str, day: date) -> date:
    if unit == "week":
        return day - timedelta(days=day.weekday())
    return day.replace(day=1) if unit == "month" else day.replace(month=1, day=1)


def _checked(year: int) -> int:
    if not days.FIRST_YEAR <= year <= days.LAST_YEAR:
        raise ValueError(year)
    return year
