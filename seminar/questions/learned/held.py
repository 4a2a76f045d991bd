"""What stored talks say of each word of a question: whether a title, a name, a series or an abstract has it."""

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from seminar import words
from seminar.questions.learned.tokens import Token, cut


class Field(StrEnum):
    """Where a word may stand; speakers with the places that they come from."""

    TITLE = "title"
    PEOPLE = "people"
    SERIES = "series"
    ABSTRACT = "abstract"


@dataclass(frozen=True, slots=True)
class Held:
    """The stems of words, and the pairs of Chinese signs, in each field of some talks."""

    stems: Mapping[Field, frozenset[str]]

    def fields(self, tokens: Sequence[Token], at: int) -> list[str]:
        """The fields that have a token; a sign stands with the one before it (l), the one behind it (r), or both."""
        token, found = tokens[at], []
        if not (token.is_han or token.is_word):
            return []
        before = tokens[at - 1].plain + token.plain if at else ""
        behind = token.plain + tokens[at + 1].plain if at + 1 < len(tokens) else ""
        for field, stems in self.stems.items():
            if token.is_word:
                if stem(token.plain) in stems:
                    found.append(field[0])
            elif sides := "l" * (before in stems) + "r" * (behind in stems):
                found.append(field[0] + sides)
        return found


def of(texts: Mapping[Field, str]) -> Held:
    return Held({field: frozenset(_stems(text)) for field, text in texts.items()})


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """A word of a question as it is compared, without what says whose something is."""
    return words.stem(words.fold(word.removesuffix("'s")))


def _stems(text: str) -> set[str]:
    tokens = cut(text)
    pairs = {
        one.plain + other.plain
        for one, other in itertools.pairwise(tokens)
        if one.is_han and other.is_han and one.end == other.start
    }
    return pairs | {stem(token.plain) for token in tokens if token.is_word}
