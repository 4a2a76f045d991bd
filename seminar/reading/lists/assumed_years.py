"""The year of a list whose days have none, the same one for all of its talks: each day alone may fall into another."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from seminar.reading.draft import Doubt, Draft
from seminar.reading.when.dates import DateMention
from seminar.reading.when.settled_dates import AHEAD, says_assumed

# From December to January the months fall back so far.
_TURN = dt.timedelta(days=150)
# Days of one programme lie no further apart.
_NEAR = 4


def take_stated_years(drafts: Sequence[Draft], mentions: Sequence[DateMention]) -> tuple[Draft, ...]:
    """The drafts, those whose year was assumed in the one year with which the text names their day elsewhere.

    Days so near to one of these that one programme holds both are moved to its year as well.
    """
    stated: dict[tuple[int, int], set[int]] = {}
    for each in mentions:
        if each.year is not None and not each.open:
            stated.setdefault((each.month, each.day), set()).add(each.year)
    assumed = [draft for draft in drafts if draft.date and any(map(says_assumed, draft.doubts))]
    found = ((draft.date, stated.get(_split(draft.date), set())) for draft in assumed if draft.date)
    known = [moved for day, years in found if len(years) == 1 and (moved := _put(day, min(years)))]
    return tuple(_state(draft, known) if draft in assumed else draft for draft in drafts)


def _split(day: dt.date) -> tuple[int, int]:
    return day.month, day.day


def _put(day: dt.date, year: int) -> dt.date | None:
    """The day in another year, if that has one."""
    try:
        return day.replace(year=year)
    except ValueError:  # 29 February
        return None


def _state(draft: Draft, known: Sequence[dt.date]) -> Draft:
    if draft.date is None:
        return draft
    if same := next((day for day in known if _split(day) == _split(draft.date)), None):
        return replace(draft, date=same, doubts=tuple(each for each in draft.doubts if not says_assumed(each)))
    near = (day for day in known if day.month == draft.date.month and abs(day.day - draft.date.day) <= _NEAR)
    moved = next((put for day in near if (put := _put(draft.date, day.year))), None)
    return _move(draft, moved) if moved else draft


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
