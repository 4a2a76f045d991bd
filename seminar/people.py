"""How well what somebody typed fits a person's name, in whatever order, script or spelling it was written."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from seminar.scripts import is_unspaced, simplify
from seminar.speaker import fold_name

LONGEST_NAME = 200  # characters; what a person typed or pasted beyond them names nobody
MOST_WORDS = 8
LONGEST_WORD = 40


class Fit(IntEnum):
    """How a name fits, the better the higher."""

    TYPO = 1
    INSIDE = 2  # "berg" in Öberg
    INITIALS = 3  # "Liu F."
    BEGINNING = 4  # "fangh", while typing
    SOUND = 5  # all words, in the letters by which another script is read: "fanghui" for 方慧
    WORDS = 6  # all words that were typed are words of the name
    ALOUD = 7  # the whole name, read as `SOUND` is
    WHOLE = 8  # the whole name, in another order or with other blanks
    SAME = 9  # the whole name as it is written


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitting:
    """A fit, and the number of letters by which the spelling is off; `rank` is greater for the better one."""

    fit: Fit
    off: int = 0

    @property
    def rank(self) -> tuple[int, int]:
        return self.fit, -self.off


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """What somebody typed as a name, without titles: words in plain letters, runs of Han, single initials.

    `particles` are those of the words that names are joined by, such as "van": they may be missing. `otherwise` is how
    the same may be written, in the order in which to try; `heard` marks what is another script read aloud.
    """

    plain: str
    words: tuple[str, ...]
    particles: frozenset[str] = frozenset()
    otherwise: tuple["Sought", ...] = ()
    heard: bool = False

    @property
    def telling(self) -> tuple[str, ...]:
        """The words that a name must have: no particles, and no initials beside words."""
        kept = [word for word in self.words if word not in self.particles]
        return tuple(word for word in kept if len(word) > 1 or is_unspaced(word)) or tuple(kept) or self.words


class _Word(NamedTuple):
    """A word of a name, and which of the name's parts it stands for, as bits. `part`: only a piece of what one says."""

    text: str
    parts: int
    sound: bool = False
    part: bool = False


class _Reading(NamedTuple):
    """One way to write a name, taken apart. `needed` are the parts that make it whole."""

    words: tuple[_Word, ...]
    needed: int
    signs: bool = False  # of a script without blanks, such as Han


class _Name(NamedTuple):
    """A name as it is compared."""

    plain: str
    readings: tuple[_Reading, ...]


_TITLE_WORDS = """
prof professor professora profesor profesora professeur dr drs doctor docteur doktor phd dphil msc mr mrs ms miss mx sir
dame herr frau mme monsieur madame dipl ing em emeritus emerita assoc associate assistant asst pd privatdozent sr sra
dott ir rer nat habil
"""
_TITLES = frozenset(_TITLE_WORDS.split())
_HAN_TITLES = re.compile(
    r"(?:副?(?:教授|研究员|院士)|讲师|博士后?|老师|先生|女士|小姐|同学|学长|学姐|硕士|大夫|医生|様|さん|先輩)+$"
)
_PARTICLE_WORDS = """
van von der den de del della dela di da das do dos du la le las los ter ten zu zur y e i af av al el bin ibn
"""
_PARTICLES = frozenset(_PARTICLE_WORDS.split())
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})
_UMLAUT = re.compile("[äöüåø]", re.IGNORECASE)
_STACKED = re.compile(r"(?<![^\W_])[A-Z]{2,3}(?![^\W_])")
_SEPARATE = re.compile(r"[^\w.'’ʼ‐‑-]+")
_JOINT = re.compile(r"[.'’ʼ‐‑_-]+")
_RUNS = re.compile(r"[\d]+|[^\W\d_]+")
# Family names that are read otherwise than the sign alone, and what is read otherwise on many keyboards.
_READ_OTHERWISE = """
单 shan 仇 qiu 曾 zeng 解 xie 查 zha 区 ou 翟 zhai 盖 ge 朴 piao 尉迟 yuchi 万俟 moqi 乐 yue 缪 miao 员 yun 冼 xian
洗 xian 秘 bi 繁 po 折 she 种 chong 隗 wei 吕 lv 闾 lv 김 kim 이 lee 박 park 최 choi 정 jung 조 cho 강 kang 임 lim
"""
_PAIRS = iter(_READ_OTHERWISE.split())
_READINGS = dict(zip(_PAIRS, _PAIRS, strict=True))
_MOST_SIGNS = 8  # of a run that is read as one name


