"""Stretches of time as a question says them, settled against the asker's present."""

import calendar
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta

from seminar import wall
from seminar.questions.asked import Tense
from seminar.questions.english import terms

DAY = timedelta(days=1)
_YEARS = timedelta(days=20 * 365)


@dataclass(frozen=True, slots=True, kw_only=True)
class Present:
    """Where the asker stands in time; `tense` is what the verbs say, and chooses among days without a year."""

    now: datetime
    zone: ZoneInfo
    tense: Tense

    @property
    def today(self) -> date:
        return wall.shown(self.now, self.zone).date()

    @property
    def starts(self) -> datetime:
        return self.now - _YEARS

    @property
    def ends(self) -> datetime:
        return self.now + _YEARS


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """From an instant on and before another; parts of the day are minutes of the asker's clock.

    `weekday` is what a weekday's name said, so that "Monday" and "next week" can be joined. `every` says that any such
    day is meant.
    """

    start: datetime | None = None
    end: datetime | None = None
    not_before: int | None = None
    not_after: int | None = None
    weekday: int | None = None
    every: bool = False
    tense: Tense | None = None


def of_days(here: Present, start: date, end: date) -> Stretch:
    """Whole days: `end` is the day after the last."""
    return Stretch(start=wall.start_of_day(start, here.zone), end=wall.start_of_day(end, here.zone))


def one_day(here: Present, shift: int = 0) -> Stretch:
    day = here.today + shift * DAY
    return of_days(here, day, day + DAY)


