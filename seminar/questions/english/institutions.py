"""How English names institutions: by the telling words of their names, or in short: "UBC", "Georgia Tech"."""

import re

from seminar import words

_SMALL = frozenset(("of", "the", "and", "for", "at", "in", "de", "der", "für", "la"))
_PART = re.compile(r"[^\W\d_]+")
# What one word of a short name stands for: all words of one of these stand in the whole one.
_STANDS_FOR = {
    "tech": (("technology",), ("technical",), ("technological",)),
    "poly": (("polytechnic",), ("polytechnique",)),
    "uni": (("university",),),
    "univ": (("university",), ("universidad",), ("universite",), ("universitat",), ("universita",), ("universidade",)),
    "rehab": (("rehabilitation",),),
    "natl": (("national",),),
    "intl": (("international",),),
    "acad": (("academy",),),
    "hosp": (("hospital",),),
    "inst": (("institute",),),
    "state": (("state",),),
    "lab": (("laboratory",), ("laboratories",), ("labs",)),
    "labs": (("laboratory",), ("laboratories",), ("lab",)),
    "centre": (("center",),),
    "center": (("centre",),),
    "med": (("medical",), ("medicine",)),
}
LEAST, MOST = 2, 6
# What many institutions are called.
_ANY = frozenset(("university", "institute"))


def is_meant(said: str, stated: str | None) -> bool:
    """Whether every telling word of it stands in what is stated, or it is a short form of that."""
    every = set(words.split(said))
    wanted = every - words.STOP - _ANY or every
    return wanted <= set(words.split(stated or "")) or is_short_for(said, stated)


def is_named(said: str, stated: str | None) -> bool:
    """Whether what is stated holds every telling word of it, of which there must be one."""
    wanted = set(words.split(said)) - words.STOP - _ANY
    return bool(wanted) and wanted <= set(words.split(stated or ""))


def is_short_for(said: str, stated: str | None) -> bool:
    """Whether each word said is one of the institution's, the initials of several, or short for one of them."""
    whole = [words.fold(part) for part in _PART.findall(stated or "")]
    wanted = [words.fold(part) for part in _PART.findall(said) if words.fold(part) not in _SMALL]
    if not whole or not wanted or all(word in ("uni", "university", "tech", "institute") for word in wanted):
        return False
    initials = _initials(whole)
    return all(word in whole or word in initials or _stands(word, whole) for word in wanted)


def whole_of(stated: str) -> str:
    """The university alone of "Department of Physics, Elm University"."""
    parts = [part.strip() for part in stated.split(",")]
    return next((part for part in parts if "universi" in words.fold(part)), stated)


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
