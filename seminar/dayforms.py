"""The ways in which people write a day."""

import re

from seminar.days import MONTHS, WEEKDAYS, Day
from seminar.durations import NUMBERS

MONTH = "|".join(f"{name[:3]}(?:{name[3:]})?" for name in MONTHS).lower().replace("sep(?:", "sept?(?:")
WEEKDAY = r"(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:days?)?"

_SHIFTS = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1, "tmrw": 1, "day after tomorrow": 2}

_END = r"(?![^\W_])"
# "Sep 17:00" and "Sep 5pm" name an hour, not a day of September.
_NO_CLOCK = r"(?![\d:h]|\.\d| ?[ap]\.?m\b| ?uhr\b)"

_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"(?P<year>\d{{4}})(?P<sep>[-/.])(?P<month>\d{{1,2}})(?P=sep)(?P<day>\d{{1,2}})(?:t(?=\d)|{_END})",
        r"(?:(?P<year>\d{4})年 ?)?(?P<month>\d{1,2})月 ?(?P<day>\d{1,2})日",
        rf"(?P<day>\d{{1,2}})\.(?P<month>\d{{1,2}})\.(?P<year>\d{{4}}|\d{{2}})?{_END}",
        rf"(?P<either>\d{{1,2}})(?P<sep>[-/])(?P<other>\d{{1,2}})(?P=sep)(?P<year>\d{{4}}|\d\d){_END}(?!:)",
        rf"(?P<either>\d{{1,2}})/(?P<other>\d{{1,2}}){_NO_CLOCK}{_END}",
        rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th|\.)?[ -]?(?:of )?(?P<name>{MONTH})\b\.?"
        rf"(?:[ ,-]{{1,2}}(?P<year>\d{{4}}){_NO_CLOCK})?{_END}",
        rf"(?P<name>{MONTH})\.?[ -]?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?{_NO_CLOCK}"
        rf"(?:[ ,-]{{1,2}}(?P<year>\d{{4}}){_NO_CLOCK})?{_END}",
        rf"(?:the )?(?P<nth>\d{{1,2}})(?:st|nd|rd|th){_END}",
        rf"(?:(?P<next>next)|this|coming)? ?(?P<weekday>{WEEKDAY})\b\.?",
        rf"(?P<week>this|next) week{_END}",
        rf"(?:the )?(?P<shift>{'|'.join(sorted(_SHIFTS, key=len, reverse=True))}){_END}",
        rf"in (?P<count>\d{{1,3}}|{'|'.join(NUMBERS)}) (?P<unit>day|week)s?(?: time)?{_END}",
    )
)


def read_at(text: str, at: int) -> tuple[Day, int] | None:
    """The piece of a day that starts at a place of a tidied text, and the place where it ends."""
    for form in _FORMS:
        match = form.match(text, at)
        if match:
            return _day(match.groupdict()), match.end()
    return None


def month_number(name: str) -> int:
    """1 to 12, from a month's name as `MONTH` matches it."""
    return next(number for number, month in enumerate(MONTHS, start=1) if month.lower()[:3] == name[:3])


def weekday_number(name: str) -> int:
    """0 to 6 from Monday, from a weekday's name as `WEEKDAY` matches it."""
    return next(number for number, weekday in enumerate(WEEKDAYS) if weekday.lower()[:3] == name[:3])


def _day(said: dict[str, str | None]) -> Day:
    year = said.get("year")
    number = int(year) + (2000 if len(year) == 2 else 0) if year else None
    match said:
        case {"either": str(one), "other": str(other)}:
            # Day or month first: what the calendar and a weekday leave open is refused when it is settled.
            ways = sorted({(int(other), int(one)), (int(one), int(other))})
            return Day(year=number, dates=tuple(ways))
        case {"name": str(name), "day": str(day)}:
            return Day(year=number, dates=((month_number(name), int(day)),))
        case {"month": str(month), "day": str(day)}:
            return Day(year=number, dates=((int(month), int(day)),))
        case {"nth": str(nth)}:
            return Day(day_of_month=int(nth))
        case {"weekday": str(weekday)}:
            # "Next Thursday" is that of next week; "this Thursday" the coming one, like a bare "Thursday".
            return Day(weekday=weekday_number(weekday), week=1 if said["next"] else None)
        case {"week": str(week)}:
            return Day(week=1 if week == "next" else 0)
        case {"count": str(count), "unit": str(unit)}:
            return Day(shift=int(NUMBERS.get(count) or count) * (7 if unit == "week" else 1))
    return Day(shift=_SHIFTS[said["shift"] or "today"])
