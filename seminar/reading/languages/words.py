"""Whole words of all languages, looked for in a text that must hold their parts before any pattern is asked."""

import re
from collections.abc import Iterable
from functools import cached_property, lru_cache

from seminar.reading.languages.patterns import UNSPACED, match_words
from seminar.reading.uncompiled import compile_when_used

# Words in scripts with blanks, and single signs of those without.
_PART = re.compile(rf"[^\W_{UNSPACED}]+|[{UNSPACED}]")
_SIGN = re.compile(f"[{UNSPACED}]")
# What `re` takes for the same letters where case does not count, and `str.lower` does not.
_ALIKE = str.maketrans("ſıİ", "sii")


class Words:
    """Words in any case, as `match_words` finds them, within what else must stand around them.

    A text that lacks a part of each is told at once, and a pattern that only such texts were asked of is never made.
    """

    def __init__(self, words: Iterable[str], *, within: str = "%s") -> None:
        """`within` is the pattern in which %s stands for the words; it must fit nowhere where none of them stands."""
        self._words = frozenset(word.lower() for word in words)
        self._pattern = compile_when_used(lambda: within.replace("%s", match_words(self._words)), re.IGNORECASE)

    def search(self, text: str) -> re.Match[str] | None:
        """As a pattern's."""
        return self._pattern.search(text) if self._may_stand_in(text) else None

    def match(self, text: str) -> re.Match[str] | None:
        """As a pattern's."""
        return self._pattern.match(text) if self._may_stand_in(text) else None

    def _may_stand_in(self, text: str) -> bool:
        parts = _parts(text)
        begun = self._needed.keys() & parts
        return any(parts.issuperset(others) for part in begun for others in self._needed[part]) or any(
            mark in text for mark in self._marks
        )

    @cached_property
    def _needed(self) -> dict[str, list[tuple[str, ...]]]:
        """The longest part of each word, and the others that a text with it must hold as well."""
        found: dict[str, list[tuple[str, ...]]] = {}
        for word in self._words:
            # In scripts without blanks a word may stand in the midst of others.
            parts = sorted(_SIGN.findall(word) or _PART.findall(word), key=len, reverse=True)
            if parts:
                found.setdefault(parts[0], []).append(tuple(parts[1:]))
        return found

    @cached_property
    def _marks(self) -> tuple[str, ...]:
        """Those without letters, such as "©"."""
        return tuple(word for word in self._words if not _PART.search(word))


@lru_cache(maxsize=256)
def _parts(text: str) -> frozenset[str]:
    return frozenset(_PART.findall(text.translate(_ALIKE).lower()))
