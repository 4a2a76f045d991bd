"""Signs that a day or an hour is not the talk's, or is missing though the text has one."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence

from seminar.reading.draft import Draft, Hint
from seminar.reading.languages.groups import NEXT
from seminar.reading.mistrust import GRAVE, STRONG, WEAK
from seminar.reading.text.lines import Line
from seminar.reading.uncompiled import compile_when_used
from seminar.reading.when.dates import DateMention
from seminar.reading.when.mentions import Mentions, find_mentions
from seminar.reading.when.stamped_days import names_near_day

_LONGEST = 400
# What may be an hour, in whatever language.
_CLOCK = compile_when_used(
    r"(?<![\d.:/])(?:[01]?\d|2[0-3])\s?(?:[:：][0-5]\d(?![\d:])|h(?:[0-5]\d)?\b|[点點時时]|(?:o[’']clock|[ap]\.?m\b|uhr\b))"
    r"|\b(?:begin|start)\w{0,4}\sat\s\d{1,2}\b",
    re.IGNORECASE,
)
# "today's colloquium" and "next Wednesday, 17 May": the second is another talk's.
_AT_HAND = compile_when_used(
    r"\bthis\s(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|week)['’]s\s(?:[\w-]{2,20}\s){0,2}"
    r"(?:talk|speaker|seminar|lecture|colloquium|presenter|session)\b",
    re.IGNORECASE,
)
_IS_NEXT = compile_when_used(
    rf"\b(?:{NEXT}|following\sweek)\b[^.;]{{0,40}}$",
    re.IGNORECASE,
)
_LATER = "The text tells of a day nearer at hand too. Check which one is meant."
_UNTOLD = "An hour stands in the text, but not with this talk. Check when it starts."
_OTHER = "The talk's own lines name another hour than {}. Check when it starts."
_DAYS = "The talk's own lines name another day too. Check which one is meant."


def mistrust_moment(draft: Draft, lines: Sequence[Line]) -> Iterator[Hint]:
    """What speaks against the day and the hour of a draft that was read in these lines."""
    mentions = [find_mentions(line.text) for line in lines if len(line.text) <= _LONGEST]
    clocks = {clock for each in mentions for hours in each.hours for clock in (hours.start, hours.end) if clock}
    clocks.discard(dt.time(0))
    if draft.start is None and (clocks or any(_CLOCK.search(line.text) for line in lines)):
        yield Hint(field="start", odds=GRAVE, why=_UNTOLD)
    elif clocks and draft.start and draft.start not in clocks:
        yield Hint(field="start", odds=STRONG, why=_OTHER.format(f"{draft.start:%H:%M}"))
    if draft.date and any(not is_day(day, draft.date) for each in mentions for day in each.dates):
        yield Hint(field="date", odds=WEAK, why=_DAYS)
    if (
        draft.date
        and _is_of_next(draft.date, mentions)
        and any(_AT_HAND.search(line.text) or names_near_day(line.text) for line in lines if len(line.text) <= _LONGEST)
    ):
        yield Hint(field="date", odds=STRONG, why=_LATER)


def _is_of_next(date: dt.date, mentions: Sequence[Mentions]) -> bool:
    """Whether each mention of the day is called the next one's."""
    named = [(each.text[: day.start], day) for each in mentions for day in each.dates if is_day(day, date)]
    return bool(named) and all(_IS_NEXT.search(before[-60:]) for before, _ in named)


def is_day(mention: DateMention, date: dt.date) -> bool:
    """Whether a mention may be the day; "9/11" is two days as long as nobody says which."""
    return {mention.day, mention.month} == {date.day, date.month}
