"""What is left of a question's clauses when some of those that may go are left out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """`loose`: it may be left out. `own`: it only tells of the asker, and so cannot have said what is looked for."""

    text: str
    loose: bool
    own: bool


def shorter(clauses: Sequence[Clause], joint: str) -> Iterator[tuple[str, bool]]:
    """The question without one of its clauses, then without several, those that lose least first.

    With each goes whether what was left out may have said what is looked for, so that what is kept must say it itself.
    """
    loose = [place for place, one in enumerate(clauses) if one.loose]
    loose.sort(key=lambda place: not clauses[place].own)
    gone = [{place} for place in loose] + [set(loose[:size]) for size in range(2, len(loose) + 1)]
    for without in gone:
        kept = joint.join(one.text for place, one in enumerate(clauses) if place not in without)
        yield kept, not all(clauses[place].own for place in without)