def seek(typed: str) -> Sought | None:
    """What was typed as a name, or None where it holds no word."""
    words = list(dict.fromkeys(_split(typed)))
    telling = [word for word in words if word not in _TITLES] or words
    if not telling:
        return None
    particles = frozenset(telling) & _PARTICLES
    sought = Sought(
        plain=_plain(typed),
        words=tuple(telling[:MOST_WORDS]),
        particles=particles if len(particles) < len(telling) else frozenset(),
    )
    return replace(sought, otherwise=tuple(_otherwise(sought, typed[:LONGEST_NAME])))


def keys(name: str) -> frozenset[str]:
    """The words under which a name is looked up, those by which Han is read in letters among them."""
    found = {word.text for reading in _read(name).readings for word in reading.words}
    return frozenset(word for word in found if len(word) <= LONGEST_WORD)


def spellings(name: str) -> frozenset[str]:
    """Those of the keys that somebody may misspell, or know a piece of: single words in letters."""
    words = (
        word.text
        for reading in _read(name).readings
        for word in reading.words
        if word.parts & reading.needed != reading.needed or word.parts.bit_count() == 1
    )
    return frozenset(word for word in words if 2 < len(word) <= LONGEST_WORD and not is_unspaced(word))


def fit(sought: Sought, names: Iterable[str]) -> Fitting | None:
    """How well the best of a person's names fits; None where none does."""
    best: Fitting | None = None
    for name in names:
        found = _fit(sought, name)
        if found is not None and (best is None or found.rank > best.rank):
            best = found
    return best


def allowed(word: str) -> int:
    """How many letters of a word may be wrong; in one of four letters two may only have changed places."""
    if len(word) < 4 or is_unspaced(word) or not word.isalpha():
        return 0
    return 1 if len(word) < 8 else 2


def apart(word: str, other: str) -> int:
    """How many letters differ, swapped neighbours being one; more than `allowed` where that is too many."""
    # Imported here: most names are typed right.
    from rapidfuzz.distance import OSA

    if len(word) == 4 and sorted(word) != sorted(other):
        return 2
    return int(OSA.distance(word, other, score_cutoff=allowed(word)))


def _fit(sought: Sought, name: str) -> Fitting | None:
    plain, readings = _read(name)
    if sought.plain == plain:
        return Fitting(fit=Fit.SAME)
    best = _fit_scripts(sought, readings)
    for other in sought.otherwise:
        if best is not None and best.fit >= Fit.WORDS:
            break
        found = _fit_aloud(other, readings) if other.heard else _fit_scripts(other, readings)
        if found is not None and (best is None or found.rank > best.rank):
            best = found
    return best


def _fit_aloud(sought: Sought, readings: Sequence[_Reading]) -> Fitting | None:
    """Han that was read aloud, against names in letters; other signs of the same sound are a misspelling."""
    found = _fit_scripts(sought, [one for one in readings if not one.signs])
    if found is not None and found.fit >= Fit.SOUND:
        return Fitting(fit=Fit.ALOUD if found.fit >= Fit.ALOUD else Fit.SOUND)
    found = _fit_scripts(sought, [one for one in readings if one.signs])
    return Fitting(fit=Fit.TYPO, off=1) if found is not None and found.fit is Fit.ALOUD else None


def _fit_scripts(sought: Sought, readings: Sequence[_Reading]) -> Fitting | None:
    """The words of each script against the readings; a name may be typed in two scripts at once, as it is written."""
    scripts = [[word for word in sought.words if is_unspaced(word) is unspaced] for unspaced in (False, True)]
    worst: Fitting | None = None
    for words in filter(None, scripts):
        found = [one for reading in readings if (one := _fit_words(words, sought.particles, reading))]
        if not found:
            return None
        best = max(found, key=lambda one: one.rank)
        worst = best if worst is None or best.rank < worst.rank else worst
    return worst


def _fit_words(words: Sequence[str], particles: frozenset[str], reading: _Reading) -> Fitting | None:
    """Gives each word typed a part of the name of its own, the best match first."""
    used, waiting = 0, list(words)
    fits: list[Fit] = []
    off = 0
    for level in (Fit.WORDS, Fit.BEGINNING, Fit.INITIALS, Fit.INSIDE, Fit.TYPO):
        left = []
        for word in waiting:
            taken = _take(word, reading, used, level, alone=len(words) == 1)
            if taken is None:
                left.append(word)
                continue
            used |= taken.parts
            fits.append(Fit.SOUND if level is Fit.WORDS and taken.sound else level)
            if level is Fit.TYPO:
                off += apart(word, taken.text)
        waiting = left
        if not waiting:
            break
    if not fits or any(word not in particles for word in waiting):
        return None
    worst = min(fits)
    if worst >= Fit.SOUND and used & reading.needed == reading.needed:
        worst = Fit.WHOLE if worst is Fit.WORDS else Fit.ALOUD
    return Fitting(fit=worst, off=off)


