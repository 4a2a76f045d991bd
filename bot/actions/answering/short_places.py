"""Whether "UBC" or "Georgia Tech" is said of an institution, as English shortens the names of such."""

import re

from seminar import words

_SMALL = frozenset(("of", "the", "and", "for", "at", "in", "de", "der", "für", "la"))
_PART = re.compile(r"[^\W\d_]+")
# What one word of a short name stands for: all words of one of these stand in the whole one.
_STANDS_FOR = {
    "tech": (("technology",), ("technical",), ("technological",)),
    "poly": (("polytechnic",), ("polytechnique",)),
    "uni": (("university",),),
    "univ": (("university",),),
    "inst": (("institute",),),
    "state": (("state",),),
    "lab": (("laboratory",), ("laboratories",), ("labs",)),
    "labs": (("laboratory",), ("laboratories",), ("lab",)),
    "centre": (("center",),),
    "center": (("centre",),),
    "med": (("medical",), ("medicine",)),
}
LEAST, MOST = 2, 6


def is_short_for(said: str, stated: str | None) -> bool:
    """Whether each word said is one of the institution's, the initials of several, or short for one of them."""
    whole = [words.fold(part) for part in _PART.findall(stated or "")]
    wanted = [words.fold(part) for part in _PART.findall(said) if words.fold(part) not in _SMALL]
    if not whole or not wanted or all(word in ("uni", "university", "tech", "institute") for word in wanted):
        return False
    initials = _initials(whole)
    return all(word in whole or word in initials or _stands(word, whole) for word in wanted)


def _stands(word: str, whole: list[str]) -> bool:
    return any(set(each) <= set(whole) for each in _STANDS_FOR.get(word, ()))


def _initials(whole: list[str]) -> frozenset[str]:
    """Of every run of words, with the small ones and without."""
    found: set[str] = set()
    for parts in (whole, [word for word in whole if word not in _SMALL]):
        letters = "".join(word[0] for word in parts)
        for start in range(len(letters)):
            found.update(letters[start:end] for end in range(start + LEAST, min(len(letters), start + MOST) + 1))
    return frozenset(found)
