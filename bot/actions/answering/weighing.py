"""How much of what was asked a talk or a paper holds, and where: evidence that it is about it."""

import itertools
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from bot.actions.answering.values import Evidence
from seminar import translating, words
from seminar.questions.commonplace import is_common
from seminar.scripts import is_unspaced
from seminar.translating import Translated
from storage.search import Found, Hit

__all__ = ["Evidence", "Fields", "joined", "weigh", "weigh_in_chinese"]

T = TypeVar("T")
Fields = Mapping[str, Sequence[str]]

# How well a word tells what something is about, by where it stands.
QUALITY: Mapping[str, float] = {
    "title": 1.0, "people": 1.0, "tags": 0.9, "abstract": 0.72, "affiliation": 0.5, "about": 0.45, "series": 0.5,
    "more": 0.4, "abstract~": 0.6, "about~": 0.35,
}  # fmt: skip
# What each further mention in an abstract adds.
MENTION, MOST_MENTIONS = 0.06, 3
# What anybody may say, of what it would weigh otherwise.
COMMON = 0.2
CORRECTED = 0.9
# A word of the same root, and the greater part of a Chinese word.
NEARLY, PARTLY = 0.7, 0.8
# What two words beside each other add.
BESIDE = 0.12
# What words of one term are worth that stand apart from each other.
SCATTERED, APART = 0.7, 0.83
NEAR = 4
_LINES = ("title", "people", "abstract")
_RUN = re.compile(r"[\u3400-\u9fff]+")
_JOINED = re.compile(r"[^\W_]+(?:[-‐‑][^\W_]+)+")


@dataclass(slots=True)
class _Scale:
    """Adds up what was asked and what is held."""

    whole: float = 0.0
    held: float = 0.0
    strength: float = 0.0
    title: float = 0.0
    names: float = 0.0
    telling: int = 0

    def add(self, weight: float, fields: Mapping[str, float], *, common: bool = False) -> None:
        """`fields` are those that hold it, with the share of it that each holds."""
        weight *= COMMON if common else 1.0
        self.whole += weight
        if not fields:
            return
        self.telling += not common and max(fields.values()) >= 0.5
        self.held += weight * min(1.0, max(fields.values()))
        self.strength += weight * max(QUALITY.get(name, 0.7) * share for name, share in fields.items())
        self.title += weight * fields.get("title", 0)
        self.names += weight * fields.get("people", 0)

    def result(self, what: T, score: float) -> Evidence[T]:
        whole = self.whole or 1.0
        return Evidence(
            what=what, coverage=self.held / whole, strength=self.strength / whole, in_title=self.title / whole,
            in_names=self.names / whole, score=score, telling=self.telling,
        )  # fmt: skip


def joined(said: str, every: Iterable[Fields]) -> frozenset[str]:
    """Stems of the compounds that were said and that something is about as such: "e-values" is more than values."""
    wanted = {words.stem(re.sub(r"[-‐‑]", "", one)) for one in _JOINED.findall(words.fold(said))}
    return (
        frozenset(
            stem
            for fields in every
            for each in fields.values()
            for word in each
            if (stem := words.stem(word)) in wanted
        )
        if wanted
        else frozenset()
    )


def weigh(
    what: T,
    fields: Fields,
    text: str,
    said: str,
    found: Found,
    hit: Hit,
    compounds: Iterable[str] = (),
    *,
    sure: bool = True,
) -> Evidence[T]:
    """By the words as they were said; those in Chinese by their English names too. `text` is the folded title, people
    and abstract, a line each; `compounds` are those that have to be held as well."""
    stems = {name: [words.stem(word) for word in each] for name, each in fields.items()}
    scale = _Scale()
    for place, term in enumerate(found.terms):
        if is_unspaced(term.said):
            continue
        holding = _holding(term.forms, stems) if place in hit.terms else {}
        if sure and place in hit.terms and not holding:
            holding = {"abstract": 1.0}
        if term.corrected:
            holding = {name: share * CORRECTED for name, share in holding.items()}
        if not holding:
            holding = _nearly(words.stem(words.fold(term.said)), stems)
        scale.add(term.rarity, holding, common=is_common(words.fold(term.said)))
    _weigh_pairs(scale, found, stems.get("title", ()))
    if scale.telling > 1 and not scale.title and not scale.names and not _near_each_other(found, stems):
        scale.strength *= APART
    for word in compounds:
        scale.add(max(term.rarity for term in found.terms), {name: 1.0 for name, each in stems.items() if word in each})
    _weigh_han(scale, said, found, stems, text.split("\n"))
    return scale.result(what, hit.score)


