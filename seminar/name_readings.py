"""The ways in which one name is written: in words, in initials, in Han signs, and as these are read aloud."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from seminar import names
from seminar.han_families import DOUBLE
from seminar.names import PARTICLES, TITLES
from seminar.scripts import is_unspaced

MOST_WORDS = 8

# Family names that are read otherwise than the sign alone, and what is read otherwise on many keyboards.
_READ_OTHERWISE = """
单 shan 仇 qiu 曾 zeng 解 xie 查 zha 区 ou 翟 zhai 盖 ge 朴 piao 尉迟 yuchi 万俟 moqi 乐 yue 缪 miao 员 yun 冼 xian
洗 xian 秘 bi 繁 po 折 she 种 chong 隗 wei 吕 lv 闾 lv 김 kim 이 lee 박 park 최 choi 정 jung 조 cho 강 kang 임 lim
"""
_PAIRS = iter(_READ_OTHERWISE.split())
_READINGS = dict(zip(_PAIRS, _PAIRS, strict=True))
_MOST_SIGNS = 8  # of a run that is read as one name


class Word(NamedTuple):
    """A word of a name, and which of the name's parts it stands for, as bits. `part`: only a piece of what one says."""

    text: str
    parts: int
    sound: bool = False
    part: bool = False


class Reading(NamedTuple):
    """One way to write a name, taken apart. `needed` are the parts that make it whole."""

    words: tuple[Word, ...]
    needed: int
    signs: bool = False  # of a script without blanks, such as Han


class Name(NamedTuple):
    """A name as it is compared."""

    plain: str
    readings: tuple[Reading, ...]


@lru_cache(maxsize=1024)
def read(name: str) -> Name:
    """The ways in which the name is written: in letters, and each run of Han by itself."""
    split = names.split(name)
    words = [word for word in split if word not in TITLES] or split
    letters = [word for word in words if not is_unspaced(word)][:MOST_WORDS]
    runs = [word for word in words if is_unspaced(word)][:MOST_WORDS]
    readings = []
    if letters:
        readings.append(_in_words(letters, name))
    if len(runs) > 1:  # 田中 太郎
        runs.append("".join(runs))
    readings += [_in_signs(run) for run in dict.fromkeys(runs)]
    return Name(names.plain(name), tuple(readings))


def _in_words(words: Sequence[str], name: str) -> Reading:
    found = [Word(word, 1 << place) for place, word in enumerate(words)]
    needed = sum(1 << place for place, word in enumerate(words) if word not in PARTICLES)
    for place, pair in enumerate(pairwise(words)):
        found.append(Word("".join(pair), 3 << place, part=len(words) > 2))
    if 1 < len(words) <= 4:
        every = (1 << len(words)) - 1
        # Typed without blanks, as on a Chinese keyboard: the family name first or last.
        found.append(Word("".join(words), every))
        found.append(Word(words[-1] + "".join(words[:-1]), every))
        if len(words) > 2:
            found.append(Word("".join(words[1:]), every & ~1))
            found.append(Word("".join(words[:-1]), every >> 1))
    for place, word in enumerate(words):
        if not word.isascii():
            found.append(Word(_transliterate(word), 1 << place, sound=True))
    found += _umlauts(name, words)
    return Reading(tuple(one for one in found if one.text), needed or (1 << len(words)) - 1)


def _umlauts(name: str, words: Sequence[str]) -> Iterator[Word]:
    """Müller may be written Mueller."""
    for place, (word, other) in enumerate(zip(words, names.spelled_out(name) or (), strict=False)):
        if other != word:
            yield Word(other, 1 << place)


def _in_signs(run: str) -> Reading:
    """A name of Han signs: whole, as family and given name, and read in letters."""
    count = len(run)
    every = (1 << count) - 1
    surname, given = split_signs(run)
    first = (1 << len(surname)) - 1
    found = [Word(run, every)]
    if given:
        found += [Word(surname, first), Word(given, every & ~first)]
    for start in range(count):
        for stop in range(start + 1, count + 1):
            piece = run[start:stop]
            if piece not in (run, surname, given):
                found.append(Word(piece, ((1 << (stop - start)) - 1) << start, part=True))
        if count > _MOST_SIGNS:
            break
    if count <= _MOST_SIGNS:
        found += _read_aloud(surname, given)
    return Reading(tuple(one for one in found if one.text), every, signs=True)


def _read_aloud(surname: str, given: str) -> Iterator[Word]:
    each = syllables(given)
    first = (1 << len(surname)) - 1
    rest = ((1 << len(given)) - 1) << len(surname)
    said = "".join(each)
    families = in_letters(surname, family=True)
    for family in families:
        yield Word(family, first, sound=True)
    for place, syllable in enumerate(each):
        yield Word(syllable, 1 << (len(surname) + place), sound=True)
    if said:
        yield Word(said, rest, sound=True)
        for family in families:
            yield Word(family + said, first | rest, sound=True)
            yield Word(said + family, first | rest, sound=True)


def split_signs(run: str) -> tuple[str, str]:
    """Family and given name."""
    if len(run) < 2:
        return run, ""
    from seminar.reading.unspaced.families import JAPANESE

    if len(run) > 2 and run[:2] in DOUBLE:
        return run[:2], run[2:]
    if len(run) > 3 and (run[:3] in JAPANESE or run[:2] in JAPANESE):
        return (run[:3], run[3:]) if run[:3] in JAPANESE else (run[:2], run[2:])
    return run[:1], run[1:]


def in_letters(signs: str, *, family: bool = False) -> tuple[str, ...]:
    """How signs are read; of a family name that is read in a way of its own, both readings."""
    plain = "".join(syllables(signs))
    special = _READINGS.get(signs) if family else None
    return (special, plain) if special and special != plain else (plain,)


def syllables(signs: str) -> list[str]:
    """Each sign in the letters by which it is read."""
    return [_transliterate(sign) for sign in signs]


def sound(signs: str) -> str:
    """How signs are read, as people of the south hear it: no difference of z and zh, n and ng."""
    return " ".join(re.sub("^([zcs])h", r"\1", each).removesuffix("g") for each in syllables(signs))


@lru_cache(maxsize=4096)
def _transliterate(text: str) -> str:
    # Imported here: its tables are read sign by sign, and most names are in letters.
    from anyascii import anyascii

    return re.sub("[^a-z0-9]", "", anyascii(text).casefold())
