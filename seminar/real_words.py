"""English words, so that none of them is taken for another one misspelt: a neutrino is no neutron.

They are those by which the Chinese dictionary explains its words, some 43,000.
"""

import re
from functools import lru_cache

from seminar import glossary

_WORD = re.compile(r"[A-Za-z]{3,}")


def load() -> None:
    """Reads them, which takes about half a second, before they are needed."""
    _every()


def is_one(word: str) -> bool:
    """Whether a word in small letters is English; names and the latest words may be missing."""
    return word in _every()


@lru_cache(maxsize=1)
def _every() -> frozenset[str]:
    return frozenset(word.lower() for _, said in glossary.entries() for word in _WORD.findall(said))
