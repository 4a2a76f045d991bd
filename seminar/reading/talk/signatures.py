"""Who signs an invitation to a talk of their own: "my defence", "ma soutenance"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages import Label
from seminar.reading.talk.labels import Piece
from seminar.reading.who.honorifics import strip_honorifics
from seminar.reading.who.names import SURE_NAME, is_name, rate_name

_LONGEST_NAME = 60
_LONGEST_SIGNATURE = 4
_OWN = re.compile(
    r"(?<!\w)(?:my\s(?:own\s)?(?:(?:phd|ph\.d\.|doctoral|master'?s?|msc|bachelor'?s?|thesis|dissertation|inaugural|upcoming|final|public)\s){0,3}"
    r"(?:talk|lecture|seminar|presentation|defen[cs]e|viva|colloquium)"
    r"|ma\s(?:soutenance|conférence|leçon)|mon\s(?:exposé|séminaire|hdr)"
    r"|mein(?:e[mnr]?|er)?\s(?:\w{2,20}e[nrms]?\s)?(?:\w{2,20}(?:vortrag|verteidigung|kolloquium|vorlesung)s?|vortrag|disputation|verteidigung|kolloquium)"
    r"|mi\s(?:defensa|charla|conferencia|ponencia|seminario)|minha\s(?:defesa|palestra|apresentação)"
    r"|mia\s(?:discussione|difesa|conferenza|presentazione)|mio\s(?:seminario|intervento))(?!\w)"
    r"|我的(?:博士|硕士|碩士|毕业|畢業)?(?:学位|學位)?(?:论文|論文)?(?:答辩|答辯|口試|报告|報告|讲座|演講)",
    re.IGNORECASE,
)


def add_signer(kept: Sequence[Piece], signature: Sequence[Piece]) -> tuple[Piece, ...]:
    """The pieces, with who signs as the speaker where the letter speaks of the writer's own talk."""
    if any(piece.label is Label.SPEAKER for piece in kept) or not any(_OWN.search(piece.text[:2000]) for piece in kept):
        return tuple(kept)
    for piece in signature[:_LONGEST_SIGNATURE]:
        name = strip_honorifics(piece.text)
        if len(name) <= _LONGEST_NAME and is_name(name) and rate_name(name) >= SURE_NAME - 1:
            return (*kept, replace(piece, label=Label.SPEAKER, words="signed"))
    return tuple(kept)
