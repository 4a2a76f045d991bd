"""A day that a text half says, settled against today."""

from dataclasses import dataclass, fields
from datetime import date, timedelta

from seminar.errors import BadTime

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

FIRST_YEAR, LAST_YEAR = 1900, 2200

_SEVERAL = "That names more than one day. Type one day and one hour, such as Thu 16:15."


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """What a text says of a day. `dates` are (month, day), two where either may come first, as in 3/4/2026.

    `weekday` counts from Monday as 0, `week` from the present one (Monday starts it), `shift` from today.
    """

    year: int | None = None
    dates: tuple[tuple[int, int], ...] = ()
    day_of_month: int | None = None
    weekday: int | None = None
    week: int | None = None
    shift: int | None = None


def merge(one: Day, other: Day) -> Day:
    """Both pieces as one day, such as "Thursday" and "17 Sep". Raises `BadTime` where they say two days."""
    both = {field.name: (getattr(one, field.name), getattr(other, field.name)) for field in fields(Day)}
    if any(a not in (None, ()) and b not in (None, ()) for a, b in both.values()):
        raise BadTime(_SEVERAL)
    return Day(**{name: b if a in (None, ()) else a for name, (a, b) in both.items()})


def candidates(day: Day, today: date) -> tuple[date, ...]:
    """The dates it may mean, the earliest first; two where only the hour can tell. Raises `BadTime`.

    Without a year it is the next such day, today counting.
    """
    if day.dates or day.day_of_month is not None or day.shift is not None:
        return (_only(_named(day, today), day.weekday),)
    if day.week is not None:
        if day.weekday is None:
            raise BadTime("A week has seven days. Name one and the hour, such as next Thursday 16:15.")
        return (today + timedelta(days=7 * day.week + day.weekday - today.weekday()),)
    if day.weekday is not None:
        coming = today + timedelta(days=(day.weekday - today.weekday()) % 7)
        return coming, coming + timedelta(days=7)
    return today, today + timedelta(days=1)


def in_words(day: date) -> str:
    """ "17 September 2025"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def _only(found: list[date], weekday: int | None) -> date:
    fitting = [day for day in found if weekday in (None, day.weekday())]
    if not found:
        raise BadTime("There is no such day in the calendar. Check the day, the month and the year.")
    if not fitting:
        actual = WEEKDAYS[found[0].weekday()]
        raise BadTime(f"{in_words(found[0])} is a {actual}. Correct the weekday or the date.")
    if len(fitting) > 1:
        ways = " or ".join(in_words(day) for day in fitting)
        raise BadTime(f"That could be {ways}. Type the month as a word, or the date as {fitting[0]}.")
    return fitting[0]


def _named(day: Day, today: date) -> list[date]:
    """What each way of naming it leaves: "tomorrow, 17 Sep" is one day only where they agree."""
    ways: list[list[date]] = []
    if day.shift is not None:
        ways.append([today + timedelta(days=day.shift)])
    if day.dates:
        found = [_dated(day.year, month, number, today) for month, number in day.dates]
        ways.append([date for date in found if date])
    if day.day_of_month is not None:
        months = (_dated(None, month, day.day_of_month, today) for month in range(1, 13))
        ways.append(sorted(date for date in months if date)[:1])
    agreed = [date for date in ways[0] if all(date in way for way in ways)]
    if not agreed and all(ways):
        raise BadTime(_SEVERAL)
    return agreed


def _dated(year: int | None, month: int, number: int, today: date) -> date | None:
    """The date in that year, or without one the next; a 29th of February may be eight years off."""
    if year is not None and not FIRST_YEAR <= year <= LAST_YEAR:
        raise BadTime(f"The year {year} cannot be meant. Type one such as {today.year}.")
    for candidate in range(today.year, today.year + 9) if year is None else [year]:
        try:
            found = date(candidate, month, number)
        except ValueError:
            continue
        if year is not None or found >= today:
            return found
    return None
