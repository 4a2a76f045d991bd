"""Labels that mean another thing beside the others of their text."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages import Label
from seminar.reading.talk.label_words import PICTURE
from seminar.reading.talk.labels import Piece
from seminar.reading.talk.occasions import names_occasion
from seminar.reading.when.mentions import find_mentions
from seminar.reading.who.biographies import find_subject
from seminar.reading.who.honorifics import is_honored
from seminar.reading.who.institutions import is_institution
from seminar.reading.who.names import is_name, rate_name
from seminar.reading.who.people import split_people
from seminar.reading.who.prose import find_announced_people
from seminar.reading.who.prose_titles import find_announced_title

_OPPOSES = ("opponent", "faculty opponent", "opponents")
# Who "presents" introduces where somebody else speaks.
_PRESENTS = ("presenta", "presentan", "presentano")
# Who "talks with" is the guest where nobody else speaks.
_TALKS_WITH = ("與談人", "与谈人", "對談人", "对谈人", "與談")
# "Norwegian title of thesis", "Title in Swedish"
_TONGUE = re.compile(
    r"\b(?:norwegian|swedish|danish|finnish|icelandic|dutch|german|french|spanish|italian|portuguese|catalan|basque|galician|polish"
    r"|czech|slovak|slovenian|croatian|hungarian|romanian|estonian|latvian|lithuanian|russian|ukrainian|greek|turkish|welsh|irish"
    r"|chinese|japanese|korean|arabic|hebrew)\b",
    re.IGNORECASE,
)
# "💬 Knots in ice" below "🎤 Ada Quill" and "📍 Room 4"
_TOPICS = "💬💡🎯🧠📖📢🗯💭"
_LONGEST, _LONGEST_OFFICE = 300, 80
# Sentences that may quote what is defended.
_LEAST_TOLD, _LONGEST_TOLD = 60, 600
_SHORT = 60
_KNOWN_NAME = 1.7
# What stands behind these may be who invites.
_PRESENTED = (
    *("presented by", "presenter", "presenters", "presenting", "by", "présenté par", "präsentiert von"),
    *("presenta", "presentan", "presentano", "presenta:", "apresenta", "apresentam", "présente", "présentent"),
)
# "Servicio de Clínica Médica": a part of a hospital or a school
_UNIT = re.compile(
    r"(?:servicio|service|servizio|serviço|unidade?|unité|unità|sección|sezione|secção|seção|cátedra|chaire|cattedra|grupo|gruppo|groupe|equipo"
    r"|équipe|equipe|equipa|comité|comitato|comissão|comisión|abteilung|klinik|arbeitsgruppe)\s(?:de|di|d['’]|del|della|do|da|für)\b",
    re.IGNORECASE,
)


def relabel(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """The pieces, each under what its label means here.

    Where somebody opposes, the respondent speaks; where nobody speaks, the discussant does; who presents does not where
    another label names who speaks, and "guest lecture" leads to the title there. "Next session: 4 May, 2 pm" says when,
    if nothing else does.
    """
    if not any(piece.label is Label.SPEAKER for piece in pieces) and not _tells_of_other(pieces):
        pieces = _name(pieces, _TALKS_WITH, Label.SPEAKER)
    if not any(piece.label is Label.SPEAKER for piece in pieces):
        pieces = tuple(replace(each, label=Label.SPEAKER) if _names_guest(each) else each for each in pieces)
    others = {
        _read(piece)
        for piece, below in zip(pieces, (*pieces[1:], None), strict=False)
        if piece.label is Label.SPEAKER and (piece.text or (below and below.text and not below.label))
    }
    if others.difference(_PRESENTS):
        pieces = _name(pieces, _PRESENTS, Label.HOST)
    if len(others) > 1 and not any(map(_states_title, pieces)):
        pieces = tuple(replace(each, label=Label.TITLE) if _names_subject(each) else each for each in pieces)
    pieces = _drop_translated(pieces)
    pieces = tuple(replace(piece, label=Label.HOST) if _names_organizer(piece) else piece for piece in pieces)
    if any(_read(piece) in _OPPOSES for piece in pieces):
        pieces = _name(pieces, ("respondent", "väitteleva"), Label.SPEAKER)
    return _take_next(_name_topic(pieces))


def _name_topic(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """The pieces, the only line behind a picture of speech or thought as the title where pictures label the others."""
    pictured = sum(PICTURE.fullmatch(piece.words) is not None for piece in pieces if piece.label)
    places = [
        place for place, piece in enumerate(pieces) if not piece.label and piece.text[:1] in _TOPICS and piece.text
    ]
    if pictured < 2 or len(places) != 1 or any(piece.label is Label.TITLE for piece in pieces):
        return pieces
    place = places[0]
    topic = pieces[place]
    named = replace(topic, label=Label.TITLE, words=topic.text[0], text=topic.text[1:].lstrip(" \ufe0f:"))
    return (*pieces[:place], named, *pieces[place + 1 :])


def _drop_translated(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """The pieces, a title in a named tongue as nothing of use where another label or a sentence has the title."""
    translated = {place for place, piece in enumerate(pieces) if _is_translated(piece)}
    if not translated or not any(map(_states_title, pieces)):
        return pieces
    below = {place + 1 for place in translated if not pieces[place].text}
    translated |= {place for place in below if place < len(pieces) and not pieces[place].label}
    return tuple(
        replace(piece, label=Label.OTHER) if place in translated else piece for place, piece in enumerate(pieces)
    )


def _is_translated(piece: Piece) -> bool:
    return piece.label is Label.TITLE and bool(_TONGUE.search(piece.words))


def _states_title(piece: Piece) -> bool:
    """Whether a piece is labelled as the title, or a sentence that quotes it."""
    if piece.label is Label.TITLE:
        return not _is_translated(piece)
    if piece.label or not _LEAST_TOLD < len(piece.text) <= _LONGEST_TOLD:
        return False
    told = find_announced_title(piece.text)
    return told is not None and told[1]


def _tells_of_other(pieces: Sequence[Piece]) -> bool:
    """Whether a line invites somebody, or a biography is about somebody, who is none of those that talk with him."""
    if not any(_read(piece) in _TALKS_WITH for piece in pieces):
        return False
    texts = [piece.text[:_LONGEST] for piece in pieces if piece.label in (None, Label.BIO) and piece.text]
    told = [find_subject(text) for text in texts]
    told += [person.name for text in texts if len(text) < _SHORT for person in find_announced_people(text)]
    others = " ".join(piece.text for piece in pieces if _read(piece) in _TALKS_WITH)
    return any(name and name not in others for name in told)


def _names_guest(piece: Piece) -> bool:
    """Whether a known name stands behind what meets: "Colloquium: Ada Quill"."""
    if piece.label is not Label.SERIES or not 0 < len(piece.text) <= _LONGEST_OFFICE:
        return False
    people = split_people(piece.text)
    if len(people) != 1 or people[0].name.split()[0][-1:] == ".":
        return False  # "Colloquium: A. Quill": a sentence may name her in full
    return rate_name(people[0].name) >= _KNOWN_NAME or is_honored(piece.text)


def _names_organizer(piece: Piece) -> bool:
    """Whether who presents is a series or a department: "Presented by: Department Colloquia"."""
    if piece.label is not Label.SPEAKER or _read(piece) not in _PRESENTED or not 0 < len(piece.text) <= _LONGEST_OFFICE:
        return False
    if _UNIT.match(piece.text):
        return True
    if "," in piece.text or "(" in piece.text or is_name(" ".join(piece.text.split()[:2])):
        return False
    return names_occasion(piece.text) or is_institution(piece.text)


def _names_subject(piece: Piece) -> bool:
    """Whether nobody's name stands behind a kind of talk that may also lead to who gives it: "Gastvortrag: Eis"."""
    if piece.label is not Label.SPEAKER or not piece.text or not names_occasion(piece.words):
        return False
    return not (split_people(piece.text) or is_honored(piece.text) or find_announced_people(piece.text))


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
