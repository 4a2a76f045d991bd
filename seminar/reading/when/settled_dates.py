"""Which day of the calendar a mention means."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.draft import Doubt
from seminar.reading.when.dates import DateMention
from seminar.reading.when.eras import Era

# A note on a talk is written so many days before it, at most.
_SOON = 120
# One without a year and in an open order was so long ago or is so far ahead, at most.
_LATELY, _WITHIN = 30, 330
# Of several years the one counts that brings a day nearest to so far ahead.
AHEAD = dt.timedelta(days=90)
_NO_YEAR = " has no year;"
# Before this month a year that a heading names may have turned.
_TURN = 8
# Where the month is written first: not in the Americas south of these.
_MONTH_FIRST = frozenset(
    f"America/{city}"
    for city in (
        *("New_York", "Chicago", "Denver", "Los_Angeles", "Phoenix", "Detroit", "Boise", "Anchorage", "Juneau"),
        *("Indiana/Indianapolis", "Kentucky/Louisville", "Toronto", "Vancouver", "Edmonton", "Winnipeg", "Halifax"),
        *("Regina", "St_Johns", "Puerto_Rico"),
    )
) | {"Pacific/Honolulu"}


def says_assumed(doubt: Doubt) -> bool:
    """Whether a doubt is that a day's year was assumed."""
    return doubt.field == "date" and _NO_YEAR in doubt.why


def decide_order(mentions: Sequence[DateMention]) -> bool | None:
    """Whether the document writes the day before the month, from its unambiguous dates; nothing where all are open."""
    for mention in mentions:
        if mention.open and mention.day > 12:
            return True
        if mention.open and mention.month > 12:
            return False
    return _compare_order(mentions)


def turn_day(mention: DateMention | None, era: Era) -> DateMention | None:
    """An open mention with day and month as the document has them; any other one as it is."""
    if mention is None or not mention.open or era.day_first is not False or mention.day > 12:
        return mention
    return replace(mention, day=mention.month, month=mention.day)


def settle_date(mention: DateMention, era: Era, *, year: int | None = None) -> tuple[dt.date | None, tuple[str, ...]]:
    """The day that is meant, and a sentence for each doubt about it.

    `year` is the document's own where the mention has none. Without either, the weekday settles it, or else the
    year that brings the day nearest to the months ahead of `era.today`.
    """
    doubts: list[str] = []
    day, month = _order(mention, era, doubts)
    if mention.year is None and era.written and (soon := _come_soon(mention, day, month, era.written)):
        return soon, tuple(doubts)
    stated = mention.year if mention.year is not None else year
    if stated is None:
        years = [era.today.year - 1, era.today.year, era.today.year + 1]
    else:
        years = [stated]
        if mention.year is None and mention.weekday is not None and month < _TURN:
            # A heading names the year in which a series begins: its weekdays tell where the next one has begun.
            turned = _make_day(stated + 1, month, day)
            years += [stated + 1] if turned and turned.weekday() == mention.weekday else []
    days = [found for found in (_make_day(each, month, day) for each in years) if found]
    if not days:
        return None, (f"“{mention.text}” is no day of the calendar.",)
    expected = era.today + AHEAD
    best = min(days, key=lambda each: abs((each - expected).days))
    if mention.weekday is not None:
        fitting = [each for each in days if each.weekday() == mention.weekday]
        if fitting:
            return min(fitting, key=lambda each: abs((each - expected).days)), tuple(doubts)
        doubts.append(
            f"“{mention.text}” does not fit: {best.day} {best:%B %Y} is a {best:%A}. Check the day with the speaker."
        )
    elif stated is None:
        doubts.append(f"“{mention.text}”{_NO_YEAR} {best.year} was assumed.")
    return best, tuple(doubts)


def _compare_order(mentions: Sequence[DateMention]) -> bool | None:
    """The order in which "5/1" is the 1 May that is written out elsewhere, if there is one such order."""
    told = {(each.day, each.month) for each in mentions if not each.open}
    day_first = any(each.open and (each.day, each.month) in told for each in mentions)
    month_first = any(each.open and each.day != each.month and (each.month, each.day) in told for each in mentions)
    return None if day_first == month_first else day_first


def _come_soon(mention: DateMention, day: int, month: int, written: dt.date) -> dt.date | None:
    """The day that follows soon on the day of writing, if the weekday fits."""
    days = (_make_day(year, month, day) for year in (written.year, written.year + 1))
    soon = (each for each in days if each and 0 <= (each - written).days <= _SOON)
    return next((each for each in soon if mention.weekday in (None, each.weekday())), None)


def _order(mention: DateMention, era: Era, doubts: list[str]) -> tuple[int, int]:
    """Day and month; a doubt is added where nothing tells them apart."""
    first, second = mention.day, mention.month
    if not mention.open or first == second or first > 12:
        return first, second
    if second > 12:
        return second, first
    if era.day_first is not None:
        return (first, second) if era.day_first else (second, first)
    if mention.weekday is not None:
        fits = [_fits_weekday(mention, era, second, first), _fits_weekday(mention, era, first, second)]
        if fits == [True, False]:
            return first, second
        if fits == [False, True]:
            return second, first
    day_first = mention.mark == "." or not (era.zone in _MONTH_FIRST or era.zone.startswith("US/"))
    if mention.mark != ".":
        kind = "day before month" if day_first else "month before day"
        doubts.append(f"“{mention.text}” can be read in two orders; {kind} was assumed.")
    return (first, second) if day_first else (second, first)


def _fits_weekday(mention: DateMention, era: Era, month: int, day: int) -> bool:
    """Whether the mention's weekday fits in its year, or without one on the first such day from a month ago on."""
    if mention.year is not None:
        days = [_make_day(mention.year, month, day)]
    else:
        around = (_make_day(year, month, day) for year in (era.today.year - 1, era.today.year, era.today.year + 1))
        days = [each for each in around if each and -_LATELY <= (each - era.today).days <= _WITHIN]
    return any(each and each.weekday() == mention.weekday for each in days)


def _make_day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
