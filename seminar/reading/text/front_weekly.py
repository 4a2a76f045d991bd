"""When and where a series meets, as the head of its page says it: "subtitle: Our reading group, Mondays, 11 am"."""

from collections.abc import Iterable, Iterator

from seminar.reading.languages import Words, gather_words
from seminar.reading.text.lines import tidy
from seminar.reading.text.sentences import split_sentences
from seminar.reading.when.mentions import find_mentions

_LONGEST, _MOST = 1000, 20
_NAMES = gather_words(lambda words: words.weekdays)
_DAYS = Words({form for word in _NAMES if len(word) > 4 and word.isalpha() for form in (word, f"{word}s")})
_MOST_CONTINUED = 12


def find_weekly(values: Iterable[str]) -> Iterator[str]:
    """The sentences of some values that name a day of the week with an hour, and no date."""
    for value in values:
        if len(value) > _LONGEST or not _DAYS.search(value):
            continue
        for sentence in split_sentences(tidy(value)[0])[:_MOST]:
            mentions = find_mentions(sentence)
            if mentions.hours and not mentions.dates and _DAYS.search(sentence):
                yield sentence


def count_quoted(value: str, below: list[str]) -> int:
    """How many of the lines below a quotation that opens in a value goes on, up to its closing mark."""
    mark = value[:1]
    if mark not in ("'", '"') or value.rstrip().endswith(mark, 1):
        return 0
    for count, line in enumerate(below[:_MOST_CONTINUED], start=1):
        if line.rstrip().endswith(mark):
            return count
    return 0
