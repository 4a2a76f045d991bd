"""Days that a text names."""

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from seminar.reading.languages import LANGUAGES, match_any

_MONTHS = {name: number for language in LANGUAGES for name, number in language.months.items()}
_WEEKDAYS = {name: number for language in LANGUAGES for name, number in language.weekdays.items()}
_CJK_WEEKDAYS = {sign: number for number, sign in enumerate("一二三四五六日")} | {"天": 6}

_M = rf"(?P<month>{match_any(_MONTHS)})(?![^\W\d_])\.?"
_W = rf"(?:{match_any(_WEEKDAYS)})(?![^\W\d_])\.?"
_Y = r"(?P<year>(?:19|20)\d\d)(?!\d)"
_BEFORE = rf"(?:\(?(?P<before>{_W})\)?,?\s{{0,2}}(?:the\s)?(?:[-–,]\s{{0,2}})?)?"
_AFTER = rf"(?:,?\s{{0,2}}[-–]?\s{{0,2}}\(?(?P<after>{_W})\)?)?"
_NO_CLOCK = r"(?!\d|[:.]\d\d|\s?[ap]\.?m\b|\s?h\d)"
_TO_DAY = r"(?:\s?(?:[-–]|to|and|&)\s?\d{1,2}(?:st|nd|rd|th)?(?!\d|:|\s?[ap]\.?m\b))?"

_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        # 10 March 2025 (Monday); 10-12 March; 10.Mar.2025
        rf"(?<![\w.:/]){_BEFORE}(?<![\d.:/])(?P<day>[0-3]?\d)(?:st|nd|rd|th|\.)?(?:\s?[-–]\s?\d{{1,2}}(?:st|nd|rd|th)?)?"
        rf"(?:\s{{0,2}}of)?[\s,/-]{{0,2}}(?<![^\W\d_]){_M}(?:[\s,./'’-]{{0,3}}{_Y})?{_AFTER}",
        # Monday, March 10th, 2025; Mar 10 (Mon) 2025
        rf"(?<!\w){_BEFORE}(?<!\w){_M}\s{{0,2}}(?:the\s)?(?P<day>[0-3]?\d)(?:st|nd|rd|th)?{_NO_CLOCK}{_TO_DAY}"
        rf"(?:,?\s{{0,2}}\(?(?P<inner>{_W})\)?(?=,?\s{{0,2}}20\d\d))?(?:(?:,|\.)?\s{{0,2}}{_Y})?{_AFTER}",
        # 2025-03-10, 2025/3/10, 2025.03.10; Korean and Chinese years
        rf"(?<![\d./-]){_BEFORE}(?<![\d./-]){_Y}\s?[-/.年년]\s?(?P<month>\d{{1,2}})\s?[-/.月월]\s?(?P<day>\d{{1,2}})(?!\d)"
        rf"[日号일]?(?:\s?\(?(?:星期|周|週)?(?P<sign>[一二三四五六日天])\)?(?!\w))?{_AFTER}",
        r"(?P<month>\d{1,2})月(?P<day>\d{1,2})[日号](?:\s?\(?(?:星期|周|週)?(?P<sign>[一二三四五六日天])\)?(?!\w))?",
        # 10/03/2025, 10.3.25
        rf"(?<![\w./-]){_BEFORE}(?<![\d./-])(?P<first>\d{{1,2}})(?P<mark>[./-])\s?(?P<second>\d{{1,2}})(?P=mark)\s?"
        rf"(?P<year>(?:20)?\d\d)(?![\w/-]|\.\d){_AFTER}",
    )
)
# 10/3 or 10.3. stand for a day only where a label or a weekday says so.
_SHORT = re.compile(
    rf"(?<![\w./-]){_BEFORE}(?<![\d./-])(?P<first>\d{{1,2}})(?:/(?P<second>\d{{1,2}})|\.(?P<dotted>\d{{1,2}})\.)(?![\w/:]|\.\d)"
    rf"{_AFTER}",
    re.IGNORECASE,
)


# Running text beyond this names no day of the talk any more.
LONGEST_DATED = 2000


@dataclass(frozen=True, slots=True, kw_only=True)
class DateMention:
    """A day as written: `start` and `stop` bound its words.

    Where the order of day and month is open, `day` is the first number and `month` the second, and `open` is true.
    """

    start: int
    stop: int
    text: str
    day: int
    month: int
    year: int | None = None
    weekday: int | None = None
    open: bool = False
    mark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Era:
    """What a document says about dates that say too little themselves."""

    today: dt.date
    day_first: bool | None = None
    zone: str = "UTC"


