"""A stretch of days that a sentence names, and which of several readings it means."""

from dataclasses import dataclass
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from seminar.questions.asked import Tense

FIRST, LAST = 1990, 2100
ONE_DAY = timedelta(days=1)
# Days that a talk is ahead of which somebody speaks as of one that is known, and behind that nobody means any longer.
_SOON, _LONG_PAST = 7, 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """From a day on and before another; `evening` where the word itself says it, such as "今晚"."""

    start: date
    end: date
    part: str | None = None
    weekday: int | None = None  # any such day: no stretch of them


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """What a day without its year or month is settled by."""

    today: date
    tense: Tense
    sure: bool = True  # that the words say the tense, rather than what is mostly said of the past


def one(day: date, part: str | None = None) -> Days:
    return Days(start=day, end=day + ONE_DAY, part=part)


def dated(year: int | None, month: int, day: int, calendar: Calendar) -> Days:
    if year:
        return one(date(year, month, day))
    ways = []
    for shift in (-1, 0, 1):
        try:
            ways.append(one(date(calendar.today.year + shift, month, day)))
        except ValueError:
            continue
    return nearest(ways, calendar)


def nearest_month(month: int, calendar: Calendar) -> date:
    ways = [date(calendar.today.year + shift, month, 1) for shift in (-1, 0, 1)]
    return nearest([Days(start=way, end=way + relativedelta(months=1)) for way in ways], calendar).start


def nearest(ways: list[Days], calendar: Calendar) -> Days:
    """The one around today; else the next or the last by the tense, else the nearest."""
    if not ways:
        raise ValueError("no such day")
    today = calendar.today
    around = [way for way in ways if way.start <= today < way.end]
    if around:
        return around[0]
    coming = min((way for way in ways if way.start > today), key=lambda way: way.start, default=None)
    past = max((way for way in ways if way.end <= today), key=lambda way: way.end, default=None)
    if coming and (calendar.tense is Tense.COMING or not past):
        return coming
    if coming and past and is_soon(coming.start, calendar) and (today - past.end).days > _LONG_PAST:
        return coming
    if past and (calendar.tense is Tense.PAST or not coming):
        return past
    assert coming
    assert past
    # What is planned reaches some months ahead, what is asked about reaches back farther.
    return coming if (coming.start - today).days <= min(125, (today - past.end).days + 45) else past


def is_soon(day: date, calendar: Calendar) -> bool:
    """Whether a day is so near that what is mostly said of the past is said of it: "海报要印了，9号那场谁讲的"."""
    return not calendar.sure and 0 <= (day - calendar.today).days <= _SOON


def checked(year: int) -> int:
    if not FIRST <= year < LAST:
        raise ValueError(year)
    return year
