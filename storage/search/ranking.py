"""How well a document fits what was asked: BM25 over weighted fields, then coverage and nearness."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from seminar import words
from storage.search.wanted import LONG_FORM, Wanted

K1 = 1.0
B = 0.5
# About how many words stand in a field: what is longer than usual says less with each of them.
USUAL = {
    "title": 9, "people": 6, "series": 5, "abstract": 150, "about": 90, "more": 10, "initials": 40,
    "name": 3, "affiliation": 5, "bio": 90, "works": 20,
}  # fmt: skip
# Of the score: what all the words of the title being asked for adds, and neighbours that stand beside each other.
WHOLE_TITLE, BESIDE = 0.15, 0.12
_SPAN = 3  # words that may stand between those of a long form
_HEADS = ("title", "name")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """How well a document fits; higher is better. `terms` are places of the words that it holds, `fields` where."""

    score: float
    terms: frozenset[int]
    fields: frozenset[str]


def rarity(count: int, of: int) -> float:
    """As in BM25: near 0 for what every document holds, about the logarithm of `of` for what one of them holds."""
    count = min(count, of)
    return math.log(1 + (of - count + 0.5) / (count + 0.5))


class Measure:
    """Takes the measure of documents, for one search."""

    def __init__(self, wanted: Sequence[Wanted], rarities: Sequence[float], weights: Mapping[str, float]) -> None:
        self._wanted = wanted
        self._rarities = rarities
        self._weights = {name: weight for name, weight in weights.items() if weight}
        self._sum = sum(rarities) or 1.0
        self._forms: dict[str, list[tuple[int, float]]] = {}
        for place, word in enumerate(wanted):
            for form, worth in word.forms.items():
                self._forms.setdefault(form, []).append((place, worth))
            if word.initials:
                self._forms.setdefault(word.initials, []).append((place, LONG_FORM))
        self._begun = [(word.begun, place) for place, word in enumerate(wanted) if word.begun]
        self._looked_for = [*self._forms, *(letter for letter, _ in self._begun)]
        self._longs = [
            ([words.stem(one) for one in long], place) for place, word in enumerate(wanted) for long in word.longs
        ]
        self._in_longs = {one for long, _ in self._longs for one in long}

    def of(self, columns: Mapping[str, str]) -> Fit | None:
        """None for a document that holds none of the words."""
        amounts = [0.0] * len(self._wanted)
        best = [0.0] * len(self._wanted)
        fields = set()
        bonus = 0.0
        for name, weight in self._weights.items():
            if not self._may_hold(columns[name]):
                continue
            text = columns[name].split()
            found = self._found(text)
            if not found:
                continue
            fields.add(name)
            length = 1 - B + B * len(text) / USUAL[name]
            places: dict[int, list[int]] = {}
            for at, place, worth in found:
                amounts[place] += weight * worth / length
                best[place] = max(best[place], worth)
                places.setdefault(place, []).append(at)
            if len(places) > 1:
                bonus = max(bonus, self._beside(places) * (1.0 if name in _HEADS else 0.6))
            if name in _HEADS and len(places) > 1:
                bonus += WHOLE_TITLE * len({at for at, *_ in found}) / max(1, len(text))
        terms = frozenset(place for place, amount in enumerate(amounts) if amount)
        if not terms:
            return None
        score = sum(
            rarity * max(best[place], 0.1) * amount / (K1 + amount)
            for place, (rarity, amount) in enumerate(zip(self._rarities, amounts, strict=True))
            if amount
        )
        covered = sum(self._rarities[place] for place in terms) / self._sum
        return Fit(score=score * (0.4 + 0.6 * covered) * (1 + bonus), terms=terms, fields=frozenset(fields))

    def _may_hold(self, column: str) -> bool:
        """False only where none of the words is in it: most fields are ruled out so, without being cut into words."""
        return bool(self._longs) or any(map(column.__contains__, self._looked_for))

    def _found(self, text: list[str]) -> list[tuple[int, int, float]]:
        forms = self._forms
        found = []
        if not forms.keys().isdisjoint(text):
            found = [
                (at, place, worth) for at, word in enumerate(text) if word in forms for place, worth in forms[word]
            ]
        for letter, place in self._begun:
            found += [(at, place, 1.0) for at, word in enumerate(text) if word.startswith(letter)]
        if self._longs:
            found += self._long_forms(text)
        return found

    def _long_forms(self, text: list[str]) -> list[tuple[int, int, float]]:
        stems = [(at, word) for at, word in enumerate(map(words.stem, text)) if word in self._in_longs]
        found = []
        for long, place in self._longs:
            for start, (at, word) in enumerate(stems):
                if word != long[0]:
                    continue
                rest, last = list(long[1:]), at
                for further, other in stems[start + 1 : start + 1 + 3 * len(long)]:
                    if rest and other == rest[0] and further - last <= _SPAN:
                        rest, last = rest[1:], further
                if not rest:
                    found.append((at, place, LONG_FORM))
        return found

    def _beside(self, places: Mapping[int, list[int]]) -> float:
        """How many of the words that follow on each other in what was asked do so in the text, as a bonus."""
        pairs = 0.0
        for place, found in places.items():
            after = places.get(place + 1)
            if after:
                later = set(after)
                # "Low-rank" stands in the index as low, rank, lowrank: two places count as beside each other.
                if any(at + 1 in later or at + 2 in later for at in found):
                    pairs += 1
        return BESIDE * min(3.0, pairs)
