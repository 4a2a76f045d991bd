"""Days that a Chinese sentence names in English words: "this week 有哪些", "next Friday 那场"."""

import re
from datetime import timedelta

from dateutil.relativedelta import relativedelta

from seminar.questions.asked import Tense
from seminar.questions.chinese.days import Calendar, Days, one

_SHIFT = {"last": -1, "this": 0, "next": 1}
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_NAMES = "|".join(_WEEKDAYS)
OF_WEEK = r"(?<![a-z])(?P<shift>this|next|last) ?(?P<unit>week(?:end)?|month|year)(?![a-z])"
# A short name alone may be a word of another kind: "sat", "sun".
WEEKDAY = (
    rf"(?<![a-z])(?:(?P<shift>this|next|last) (?P<weekday>{_NAMES}|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)"
    rf"|(?P<alone>{_NAMES}))(?![a-z])"
)


def shifted(match: re.Match[str], calendar: Calendar) -> Days:
    """ "next month"."""
    shift, today = _SHIFT[match["shift"]], calendar.today
    monday = today - timedelta(days=today.weekday()) + timedelta(weeks=shift)
    match match["unit"]:
        case "month":
            start = today.replace(day=1) + relativedelta(months=shift)
            return Days(start=start, end=start + relativedelta(months=1))
        case "year":
            start = today.replace(month=1, day=1) + relativedelta(years=shift)
            return Days(start=start, end=start + relativedelta(years=1))
        case "weekend":
            return Days(start=monday + timedelta(days=5), end=monday + timedelta(weeks=1))
    return Days(start=monday, end=monday + timedelta(weeks=1))


def weekday(match: re.Match[str], calendar: Calendar) -> Days:
    """ "Friday", the coming one unless the words tell of the past; "next Friday" is that of next week."""
    today = calendar.today
    said = (match["weekday"] or match["alone"])[:3]
    number = next(number for number, name in enumerate(_WEEKDAYS) if name.startswith(said))
    if shift := match["shift"]:
        return one(today + timedelta(days=number - today.weekday(), weeks=_SHIFT[shift]))
    ahead = (number - today.weekday()) % 7
    return one(today + timedelta(days=ahead - 7 if ahead and calendar.tense is Tense.PAST else ahead))
