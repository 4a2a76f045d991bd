"""Which known words somebody may have meant who typed an unknown one."""

from collections.abc import Iterable, Mapping

ONE_EDIT_FROM, TWO_EDITS_FROM = 4, 8


def edits_forgiven(word: str) -> int:
    """How many letters may be wrong, missing, too many, or swapped."""
    return 0 if len(word) < ONE_EDIT_FROM else 1 if len(word) < TWO_EDITS_FROM else 2


def swapped(word: str) -> set[str]:
    """The word with two letters that follow on each other swapped, or one left out."""
    swaps = {word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(len(word) - 1)}
    return (swaps | {word[:at] + word[at + 1 :] for at in range(len(word))}) - {word}


def variants(word: str) -> set[str]:
    """The word as it is spelt across the Atlantic; most of what comes out is no word at all."""
    found = set()
    for here, there in (("is", "iz"), ("iz", "is"), ("our", "or"), ("or", "our"), ("yse", "yze"), ("yze", "yse"),
                        ("ll", "l"), ("re", "er"), ("er", "re"), ("ae", "e"), ("gue", "g")):  # fmt: skip
        at = word.rfind(here)
        if at > 1 and len(word) > 4:
            found.add(word[:at] + there + word[at + len(here) :])
    return found


def nearest(word: str, known: Mapping[str, int], edits: int, *, most: int = 5) -> dict[str, int]:
    """The known words at the least distance, at most `edits`, the most used first, with their distance.

    `known` says how often each is used. The first letter is hardly ever wrong, but may be swapped with the second.
    """
    # Loaded on the first misspelling: the bot starts faster without.
    from rapidfuzz.distance import OSA

    found = {}
    for other in known:
        if other[0] == word[0] or other[:2] == word[1::-1]:
            distance = OSA.distance(word, other, score_cutoff=edits)
            if distance <= edits:
                found[other] = distance
    return _best(found, known, most)


def _best(found: Mapping[str, int], known: Mapping[str, int], most: int) -> dict[str, int]:
    least = min(found.values(), default=0)
    best: Iterable[str] = sorted(
        (other for other in found if found[other] == least), key=lambda one: (-known[one], one)
    )
    return dict.fromkeys(list(best)[:most], least)
