"""How much of what was asked in Chinese something holds: words are not set apart there, and may stand in English."""

import itertools
import re
from collections.abc import Mapping, Sequence

from bot.actions.answering import others_names
from bot.actions.answering.likeness import KINDRED, Holding, together
from bot.actions.answering.scale import QUALITY, Fields, Scale
from seminar import translating, words
from seminar.questions import kindred
from seminar.questions.chinese import signs
from seminar.questions.commonplace import is_common
from seminar.roots import akin
from seminar.translating import Translated
from storage.search import Found

# The greater part of a word, and words of one term that stand apart from each other.
PARTLY, SCATTERED, ABRIDGED = 0.8, 0.7, 0.95
# By a kindred of its English name.
TWICE = 0.6
# A sign in quotation marks, of what the rarest word weighs.
QUOTED = 1.0
# Some words of a term of three or more, and all of them, but apart from each other in a longer text.
MOST_OF, LOOSE, SHORT = 0.9, 0.6, 20
LONGEST_KIN = 6
_LINES = ("title", "people", "abstract")
_RUN = re.compile(r"[\u3400-\u9fff]+")


def weigh_han(scale: Scale, said: str, found: Found, stems: Fields, lines: Sequence[str]) -> None:
    """Word by word as a dictionary cuts them, each by itself or by what it is called in English."""
    rarity = {term.said: term.rarity for term in found.terms if term.forms}
    most = max((term.rarity for term in found.terms), default=1.0)
    called = _called(lines[0])
    for sign in signs.spoken_of(words.fold(said)):
        # A small word is telling where it is what is spoken of: the “被” sentence.
        about = {name for name, line in zip(_LINES, lines, strict=False) if sign in signs.quoted(line)}
        scale.add(QUOTED * most, dict.fromkeys(about, 1.0))
    for run in _RUN.findall(words.fold(said)):
        kin = _kin(run, lines, stems)
        parts = translating.into_english(_mended(run, lines[0]))
        by_word = [
            together(_held(one, lines, stems, called, kin), _by_parts(one.said, lines, stems, called, kin))
            for one in parts
        ]
        held = others_names.put_aside(parts, by_word, lines[1])
        for one, holding in zip(parts, held, strict=True):
            pairs = [one.said[at : at + 2] for at in range(len(one.said) - 1)]
            known = [rarity.get(pair, most) for pair in pairs] or [most]
            weight = _weight(one.said) * sum(known) / len(known)
            scale.add(weight, holding, common=is_common(one.said))
        if (
            4 <= len(run) <= 6
            and all(held)
            and len(held) > 1
            and not any(run in line for line in lines)
            and not _beside(parts, stems)
        ):
            # "量子计算" is more than quanta and a calculation.
            scale.lessen(SCATTERED, term=len(run) == 4 and len(held) == 2)


def _beside(parts: Sequence[Translated], stems: Fields) -> bool:
    """Whether a term stands somewhere as one in English: "diffusion models"."""
    return any(
        all(akin(form, stem) for form, stem in zip(forms, each[at:], strict=False))
        for each in (stems.get("title", ()), stems.get("abstract", ()))
        for at in range(len(each) - len(parts) + 1)
        for forms in itertools.product(*(one.forms for one in parts))
        if len(parts) == 2
    )


def _weight(word: str) -> float:
    return 0.5 if len(word) == 1 else 0.75 + len(word) / 8


def _held(
    one: Translated, lines: Sequence[str], stems: Fields, called: frozenset[str], kin: Mapping[str, Holding]
) -> Holding:
    """The fields that hold a word, or what it is called in English, or another word that stands for it."""
    holding = _han_holding(one.said, lines)
    for name, each in stems.items():
        # A dictionary's word is worth less outside of a title.
        name = f"{name}~" if f"{name}~" in QUALITY else name
        if (share := _best_share(one.forms, each)) > holding.get(name, 0):
            holding[name] = share
    if not holding:
        # What is called otherwise in English too: "casino" and "gambling".
        others = {other for form in one.forms[:3] if " " not in form for other in kindred.of_stem(form)}
        holding = {name: TWICE for name in ("title", "abstract~") if others & set(stems.get(name.rstrip("~"), ()))}
    if not holding and called & set(one.forms[:2]):
        # Another Chinese word of the same meaning: 肺痨 and 肺结核.
        holding["title"] = PARTLY
    akin_to = [
        {name: share * min(1.0, len(word) / len(one.said)) for name, share in found.items()}
        for word, found in kin.items()
        if word in one.said or one.said in word
    ]
    return together(holding, *akin_to)


def _by_parts(
    word: str, lines: Sequence[str], stems: Fields, called: frozenset[str], kin: Mapping[str, Holding]
) -> Holding:
    """The fields that hold the words of which a long one is made: 假新闻 is false and news."""
    parts = translating.parts(word) if len(word) > 2 else ()
    if not any(len(one.said) > 1 for one in parts):
        return {}
    found: Holding = {}
    whole = sum(_weight(one.said) for one in parts)
    for one in parts:
        for name, share in _held(one, lines, stems, called, kin).items():
            found[name] = found.get(name, 0.0) + SCATTERED * share * _weight(one.said) / whole
    return found


