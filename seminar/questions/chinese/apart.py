"""Months and days that a Chinese question names apart from each other, for `seminar.questions.apart`."""

import re

from seminar.questions.chinese.months import DAYS, day_numbers
from seminar.questions.chinese.sentence import fold

_SIGNS = ("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二")
_MONTH = "十?[一二三四五六七八九十]|1?[0-9]"
EITHER_MONTH = f"({_MONTH})月份?(?:的?那?一?[场場次个個])?(?:或者?|还是|還是|和|跟|与|與|、|定系|定係)({_MONTH})月"
_LISTED = re.compile(DAYS)


def number(month: str) -> int:
    """Of the month, 1 to 12; 0 where it is none."""
    if month.isascii() and month.isdigit():
        return int(month) if int(month) <= 12 else 0
    return _SIGNS.index(month) + 1 if month in _SIGNS else 0


def listed_days(said: str) -> list[int]:
    """The numbers of the days of one month that are listed."""
    match = _LISTED.search(fold(said))
    return day_numbers(match["days"]) if match else []
