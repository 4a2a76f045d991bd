"""The sentences of a long paragraph that say when a series meets: "We usually meet on Fridays in Hall 3, at 4 pm"."""

from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages import Words, gather_words
from seminar.reading.talk.surroundings import greets
from seminar.reading.text.lines import Line
from seminar.reading.text.sentences import split_sentences
from seminar.reading.when.dates import find_dates
from seminar.reading.when.times import find_hours

LONGEST = 500
_LONGEST_PARAGRAPH, _MOST = 4000, 40
_NAMES = gather_words(lambda words: words.weekdays)
_DAYS = Words({form for word in _NAMES if len(word) > 4 and word.isalpha() for form in (word, f"{word}s")})
_HABIT = Words(gather_words(lambda words: words.phrasing.habits) | {"unless"})


def list_usual(lines: Sequence[Line]) -> list[Line]:
    """The lines that are short enough to state a habit, and such sentences of the longer ones."""
    listed: list[Line] = []
    for line in lines:
        if len(line.text) <= LONGEST:
            listed += [] if greets(line.text) else [line]
        elif len(line.text) <= _LONGEST_PARAGRAPH:
            told = [each for each in split_sentences(line.text)[:_MOST] if _tells_habit(each)]
            listed += [replace(line, text=each, raw=each, links=()) for each in told]
    return listed


def _tells_habit(sentence: str) -> bool:
    if len(sentence) > LONGEST or not find_hours(sentence) or find_dates(sentence):
        return False
    return bool(_DAYS.search(sentence) or _HABIT.search(sentence))
