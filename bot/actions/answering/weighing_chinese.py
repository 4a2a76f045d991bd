"""How much of what was asked in Chinese something holds: words are not set apart there, and may stand in English."""

import re
from collections.abc import Sequence

from bot.actions.answering.likeness import KINDRED, akin, together
from bot.actions.answering.scale import QUALITY, Fields, Scale
from seminar import translating, words
from seminar.questions import kindred
from seminar.questions.commonplace import is_common
from storage.search import Found

# The greater part of a word, and words of one term that stand apart from each other.
PARTLY, SCATTERED = 0.8, 0.7
LONGEST_KIN = 6
_LINES = ("title", "people", "abstract")
_RUN = re.compile(r"[\u3400-\u9fff]+")


def weigh_han(scale: Scale, said: str, found: Found, stems: Fields, lines: Sequence[str]) -> None:
    """Word by word as a dictionary cuts them, each by itself or by what it is called in English."""
    rarity = {term.said: term.rarity for term in found.terms if term.forms}
    most = max((term.rarity for term in found.terms), default=1.0)
    called = _called(lines[0])
    for run in _RUN.findall(words.fold(said)):
        held = []
        kin = _kin(run, lines, stems)
        for one in translating.into_english(_mended(run, lines[0])):
            pairs = [one.said[at : at + 2] for at in range(len(one.said) - 1)]
            known = [rarity.get(pair, most) for pair in pairs] or [most]
            weight = (0.5 if len(one.said) == 1 else 0.75 + len(one.said) / 8) * sum(known) / len(known)
            holding = _han_holding(one.said, lines)
            for name, each in stems.items():
                # A dictionary's word is worth less outside of a title.
                name = f"{name}~" if f"{name}~" in QUALITY else name
                if (share := _best_share(one.forms, each)) > holding.get(name, 0):
                    holding[name] = share
            if not holding and called & set(one.forms[:2]):
                # Another Chinese word of the same meaning: 肺痨 and 肺结核.
                holding["title"] = PARTLY
            holding = together(holding, *(found for word, found in kin.items() if word in one.said or one.said in word))
            held.append(holding)
            scale.add(weight, holding, common=is_common(one.said))
        if (
            4 <= len(run) <= 6
            and all(holding for holding in held)
            and len(held) > 1
            and not any(run in line for line in lines)
        ):
            # "量子计算" is more than quanta and a calculation.
            scale.lessen(SCATTERED, term=len(run) == 4 and len(held) == 2)


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
    if not holding and len(word) >= 3:
        for name, line in zip(_LINES, lines, strict=False):
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
                if len(same) == size - 1 and not _is_word(piece) and (size > 2 or not is_common(same[0])):
                    return run[:at] + word + run[at + size :]
    return run


def _is_word(piece: str) -> bool:
    return len(translating.into_english(piece)) == 1


def _best_share(forms: Sequence[str], stems: Sequence[str]) -> float:
    """1 where all words of a term are there, half where one of several is."""
    best = 0.0
    for form in forms:
        parts = form.split()
        held = sum(any(akin(part, stem) for stem in stems) for part in parts)
        if len(parts) > 1 and any(akin("".join(parts), stem) for stem in stems):
            held = len(parts)
        share = 1.0 if held == len(parts) else 0.5 * held / len(parts) if held else 0.0
        best = max(best, share)
    return best
