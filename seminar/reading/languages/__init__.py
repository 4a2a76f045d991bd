"""The languages that the reader knows, and what is made from the words of all of them."""

from collections.abc import Callable, Iterable

from seminar.reading.languages.chinese import CHINESE
from seminar.reading.languages.english import ENGLISH
from seminar.reading.languages.french import FRENCH
from seminar.reading.languages.german import GERMAN
from seminar.reading.languages.italian import ITALIAN
from seminar.reading.languages.japanese import JAPANESE
from seminar.reading.languages.patterns import SPACED_SIGN, UNSPACED, match_any, match_words
from seminar.reading.languages.portuguese import PORTUGUESE
from seminar.reading.languages.spanish import SPANISH
from seminar.reading.languages.vocabulary import Label, Vocabulary
from seminar.reading.languages.words import Words
from seminar.reading.uncompiled import compile_when_used

# English first: where two languages use one label for two things, the earlier language's meaning holds.
LANGUAGES = (ENGLISH, GERMAN, FRENCH, SPANISH, PORTUGUESE, ITALIAN, CHINESE, JAPANESE)

__all__ = [
    "LANGUAGES",
    "SPACED_SIGN",
    "UNSPACED",
    "Label",
    "Vocabulary",
    "Words",
    "compile_when_used",
    "gather_words",
    "match_any",
    "match_words",
]


def gather_words(choose: Callable[[Vocabulary], Iterable[str]]) -> frozenset[str]:
    """The chosen words of every language."""
    return frozenset(word for language in LANGUAGES for word in choose(language))
