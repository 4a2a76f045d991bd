"""When two words are of one, or stand for one another, and where something holds such a word."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from bot.actions.answering.scale import Fields
from seminar import words
from seminar.questions import kindred

Holding = dict[str, float]

# A word of the same root, one that may be said for it, and its name in the other language.
NEARLY, KINDRED, TRANSLATED = 0.7, 0.7, 0.8
# Where it is worth looking for words that only stand for what was said.
TELLING = frozenset({"title", "tags", "abstract"})
SHORTEST_PART = 5
# Ends by which a stem is that of another word.
_OTHER_WORDS = frozenset(("en", "r", "on", "in", "yl", "id"))


def akin(one: str, other: str) -> bool:
    """Whether stems are of one word or nearly: synapse and synaptic."""
    if one == other:
        return True
    shorter, longer = sorted((len(one), len(other)))
    if shorter >= SHORTEST_PART and longer - shorter >= 3 and (one.endswith(other) or other.endswith(one)):
        # "Rainforest" is a forest.
        return True
    if shorter < SHORTEST_PART or longer - shorter > 2 or one[:4] != other[:4]:
        return False
    if longer - shorter and _stands_for_more(*sorted((one, other), key=len)):
        return False
    common = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), shorter)
    return common >= shorter - 1


def _doing(word: str) -> str:
    """What somebody does: "drum" of drumming and of a drummer, "paint" of a painter."""
    bare = words.stem(word)
    for ending in ("er", "or"):
        if bare.endswith(ending) and len(bare) >= SHORTEST_PART + 1:
            bare = bare.removesuffix(ending)
            return bare[:-1] if bare[-1] == bare[-2] and bare[-1] not in "sl" else bare
    return bare


def _stands_for_more(stem: str, longer: str) -> bool:
    """Whether what a stem has more makes another word of it: graphene of a graph, electricity of elections."""
    return longer.startswith(stem) and longer[len(stem) :] in _OTHER_WORDS


def nearly(word: str, fields: Fields, stems: Fields) -> Holding:
    """The fields that hold a word of the same root, storage for storing, or one that is put together with it."""
    stem, whole, doing = words.stem(word), word.removesuffix("s"), _doing(word)
    return {
        name: NEARLY
        for name, each in stems.items()
        if any(
            akin(stem, other) or (len(doing) > 3 and doing == _doing(other)) for other in _worth_comparing(stem, each)
        )
        or (len(whole) >= SHORTEST_PART and any(one.removesuffix("s").endswith(whole) for one in fields[name]))
    }


def _worth_comparing(stem: str, others: Sequence[str]) -> Sequence[str]:
    """Those that begin as it does, or are a part of it or the reverse: no other is akin, and most are not."""
    start = stem[:3]
    return [one for one in others if one[:3] == start or one.endswith(stem) or stem.endswith(one)]


def kin(word: str, stems: Fields, asked: Collection[str] = ()) -> Holding:
    """The fields that hold a word that people say for this one: kelp for seaweed. `asked` are stems that were said as
    well and so stand for themselves: wind for no turbine in "wind turbine"."""
    others = kindred.of_stem(words.stem(word)) - frozenset(asked)
    return {name: KINDRED for name in TELLING & stems.keys() if any(holds(other, stems[name]) for other in others)}


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
