"""Lines cut at their labels, such as "Where:", into the words that each label opens."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from seminar.reading.languages import Label
from seminar.reading.talk.inner_labels import find_parting_labels
from seminar.reading.talk.label_words import PHRASES, guess_label, name_label
from seminar.reading.talk.opening_labels import read_opening_label
from seminar.reading.text.lines import Line
from seminar.reading.unspaced.labels import uses_bare_labels

_NAME = "name"
_TELEPHONE = re.compile(
    r"\W{0,3}(?:tel|télé?|tél|phone|fax|mobil|cell|handy|电话|電話)[\w.é]{0,8}\s?\W{0,3}[\d+(]", re.IGNORECASE
)
_LONGEST_HEAD = 40
_ENDED = re.compile(r"(?P<title>[^。？]{4,60}？?)。(?=[^。]{6,})")


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
    return _name_contacts([piece for line in lines for piece in _mark_line(line, bare)])


def stands_within(piece: Piece) -> bool:
    """Whether a label stands in the midst of its line."""
    return not piece.line.text.lstrip(" *•-").startswith(piece.words)


def _name_contacts(pieces: list[Piece]) -> tuple[Piece, ...]:
    """The pieces, "Name:" below "Contact" or above a telephone's number as whom to ask rather than who speaks."""
    for place, piece in enumerate(pieces):
        if piece.label is not Label.SPEAKER or piece.words.lower() != _NAME:
            continue
        above = pieces[place - 1] if place else None
        asked = above is not None and (above.label is Label.CONTACT or _heads_contact(above.text))
        if asked or any(_TELEPHONE.match(f"{each.words} {each.text}") for each in pieces[place + 1 : place + 2]):
            pieces[place] = replace(piece, label=Label.CONTACT)
    return tuple(pieces)


def _heads_contact(text: str) -> bool:
    return len(text) <= _LONGEST_HEAD and (name_label(text) or guess_label(text)) is Label.CONTACT


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
        part = part.rstrip(" –—") if stop < len(text) else part  # the dash before the next label
        ended = _ENDED.match(part) if place and opened is Label.TITLE else None
        if ended:  # "题目：冰的结。请各位准时参加。"
            pieces.append(Piece(line=line, text=ended["title"], label=opened, words=written.strip(" :：-–—|.【】[]")))
            opened, part, written = None, part[ended.end() :], ""
        if part or opened:
            pieces.append(Piece(line=line, text=part, label=opened, words=written.strip(" :：-–—|.【】[]")))
    return tuple(pieces)
