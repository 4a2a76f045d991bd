"""Words that people use for one another: plain ones for those of a field, British for American, kinds for a genus."""

import re
from collections.abc import Callable
from functools import lru_cache

from seminar import words
from seminar.questions.kindred_chinese import CHINESE
from seminar.questions.kindred_english import ENGLISH

_DOUBLE = re.compile(r"([a-z])\1")
LONG = 8  # letters of a stem


@lru_cache(maxsize=1)
def _groups() -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    """Every word's kindred: of English ones the stems, both of them and of theirs."""
    return _read(ENGLISH, _stemmed), _read(CHINESE, lambda word: word.replace("_", " "))


def of_stem(stem: str) -> frozenset[str]:
    """Stems of English words for that of another; of several words with blanks between them.

    A letter too few or too many of a double one is no matter: "tarif".
    """
    groups = _groups()[0]
    return groups.get(stem) or groups.get(_spelled(stem), frozenset())


def of_phrase(one: str, other: str) -> frozenset[str]:
    """Stems of English words for two that follow on each other: autonomous for "self driving"."""
    return _groups()[0].get(f"{one} {other}", frozenset())


@lru_cache(maxsize=512)
def _spelled(stem: str) -> str:
    """The known word that is meant: one but for double letters, or a long one with a letter wrong; else nothing."""
    known = _simply_spelled().get(_DOUBLE.sub(r"\1", stem))
    if known or len(stem) < LONG or not stem.isascii():
        return known or ""
    # Imported here: few words are misspelt.
    from rapidfuzz.distance import OSA

    return next((one for one in _groups()[0] if one[0] == stem[0] and OSA.distance(one, stem, score_cutoff=1) == 1), "")


@lru_cache(maxsize=1)
def _simply_spelled() -> dict[str, str]:
    """Longer words by themselves without double letters."""
    return {_DOUBLE.sub(r"\1", stem): stem for stem in _groups()[0] if len(stem) > 4 and " " not in stem}


def of_han(word: str) -> frozenset[str]:
    """Words, mostly simplified Chinese ones, for a word in simplified Chinese."""
    return _groups()[1].get(word, frozenset())


def _read(text: str, form: Callable[[str], str]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for group in text.split(";"):
        alike, _, kinds = (part.split() for part in group.partition("|"))
        heads, members = [form(one) for one in alike], [form(one) for one in kinds]
        for one in heads:
            found.setdefault(one, set()).update({*heads, *members} - {one})
        for one in members:
            found.setdefault(one, set()).update(heads)
    return {one: frozenset(others) for one, others in found.items()}


def _stemmed(word: str) -> str:
    return " ".join(words.stem(part) for part in word.split("-"))
