"""Days of a line that are its own, rather than deadlines, birthdays and the like."""

from seminar.reading.languages import Words, gather_words
from seminar.reading.when.dates import DateMention, find_dates

_OTHER_DAY = Words(gather_words(lambda words: words.other_days), within=r"(?:%s)(?:(?!\s[–—|-]\s)[^.;。；]){0,24}$")


def find_own_days(text: str) -> list[DateMention]:
    """The days of a line but those that words before them give to something else."""
    return [date for date in find_dates(text) if not _OTHER_DAY.search(text[max(0, date.start - 40) : date.start])]


def read_day(date: DateMention) -> tuple[int, int]:
    """Month and day."""
    return date.month, date.day
