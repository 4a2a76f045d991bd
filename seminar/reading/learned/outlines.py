"""A line as its neighbours see it: how long it is, what it begins with, whether it tells a day, an hour or a name."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from seminar.reading.learned.kinds import mark_kinds
from seminar.reading.learned.signs import bucket, call
from seminar.reading.learned.tokens import Token, cut_tokens
from seminar.reading.text.lines import Line

# What is beyond is not looked at.
_MOST_TOKENS = 400
# Kinds that count wherever in the line they stand.
_TELLING = frozenset(
    (
        *("speaks", "gives", "welcomes", "titled", "talk_words", "honorifics", "institutions", "hosted_by", "hosting"),
        *("occasions", "rooms", "joins", "farewells", "closings", "announces", "person_verbs", "answers", "fare"),
        *("site_feet", "weekdays", "months"),
    )
)
_FIRST_WORDS = 3
_SHORT_NAME = 5
_MOST_SMALL = 4
_MOSTLY = 0.7
_HOUR = re.compile(r"\b\d{1,2}\s?[:.h]\s?\d\d\b|\b\d{1,2}\s?(?:am|pm|Uhr|h\b)|\d\s?[点點時时]", re.IGNORECASE)


@dataclass(frozen=True)
class Outline:
    """A line with its tokens, and the kinds of each."""

    line: Line
    tokens: tuple[Token, ...]
    kinds: Sequence[frozenset[str]]

    @cached_property
    def small(self) -> tuple[str, ...]:
        """Its words in small letters."""
        return tuple(token.small for token in self.tokens)

    @cached_property
    def signs(self) -> tuple[str, ...]:
        """What it looks like from the lines above and below."""
        words = [token for token in self.tokens if token.text[0].isalpha()]
        capital = [token for token in words if token.text[0].isupper()]
        signs = [f"n{bucket(len(self.tokens), 1, 3, 6, 12, 25)}"]
        signs += sorted(f"k:{kind}" for kind in frozenset[str]().union(*self.kinds[:_FIRST_WORDS]))
        if self.small[-1:] in ((":",), ("：",)):
            signs.append("opens")
        if _HOUR.search(self.line.text):
            signs.append("hour")
        if any(kinds & {"months", "weekdays"} for kinds in self.kinds):
            signs.append("day")
        if words and len(words) <= _SHORT_NAME and len(capital) == len(words):
            signs.append("capitals")
        if any("g" in call(token.text) for token in words[:_MOST_SMALL]):
            signs.append("given")
        return tuple(signs)

    @cached_property
    def own_signs(self) -> tuple[str, ...]:
        """What holds of all its words: its typography, its length and what it tells anywhere."""
        line, length = self.line, bucket(len(self.tokens), 2, 4, 8, 14, 22, 40)
        signs = [
            *(f"length{length}", f"gap{line.gap:d}", f"level{min(line.level, 3)}", f"strong{line.strong:d}"),
            f"bullet{line.bullet:d}",
            *sorted(f"tells:{kind}" for kind in _TELLING & frozenset[str]().union(*self.kinds)),
        ]
        if self.small:
            signs.append(f"ends:{'a' if self.small[-1].isalnum() else self.small[-1]}")
        words = [token.text for token in self.tokens if token.text[0].isalpha()]
        if words:
            signs.append(f"small{_MOST_SMALL * sum(word[0].islower() for word in words) // len(words)}")
        letters = [sign for sign in line.text if sign.isalpha()]
        if letters and sum(map(str.isupper, letters)) > _MOSTLY * len(letters):
            signs.append("shouts")
        return tuple(signs)


def outline(line: Line) -> Outline:
    """The line's outline."""
    tokens = cut_tokens(line.text)[:_MOST_TOKENS]
    return Outline(line, tokens, mark_kinds([token.small for token in tokens]))
