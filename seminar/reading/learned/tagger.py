"""How likely each word of a text is part of a title, a speaker's name, the day or the hours, by the learned model."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, cached_property
from itertools import accumulate
from pathlib import Path

import pycrfsuite

from seminar.reading.learned.description import Word, describe
from seminar.reading.learned.moments import find_day_places, find_hours_places
from seminar.reading.learned.tokens import cut_tokens
from seminar.reading.text.formulas import NO_FORMULAS, Formulas
from seminar.reading.text.lines import Line
from seminar.reading.when.dates import DateMention
from seminar.reading.when.times import Hours

MODEL = Path(__file__).with_name("model.crfsuite")
# Signs; longer texts are lists of so many talks that one more reading of them would take too long.
LONGEST = 60_000
# More likely so than not.
LIKELY = 0.5


class Part(StrEnum):
    """What a word may be part of."""

    TITLE = "title"
    PERSON = "person"
    DAY = "day"
    HOURS = "hours"


OTHER = "other"


def begin(part: Part) -> str:
    """The tag of a first word."""
    return f"begin:{part}"


def go_on(part: Part) -> str:
    """The tag of all words behind the first."""
    return f"in:{part}"


@dataclass(frozen=True, slots=True)
class Guess:
    """Words that are likely a title or a name, the probability of the least sure of them, and where they stand.

    `start` is the place of the first among the text's words, `stop` that of the first behind them.
    """

    words: str
    sure: float
    line: Line
    start: int
    stop: int


@dataclass(frozen=True, slots=True)
class DayGuess:
    """A day that the text names, the probability that a talk is on it, and the place of its first word."""

    day: DateMention
    sure: float
    line: Line
    start: int


@dataclass(frozen=True, slots=True)
class HoursGuess:
    """Hours that the text names, the probability that a talk begins then, and the place of the first word."""

    hours: Hours
    sure: float
    line: Line
    start: int


class Tagging:
    """What the model thinks of one text."""

    def __init__(self, lines: Sequence[Line], formulas: Formulas = NO_FORMULAS) -> None:
        """`lines` are the prepared ones; beyond `LONGEST` signs in all there are no guesses.

        No title ends within one of the `formulas`, whose signs tell the model little.
        """
        self._lines = lines
        self._formulas = formulas
        self._words: Sequence[Word] = describe(lines) if sum(len(line.text) for line in lines) <= LONGEST else ()
        self._letters = [_letters(word.token.text) for word in self._words]
        self._places: dict[str, list[int]] = {}
        for place, letters in enumerate(self._letters):
            self._places.setdefault(letters, []).append(place)
        self._tagger = pycrfsuite.Tagger()
        self._tagger.open_inmemory(_model())
        self._tagger.set([word.signs for word in self._words])
        self._tags = self._tagger.tag() if self._words else []

    def __bool__(self) -> bool:
        return bool(self._words)

    def find(self, part: Part) -> list[Guess]:
        """The likely titles or names, the surest first."""
        found = []
        for start, tag in enumerate(self._tags):
            if tag == begin(part):
                stop = start + 1
                while stop < len(self._tags) and self._tags[stop] == go_on(part):
                    stop += 1
                words, sure = self._join(start, stop), self._rate(part, start, stop)
                if part is Part.TITLE:
                    words = self._formulas.complete(words)
                found.append(Guess(words, sure, self._line(start), start, stop))
        return sorted(found, key=lambda guess: -guess.sure)

    @property
    def has_likely_day(self) -> bool:
        """Whether a talk is likely on one of them."""
        return any(guess.sure >= LIKELY for guess in self.days)

    @property
    def has_likely_hours(self) -> bool:
        """Whether a talk is likely to begin at some of them."""
        return any(guess.sure >= LIKELY for guess in self.hours)

    @cached_property
    def days(self) -> list[DayGuess]:
        """All days of the text, the likeliest first."""
        guesses = (
            DayGuess(each.day, self._begins(Part.DAY, each.start), self._line(each.start), each.start)
            for each in find_day_places(self._lines, self._words)
        )
        return sorted(guesses, key=lambda guess: -guess.sure)

    @cached_property
    def hours(self) -> list[HoursGuess]:
        """All hours of the text, the likeliest first."""
        guesses = (
            HoursGuess(each.hours, self._begins(Part.HOURS, each.start), self._line(each.start), each.start)
            for each in find_hours_places(self._lines, self._words)
        )
        return sorted(guesses, key=lambda guess: -guess.sure)

    def rate(self, part: Part, text: str) -> float:
        """How likely words are a title or a name, where they stand at their likeliest; 0 where they stand nowhere."""
        return max((self._rate(part, start, stop) for start, stop in self.find_places(text)), default=0.0)

    def find_places(self, text: str) -> list[tuple[int, int]]:
        """Where words stand, signs and blanks aside: the place of the first, and that of the first behind them."""
        wanted = _letters(text)
        first = next((letters for token in cut_tokens(text) if (letters := _letters(token.text))), "")
        reached = ((start, self._reach(start, wanted)) for start in self._places.get(first, ()) if first)
        return [(start, stop) for start, stop in reached if stop]

    def count_gaps(self, start: int, stop: int) -> int:
        """How many of the lines have a blank one before them that begin behind one word, up to another's."""
        return self._gaps[self._words[stop].line] - self._gaps[self._words[start].line]

    @cached_property
    def _gaps(self) -> Sequence[int]:
        """How many lines up to each one have a blank one before them."""
        return list(accumulate(line.gap for line in self._lines))

    def _reach(self, start: int, wanted: str) -> int:
        """Where the wanted letters end that begin at a word, or 0."""
        stop, length = start, 0
        while stop < len(self._letters) and length < len(wanted) and wanted.startswith(self._letters[stop], length):
            length += len(self._letters[stop])
            stop += 1
        return stop if length == len(wanted) else 0

    def _rate(self, part: Part, start: int, stop: int) -> float:
        first = self._begins(part, start)
        inner = (self._tagger.marginal(go_on(part), at) for at in range(start + 1, stop) if self._letters[at])
        return float(min((first, *inner)))

    def _begins(self, part: Part, at: int) -> float:
        return float(self._tagger.marginal(begin(part), at))

    def _join(self, start: int, stop: int) -> str:
        """The words as they stand; those of several lines with a blank between."""
        pieces = []
        while start < stop:
            number = self._words[start].line
            end = start
            while end < stop and self._words[end].line == number:
                end += 1
            text = self._lines[number].text
            pieces.append(text[self._words[start].token.start : self._words[end - 1].token.stop])
            start = end
        return " ".join(pieces)

    def _line(self, at: int) -> Line:
        return self._lines[self._words[at].line]


def says_same(one: str, two: str) -> bool:
    """Whether two texts have the same letters and digits, whatever signs and blanks stand between."""
    return _letters(one) == _letters(two)


def begins_with(text: str, head: str) -> bool:
    """Whether a text begins with the letters and digits of another."""
    return _letters(text).startswith(_letters(head))


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


@cache
def _model() -> bytes:
    return MODEL.read_bytes()
