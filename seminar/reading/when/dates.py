"""Days that a text names."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from seminar.reading.languages import Words, gather_words
from seminar.reading.uncompiled import compile_when_used
from seminar.reading.when.date_forms import (
    DEADLINE,
    FORMS,
    MONTHS,
    NARROW,
    ROMANS,
    SHORT,
    SHORT_HINT,
    SIGNS,
    WORTH,
    YEAR_BEHIND,
)
from seminar.reading.when.date_numbers import read_number, read_weekday, read_year
from seminar.reading.when.session_numbers import mask_session_numbers

# Running text beyond this names no day of the talk any more.
LONGEST_DATED = 2000
_LEADS_DAY = compile_when_used(
    r"\b(?:dia|día|giorno|am|den|le|el|il|tomorrow|today|morgen|heute|demain|aujourd['’]hui|mañana|hoy|amanhã|hoje|domani|oggi)"
    r"[\s,(]{1,2}$|[月火水木金土日]曜日?\s?\($|(?:周|週|星期|禮拜|礼拜)[一二三四五六日天]\s?\($",
    re.IGNORECASE,
)

_HOUR_BEHIND = re.compile(
    r"\s?[,|–—-]?\s?(?:(?:às|à|at|um|alle|ore|a\slas)\s)?\d{1,2}(?::\d\d|\s?h(?:\d\d)?\b|\s?(?:uhr|hs|hrs|horas)\b)",
    re.IGNORECASE,
)
_THREE_NUMBERS = re.compile(r"[1-9]\d?\.[1-9]\d?\.\d\d")
_ROOM = Words(
    (word for word in gather_words(lambda words: words.rooms) if word.isalpha() and word[0] < "\u3000"),
    within=r"(?:%s)\s(?:n[.º°]{0,2}\s?)?$",
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


@lru_cache(maxsize=4096)
def find_dates(text: str, *, told: bool = False) -> tuple[DateMention, ...]:
    """The days that the text names, in its order; `told` where a label or a column says that it holds a date."""
    text = narrow(text[:LONGEST_DATED])
    if not WORTH.search(text):
        return ()
    text = mask_session_numbers(text)
    taken: list[DateMention] = []
    for hint, forms in FORMS:
        for form in forms if hint.search(text) else ():
            for found in form.finditer(text):
                _take(found, taken)
    for found in SHORT.finditer(text) if SHORT_HINT.search(text) else ():
        stated = told and (found["second"] or found[0].rstrip().endswith("."))
        if stated or found["before"] or found["after"] or _is_led(text, found) or _leads_hour(text, found):
            _take(found, taken)
    taken = [each for each in taken if not _numbers_room(text, each)]
    if "#" in text or "&" in text:  # "Ice#3Mai" is a passcode
        taken = [each for each in taken if not _within_code(text, each.start)]
    if not text.isascii():
        taken = [mention for mention in taken if not DEADLINE.match(text, mention.stop)]
    return tuple(sorted((_add_year(mention, text) for mention in taken), key=lambda mention: mention.start))


def _within_code(text: str, start: int) -> bool:
    """Whether such a sign glues a day to the letters before it."""
    return text[max(0, start - 1) : start] in ("#", "&") and text[max(0, start - 2) : start - 1].isalpha()


def _numbers_room(text: str, mention: DateMention) -> bool:
    """Whether three short numbers are those of a room: "Raum 25.3.10"."""
    written = text[mention.start : mention.stop].strip()
    return bool(_THREE_NUMBERS.fullmatch(written) and _ROOM.search(text[max(0, mention.start - 24) : mention.start]))


def _add_year(mention: DateMention, text: str) -> DateMention:
    """The day with the year that stands behind its hours, if it has none itself."""
    behind = YEAR_BEHIND.match(text, mention.stop) if mention.year is None else None
    return replace(mention, year=int(behind["year"])) if behind else mention


def _is_led(text: str, found: re.Match[str]) -> bool:
    """Whether an article or "day" makes two numbers a day, as in "dia 9/12" and "am 9.12."."""
    closed = "/" in found[0] or found[0].rstrip().endswith(".")
    return closed and bool(_LEADS_DAY.search(text[max(0, found.start() - 10) : found.start()]))


def _leads_hour(text: str, found: re.Match[str]) -> bool:
    """Whether two numbers at the head of a text or a sentence stand right before an hour: "05/03, 19h"."""
    opens = not text[: found.start()].strip() or text[: found.start()].rstrip()[-1:] in ".:!("
    return opens and bool(found["second"]) and bool(_HOUR_BEHIND.match(text, found.end()))


def narrow(text: str) -> str:
    """The text with full-width letters, digits and brackets as narrow ones, sign for sign."""
    return text if text.isascii() else text.translate(NARROW)


def _take(found: re.Match[str], taken: list[DateMention]) -> None:
    """Add a day unless its words are another's already, or its numbers no day's."""
    start, stop = found.span()
    if any(start < other.stop and other.start < stop for other in taken):
        return
    parts = found.groupdict()
    written = parts.get("before") or parts.get("after") or parts.get("inner")
    weekday = read_weekday(written) if written else SIGNS.get(parts.get("sign") or "")
    year = read_year(parts)
    if parts.get("first"):
        day, month, is_open = int(parts["first"]), int(parts.get("second") or parts.get("dotted") or 0), True
        mark = parts.get("mark") or ("." if parts.get("dotted") else "/")
    else:
        name = parts["month"].lower().rstrip(".")
        day, month, is_open, mark = (
            read_number(parts["day"]),
            MONTHS.get(name) or ROMANS.get(name.upper()) or read_number(name),
            False,
            "",
        )
    if not (1 <= day <= 31 and 1 <= month <= (31 if is_open else 12)) or (is_open and day > 12 and month > 12):
        return
    text = found[0].strip(" ,(–-")
    taken.append(
        DateMention(
            start=start, stop=stop, text=text, day=day, month=month, year=year, weekday=weekday, open=is_open, mark=mark
        )
    )
