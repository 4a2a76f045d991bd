"""Where among a text's words days and hours are named."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from seminar.reading.learned.description import Word
from seminar.reading.text.lines import Line
from seminar.reading.when.dates import DateMention, find_dates
from seminar.reading.when.times import Hours, find_hours

# Signs; longer lines are running text, which is not searched.
_LONGEST_LINE = 600


@dataclass(frozen=True, slots=True)
class DayPlace:
    """A day, the place of its first word, and that of the first behind it."""

    day: DateMention
    start: int
    stop: int


@dataclass(frozen=True, slots=True)
class HoursPlace:
    """Hours, the place of their first word, and that of the first behind them."""

    hours: Hours
    start: int
    stop: int


def find_day_places(lines: Sequence[Line], words: Sequence[Word]) -> Iterator[DayPlace]:
    """All days that the lines name; `words` are those of these lines."""
    for text, first, last in _bound_lines(lines, words):
        for day in find_dates(text, told=True):
            if place := _find_words(words, first, last, day.start, day.stop):
                yield DayPlace(day, *place)


def find_hours_places(lines: Sequence[Line], words: Sequence[Word]) -> Iterator[HoursPlace]:
    """All hours that the lines name; `words` are those of these lines."""
    for text, first, last in _bound_lines(lines, words):
        for hours in find_hours(text, told=True):
            if place := _find_words(words, first, last, hours.first, hours.stop):
                yield HoursPlace(hours, *place)


def _bound_lines(lines: Sequence[Line], words: Sequence[Word]) -> Iterator[tuple[str, int, int]]:
    """Each line with the place of its first word and that of the first behind it."""
    first = 0
    while first < len(words):
        last = first
        while last < len(words) and words[last].line == words[first].line:
            last += 1
        text = lines[words[first].line].text
        if len(text) <= _LONGEST_LINE:
            yield text, first, last
        first = last


def _find_words(words: Sequence[Word], first: int, last: int, start: int, stop: int) -> tuple[int, int] | None:
    """The places of a line's words that stand, if only in part, between two of its signs."""
    inside = [at for at in range(first, last) if words[at].token.start < stop and words[at].token.stop > start]
    return (inside[0], inside[-1] + 1) if inside else None
