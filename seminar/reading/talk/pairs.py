"""Which title and which speakers belong together: pairs of hypotheses that compete."""

from collections.abc import Sequence
from dataclasses import dataclass

from seminar.reading.talk.titles import Claim
from seminar.reading.who.acting import is_same_person
from seminar.reading.who.hosts import names_host
from seminar.reading.who.names import rate_name
from seminar.reading.who.performers import Performers

# A longer line that names a host may name who speaks as well.
_LONGEST_HOST = 180
# So much more a title on its people's own line must say that it is one than another, to keep them.
_CLEARER = 3.0
# What a title and people gain from standing next to each other, one and two lines apart, and so on.
_NEIGHBOURS = (0.0, 2.5, 1.5, 0.8, 0.3)


@dataclass(frozen=True, slots=True)
class Pair:
    """One hypothesis: this title and these speakers; either may be missing."""

    score: float
    title: Claim | None
    people: Performers | None


def weigh_pairs(claims: Sequence[Claim], performers: Sequence[Performers], at: int | None) -> list[Pair]:
    """Every pair of a title and speakers, the likeliest first; `at` is the place of a title that is known already."""
    titles: Sequence[Claim | None] = claims or (None,)
    groups: Sequence[Performers | None] = performers or (None,)
    pairs = [
        pair
        for claim in titles
        for group in groups
        if not _is_of_clearer(group, claim, claims) and (pair := _pair(claim, group, at)) is not None
    ]
    pairs += [_pair_same_line(claim) for claim in claims if claim.people]
    return sorted(pairs, key=lambda pair: -pair.score)


def may_rival(other: Performers, chosen: Performers | None) -> bool:
    """Whether others could speak instead: not the same people written otherwise, nor who hosts."""
    if names_host(other.source) and len(other.source) < _LONGEST_HOST:
        return False
    names, known = _list_names(other), _list_names(chosen)
    return len(names) != len(known) or not all(map(is_same_person, names, known))


def _is_of_clearer(group: Performers | None, claim: Claim | None, claims: Sequence[Claim]) -> bool:
    """Whether the people are those of a line that names another title far more clearly: "Knots, presented by Ada"."""
    return any(
        one is not claim
        and one.people
        and group
        and group.places == (one.place,)
        and one.score - (claim.score if claim else 0.0) >= _CLEARER
        and is_same_person(one.people[0].name, group.people[0].name)
        for one in claims
    )


def _pair(claim: Claim | None, group: Performers | None, at: int | None) -> Pair | None:
    place = claim.place if claim else at
    if claim and claim.people:
        return None  # its own people stand beside it
    if claim and group and claim.line is not None and claim.line in group.lines:
        return None
    score = (claim.score if claim else 0.0) + (group.score if group else 0.0)
    if place is not None and group and group.places:
        distance = min(abs(place - each) for each in group.places)
        score += _NEIGHBOURS[distance] if distance < len(_NEIGHBOURS) else 0.0
    return Pair(score, claim, group)


def _pair_same_line(claim: Claim) -> Pair:
    source = claim.line.text if claim.line else ""
    sure = 1.0 + rate_name(claim.people[0].name)
    group = Performers(score=sure, people=claim.people, source=source, lines=(), places=())
    return Pair(claim.score + _NEIGHBOURS[1], claim, group)


def _list_names(group: Performers | None) -> tuple[str, ...]:
    return tuple(person.name for person in group.people) if group else ()
