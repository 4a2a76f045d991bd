"""Words of a question that people hardly use of what is stored, and whether some text holds them.

"Is there a cloakroom?" asks for a fact that no grammar knows, and "the talk on dyslexia" for a topic. Neither word is
among those with which questions were asked that have an answer, unless a talk holds it.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path

from seminar import glossary, words
from seminar.questions import kindred
from seminar.questions.learned import held, models
from seminar.questions.learned.held import Field
from seminar.questions.learned.tokens import cut
from seminar.scripts import is_han, simplify

# What the words are kept in, beside the models: those of questions that were answered, and that no talk held.
NAME = "words.txt"
SHORTEST = 3
# Letters of a word that may have been mistyped or be a part of a longer one, and of one that it may stand for.
_TYPED, _MEANT = 5, 4
_RUN = re.compile(r"[\u3400-\u9fff]+")

Stems = frozenset[str]


def units(said: str) -> list[str]:
    """What may tell something in it, each once: stems of words, and Chinese words of two signs or more."""
    return list(dict.fromkeys(_units(simplify(said))))


def _units(said: str) -> Iterator[str]:
    for token in cut(said):
        if token.is_word and len(token.plain) >= SHORTEST and token.plain not in words.STOP:
            yield held.stem(token.plain)
    for run in _RUN.findall(said):
        yield from (run[start:end] for start, end, _ in glossary.pieces(run) if end - start > 1)


def strange(said: str) -> list[str]:
    """Those of its words that people hardly use of what is stored."""
    return [unit for unit in units(said) if unit not in _known()]


def stems_of(*texts: str | None) -> Stems:
    """What of some texts units are looked for in."""
    return frozenset().union(*(_stems(text) for text in texts if text))


# The answers to a question tell of the same talks, and so do those to the next one.
@lru_cache(maxsize=512)
def _stems(text: str) -> Stems:
    return held.of({Field.ABSTRACT: text}).stems[Field.ABSTRACT]


def holds(stems: Stems, unit: str) -> bool:
    """Whether a unit is there, mistyped, or as a word that stands for it."""
    if is_there(stems, unit):
        return True
    if is_han(unit):
        return any(is_there(stems, other) for other in kindred.of_han(unit))
    if any(other in stems for other in kindred.of_stem(unit)):
        return True
    return len(unit) >= _TYPED and any(_is_nearly(unit, other) for other in stems if len(other) >= _MEANT)


def is_there(stems: Stems, unit: str) -> bool:
    """Whether a unit is there as it was said."""
    if not is_han(unit):
        return unit in stems
    return all(unit[at : at + 2] in stems for at in range(len(unit) - 1))


def _is_nearly(unit: str, other: str) -> bool:
    """Whether one begins with the other, or they differ by a letter or by two that changed places."""
    if unit[0] != other[0] or is_han(other):
        return False
    short, long = sorted((unit, other), key=len)
    if len(short) >= _TYPED and long.startswith(short):
        return True
    if len(long) - len(short) > 1:
        return False
    at = next((place for place, (one, two) in enumerate(zip(short, long, strict=False)) if one != two), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    return short[at + 1 :] == long[at + 1 :] or short[at : at + 2][::-1] + short[at + 2 :] == long[at:]


def _known() -> frozenset[str]:
    return _read(models.folder() / NAME)


@cache
def _read(path: Path) -> frozenset[str]:
    return frozenset(path.read_text(encoding="utf-8").split())
