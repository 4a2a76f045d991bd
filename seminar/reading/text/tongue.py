"""The language of a few words, by their articles, prepositions and the like."""

import re
from collections.abc import Iterable
from functools import lru_cache

from seminar.reading.languages import LANGUAGES
from seminar.reading.languages.vocabulary import Vocabulary

_MOST_WORDS = 1500
_LEAST_WORDS = 5
_WORD = re.compile(r"[^\W\d_]+")


def differ_in_tongue(one: str, two: str) -> bool:
    """Whether two lines are surely in different languages, so that one may translate the other."""
    first, second = _guess(one), _guess(two)
    return first is not None and second is not None and first is not second


def writes_day_first(texts: Iterable[str]) -> bool:
    """Whether the texts are in a language of Europe other than English: then a number before a month is a day."""
    words = [word.lower() for text in texts for word in _WORD.findall(text)][:_MOST_WORDS]
    counts = [sum(word in language.small_words for word in words) for language in LANGUAGES]
    most = max(counts)
    return counts[0] * 2 < most >= _LEAST_WORDS


@lru_cache(maxsize=1024)
def _guess(text: str) -> Vocabulary | None:
    """The language with two small words more in the text than any other has; nothing where two are near."""
    words = [word.lower() for word in _WORD.findall(text[:400])]
    counts = sorted(
        ((sum(word in language.small_words for word in words), place) for place, language in enumerate(LANGUAGES)),
        reverse=True,
    )
    (most, place), (next_most, _) = counts[:2]
    return LANGUAGES[place] if most > next_most + 1 else None
