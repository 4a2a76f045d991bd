"""Where a person was, over the years, as their talks said it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from seminar.speaker import fold_name


@dataclass(frozen=True, slots=True, kw_only=True)
class Station:
    """An affiliation, and the years of the first and the last talk that named it."""

    affiliation: str
    since: int
    until: int


def stations(said: Iterable[tuple[int, str]]) -> tuple[Station, ...]:
    """The stations of a career from what was said in each year, the oldest first.

    Who says less or more of the same place ("Kyoto", "Kyoto University") is still there; the fuller name is kept.
    """
    found: list[Station] = []
    for year, affiliation in said:
        last = found[-1] if found else None
        if last is None or not _same(last.affiliation, affiliation):
            found.append(Station(affiliation=affiliation, since=year, until=year))
        else:
            fuller = max(last.affiliation, affiliation, key=lambda name: len(_words(name)))
            found[-1] = replace(last, affiliation=fuller, until=year)
    return tuple(found)


def _same(one: str, other: str) -> bool:
    first, second = _words(one), _words(other)
    return first <= second or second <= first


def _words(affiliation: str) -> frozenset[str]:
    plain = "".join(letter if letter.isalnum() else " " for letter in fold_name(affiliation))
    return frozenset(plain.split())