def _kin(run: str, lines: Sequence[str], stems: Fields) -> dict[str, dict[str, float]]:
    """Of each word in the run that people say for another, the fields that hold the other."""
    found = {}
    for start in range(len(run)):
        for end in range(start + 1, min(len(run), start + LONGEST_KIN) + 1):
            others = kindred.of_han(run[start:end])
            holding = {
                name: KINDRED for name, line in zip(_LINES, lines, strict=False) if any(o in line for o in others)
            }
            english = [words.stem(one) for one in others if one.isascii()]
            holding |= {name: KINDRED for name in ("title", "abstract") if set(english) & set(stems.get(name, ()))}
            if holding:
                found[run[start:end]] = holding
    return found


def _called(title: str) -> frozenset[str]:
    """What the words of a Chinese title are called in English, in the first place."""
    parts = [one for run in _RUN.findall(title) for one in translating.into_english(run) if len(one.said) > 1]
    return frozenset(form for one in parts if not is_common(one.said) for form in one.forms[:2])


def _han_holding(word: str, lines: Sequence[str]) -> dict[str, float]:
    """The fields that hold a Chinese word, or of a longer one the greater part."""
    holding = {name: 1.0 for name, line in zip(_LINES, lines, strict=False) if word in line}
    if not holding and len(word) == 2 and re.search(f"{word[0]}.{{1,2}}{word[1]}", lines[0]):
        # Words grow together: the first sign of each stands for both.
        holding["title"] = PARTLY
    if not holding and len(word) == 3 and _is_abridged(word, lines[0]):
        holding["title"] = ABRIDGED
    if not holding and len(word) >= 3:
        # A part of somebody's name is somebody else's.
        for name, line in zip(_LINES, lines, strict=False):
            if name == "people":
                continue
            size = next(
                (
                    n
                    for n in range(len(word) - 1, 1, -1)
                    if any(word[at : at + n] in line for at in range(len(word) - n + 1))
                ),
                0,
            )
            if size:
                holding[name] = PARTLY * size / len(word)
    return holding


def _is_abridged(word: str, title: str) -> bool:
    """Whether two signs were left out within a term of the title: 大模型 for 大语言模型."""
    return any(
        re.search(f"{re.escape(word[:at])}.{{1,2}}{re.escape(word[at:])}", title) is not None
        for at in range(1, len(word))
    )


def _mended(run: str, title: str) -> str:
    """The run with a word of the title in place of one that differs from it by a sign, and is no word itself."""
    for there in _RUN.findall(title):
        for one in translating.into_english(there):
            word, size = one.said, len(one.said)
            if size < 2 or word in run:
                continue
            for at in range(len(run) - size + 1):
                piece = run[at : at + size]
                same = [a for a, b in zip(word, piece, strict=True) if a == b]
                # Of two signs one alone says little: what remains must be telling.
                alike = len(same) == size - 1 and not _is_word(piece) and (size > 2 or not is_common(same[0]))
                if alike and not _cuts_a_word(run, at, at + size):
                    return run[:at] + word + run[at + size :]
    return run


def mends(said: str, title: str) -> bool:
    """Whether a word of the title was said with another sign in it."""
    line = words.fold(title)
    return any(_mended(run, line) != run for run in _RUN.findall(words.fold(said)))


def _cuts_a_word(run: str, start: int, end: int) -> bool:
    """Whether a longer word begins or ends within that piece: 古埃 of 古埃及."""
    at = 0
    for one in translating.into_english(run):
        inside = start <= at and at + len(one.said) <= end
        if len(one.said) > 1 and not inside and at < end and start < at + len(one.said):
            return True
        at += len(one.said)
    return False


# So many letters less has a stem that is only the end of a word: those of "block" in "blockchain".
_HALF_A_WORD = 3


def _is_word(piece: str) -> bool:
    return len(translating.into_english(piece)) == 1


def _best_share(forms: Sequence[str], stems: Sequence[str]) -> float:
    """1 where all words of a term are there, half where one of several is."""
    return max((_share(form.split(), stems) for form in forms), default=0.0)


def _share(parts: Sequence[str], stems: Sequence[str]) -> float:
    if len(parts) == 1:
        alike = [stem for stem in stems if akin(parts[0], stem)]
        # A chain is no blockchain, as the second half of a black hole alone is none.
        return 1.0 if any(len(parts[0]) - len(stem) < _HALF_A_WORD for stem in alike) else 0.25 * bool(alike)
    places = [[at for at, stem in enumerate(stems) if akin(part, stem)] for part in parts]
    held = sum(bool(each) for each in places)
    joined = "".join(parts)
    # A term that is written as one word: "black hole", "blackhole"; its second half alone is none.
    if any(abs(len(joined) - len(stem)) <= 2 and akin(joined, stem) for stem in stems):
        return 1.0
    if held < len(parts):
        return (MOST_OF if held > 1 else 0.5) * held / len(parts)
    return 1.0 if len(stems) <= SHORT or _stand_together(places) else LOOSE


def _stand_together(places: Sequence[Sequence[int]]) -> bool:
    """Whether the words of a term are near each other somewhere in a text."""
    reach = len(places) + 2
    return any(all(any(abs(at - one) <= reach for at in each) for each in places[1:]) for one in places[0])
