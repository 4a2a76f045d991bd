"""Lines cut at their labels, such as "Where:", into the words that each label opens."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from seminar.reading.languages import Label
from seminar.reading.talk.inner_labels import find_parting_labels
from seminar.reading.talk.label_words import PHRASES
from seminar.reading.talk.opening_labels import read_opening_label
from seminar.reading.text.lines import Line
from seminar.reading.unspaced.labels import uses_bare_labels


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A line, or a part of one that a label opens; `words` are the label as written."""

    line: Line
    text: str
    label: Label | None = None
    words: str = ""


def mark_labels(lines: Sequence[Line]) -> tuple[Piece, ...]:
    """Every line as pieces, each with its label where it has one."""
    bare = uses_bare_labels(lines)
    return tuple(piece for line in lines for piece in _mark_line(line, bare))


@lru_cache(maxsize=4096)
def _mark_line(line: Line, bare_labels: bool) -> tuple[Piece, ...]:
    text = line.text
    label, words, start = read_opening_label(line, bare_labels)
    inner = find_parting_labels(text, start, labelled=label is not None)
    cuts: list[tuple[int, Label | None, str]] = [
        (start, label, words),
        *((found.stop, PHRASES[found.phrase], text[found.start : found.stop]) for found in inner),
    ]
    pieces = []
    for place, (begin, opened, written) in enumerate(cuts):
        stop = cuts[place + 1][0] - len(cuts[place + 1][2]) if place + 1 < len(cuts) else len(text)
        part = text[begin:stop].strip(" |;,·•") if len(cuts) > 1 else text[begin:].strip()
        if part or opened:
            pieces.append(Piece(line=line, text=part, label=opened, words=written.strip(" :：-–—|.【】[]")))
    return tuple(pieces)
