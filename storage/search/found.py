"""What a search found: the rows that fit, and what was taken for the words that were asked."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A word that was looked for: as it was said, and the words of the store that were taken for it.

    `rarity` is near 0 for a word that every document holds, and greatest for one that none holds: such a word has no
    forms. `corrected`: the store does not know the word as it was said, only others like it.
    """

    said: str
    forms: tuple[str, ...]
    rarity: float
    corrected: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A row that fits: its id, how well (higher is better), which of the terms it holds, and in which fields."""

    id: int
    score: float
    terms: frozenset[int]
    fields: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a search found, the best first. Terms stand in the order in which they were said."""

    terms: tuple[Term, ...]
    hits: tuple[Hit, ...] = ()

    def coverage(self, hit: Hit) -> float:
        """How much of what was asked a hit holds, by rarity: 1 is all of it."""
        whole = sum(term.rarity for term in self.terms)
        return sum(self.terms[place].rarity for place in hit.terms) / whole if whole else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """What a server's texts have of a word: whether they hold it as it was said, and whether talks tell of it."""

    known: bool = False
    told: bool = False
