"""The year of a day that is written without one, from the other days that its text names."""

import datetime as dt
from collections.abc import Sequence

from seminar.reading.when.dates import DateMention
from seminar.reading.when.eras import Era

# A life's dates lie further back than the posting of any talk.
_MOST_YEARS = 30


def borrow_year(chosen: DateMention, others: Sequence[DateMention], era: Era) -> int | None:
    """The year that another day of the text gives to the chosen one, where that has none; `others` may hold it too.

    The same day written with its year decides, then a year in which the chosen weekday falls on that day: a press
    note's own, for instance. A day without its weekday takes a year only where the text names no other.
    """
    if chosen.year is not None:
        return None
    recent = [each for each in others if each.year is not None and era.today.year - _MOST_YEARS < each.year]
    same = {
        each.year for each in recent if (each.day, each.month, each.open) == (chosen.day, chosen.month, chosen.open)
    }
    fitting = {year for year in same if year is not None and _fits(chosen, year)}
    if len(fitting) == 1:
        return fitting.pop()
    if chosen.open:
        return None
    years = {each.year for each in recent if each.year is not None}
    if chosen.weekday is None:
        return years.pop() if len(years) == 1 else None
    near = {around for year in years for around in (year, year + 1) if _fits(chosen, around)}
    stated = near & years or near
    return stated.pop() if len(stated) == 1 else None


def _fits(mention: DateMention, year: int) -> bool:
    """Whether the day exists in the year, on the weekday that is written beside it."""
    if mention.open:
        return True
    try:
        day = dt.date(year, mention.month, mention.day)
    except ValueError:
        return False
    return mention.weekday is None or day.weekday() == mention.weekday
