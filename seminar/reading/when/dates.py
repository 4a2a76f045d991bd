"""Days that a text names."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from seminar.reading.when.date_forms import (
    DEADLINE,
    ERAS,
    FORMS,
    HAN_DIGITS,
    MONTHS,
    NARROW,
    SHORT,
    SHORT_HINT,
    SIGNS,
    WEEKDAYS,
    WORTH,
    YEAR_BEHIND,
)

# Running text beyond this names no day of the talk any more.
LONGEST_DATED = 2000
# Two digits from here on are a year of the last century.
_LAST_CENTURY = 70

# A note on a talk is written so many days before it, at most.
_SOON = 120
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
_LEADS_DAY = re.compile(
    r"\b(?:dia|día|giorno|am|den|le|el|il|tomorrow|today|morgen|heute|demain|aujourd['’]hui|mañana|hoy|amanhã|hoje|domani|oggi)"
    r"[\s,(]{1,2}$|[月火水木金土日]曜日?\s?\($|(?:周|週|星期|禮拜|礼拜)[一二三四五六日天]\s?\($",
    re.IGNORECASE,
)


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
    """What a document says about dates that say too little themselves; `written` is its own day where that is known."""

    today: dt.date
    day_first: bool | None = None
    zone: str = "UTC"
    written: dt.date | None = None


@lru_cache(maxsize=4096)
def find_dates(text: str, *, told: bool = False) -> tuple[DateMention, ...]:
    """The days that the text names, in its order; `told` where a label or a column says that it holds a date."""
    text = narrow(text[:LONGEST_DATED])
    if not WORTH.search(text):
        return ()
    taken: list[DateMention] = []
    for hint, forms in FORMS:
        for form in forms if hint.search(text) else ():
            for found in form.finditer(text):
                _take(found, taken)
    for found in SHORT.finditer(text) if SHORT_HINT.search(text) else ():
        stated = told and (found["second"] or found[0].rstrip().endswith("."))
        if stated or found["before"] or found["after"] or _is_led(text, found):
            _take(found, taken)
    if not text.isascii():
        taken = [mention for mention in taken if not DEADLINE.match(text, mention.stop)]
    return tuple(sorted((_add_year(mention, text) for mention in taken), key=lambda mention: mention.start))


def _add_year(mention: DateMention, text: str) -> DateMention:
    """The day with the year that stands behind its hours, if it has none itself."""
    behind = YEAR_BEHIND.match(text, mention.stop) if mention.year is None else None
    return replace(mention, year=int(behind["year"])) if behind else mention


def _is_led(text: str, found: re.Match[str]) -> bool:
    """Whether an article or "day" makes two numbers a day, as in "dia 9/12" and "am 9.12."."""
    closed = "/" in found[0] or found[0].rstrip().endswith(".")
    return closed and bool(_LEADS_DAY.search(text[max(0, found.start() - 10) : found.start()]))


def narrow(text: str) -> str:
    """The text with full-width letters, digits and brackets as narrow ones, sign for sign."""
    return text if text.isascii() else text.translate(NARROW)


def decide_order(mentions: Sequence[DateMention]) -> bool | None:
    """Whether the document writes the day before the month, from its unambiguous dates; nothing where all are open."""
    for mention in mentions:
        if mention.open and mention.day > 12:
            return True
        if mention.open and mention.month > 12:
            return False
    return _compare_order(mentions)


def _compare_order(mentions: Sequence[DateMention]) -> bool | None:
    """The order in which "5/1" is the 1 May that is written out elsewhere, if there is one such order."""
    told = {(each.day, each.month) for each in mentions if not each.open}
    day_first = any(each.open and (each.day, each.month) in told for each in mentions)
    month_first = any(each.open and each.day != each.month and (each.month, each.day) in told for each in mentions)
    return None if day_first == month_first else day_first


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
    if stated is not None:
        years: tuple[int, ...] = (stated,)
        if mention.year is None and mention.weekday is not None and month < _TURN:
            # A heading names the year in which a series begins: its weekdays tell where the next one has begun.
            turned = _make_day(stated + 1, month, day)
            years = (stated, stated + 1) if turned and turned.weekday() == mention.weekday else years
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


def _come_soon(mention: DateMention, day: int, month: int, written: dt.date) -> dt.date | None:
    """The day that follows soon on the day of writing, if the weekday fits."""
    days = (_make_day(year, month, day) for year in (written.year, written.year + 1))
    soon = (each for each in days if each and 0 <= (each - written).days <= _SOON)
    return next((each for each in soon if mention.weekday in (None, each.weekday())), None)


def _take(found: re.Match[str], taken: list[DateMention]) -> None:
    start, stop = found.span()
    if any(start < other.stop and other.start < stop for other in taken):
        return
    parts = found.groupdict()
    written = parts.get("before") or parts.get("after") or parts.get("inner")
    weekday = _read_weekday(written) if written else SIGNS.get(parts.get("sign") or "")
    year = _read_year(parts)
    if parts.get("first"):
        day, month, is_open = int(parts["first"]), int(parts.get("second") or parts.get("dotted") or 0), True
        mark = parts.get("mark") or ("." if parts.get("dotted") else "/")
    else:
        name = parts["month"].lower().rstrip(".")
        day, month, is_open, mark = _read_number(parts["day"]), MONTHS.get(name) or _read_number(name), False, ""
    if not (1 <= day <= 31 and 1 <= month <= (31 if is_open else 12)) or (is_open and day > 12 and month > 12):
        return
    text = found[0].strip(" ,(–-")
    taken.append(
        DateMention(
            start=start, stop=stop, text=text, day=day, month=month, year=year, weekday=weekday, open=is_open, mark=mark
        )
    )


def _read_weekday(written: str) -> int | None:
    """The weekday's number from Monday on; two letters are one only as Germans write them, "Mo" and "Di"."""
    plain = written.lower().rstrip(".")
    if len(plain) <= 2 and not (written[0].isupper() and written[1:2].islower()):
        return None
    return WEEKDAYS.get(plain)


def _read_year(parts: dict[str, str]) -> int | None:
    if parts.get("era"):
        reign = parts["reign"]
        return ERAS[parts["era"]] + (1 if reign == "元" else _read_number(reign))
    written = (parts.get("year") or "").strip("'’")
    if not written:
        return None
    year = _read_number(written)
    if len(written) == 3:
        return year + ERAS["民國"]
    return year if year > 99 else year + (1900 if year >= _LAST_CENTURY else 2000)


def _read_number(written: str) -> int:
    """A number in digits or in Han signs up to 31, or sign by sign as in 二〇二五."""
    if written.isdecimal():
        return int(written)
    written = written.replace("廿", "二十").replace("卅", "三十")
    if "十" not in written:
        return int("".join(str(HAN_DIGITS[sign]) for sign in written if sign in HAN_DIGITS) or 0)
    tens, ones = written.split("十", 1)
    return (HAN_DIGITS.get(tens, 1) if tens else 1) * 10 + (HAN_DIGITS.get(ones, 0) if ones else 0)


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
    day_first = mention.mark == "." or not (era.zone in _MONTH_FIRST or era.zone.startswith("US/"))
    if mention.mark != ".":
        kind = "day before month" if day_first else "month before day"
        doubts.append(f"“{mention.text}” can be read in two orders; {kind} was assumed.")
    return (first, second) if day_first else (second, first)


def _make_day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
