"""Whether two titles are one title, and two names one person, however they were written."""

import re
from collections.abc import Sequence
from enum import IntEnum
from functools import lru_cache

from seminar.series import Join
from seminar.speaker import fold_name

# Shorter texts hold too few letters for one of them to be a slip.
_SHORTEST_TITLE, _SHORTEST_NAME = 8, 5
# Of a hundred: a letter or two in a title of forty, one letter in a name.
_TITLE_ALIKE, _NAME_ALIKE = 90, 90
# A title that only gained a second half is the same one.
_SHORTEST_FIRST_HALF = 15
# "Lecture 2" is not "Lecture 3", however few letters tell them apart.
_NUMERALS = re.compile(r"\d+|\b[ivx]+\b")
_HONORIFICS = frozenset(["dr", "prof", "professor", "mr", "mrs", "ms", "mx", "herr", "frau"])
_LONGEST = 300


class Agreement(IntEnum):
    """How two statements go together; `UNKNOWN` where one of them is missing."""

    DIFFERENT = 0
    UNKNOWN = 1
    ALIKE = 2
    EQUAL = 3


def titles(one: str | None, other: str | None) -> Agreement:
    """Equal without case, accents and punctuation; alike where a few letters or a second half differ."""
    return _compare_titles(_words(one or ""), _words(other or ""))


def parts(one: str | None, other: str | None) -> bool:
    """Whether two titles differ by their numbers alone, as those of two lectures of one course do."""
    words = [_words(title or "") for title in (one, other)]
    plain = [" ".join(_NUMERALS.sub(" ", each).split()) for each in words]
    return plain[0] == plain[1] != "" and _numerals(words[0]) != _numerals(words[1])


def people(some: Sequence[str], others: Sequence[str]) -> Agreement:
    """Equal where each is the same person as one of the others; alike where at least one is."""
    if not some or not others:
        return Agreement.UNKNOWN
    shared = [any(person(one, other) for other in others) for one in some]
    if all(shared) and len(some) == len(others) and all(any(person(one, other) for one in some) for other in others):
        return Agreement.EQUAL
    return Agreement.ALIKE if any(shared) else Agreement.DIFFERENT


def person(one: str, other: str) -> bool:
    """Whether two names are one person's: in another order, with initials, with a slip, or in another script beside."""
    return any(_same_name(a, b) for a in _scripts(one) for b in _scripts(other))


def meetings(one: Join, other: Join) -> bool:
    """Whether two ways to join lead into one meeting; not where either is empty."""
    if not one or not other:
        return False
    if one.link and other.link and _bare(one.link) == _bare(other.link):
        return True
    numbers = [{digits for digits in map(_number, (each.meeting_id, each.link)) if digits} for each in (one, other)]
    return bool(numbers[0] & numbers[1])


def fuller(one: str, other: str) -> bool:
    """Whether the first of two names of one person says more: "Ada Lind" says more than "A. Lind"."""
    return _initials(_words(one)) < _initials(_words(other))


@lru_cache(maxsize=4096)
def _words(text: str) -> str:
    """The words alone, in lower case and without accents."""
    return " ".join(re.sub(r"[\W_]+", " ", fold_name(text[:_LONGEST])).split())


@lru_cache(maxsize=4096)
def _compare_titles(one: str, other: str) -> Agreement:
    if not one or not other:
        return Agreement.UNKNOWN
    if one == other:
        return Agreement.EQUAL
    if _numerals(one) != _numerals(other):
        return Agreement.DIFFERENT
    short, long = sorted((one, other), key=len)
    if len(short) >= _SHORTEST_FIRST_HALF and long.startswith(f"{short} "):
        return Agreement.ALIKE
    if len(short) < _SHORTEST_TITLE:
        return Agreement.DIFFERENT
    # Imported here, as in `seminar.zones`: a bot to which nobody brings an announcement need not hold it.
    from rapidfuzz import fuzz

    alike = fuzz.ratio(one, other, score_cutoff=_TITLE_ALIKE) or fuzz.token_sort_ratio(
        one, other, score_cutoff=_TITLE_ALIKE
    )
    return Agreement.ALIKE if alike else Agreement.DIFFERENT


@lru_cache(maxsize=4096)
def _numerals(words: str) -> list[str]:
    return sorted(_NUMERALS.findall(words))


@lru_cache(maxsize=4096)
def _scripts(name: str) -> list[str]:
    """A name and what stands in brackets behind it: "Wei Zhang (张伟)"."""
    parts = [
        " ".join(word for word in _words(part).split() if word not in _HONORIFICS)
        for part in re.split(r"[(（)）]", name[:_LONGEST])
    ]
    return [part for part in parts if part]


@lru_cache(maxsize=4096)
def _same_name(one: str, other: str) -> bool:
    if one == other or sorted(one.split()) == sorted(other.split()):
        return True
    if _abbreviates(one.split(), other.split()) or _abbreviates(other.split(), one.split()):
        return True
    if min(len(one), len(other)) < _SHORTEST_NAME or _initials(one) != _initials(other):
        return False
    from rapidfuzz import fuzz

    return fuzz.token_sort_ratio(one, other) >= _NAME_ALIKE


def _abbreviates(short: list[str], long: list[str]) -> bool:
    """Whether the first is the second with initials for its first names: "f liu" is "fanghui liu"."""
    if len(short) < 2 or len(long) < 2 or short[-1] != long[-1] or len(short[-1]) < 2:
        return False
    given, whole = short[:-1], long[:-1]
    if all(len(word) > 1 for word in given) or any(len(word) > 1 for word in given[len(whole) :]):
        return False
    return all(long_word.startswith(word) for word, long_word in zip(given, whole, strict=False))


def _bare(link: str) -> str:
    """An address without what may differ between two copies of it."""
    return re.sub(r"^https?://(www\.)?", "", re.split(r"[?#]", link.lower(), maxsplit=1)[0]).rstrip("/")


def _number(text: str | None) -> str | None:
    """The number of a meeting, out of an id however it is spaced, or out of its address."""
    if not text:
        return None
    found = (
        re.search(r"/(\d{9,12})(?![\d/])", text)
        if "://" in text
        else re.fullmatch(r"\D{0,20}(\d[\d .-]{7,16}\d)\D{0,20}", text)
    )
    return re.sub(r"\D", "", found[1]) if found else None


def _initials(words: str) -> int:
    return sum(len(word) == 1 for word in words.split())
