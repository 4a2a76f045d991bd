"""The languages that the reader knows, and the patterns that are made from all of them."""

import re
from collections.abc import Callable, Iterable

from seminar.reading.languages.english import ENGLISH
from seminar.reading.languages.vocabulary import Label, Vocabulary

LANGUAGES = (ENGLISH,)

__all__ = ["LANGUAGES", "Label", "Vocabulary", "gather_words", "match_any"]


def gather_words(choose: Callable[[Vocabulary], Iterable[str]]) -> frozenset[str]:
    """The chosen words of every language."""
    return frozenset(word for language in LANGUAGES for word in choose(language))


def match_any(words: Iterable[str]) -> str:
    """A pattern's alternation of the words, longest first, in which any run of blanks is as good as one."""
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", r"\s+").replace("'", "['’]") for word in ordered)
