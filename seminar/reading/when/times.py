"""Hours of the day that a text names."""

import datetime as dt
import re
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from seminar.reading.languages import compile_when_used, gather_words, match_any
from seminar.reading.when.clocks import OPEN, SURE, Clock, find_clocks
from seminar.reading.when.dates import narrow
from seminar.reading.when.four_digits import find_four_digits
from seminar.reading.when.session_numbers import mask_session_numbers

_ACADEMIC = re.compile(r"c\.?\s?t\b", re.IGNORECASE)
_UNTIL = match_any(gather_words(lambda words: words.until))
_BETWEEN = compile_when_used(
    rf"[\s,]{{0,3}}(?:Uhr\s)?(?:[-–—~−‐‑～〜]{{1,3}}>?|→|{_UNTIL})\s{{0,3}}(?:ca\.?\s)?",
    re.IGNORECASE,
)
_TO_HOUR = re.compile(r"[\s,]*(?:a\slas|a\sla|às|alle(?:\sore)?)\s*", re.IGNORECASE)
# "18:00〜「氷の結び目」"
_OPEN_END = re.compile(r"\s?[~～〜](?!\s?\d)")
_DASHED_HOUR = re.compile(r"\s?[-–—]\s?ore\s", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """A start and perhaps an end, in some zone; `guessed` where the text leaves morning and afternoon open."""

    first: int
    stop: int
    text: str
    start: dt.time
    end: dt.time | None = None
    guessed: bool = False


@lru_cache(maxsize=4096)
def find_hours(text: str, *, told: bool = False) -> tuple[Hours, ...]:
    """The times that the text names, in its order; `told` where a label or a column says that it holds one."""
    narrowed = mask_session_numbers(narrow(text).replace("：", ":"))
    hours: list[Hours] = []
    for first, stop, start, end in find_four_digits(narrowed, told=told):
        hours.append(Hours(first=first, stop=stop, text=text[first:stop].strip(), start=start, end=end))
        narrowed = f"{narrowed[:first]}{' ' * (stop - first)}{narrowed[stop:]}"
    clocks = _drop_dates(find_clocks(narrowed), narrowed)
    index = 0
    while index < len(clocks):
        clock = clocks[index]
        after = clocks[index + 1] if index + 1 < len(clocks) else None
        between = narrowed[clock.stop : after.first] if after else ""
        if after and _BETWEEN.fullmatch(between) and (told or _are_times(clock, after)) and _may_open(clock, between):
            hours.append(_pair(clock, after, text))
            index += 2
            continue
        if clock.strength == SURE or (told and clock.strength == OPEN):
            hours.append(_single(clock, text, sure=any(each.half == "p" for each in clocks[:index])))
        index += 1
    return tuple(sorted(hours, key=lambda each: each.first))


def _drop_dates(clocks: list[Clock], text: str) -> list[Clock]:
    """The clocks without two dotted numbers that are the days of a span: "2.27~6.26, Saturdays 7:30-9:30"."""
    if not any(clock.strength == SURE for clock in clocks):
        return clocks
    days: set[Clock] = set()
    for one, two in pairwise(clocks):
        months = one.strength == two.strength == OPEN and 1 <= one.hour <= 12 and 1 <= two.hour <= 12
        uneven = one.minute % 5 or two.minute % 5
        if months and uneven and max(one.minute, two.minute) <= 31 and _BETWEEN.fullmatch(text[one.stop : two.first]):
            days |= {one, two}
    return [clock for clock in clocks if clock not in days]


def _may_open(clock: Clock, between: str) -> bool:
    """Whether a range may begin here: it is a day in "el martes 8 a las 17:45", and a house in "via Po 8 - ore 17"."""
    return clock.strength >= OPEN or not (_TO_HOUR.fullmatch(between) or _DASHED_HOUR.fullmatch(between))


def _are_times(one: Clock, two: Clock) -> bool:
    """Whether two ends of a range are hours rather than any two numbers."""
    return SURE in (one.strength, two.strength) or one.strength == two.strength == OPEN


def _single(clock: Clock, text: str, *, sure: bool) -> Hours:
    """One hour; `sure` where an hour before it says that it is after noon."""
    afternoon = _is_open(clock)
    guessed = afternoon and not sure
    open_end = _OPEN_END.match(text, clock.stop)
    return Hours(
        first=clock.first,
        stop=open_end.end() if open_end else clock.stop,
        text=text[clock.first : clock.stop].strip(),
        start=_make_time(clock, "p" if afternoon else clock.half),
        guessed=guessed,
    )


def _pair(one: Clock, two: Clock, text: str) -> Hours:
    """A range; where only one of its ends says which half of the day is meant, it says so for the other."""
    span = text[one.first : two.stop].strip()
    guessed = False
    if one.minute == 0 and two.minute == 15 and _ACADEMIC.search(text[two.first : two.stop]):
        one, two = replace(one, minute=15), replace(two, minute=0)  # "18–20 Uhr c.t." begins a quarter later
    if two.half in ("a", "p", "noon") and not one.half and one.hour <= 12:
        # "9:30 - 10:30am", but "11 - 12:30pm" starts in the morning.
        end = _make_time(two, two.half)
        start = _make_time(one, "p" if two.half == "noon" else two.half)
        if start >= end:
            start = _make_time(one, "a")
    elif one.half in ("a", "p", "noon") and not two.half and two.hour <= 12:
        start = _make_time(one, one.half)
        end = _make_time(two, "a" if one.half == "a" else "p")
        if end <= start:
            end = _make_time(two, "p")
    else:
        guessed = not two.half and _is_open(one)
        start = _make_time(one, "p" if guessed else one.half)
        end = _make_time(two, "p" if guessed and two.hour < 12 else two.half)
        if end <= start and not two.half and not two.padded and two.hour < 12:  # 12:00-1:00, 11:30-1
            end = _make_time(two, "p")
    return Hours(first=one.first, stop=two.stop, text=span, start=start, end=end, guessed=guessed)


def _is_open(clock: Clock) -> bool:
    """Whether "3:30" leaves the half of the day open; nobody announces a talk for the small hours."""
    return not clock.half and not clock.padded and 1 <= clock.hour <= 7


def _make_time(clock: Clock, half: str) -> dt.time:
    hour = clock.hour
    if half == "p" and hour < 12:
        hour += 12
    elif half == "a" and hour == 12:
        hour = 0
    return dt.time(hour, clock.minute)
