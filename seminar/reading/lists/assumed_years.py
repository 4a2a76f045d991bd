"""The year of a list whose days have none, the same one for all of its talks: each day alone may fall into another."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from seminar.reading.draft import Doubt, Draft
from seminar.reading.when.settled_dates import AHEAD, says_assumed

# From December to January the months fall back so far.
_TURN = dt.timedelta(days=150)


def share_year(drafts: Sequence[Draft], today: dt.date) -> tuple[Draft, ...]:
    """The drafts, those whose year was assumed within one run of days that follow each other, at most over New Year."""
    places = [place for place, draft in enumerate(drafts) if draft.date and any(map(says_assumed, draft.doubts))]
    days = [day for place in places if (day := drafts[place].date)]
    if len(days) < 2 or all(one <= two for one, two in pairwise(days)):
        return tuple(drafts)
    ways = [way for year in (today.year - 1, today.year, today.year + 1) if (way := _follow(days, year))]
    if not ways:
        return tuple(drafts)
    expected = today + AHEAD
    best = min(ways, key=lambda way: sum(abs((day - expected).days) for day in way))
    told = list(drafts)
    for place, day in zip(places, best, strict=True):
        told[place] = _move(drafts[place], day)
    return tuple(told)


def _follow(days: Sequence[dt.date], year: int) -> list[dt.date]:
    """The days from a year on, or none where they do not follow each other."""
    followed: list[dt.date] = []
    for day in days:
        try:
            moved = day.replace(year=year)
            if followed and followed[-1] - moved > _TURN:
                year += 1
                moved = day.replace(year=year)
        except ValueError:  # 29 February
            return []
        if followed and moved < followed[-1]:
            return []
        followed.append(moved)
    return followed if followed[-1].year - followed[0].year < 2 else []


def _move(draft: Draft, day: dt.date) -> Draft:
    before = str(draft.date.year) if draft.date else ""
    doubts = (
        Doubt(field=each.field, why=each.why.replace(before, str(day.year))) if says_assumed(each) else each
        for each in draft.doubts
    )
    return replace(draft, date=day, doubts=tuple(doubts))
