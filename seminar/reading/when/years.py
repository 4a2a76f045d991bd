"""Which year a schedule's dates without a year fall into."""

import datetime as dt
from collections.abc import Sequence
from itertools import pairwise

from seminar.reading.when.dates import DateMention
from seminar.reading.when.terms import Term

_LEAST_FITTING = 3
# Years ago; what is longer past is hardly announced.
_MOST_RECENT = 12


def assign_years(mentions: Sequence[DateMention | None], term: Term | None) -> list[int | None]:
    """A year for each row's date: its own, or the one that its neighbours and the term's heading suggest.

    The order of a schedule is kept over New Year: a month that falls far back opens the next year, and the reverse
    in lists that run backwards.
    """
    years: list[int | None] = []
    year = month = None
    falling = _runs_backwards(mentions)
    stated = [mention.year for mention in mentions if mention and mention.year]
    for mention in mentions:
        if mention is None or (mention.open and mention.month > 12):
            years.append(mention.year if mention else None)
            continue
        if mention.year:
            year, month = mention.year, mention.month
        elif year is not None and month is not None:
            step = mention.month - month
            if step <= -6 and not falling:
                year += 1
            elif step >= 6 and falling:
                year -= 1
            month = mention.month
        elif term:
            year, month = term.year_of(mention.month), mention.month
        elif stated:
            year, month = stated[0], mention.month
        years.append(year)
    return years


def accept_term(term: Term | None, mentions: Sequence[DateMention | None], now: int) -> Term | None:
    """The term, unless all weekdays fall into a year around `now`, and none into it or it is long past: somebody's
    summer of 1987 was of something else.

    Where there is no term, the year that the weekdays fit.
    """
    if term is None:
        return find_fitting_year(mentions, now)
    known = [each for each in mentions if each and each.weekday is not None and each.year is None and not each.open]
    strays = bool(known) and not any(_fits(each, term.first + turn) for each in known for turn in (0, 1))
    near = any(all(_fits(each, year) for each in known) for year in (now - 1, now, now + 1))
    past = bool(known) and term.first < now - _MOST_RECENT
    return None if near and (strays or past) else term


def find_fitting_year(mentions: Sequence[DateMention | None], now: int) -> Term | None:
    """The one of the years around `now` that the weekdays of most days fit, if they tell it apart from the others."""
    known = [each for each in mentions if each and each.weekday is not None and not each.open]
    if len(known) < _LEAST_FITTING or any(each and each.year for each in mentions):
        return None
    order = {year: sum(_fits(each, year) for each in _climb(known)) for year in (now - 1, now, now + 1)}
    best = max(order, key=lambda year: order[year])
    rival = max(count for year, count in order.items() if year != best)
    return Term(first=best) if order[best] * 4 >= len(known) * 3 and rival * 2 <= order[best] else None


def _climb(known: Sequence[DateMention]) -> Sequence[DateMention]:
    """The days before the turn of a year, where the order of months shows one."""
    for place, (one, two) in enumerate(pairwise(known)):
        if abs(two.month - one.month) >= 6:
            return known[: place + 1]
    return known


def _fits(mention: DateMention, year: int) -> bool:
    try:
        return dt.date(year, mention.month, mention.day).weekday() == mention.weekday
    except ValueError:
        return False


def _runs_backwards(mentions: Sequence[DateMention | None]) -> bool:
    """Whether most steps from row to row go back in time, as archives do."""
    known = [mention for mention in mentions if mention]
    steps = [(two.month * 31 + two.day) - (one.month * 31 + one.day) for one, two in pairwise(known)]
    return sum(-200 < step < 0 for step in steps) > sum(0 < step < 200 for step in steps)
