"""Sentences that begin with the hours of a whole series: "Tuesdays, 12:30 to 1:20 pm, Hall 3"."""

from seminar.reading.languages import Words, gather_words
from seminar.reading.when.times import find_hours

_LONGEST_LEAD, _MOST_WORDS = 40, 3
_WEEKDAYS = gather_words(lambda words: words.weekdays)
_DAYS = Words({form for word in _WEEKDAYS if len(word) > 4 and word.isalpha() for form in (word, f"{word}s")})


def opens_weekly(text: str) -> bool:
    """Whether a weekday and nothing but small words stand before the first hour of a text, near its beginning."""
    hours = find_hours(text[: 2 * _LONGEST_LEAD])
    lead = text[: hours[0].first] if hours else ""
    found = _DAYS.search(lead) if 0 < len(lead) <= _LONGEST_LEAD else None
    if found is None:
        return False
    others = f"{lead[: found.start()]} {lead[found.end() :]}".split()
    return len(others) <= _MOST_WORDS and not any(map(str.isdigit, lead))
