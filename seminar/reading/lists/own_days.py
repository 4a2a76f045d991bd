"""Days of a line that are its own, rather than deadlines, birthdays and the like."""

import re

from seminar.reading.languages import Words, gather_words
from seminar.reading.when.dates import DateMention, find_dates

_OTHER_DAY = Words(gather_words(lambda words: words.other_days), within=r"(?:%s)(?:(?!\s[–—|-]\s)[^.;。；]){0,24}$")


# "Tell us by March 5"
# "(3月4日，葦原)回放已上传", "(4 March) is now on our channel"
_RECORDED = re.compile(
    r"[^。.;；!?]{0,16}(?:回放|录像|錄影|录播|錄播)|[^.;!?]{0,24}(?:recording|video)s?\s(?:is|are)\s(?:now\s)?(?:available|online|up)\b",
    re.IGNORECASE,
)
_BY = re.compile(r"\bby\s(?:[A-Za-z]{3,9}day,?\s)?(?:the\s)?(?:\d{1,2}(?:st|nd|rd|th),?\s)?$")


def find_own_days(text: str) -> list[DateMention]:
    """The days of a line but those that words before them give to something else."""
    return [date for date in find_dates(text) if not _is_other(text, date)]


def _is_other(text: str, date: DateMention) -> bool:
    before = text[max(0, date.start - 40) : date.start]
    return bool(_OTHER_DAY.search(before) or _BY.search(before) or _RECORDED.match(text, date.stop))


def read_day(date: DateMention) -> tuple[int, int]:
    """Month and day."""
    return date.month, date.day