def _take(word: str, reading: _Reading, used: int, level: Fit, *, alone: bool) -> _Word | None:
    """The first word of the name whose parts are free and that fits in this way."""
    initial = len(word) == 1 and not is_unspaced(word)
    for one in reading.words:
        if one.parts & used:
            continue
        match level:
            case Fit.WORDS:
                fits = one.text == word and not one.part
            case Fit.BEGINNING:
                fits = (not initial or alone) and one.text.startswith(word)
            case Fit.INITIALS:
                fits = (initial and one.text[0] == word) or (one.text == word[0] and not alone)
            case Fit.INSIDE:
                fits = (len(word) > 1 or alone) and word in one.text
            case _:
                fits = bool(allowed(word)) and apart(word, one.text) <= allowed(word)
        if fits:
            return one
    return None


def _otherwise(sought: Sought, typed: str) -> Iterator[Sought]:
    """The same with other blanks, with initials that stand together ("FH Liu"), with ü as ue, and read aloud."""
    letters = [word for word in sought.words if len(word) > 1 and not is_unspaced(word)]
    rest = tuple(word for word in sought.words if word not in letters)
    spelled = tuple(_split(unicodedata.normalize("NFC", typed).casefold().translate(_UMLAUTS)))
    if _UMLAUT.search(unicodedata.normalize("NFC", typed)):
        yield Sought(plain="", words=tuple(dict.fromkeys(word for word in spelled if word not in _TITLES)))
    if 2 <= len(letters) <= 4:
        yield Sought(plain="", words=("".join(letters), *rest))
        for place in range(len(letters) - 1):
            joined = (*letters[:place], letters[place] + letters[place + 1], *letters[place + 2 :])
            if len(joined) > 1:
                yield Sought(plain="", words=(*joined, *rest))
    stacked = [word for word in map(str.casefold, _STACKED.findall(typed)) if word in letters]
    if len(letters) > len(stacked) == 1:
        others = tuple(word for word in sought.words if word != stacked[0])
        yield Sought(plain="", words=(*others, *stacked[0]), particles=sought.particles)
    if len(letters) < len(sought.words) and any(map(is_unspaced, sought.words)):
        for family in (True, False):
            said = [part for word in sought.words for part in _sounds(word, family=family)]
            yield Sought(plain="", words=tuple(dict.fromkeys(said)), heard=True)


def _sounds(word: str, *, family: bool) -> Iterator[str]:
    """A run of Han in letters: 刘方慧 as liu and fanghui, or 方慧 as fanghui where there is no family name."""
    if not is_unspaced(word):
        yield word
        return
    surname, given = _split_signs(word) if family else ("", word)
    yield from filter(None, (_in_letters(surname, family=True)[0] if surname else "", "".join(_syllables(given))))


@lru_cache(maxsize=1024)
def _read(name: str) -> _Name:
    """The ways in which the name is written: in letters, and each run of Han by itself."""
    split = _split(name)
    words = [word for word in split if word not in _TITLES] or split
    letters = [word for word in words if not is_unspaced(word)][:MOST_WORDS]
    runs = [word for word in words if is_unspaced(word)][:MOST_WORDS]
    readings = []
    if letters:
        readings.append(_in_words(letters, name))
    if len(runs) > 1:  # 田中 太郎
        runs.append("".join(runs))
    readings += [_in_signs(run) for run in dict.fromkeys(runs)]
    return _Name(_plain(name), tuple(readings))


def _in_words(words: Sequence[str], name: str) -> _Reading:
    found = [_Word(word, 1 << place) for place, word in enumerate(words)]
    needed = sum(1 << place for place, word in enumerate(words) if word not in _PARTICLES)
    for place, pair in enumerate(pairwise(words)):
        found.append(_Word("".join(pair), 3 << place, part=len(words) > 2))
    if 1 < len(words) <= 4:
        every = (1 << len(words)) - 1
        # Typed without blanks, as on a Chinese keyboard: the family name first or last.
        found.append(_Word("".join(words), every))
        found.append(_Word(words[-1] + "".join(words[:-1]), every))
        if len(words) > 2:
            found.append(_Word("".join(words[1:]), every & ~1))
            found.append(_Word("".join(words[:-1]), every >> 1))
    for place, word in enumerate(words):
        if not word.isascii():
            found.append(_Word(_transliterate(word), 1 << place, sound=True))
    found += _umlauts(name, words)
    return _Reading(tuple(one for one in found if one.text), needed or (1 << len(words)) - 1)