@lru_cache(maxsize=4096)
def find_dates(text: str, *, told: bool = False) -> tuple[DateMention, ...]:
    """The days that the text names, in its order; `told` where a label or a column says that it holds a date."""
    text = text[:LONGEST_DATED]
    taken: list[DateMention] = []
    for form in _FORMS:
        for found in form.finditer(text):
            _take(found, taken)
    for found in _SHORT.finditer(text):
        if told or found["before"] or found["after"]:
            _take(found, taken)
    return tuple(sorted(taken, key=lambda mention: mention.start))


def decide_order(mentions: Iterable[DateMention]) -> bool | None:
    """Whether the document writes the day before the month, from its unambiguous dates; nothing where all are open."""
    for mention in mentions:
        if mention.open and mention.day > 12:
            return True
        if mention.open and mention.month > 12:
            return False
    return None


def settle_date(mention: DateMention, era: Era, *, year: int | None = None) -> tuple[dt.date | None, tuple[str, ...]]:
    """The day that is meant, and a sentence for each doubt about it.

    `year` is the document's own where the mention has none. Without either, the weekday settles it, or else the
    year that brings the day nearest to the months ahead of `era.today`.
    """
    doubts: list[str] = []
    day, month = _order(mention, era, doubts)
    stated = mention.year if mention.year is not None else year
    if stated is not None:
        years: tuple[int, ...] = (stated,)
    else:
        years = (era.today.year - 1, era.today.year, era.today.year + 1)
    days = [found for found in (_make_day(each, month, day) for each in years) if found]
    if not days:
        return None, (f"“{mention.text}” is no day of the calendar.",)
    expected = era.today + dt.timedelta(days=90)
    best = min(days, key=lambda each: abs((each - expected).days))
    if mention.weekday is not None:
        fitting = [each for each in days if each.weekday() == mention.weekday]
        if fitting:
            return min(fitting, key=lambda each: abs((each - expected).days)), tuple(doubts)
        doubts.append(
            f"“{mention.text}” does not fit: {best.day} {best:%B %Y} is a {best:%A}. Check the day with the speaker."
        )
    elif stated is None:
        doubts.append(f"“{mention.text}” has no year; {best.year} was assumed.")
    return best, tuple(doubts)


def _take(found: re.Match[str], taken: list[DateMention]) -> None:
    start, stop = found.span()
    if any(start < other.stop and other.start < stop for other in taken):
        return
    parts = found.groupdict()
    weekday = parts.get("before") or parts.get("after") or parts.get("inner")
    number = _WEEKDAYS.get(weekday.lower().rstrip(".")) if weekday else _CJK_WEEKDAYS.get(parts.get("sign") or "")
    year = int(parts["year"]) if parts.get("year") else None
    if year is not None and year < 100:
        year += 2000
    if parts.get("first"):
        day, month, is_open = int(parts["first"]), int(parts.get("second") or parts.get("dotted") or 0), True
        mark = parts.get("mark") or ("." if parts.get("dotted") else "/")
    else:
        name = parts["month"].lower().rstrip(".")
        day, month, is_open, mark = int(parts["day"]), _MONTHS.get(name) or int(name), False, ""
    if not (1 <= day <= 31 and 1 <= month <= (31 if is_open else 12)) or (is_open and day > 12 and month > 12):
        return
    text = found[0].strip(" ,(–-")
    taken.append(
        DateMention(
            start=start, stop=stop, text=text, day=day, month=month, year=year, weekday=number, open=is_open, mark=mark
        )
    )


def _order(mention: DateMention, era: Era, doubts: list[str]) -> tuple[int, int]:
    first, second = mention.day, mention.month
    if not mention.open or first == second:
        return first, second
    if first > 12:
        return first, second
    if second > 12:
        return second, first
    if era.day_first is not None:
        return (first, second) if era.day_first else (second, first)
    if mention.weekday is not None and mention.year is not None:
        as_day, as_month = _make_day(mention.year, second, first), _make_day(mention.year, first, second)
        fits = [bool(each and each.weekday() == mention.weekday) for each in (as_day, as_month)]
        if fits == [True, False]:
            return first, second
        if fits == [False, True]:
            return second, first
    day_first = mention.mark == "." or not era.zone.startswith(("America/", "US/"))
    if mention.mark != ".":
        kind = "day before month" if day_first else "month before day"
        doubts.append(f"“{mention.text}” can be read in two orders; {kind} was assumed.")
    return (first, second) if day_first else (second, first)


def _make_day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
