"""Where something holds a word of the same root as one that was said, or one that stands for it."""

import itertools
from collections.abc import Collection, Iterable, Mapping, Sequence

from bot.actions.answering.scale import Fields
from seminar import roots, words
from seminar.questions import kindred

Holding = dict[str, float]

# A word of the same root, one that may be said for it, and its name in the other language.
NEARLY, KINDRED, TRANSLATED = 0.7, 0.7, 0.8
# What a word is worth that is both: a superconductor for superconductivity.
SAME = 0.85
# What two words are worth of which something holds what people say for both together: a placebo for a fake pill.
PHRASED = 0.85
SHORTEST = 3  # letters of a word that may be half of another
# Where it is worth looking for words that only stand for what was said.
TELLING = frozenset({"title", "tags", "abstract"})


def nearly(word: str, fields: Fields, stems: Fields) -> Holding:
    """The fields that hold a word of the same root, storage for storing, or one that is put together with it."""
    stem, whole, doing = words.stem(word), word.removesuffix("s"), roots.doing(word)
    return {
        name: NEARLY
        for name, each in stems.items()
        if any(
            roots.akin(stem, other) or (len(doing) > 3 and doing == roots.doing(other))
            for other in roots.worth_comparing(stem, each)
        )
        or (len(whole) >= roots.SHORTEST_PART and any(one.removesuffix("s").endswith(whole) for one in fields[name]))
    }


def kin(word: str, stems: Fields, asked: Collection[str] = ()) -> Holding:
    """The fields that hold a word that people say for this one: kelp for seaweed. `asked` are stems that were said as
    well and so stand for themselves: wind for no turbine in "wind turbine"."""
    others = kindred.of_stem(words.stem(word)) - frozenset(asked)
    return {name: KINDRED for name in TELLING & stems.keys() if any(holds(other, stems[name]) for other in others)}


def same(near: Holding, others: Holding) -> Holding:
    """The fields that hold a word of the same root as well as one that people say for it."""
    return dict.fromkeys(near.keys() & others.keys(), SAME)


def phrased(said: Sequence[str], stems: Fields) -> list[Holding]:
    """For each of these words in their order, the fields that hold what people say for it and its neighbour together:
    autonomous for "self driving", seagrass for "sea grass"."""
    found: list[Holding] = [{} for _ in said]
    for at, (one, other) in enumerate(itertools.pairwise(said)):
        others = kindred.of_phrase(words.stem(one), words.stem(other)) | compounds(one, other)
        held = {name: PHRASED for name in TELLING & stems.keys() if any(holds(each, stems[name]) for each in others)}
        found[at], found[at + 1] = together(found[at], held), together(found[at + 1], held)
    return found


def compounds(one: str, other: str) -> frozenset[str]:
    """Stems of the words that two make together: "piles of sand" are sandpiles."""
    if not (one.isascii() and other.isascii()) or min(len(one), len(other)) < SHORTEST:
        return frozenset()
    return frozenset((words.stem(one.removesuffix("s") + other), words.stem(other.removesuffix("s") + one)))


def translated(forms: Iterable[str], lines: Mapping[str, str]) -> Holding:
    """The lines that hold a word by one of its names in Chinese."""
    every = tuple(forms)
    return {name: TRANSLATED for name, line in lines.items() if any(form in line for form in every)}


def holds(term: str, stems: Sequence[str]) -> bool:
    """Whether a term of one stem or several is there, as words beside each other or as one."""
    if " " not in term:
        return term in stems
    parts = term.split()
    return "".join(parts) in stems or any(
        list(stems[at : at + len(parts)]) == parts for at in range(len(stems) - len(parts) + 1)
    )


def together(*ways: Holding) -> Holding:
    """The best of several ways in each field."""
    found: Holding = {}
    for way in ways:
        for name, share in way.items():
            found[name] = max(share, found.get(name, 0.0))
    return found
