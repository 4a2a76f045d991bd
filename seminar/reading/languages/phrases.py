"""Many phrases and where they stand in a text, looked up: a pattern of thousands would take long to compile."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from seminar.reading.languages.patterns import MOST_APART, split_signs

# What stands behind a phrase begins with one of these, or is the line's end.
_STOP = re.compile(r"[^\w'’]|\d")
_ROOM_FOR_BLANKS = 40
_WIDE_GAP = re.compile(r"[^\S \u3000]|\s{5}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A phrase as it was given, the words that spell it in the text from `start` on, and what stands `behind` them."""

    phrase: str
    words: str
    start: int
    behind: re.Match[str]

    @property
    def stop(self) -> int:
        """Where the text goes on."""
        return self.behind.end()


class Phrases:
    """Phrases in lower case, found in any case; which blanks they may hold is as `match_any` says."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._spelt: dict[str, str] = {}
        self._set_apart: dict[str, str] = {}
        for phrase in phrases:
            signs = split_signs(phrase)
            self._spelt[signs or phrase] = phrase
            if 0 < len(signs) <= MOST_APART:
                self._set_apart[signs] = phrase
        self._heads = {_STOP.split(words, 1)[0] for words in self._spelt}
        self._heads |= {signs[:length] for signs in self._set_apart for length in range(1, MOST_APART)}
        self._longest = max(map(len, self._spelt)) + _ROOM_FOR_BLANKS

    def find(self, text: str, start: int, behind: re.Pattern[str]) -> Found | None:
        """The longest phrase that begins at `start` and has `behind` directly behind it."""
        first = _STOP.search(text, start)
        if _plain(text[start : first.start() if first else None]) not in self._heads:
            return None
        stops = [stop.start() for stop in _STOP.finditer(text, start, start + self._longest)]
        if len(text) - start <= self._longest:
            stops.append(len(text))
        for stop in reversed(stops):
            if (followed := behind.match(text, stop)) and (phrase := self.spell(text[start:stop])):
                return Found(phrase=phrase, words=text[start:stop], start=start, behind=followed)
        return None

    def spell(self, words: str) -> str | None:
        """The phrase that the words are, as it was given."""
        plain = _plain(words)
        if phrase := self._spelt.get(plain):
            return phrase
        parts = plain.split()
        if len(parts) < 2 or words[0].isspace() or words[-1].isspace():
            return None
        phrase = self._set_apart.get("".join(parts))
        return phrase if phrase and not _WIDE_GAP.search(words) else self._spelt.get(" ".join(parts))


def _plain(words: str) -> str:
    return words.lower().replace("’", "'")
