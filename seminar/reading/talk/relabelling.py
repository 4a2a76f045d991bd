"""Labels that mean another thing beside the others of their text."""

from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages import Label
from seminar.reading.talk.labels import Piece
from seminar.reading.talk.occasions import names_occasion
from seminar.reading.when.mentions import find_mentions
from seminar.reading.who.institutions import is_institution
from seminar.reading.who.names import is_name

_OPPOSES = ("opponent", "faculty opponent", "opponents")
# Who "presents" introduces where somebody else speaks.
_PRESENTS = ("presenta", "presentan", "presentano")
# Who "talks with" is the guest where nobody else speaks.
_TALKS_WITH = ("與談人", "与谈人", "對談人", "对谈人", "與談")
_LONGEST, _LONGEST_OFFICE = 300, 80
# What stands behind these may be who invites.
_PRESENTED = ("presented by", "presenter", "presenters", "presenting", "by", "présenté par", "präsentiert von")


def relabel(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """The pieces, each under what its label means here.

    Where somebody opposes, the respondent speaks; where nobody speaks, the discussant does; who presents does not where
    another label names who speaks. "Next session: 4 May, 2 pm" says when, if nothing else does.
    """
    if not any(piece.label is Label.SPEAKER for piece in pieces):
        pieces = _name(pieces, _TALKS_WITH, Label.SPEAKER)
    others = {_read(piece) for piece in pieces if piece.label is Label.SPEAKER and piece.text}
    if others.difference(_PRESENTS):
        pieces = _name(pieces, _PRESENTS, Label.HOST)
    pieces = tuple(replace(piece, label=Label.HOST) if _names_organizer(piece) else piece for piece in pieces)
    if any(_read(piece) in _OPPOSES for piece in pieces):
        pieces = _name(pieces, ("respondent", "väitteleva"), Label.SPEAKER)
    return _take_next(pieces)


def _names_organizer(piece: Piece) -> bool:
    """Whether who presents is a series or a department: "Presented by: Department Colloquia"."""
    if piece.label is not Label.SPEAKER or _read(piece) not in _PRESENTED or not 0 < len(piece.text) <= _LONGEST_OFFICE:
        return False
    if "," in piece.text or "(" in piece.text or is_name(" ".join(piece.text.split()[:2])):
        return False
    return names_occasion(piece.text) or is_institution(piece.text)


def _name(pieces: Sequence[Piece], words: Sequence[str], label: Label) -> Sequence[Piece]:
    return tuple(replace(piece, label=label) if _read(piece) in words else piece for piece in pieces)


def _read(piece: Piece) -> str:
    return piece.words.strip("👤🎤 ").lower()


def _take_next(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """The pieces with the day of the next session as that of the talk, where no other piece names a day."""
    coming = [piece for piece in pieces if piece.label is Label.UPCOMING and _names_day(piece)]
    if len(coming) != 1 or any(_names_day(piece) for piece in pieces if piece is not coming[0]):
        return pieces
    return tuple(replace(piece, label=Label.WHEN) if piece is coming[0] else piece for piece in pieces)


def _names_day(piece: Piece) -> bool:
    return len(piece.text) <= _LONGEST and bool(find_mentions(piece.text).dates)
