"""Whether English words are of one root, told by their stems and by the ends that words take."""

from collections.abc import Sequence

from seminar import words

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


def worth_comparing(stem: str, others: Sequence[str]) -> Sequence[str]:
    """Those that begin as it does, or are a part of it or the reverse: no other is akin, and most are not."""
    start = stem[:3]
    return [one for one in others if one[:3] == start or one.endswith(stem) or stem.endswith(one)]


def doing(word: str) -> str:
    """What somebody does: "drum" of drumming and of a drummer, "paint" of a painter."""
    bare = words.stem(word)
    for ending in ("er", "or"):
        if bare.endswith(ending) and len(bare) >= SHORTEST_PART + 1:
            bare = bare.removesuffix(ending)
            return bare[:-1] if bare[-1] == bare[-2] and bare[-1] not in "sl" else bare
    return bare


def one_or_many(word: str) -> frozenset[str]:
    """How a folded word may be written of one and of many: "study", "studies"."""
    bare = word.removesuffix("s")
    in_y = f"{word[:-3]}y" if word.endswith("ies") else word
    return frozenset((word, in_y, bare, f"{bare}s", f"{word}es", word.removesuffix("es"), f"{word[:-1]}ies"))


def _stands_for_more(stem: str, longer: str) -> bool:
    """Whether what a stem has more makes another word of it: graphene of a graph, electricity of elections."""
    return longer.startswith(stem) and longer[len(stem) :] in _OTHER_WORDS
