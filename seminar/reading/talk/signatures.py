"""Who signs a letter: mostly not who speaks, but for an invitation to "my defence", "ma soutenance"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages import Label, Words, gather_words
from seminar.reading.languages.groups import OF, THE
from seminar.reading.talk.labels import Piece
from seminar.reading.talk.surroundings import bids_farewell
from seminar.reading.talk.title_rating import rate_title
from seminar.reading.when.mentions import find_mentions
from seminar.reading.who.honorifics import strip_honorifics
from seminar.reading.who.names import SURE_NAME, is_name, rate_name

_LONGEST_NAME = 60
_LONGEST_SIGNATURE = 4
_SIGNATURE_LINES = 8
_OPENING_LINES = 2
_LONG_PIECE = 160
_OWN = re.compile(
    r"(?<!\w)(?:my\s(?:own\s)?(?:(?:phd|ph\.d\.|doctoral|master'?s?|msc|bachelor'?s?|thesis|dissertation|inaugural|upcoming|final|public)\s){0,3}"
    r"(?:talk|lecture|seminar|presentation|defen[cs]e|viva|colloquium)"
    r"|(?:defen[cs]e|viva|presentation)\sof\smy\s(?:[\w.’'-]{2,12}\s){0,2}(?:thesis|dissertation)|soutenance\s(?:publique\s)?de\s(?:ma\s(?:thèse|hdr)|mon\shdr|mes\stravaux)"
    r"|(?:verteidigung|disputation)\smeiner\s|defensa\s(?:pública\s)?de\smi\stesis|defesa\sda\sminha\s|(?:discussione|difesa)\sdella\smia\s"
    r"|ma\s(?:soutenance|conférence|leçon)|mon\s(?:exposé|séminaire|hdr)"
    r"|mein(?:e[mnr]?|er)?\s(?:\w{2,20}e[nrms]?\s)?(?:\w{2,20}(?:vortrag|verteidigung|kolloquium|vorlesung)s?|vortrag|disputation|verteidigung|kolloquium)"
    r"|mi\s(?:defensa|charla|conferencia|ponencia|seminario)|minha\s(?:defesa|palestra|apresentação)"
    r"|mia\s(?:discussione|difesa|conferenza|presentazione)|mio\s(?:seminario|intervento))(?!\w)"
    r"|我的(?:博士|硕士|碩士|毕业|畢業)?(?:学位|學位)?(?:论文|論文)?(?:答辩|答辯|口試|报告|報告|讲座|演講)",
    re.IGNORECASE,
)

_MOST_BELOW_OFFICE = 4
_OFFICE = Words(
    gather_words(lambda words: words.phrasing.offices),
    within=rf"(?:(?:{THE}|i\.\s?a\.)\s)?(?:%s)(?:\s{OF}\s.{{3,60}})?\s?[:,]?$",
)

_BEHIND_NAME = Words(
    gather_words(lambda words: words.phrasing.offices), within=r",\s(?:\w{2,5}\.?\s){0,2}(?:%s)\W{0,2}$"
)


def drop_signature(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Without the few short lines under a farewell: who signs a letter is not who speaks, unless it is their talk.

    A day with an hour ends the signature where the letter has named none yet: the announcement comes below it.
    """
    kept: list[Piece] = []
    signature: list[Piece] = []
    signing = 0
    for place, piece in enumerate(pieces):
        opens = place < _OPENING_LINES and len(pieces) > place + 2  # "Ciao," greets as well
        if piece.label is None and not opens and (bids_farewell(piece.text) or _signs_as(pieces, place)):
            signing = _SIGNATURE_LINES
        elif piece.label is not None or piece.line.level or len(piece.text) > _LONG_PIECE or _heads_text(pieces, place):
            signing = 0
        if signing and _states_moment(piece) and not any(map(_states_moment, kept)):
            signing = 0
        if signing:
            signing -= 1
            signature.append(piece)
        else:
            kept.append(piece)
    return add_signer(kept, signature)


def _signs_as(pieces: Sequence[Piece], place: int) -> bool:
    """Whether the last lines are an office and the name of its holder: "Der Dekan", "Ada Quill"."""
    if place < len(pieces) - _MOST_BELOW_OFFICE or not _OFFICE.match(pieces[place].text):
        return False
    below = pieces[place + 1 :]
    return bool(below) and below[0].label is None and is_name(below[0].text)


def signs_with_office(text: str) -> bool:
    """Whether a line ends with an office behind a name: "Ada Quill, Hon. Secretary"."""
    return _BEHIND_NAME.search(text) is not None


def _states_moment(piece: Piece) -> bool:
    mentions = find_mentions(piece.text)
    return bool(mentions.dates and mentions.hours)


def _heads_text(pieces: Sequence[Piece], place: int) -> bool:
    """Whether a line set off by blanks stands above running text, as a title does that a letter's text comes after."""
    after = pieces[place + 1] if place + 1 < len(pieces) else None
    above = after is not None and after.line.gap and len(after.text) > _LONG_PIECE
    return above and pieces[place].line.gap and rate_title(pieces[place].text) > 1


def add_signer(kept: Sequence[Piece], signature: Sequence[Piece]) -> tuple[Piece, ...]:
    """The pieces, with who signs as the speaker where the letter speaks of the writer's own talk."""
    if any(piece.label is Label.SPEAKER for piece in kept) or not any(_OWN.search(piece.text[:2000]) for piece in kept):
        return tuple(kept)
    for piece in signature[:_LONGEST_SIGNATURE]:
        name = strip_honorifics(piece.text)
        if len(name) <= _LONGEST_NAME and is_name(name) and rate_name(name) >= SURE_NAME - 1:
            return (*kept, replace(piece, label=Label.SPEAKER, words="signed"))
    return tuple(kept)
