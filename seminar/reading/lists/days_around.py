"""The day of a whole programme, which the lines around it name."""

import datetime as dt
from collections.abc import Sequence

from seminar.reading.text.lines import Line
from seminar.reading.when.dates import DateMention, find_dates
from seminar.reading.when.eras import Era
from seminar.reading.when.settled_dates import settle_date
from seminar.reading.when.terms import Term

_LONGEST = 400


def find_day_of(lines: Sequence[Line], era: Era, term: Term | None) -> dt.date | None:
    """The last day that lines above a programme name."""
    for line in reversed(lines):
        if len(line.text) <= _LONGEST and (dates := find_dates(line.text)):
            date = dates[0]
            year = term.year_of(date.month) if term and date.year is None else None
            return settle_date(date, era, year=year)[0]
    return None


def find_only_day(lines: Sequence[Line], era: Era, term: Term | None) -> dt.date | None:
    """The one day that the lines around a programme name."""
    named = {(date.month, date.day) for line in lines if len(line.text) <= _LONGEST for date in find_dates(line.text)}
    return find_day_of(lines, era, term) if len(named) == 1 else None


def find_day_below(
    days: Sequence[DateMention | None], whole: Sequence[bool], around: Sequence[Line]
) -> DateMention | None:
    """The only day of a programme, said below its talks: no `whole` entry without a day of its own follows."""
    first = next((place for place, day in enumerate(days) if day), 0)
    others = any(day and day != days[first] for day in days)
    if not first or others or any(whole[first:]) or find_dates(" ".join(line.text for line in around)[:_LONGEST]):
        return None
    return days[first]
