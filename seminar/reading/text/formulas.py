"""Which formulas of a text stand behind its readable words."""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from seminar.reading.text.latex import Piece

# Signs of words that are looked for, and places of a text where they may stand.
_LONGEST, _MOST_PLACES = 600, 20
_ENDS = re.compile(r"\s*(?:$|[.”\"»」』])", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Formula:
    """`source` is what the text has, marks and all, where `start` to `end` is read."""

    start: int
    end: int
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Formulas:
    """A text as it `reads`, and its formulas in their order."""

    reads: str = ""
    formulas: Sequence[Formula] = ()

    def write(self, words: str) -> str | None:
        """The words as the text writes them; None where it has them nowhere, or without a formula."""
        written = (self._write(*place.span()) for place in self._find(words))
        return next(filter(None, written), None)

    def complete(self, words: str) -> str:
        """The words with the whole of a formula that they break off in, or before which they end."""
        for place in self._find(words):
            for one in self.formulas:
                ends_before = not self.reads[place.end() : one.start].strip(" ") and _ENDS.match(self.reads, one.end)
                if one.start < place.end() < one.end or (place.end() <= one.start and ends_before):
                    return " ".join(self.reads[place.start() : one.end].split())
        return words

    def _find(self, words: str) -> Iterator[re.Match[str]]:
        if not self.formulas or not words.strip() or len(words) > _LONGEST:
            return iter(())
        spaced = re.compile(r"\s+".join(map(re.escape, words.split())))
        return itertools.islice(spaced.finditer(self.reads), _MOST_PLACES)

    def _write(self, start: int, end: int) -> str | None:
        inside = [one for one in self.formulas if start <= one.start and one.end <= end]
        parts = []
        for one in inside:
            parts += [self.reads[start : one.start], one.source]
            start = one.end
        return " ".join("".join([*parts, self.reads[start:end]]).split()) if inside else None


NO_FORMULAS = Formulas()


def find_formulas(pieces: Sequence[Piece]) -> Formulas:
    """The formulas of a text that was cut into these."""
    ends = list(itertools.accumulate(len(piece.reads) for piece in pieces))
    return Formulas(
        reads="".join(piece.reads for piece in pieces),
        formulas=[
            Formula(start=end - len(piece.reads), end=end, source=piece.formula)
            for piece, end in zip(pieces, ends, strict=True)
            if piece.formula
        ],
    )