def _umlauts(name: str, words: Sequence[str]) -> Iterator[_Word]:
    """Müller may be written Mueller."""
    if not _UMLAUT.search(unicodedata.normalize("NFC", name)):
        return
    spelled = unicodedata.normalize("NFC", name).casefold().translate(_UMLAUTS)
    for place, (word, other) in enumerate(zip(words, _split(spelled), strict=False)):
        if other != word:
            yield _Word(other, 1 << place)


def _in_signs(run: str) -> _Reading:
    """A name of Han signs: whole, as family and given name, and read in letters."""
    count = len(run)
    every = (1 << count) - 1
    surname, given = _split_signs(run)
    first = (1 << len(surname)) - 1
    found = [_Word(run, every)]
    if given:
        found += [_Word(surname, first), _Word(given, every & ~first)]
    for start in range(count):
        for stop in range(start + 1, count + 1):
            piece = run[start:stop]
            if piece not in (run, surname, given):
                found.append(_Word(piece, ((1 << (stop - start)) - 1) << start, part=True))
        if count > _MOST_SIGNS:
            break
    if count <= _MOST_SIGNS:
        found += _read_aloud(surname, given)
    return _Reading(tuple(one for one in found if one.text), every, signs=True)


def _read_aloud(surname: str, given: str) -> Iterator[_Word]:
    syllables = _syllables(given)
    first = (1 << len(surname)) - 1
    rest = ((1 << len(given)) - 1) << len(surname)
    said = "".join(syllables)
    families = _in_letters(surname, family=True)
    for family in families:
        yield _Word(family, first, sound=True)
    for place, syllable in enumerate(syllables):
        yield _Word(syllable, 1 << (len(surname) + place), sound=True)
    if said:
        yield _Word(said, rest, sound=True)
        for family in families:
            yield _Word(family + said, first | rest, sound=True)
            yield _Word(said + family, first | rest, sound=True)


def _split_signs(run: str) -> tuple[str, str]:
    """Family and given name."""
    if len(run) < 2:
        return run, ""
    from seminar.reading.unspaced.families import COMPOUND, JAPANESE

    if len(run) > 2 and (run[:2] in COMPOUND or run[:2] in _simplified_families()):
        return run[:2], run[2:]
    if len(run) > 3 and (run[:3] in JAPANESE or run[:2] in JAPANESE):
        return (run[:3], run[3:]) if run[:3] in JAPANESE else (run[:2], run[2:])
    return run[:1], run[1:]


@lru_cache(maxsize=1)
def _simplified_families() -> frozenset[str]:
    from seminar.reading.unspaced.families import COMPOUND

    return frozenset(map(simplify, COMPOUND))


def _in_letters(signs: str, *, family: bool = False) -> tuple[str, ...]:
    """How signs are read; of a family name that is read in a way of its own, both readings."""
    plain = "".join(_syllables(signs))
    special = _READINGS.get(signs) if family else None
    return (special, plain) if special and special != plain else (plain,)


def _syllables(signs: str) -> list[str]:
    return [_transliterate(sign) for sign in signs]


@lru_cache(maxsize=4096)
def _transliterate(text: str) -> str:
    # Imported here: its tables are read sign by sign, and most names are in letters.
    from anyascii import anyascii

    return re.sub("[^a-z0-9]", "", anyascii(text).casefold())


def _plain(name: str) -> str:
    return simplify(fold_name(unicodedata.normalize("NFKC", name[:LONGEST_NAME])))


def _split(text: str) -> list[str]:
    """The words of a name, folded; titles of Han names are left out."""
    found: list[str] = []
    for chunk in _SEPARATE.split(_plain(text)):
        for part in _JOINT.split(chunk):
            found += [word[:LONGEST_WORD] for word in _pieces(part)]
    bare = [_HAN_TITLES.sub("", word) if is_unspaced(word) else word for word in found]
    return [word for word in bare if word] or found


def _pieces(part: str) -> Iterator[str]:
    """Letters and signs without blanks stand apart, however they were written together."""
    for run in _RUNS.findall(part):
        start = 0
        for place in range(1, len(run) + 1):
            if place == len(run) or is_unspaced(run[place]) != is_unspaced(run[start]):
                yield run[start:place]
                start = place
