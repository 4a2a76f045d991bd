"""Chinese words that are a part of somebody's name, said within another name."""

import itertools
import re
from collections.abc import Sequence

from bot.actions.answering.likeness import Holding
from seminar.translating import Translated

_PEOPLE = "people"
_NAME = re.compile(r"[\u3400-\u9fff]{3,}")


def put_aside(parts: Sequence[Translated], held: Sequence[Holding], names: str) -> list[Holding]:
    """What holds each word of a run, but for the names of people where these only share a part of one with it."""
    run = "".join(one.said for one in parts)
    if _is_misspelt(run, names):
        return list(held)
    ends = [len("".join(one.said for one in parts[: at + 1])) for at in range(len(parts))]
    # A sign of somebody's name is in many others.
    shared = [
        _without_people(each) if len(one.said) == 1 and not _is_beside(run, end, names) else each
        for one, end, each in zip(parts, ends, held, strict=True)
    ]
    is_part = [set(each) == {_PEOPLE} for each in shared]
    is_no_word = [len(one.said) == 1 and not each for one, each in zip(parts, shared, strict=True)]
    # "沈思齐" is no 林思齐, "高桥健一" no 高桥薰子.
    beside = itertools.pairwise(zip(is_part, is_no_word, strict=True))
    is_another = any((one[0] and other[1]) or (one[1] and other[0]) for one, other in beside)
    return [_without_people(each) for each in shared] if is_another else shared


def _is_beside(run: str, end: int, names: str) -> bool:
    """Whether a name holds the sign before that place with one that is beside it in the run."""
    return any(len(pair) > 1 and pair in names for pair in (run[max(0, end - 2) : end], run[end - 1 : end + 1]))


def _is_misspelt(run: str, names: str) -> bool:
    """Whether a name stands there with a sign of the given name wrong."""
    return any(
        run[at] == name[0] and sum(a != b for a, b in zip(run[at:], name, strict=False)) == 1
        for name in _NAME.findall(names)
        for at in range(len(run) - len(name) + 1)
    )


def _without_people(holding: Holding) -> Holding:
    return {name: share for name, share in holding.items() if name != _PEOPLE}