def of_unit(here: Present, unit: str, shift: int) -> Stretch:
    """This (0), the next (1), the last (-1) week, month, and so on."""
    today = here.today
    match unit:
        case "hour" | "minute":
            length = timedelta(hours=1) if unit == "hour" else timedelta(minutes=1)
            return Stretch(start=here.now + shift * length, end=here.now + (shift + 1) * length)
        case "day":
            return one_day(here, shift)
        case "week":
            monday = today - today.weekday() * DAY + shift * 7 * DAY
            return of_days(here, monday, monday + 7 * DAY)
        case "fortnight":
            if shift == 0:
                shift = 1
            return of_days(here, *sorted((today, today + shift * 14 * DAY)))
        case "weekend":
            saturday = today - today.weekday() * DAY + (5 + 7 * shift) * DAY
            return of_days(here, saturday, saturday + 2 * DAY)
        case "month":
            first = today.replace(day=1) + relativedelta(months=shift)
            return of_days(here, first, first + relativedelta(months=1))
        case "quarter":
            first = today.replace(month=(today.month - 1) // 3 * 3 + 1, day=1) + relativedelta(months=3 * shift)
            return of_days(here, first, first + relativedelta(months=3))
        case "year":
            return of_days(here, date(today.year + shift, 1, 1), date(today.year + shift + 1, 1, 1))
        case "academic year":
            return academic_year(here, today.year - (today.month < 9) + shift)
        case "term":
            return of_days(here, *terms.around(here.zone, today, shift))
    return season(here, unit, shift)


def season(here: Present, name: str, shift: int) -> Stretch:
    every = [terms.season_of(name, year) for year in terms.years_near(here.today)]
    if shift == 0:
        return of_days(here, *next(days for days in every if days[1] > here.today))
    if shift > 0:
        return of_days(here, *next(days for days in every if days[0] > here.today))
    return of_days(here, *[days for days in every if days[1] <= here.today][-1])


def academic_year(here: Present, year: int) -> Stretch:
    """From September to August."""
    return of_days(here, date(year, 9, 1), date(year + 1, 9, 1))


def ahead(here: Present, count: int, unit: str) -> Stretch:
    """From now to so many units on: whole days at the end, but hours to the minute."""
    if unit in ("hour", "minute"):
        return Stretch(start=here.now, end=here.now + timedelta(**{f"{unit}s": count}), tense=Tense.COMING)
    return Stretch(start=here.now, end=_on(here, count, unit, whole=True), tense=Tense.COMING)


def behind(here: Present, count: int, unit: str) -> Stretch:
    if unit in ("hour", "minute"):
        return Stretch(start=here.now - timedelta(**{f"{unit}s": count}), end=here.now, tense=Tense.PAST)
    return Stretch(start=_on(here, -count, unit, whole=False), end=here.now, tense=Tense.PAST)


def away(here: Present, count: int, unit: str) -> Stretch:
    """ "In three days", "two weeks ago": the day, week, month or year in which that falls."""
    if unit in ("hour", "minute"):
        moment = here.now + timedelta(**{f"{unit}s": count})
        return Stretch(start=moment - timedelta(minutes=45), end=moment + timedelta(minutes=45))
    if unit == "fortnight":
        count, unit = 2 * count, "week"
    return of_unit(here, unit, count)


def _on(here: Present, count: int, unit: str, *, whole: bool) -> datetime:
    lengths = {"week": 7, "fortnight": 14, "weekend": 7, "day": 1}
    today = here.today
    if unit in lengths:
        day = today + count * lengths[unit] * DAY
    elif unit in ("month", "year"):
        day = today + relativedelta(**{f"{unit}s": count})
    else:
        day = today + relativedelta(months=6 * count)
    return wall.start_of_day(day + DAY if whole else day, here.zone)


def nearest(here: Present, every: Iterable[tuple[date, date] | None]) -> Stretch | None:
    """One of several such stretches, as the tense says; without one that which is near, the coming one where equal."""
    found = [days for days in every if days]
    if not found:
        return None
    today = here.today
    past = [days for days in found if days[0] <= today]
    coming = [days for days in found if days[1] > today]
    if here.tense is Tense.PAST and past:
        return of_days(here, *past[-1])
    if here.tense is Tense.COMING and coming:
        return of_days(here, *coming[0])
    return of_days(here, *min(found, key=lambda days: (_distance(days, today), -days[0].toordinal())))


def _distance(days: tuple[date, date], today: date) -> int:
    if days[0] <= today < days[1]:
        return 0
    return (days[0] - today).days if days[0] > today else (today - days[1]).days + 1


def weekday(here: Present, number: int, which: str) -> Stretch:
    """ "Next Thursday" is that of next week; "last Thursday" the latest before today; a bare one as the tense says."""
    today = here.today
    coming = (number - today.weekday()) % 7
    match which:
        case "next":
            shift = 7 + number - today.weekday()
        case "last" | "past" | "previous":
            shift = coming - 7
        case "this":
            shift = number - today.weekday()
            if shift < 0 and here.tense is not Tense.PAST:
                shift += 7
        case "coming" | "upcoming" | "following":
            shift = coming or 7
        case _:
            shift = coming - 7 if here.tense is Tense.PAST else coming
    day = today + shift * DAY
    span = of_days(here, day, day + DAY)
    return Stretch(start=span.start, end=span.end, weekday=number)


def nth_weekday(here: Present, number: int, place: int, month: tuple[date, date]) -> Stretch | None:
    """The first, second or last such weekday of a month."""
    start, end = month
    every = [start + n * DAY for n in range((end - start).days) if (start + n * DAY).weekday() == number]
    try:
        day = every[place - 1 if place > 0 else place]
    except IndexError:
        return None
    return of_days(here, day, day + DAY)


def month_days(year: int, month: int, part: str = "") -> tuple[date, date]:
    """A month, or its first or second half, its beginning, middle or end."""
    first = date(year, month, 1)
    last = calendar.monthrange(year, month)[1]
    start, end = {
        "first half": (1, 15), "second half": (16, last), "early": (1, 10), "mid": (11, 20), "late": (21, last),
    }.get(part, (1, last))  # fmt: skip
    return first + (start - 1) * DAY, first + end * DAY


def safe(make: Callable[[], date]) -> date | None:
    """A date, or None where the calendar has no such day."""
    try:
        return make()
    except (ValueError, OverflowError):
        return None
