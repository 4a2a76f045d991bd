"""The language of a few words, by their articles, prepositions and the like."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from seminar.reading.languages import LANGUAGES
from seminar.reading.languages.vocabulary import Vocabulary

_MOST_WORDS = 1500
_LEAST_WORDS = 5
# So many small words of a language tell a line apart from one that has none of them.
_LEAST_APART = 2
_WORD = re.compile(r"[^\W\d_]+")


def differ_in_tongue(one: str, two: str) -> bool:
    """Whether two lines are surely in different languages, so that one may translate the other."""
    first, second = _guess(one), _guess(two)
    if first is not None and second is not None:
        return first is not second
    return _is_foreign(_count(one), _count(two)) and _is_foreign(_count(two), _count(one))


def _is_foreign(own: Sequence[int], other: Sequence[int]) -> bool:
    """Whether another text has no word of the language of which this one has most."""
    most = max(own)
    return most >= _LEAST_APART and not any(other[place] for place, count in enumerate(own) if count == most)


def writes_day_first(texts: Iterable[str]) -> bool:
    """Whether the texts are in a language of Europe other than English: then a number before a month is a day."""
    words = [word.lower() for text in texts for word in _WORD.findall(text)][:_MOST_WORDS]
    counts = [sum(word in language.small_words for word in words) for language in LANGUAGES]
    most = max(counts)
    return counts[0] * 2 < most >= _LEAST_WORDS


def _guess(text: str) -> Vocabulary | None:
    """The language with two small words more in the text than any other has; nothing where two are near."""
    counts = _count(text)
    next_most, most = sorted(counts)[-2:]
    return LANGUAGES[counts.index(most)] if most > next_most + 1 else None


@lru_cache(maxsize=1024)
def _count(text: str) -> Sequence[int]:
    """How many small words of each language a text has."""
    words = [word.lower() for word in _WORD.findall(text[:400])]
    return [sum(word in language.small_words for word in words) for language in LANGUAGES]