def weigh_in_chinese(what: T, text: str, translated: Sequence[Translated], score: float) -> Evidence[T]:
    """By the Chinese words for English ones."""
    title = text.partition("\n")[0]
    scale = _Scale()
    for one in translated:
        where = "title" if any(form in title for form in one.forms) else "abstract"
        held = any(form in text for form in one.forms)
        scale.add(1.0, {where: 1.0} if held else {}, common=is_common(one.said))
    return scale.result(what, score)


def _holding(forms: Sequence[str], stems: Fields) -> dict[str, float]:
    """The fields that hold one of the forms, those of several words as a whole."""
    holding: dict[str, float] = {}
    for name, text in stems.items():
        often = 0
        for form in forms:
            parts = [words.stem(part) for part in form.split()]
            if len(parts) == 1:
                often += text.count(parts[0])
            elif set(parts) <= set(text):
                often += 1
        if often:
            holding[name] = 1.0 + (
                MENTION / QUALITY["abstract"] * min(often - 1, MOST_MENTIONS) if name == "abstract" else 0
            )
    return holding


def _near_each_other(found: Found, stems: Fields) -> bool:
    """Whether two words that follow on each other in the question stand near each other in a text."""
    forms = [
        {words.stem(form) for form in term.forms}
        for term in found.terms
        if term.forms and not is_common(words.fold(term.said))
    ]
    for text in stems.values():
        for one, other in itertools.pairwise(forms):
            places = [at for at, word in enumerate(text) if word in one]
            if any(set(text[max(0, at - NEAR) : at + NEAR + 1]) & other for at in places):
                return True
    return False


def _weigh_pairs(scale: _Scale, found: Found, title: Sequence[str]) -> None:
    """Words that stand beside each other in the question and in the title belong together."""
    forms = [{words.stem(form) for form in term.forms} for term in found.terms if not is_unspaced(term.said)]
    for one, other in itertools.pairwise(forms):
        if any(a in one and b in other for a, b in itertools.pairwise(title)):
            scale.strength += BESIDE * scale.whole


def _nearly(stem: str, stems: Fields) -> dict[str, float]:
    """The fields that hold a word of the same root: storage for storing."""
    return {name: NEARLY for name, each in stems.items() if any(_akin(stem, other) for other in each)}


def _weigh_han(scale: _Scale, said: str, found: Found, stems: Fields, lines: Sequence[str]) -> None:
    """Word by word as a dictionary cuts them, each by itself or by what it is called in English."""
    rarity = {term.said: term.rarity for term in found.terms if term.forms}
    most = max((term.rarity for term in found.terms), default=1.0)
    called = _called(lines[0])
    for run in _RUN.findall(words.fold(said)):
        held = []
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
            held.append(holding)
            scale.add(weight, holding, common=is_common(one.said))
        if (
            4 <= len(run) <= 6
            and all(holding for holding in held)
            and len(held) > 1
            and not any(run in line for line in lines)
        ):
            # "量子计算" is more than quanta and a calculation.
            scale.strength *= SCATTERED


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
        held = sum(any(_akin(part, stem) for stem in stems) for part in parts)
        if len(parts) > 1 and any(_akin("".join(parts), stem) for stem in stems):
            held = len(parts)
        share = 1.0 if held == len(parts) else 0.5 * held / len(parts) if held else 0.0
        best = max(best, share)
    return best


def _akin(one: str, other: str) -> bool:
    """Whether stems are of one word or nearly: synapse and synaptic."""
    if one == other:
        return True
    shorter, longer = sorted((len(one), len(other)))
    if shorter >= 5 and longer - shorter >= 3 and (one.endswith(other) or other.endswith(one)):
        # "Rainforest" is a forest.
        return True
    if shorter < 5 or longer - shorter > 2 or one[:4] != other[:4]:
        return False
    common = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), shorter)
    return common >= shorter - 1
