"""How well what somebody typed fits a person's name, in whatever order, script or spelling it was written."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from seminar.name_readings import MOST_WORDS, Reading, Word, in_letters, read, split_signs, syllables
from seminar.names import LONGEST_NAME, LONGEST_WORD, PARTICLES, TITLES, plain, spelled_out, split
from seminar.scripts import is_unspaced

_STACKED = re.compile(r"(?<![^\W_])[A-Z]{2,3}(?![^\W_])")


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


def seek(typed: str) -> Sought | None:
    """What was typed as a name, or None where it holds no word."""
    words = list(dict.fromkeys(split(typed)))
    telling = [word for word in words if word not in TITLES] or words
    if not telling:
        return None
    particles = frozenset(telling) & PARTICLES
    sought = Sought(
        plain=plain(typed),
        words=tuple(telling[:MOST_WORDS]),
        particles=particles if len(particles) < len(telling) else frozenset(),
    )
    return replace(sought, otherwise=tuple(_otherwise(sought, typed[:LONGEST_NAME])))


def keys(name: str) -> frozenset[str]:
    """The words under which a name is looked up, those by which Han is read in letters among them."""
    found = {word.text for reading in read(name).readings for word in reading.words}
    return frozenset(word for word in found if len(word) <= LONGEST_WORD)


def spellings(name: str) -> frozenset[str]:
    """Those of the keys that somebody may misspell, or know a piece of: single words in letters."""
    words = (
        word.text
        for reading in read(name).readings
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


def misspelt(word: str, others: Iterable[str]) -> list[str]:
    """Those of the others that may have been meant, the nearest first."""
    # Imported here, as above.
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    if len(word) == 4:
        others = (other for other in others if sorted(other) == sorted(word))
    near = process.extract_iter(word, others, processor=None, scorer=OSA.distance, score_cutoff=allowed(word))
    return [other for _, other in sorted((off, other) for other, off, _ in near)]


def _fit(sought: Sought, name: str) -> Fitting | None:
    whole, readings = read(name)
    if sought.plain == whole:
        return Fitting(fit=Fit.SAME)
    best = _fit_scripts(sought, readings)
    for other in sought.otherwise:
        if best is not None and best.fit >= Fit.WORDS:
            break
        found = _fit_aloud(other, readings) if other.heard else _fit_scripts(other, readings)
        if found is not None and (best is None or found.rank > best.rank):
            best = found
    return best


def _fit_aloud(sought: Sought, readings: Sequence[Reading]) -> Fitting | None:
    """Han that was read aloud, against names in letters; other signs of the same sound are a misspelling."""
    found = _fit_scripts(sought, [one for one in readings if not one.signs])
    if found is not None and found.fit >= Fit.SOUND:
        return Fitting(fit=Fit.ALOUD if found.fit >= Fit.ALOUD else Fit.SOUND)
    found = _fit_scripts(sought, [one for one in readings if one.signs])
    return Fitting(fit=Fit.TYPO, off=1) if found is not None and found.fit is Fit.ALOUD else None


def _fit_scripts(sought: Sought, readings: Sequence[Reading]) -> Fitting | None:
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


def _fit_words(words: Sequence[str], particles: frozenset[str], reading: Reading) -> Fitting | None:
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


def _take(word: str, reading: Reading, used: int, level: Fit, *, alone: bool) -> Word | None:
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
    spelled = spelled_out(typed)
    if spelled is not None:
        yield Sought(plain="", words=tuple(dict.fromkeys(word for word in spelled if word not in TITLES)))
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
    surname, given = split_signs(word) if family else ("", word)
    yield from filter(None, (in_letters(surname, family=True)[0] if surname else "", "".join(syllables(given))))
