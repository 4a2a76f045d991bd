"""Days and stretches that are counted from another day: "a week on Monday", "the Tuesday after next", "Q1 2027"."""

import re
from collections.abc import Callable
from datetime import date

from seminar.dayforms import weekday_number
from seminar.questions.english import relative, stretches
from seminar.questions.english.datewords import COUNT, LONG_WEEKDAY, YEAR, number
from seminar.questions.english.stretches import Present, Stretch

Read = Callable[[Present, re.Match[str]], Stretch | None]
Form = tuple[re.Pattern[str], Read]


def compiled(words: str) -> re.Pattern[str]:
    """A pattern that ends where a word ends, with or without an "'s"."""
    return re.compile(rf"(?:{words})(?: 's)?(?![^ ])")


def _weeks_on(here: Present, match: re.Match[str]) -> Stretch | None:
    """The coming weekday, and so many weeks further."""
    said = match.groupdict()
    weeks = number(said.get("count") or "a") * (2 if said.get("unit") == "fortnight" else 1)
    weekday = weekday_number(match["weekday"])
    coming = (weekday - here.today.weekday()) % 7 or 7
    return stretches.one_day(here, coming + 7 * weeks)


def _quarter(here: Present, match: re.Match[str]) -> Stretch | None:
    names = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
    said = match.groupdict()
    quarter = int(said["digit"]) if said["digit"] else names[said["nth"] or "first"]
    year = int(said["year"] or said["year2"] or here.today.year)
    first = date(year, 3 * quarter - 2, 1)
    return stretches.of_days(here, first, date(year + quarter // 4, (3 * quarter) % 12 + 1, 1))


_OFTEN = r"(?<!every )(?<!once )(?<!twice )(?<!times )(?<!each )"
OFFSETS: tuple[Form, ...] = tuple(
    (compiled(words), read)
    for words, read in (
        (rf"(?:the )?(?:next )?(?P<weekday>{LONG_WEEKDAY}) (?:but one|after (?:the )?next)", _weeks_on),
        (
            rf"{_OFTEN}(?:(?P<count>{COUNT}) )(?P<unit>week|fortnight)s? (?:from|on|after) (?:next |this |coming )?"
            rf"(?P<weekday>{LONG_WEEKDAY})",
            _weeks_on,
        ),
        # "Wednesday next", as letters say it.
        (
            rf"(?P<weekday>{LONG_WEEKDAY}) (?P<which>next|last)(?P<part>)(?= ?[?.!,;]| ?$| (?:at|in|to|for)(?![^ ]))",
            relative.weekday,
        ),
        (rf"(?:on )?(?P<weekday>{LONG_WEEKDAY}) in (?P<count>{COUNT}) (?P<unit>week|fortnight)s?", _weeks_on),
        (
            rf"(?:(?:in|during) )?(?:the )?(?:q(?P<digit>[1-4])(?:(?: of)? (?P<year>{YEAR}))?"
            rf"|(?P<nth>first|second|third|fourth|last|1st|2nd|3rd|4th) quarter of (?P<year2>{YEAR}))",
            _quarter,
        ),
    )
)
