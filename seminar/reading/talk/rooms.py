"""The place of a talk on lines without labels, such as a room beside its hours: "Tuesdays 2:30 pm, Van Hoeck 901"."""

import re
from collections.abc import Sequence

from seminar.reading.talk.intervals import names_side
from seminar.reading.talk.occasions import names_occasion
from seminar.reading.talk.room_names import find_room, names_room, strip_at
from seminar.reading.text.addresses import has_url, remove_urls
from seminar.reading.text.lines import Line
from seminar.reading.text.logistics import is_postal
from seminar.reading.text.trimming import drop_edges, trim
from seminar.reading.uncompiled import compile_when_used
from seminar.reading.when.dates import find_dates
from seminar.reading.when.mentions import find_mentions
from seminar.reading.when.times import find_hours
from seminar.reading.who.affiliations import is_role
from seminar.reading.who.institutions import is_institution
from seminar.reading.who.people import split_people

_LONGEST = 300
# More are a sentence.
_MOST_WORDS = 9
_MOST_PIECES = 14
_CUT = re.compile(
    r"\s*[,;|·•–—]\s*|\s-\s|\.\s+|\s(?:in|at|im|en|em|à|dans|presso|na|no|nel|nella)\s+(?:the\s|der\s|la\s|le\s|el\s)?(?=[A-ZÀ-Þ\d])"
    r"|\s(?:and|on|unless|from|via|with|or|und|et|oder|ou|starting|salvo|sauf)\s"
)
_NAME = r"[A-ZÀ-Þ][^\W\d_'’.-]*(?:['’.-][^\W\d_]+)*"
# "Carslaw 373", "127 Hayes", "H2.17", "KB 2120", "222/R-001"
_CODE = re.compile(
    rf"(?:{_NAME}\s){{1,3}}[A-Z]{{0,3}}[-.]?\d{{1,4}}[A-Za-z]?(?:[./:-]\w{{1,5}}){{0,2}}"
    rf"|\d{{1,4}}[A-Z]?\s{_NAME}(?:\s{_NAME})?"
    r"|[A-Z]{1,4}[-. ]?\d{1,4}(?:[./-]\d{1,4}[a-z]?){0,3}[A-Za-z]?|\d{1,3}[./]\w{1,3}[-.]\d{2,4}"
)
_NO_CODE = compile_when_used(
    r"\b(?:19|20)\d\d\b|\b(?:week|lecture|talk|session|part|seminar|no|nr|vol|level|day|spring|summer|fall|autumn|winter|term"
    r"|wise|sose|ws|ss|min|minutes|phd|covid|act|chapter|page|id|passcode|tel|phone|semester|semestre|zoom|meeting|issue|séance|sitzung|folge|teil|episode|edition|seduta|sesión|sessão)\b",
    re.IGNORECASE,
)

# The end of a sentence, rather than of "St." or "J."
_FULL_STOP = re.compile(r"(?<=\w\w\w)[.!?](?=\s|$)")


def find_venue(facts: Sequence[Line], title: str | None) -> str | None:
    """The first place to go to that a line names, or else a room's number beside a day or hours, or on its own."""
    for line in facts:
        mentions = find_mentions(line.text)
        text = remove_urls(drop_edges(mentions.rest) if mentions.dates or mentions.hours else line.text)
        if len(text.split()) > _MOST_WORDS and (room := find_room(text) or find_room_beside_hours(line.text)):
            return room
        if (
            text
            and names_room(text)
            and text != title
            and not names_occasion(text)
            and not split_people(text)
            and not is_role(text)
        ):
            return trim(strip_at(text))
    beside = (find_room_beside_hours(line.text) for line in facts if line.text != title)
    alone = (read_room_line(line.text) for line in facts if line.text != title)
    return next(filter(None, beside), None) or next(filter(None, alone), None)


def find_room_beside_hours(text: str) -> str | None:
    """The room, with its building, among what a line with a day or hours holds besides."""
    if len(text) > _LONGEST:
        return None
    mentions = find_mentions(remove_urls(text))
    if not (mentions.dates or mentions.hours) or names_side(text):
        return None
    return _find_room(mentions.rest)


def find_room_behind_hours(text: str) -> str | None:
    """The room, with its building, that a sentence names right behind the hours: "at 15:00 in M17, Museum Building"."""
    for hours in find_hours(text):
        behind = _FULL_STOP.split(text[hours.stop :])[0]
        pieces = [piece for piece in _CUT.split(behind) if piece.strip()]
        if pieces and _is_room(trim(strip_at(trim(pieces[0])))):
            return _find_room(behind)
    return None


def read_room_line(text: str) -> str | None:
    """A short line that is nothing but a room's number with what it belongs to: "MR2, Centre for Mathematics"."""
    pieces = [strip_at(piece) for piece in _CUT.split(text) if piece.strip()]
    if not 1 <= len(pieces) <= 3 or len(text) > 90 or not _is_code(pieces[0]):
        return None
    return text if all(is_institution(piece) or names_room(piece) for piece in pieces[1:]) else None


def _find_room(rest: str) -> str | None:
    pieces = [trim(strip_at(trim(piece))) for piece in _CUT.split(rest)[:_MOST_PIECES]]
    rooms: list[str] = []
    for piece in pieces:
        if piece and (_is_room(piece) or (rooms and (is_postal(piece) or _is_building(piece)))):
            rooms.append(piece)
        elif rooms:
            break
    return ", ".join(rooms[:3]) or None


def _is_room(piece: str) -> bool:
    if not 2 <= len(piece) <= 70 or has_url(piece) or (names_occasion(piece) and not any(map(str.isdigit, piece))):
        return False
    return _is_code(piece) or (names_room(piece) and not split_people(piece))


def _is_code(piece: str) -> bool:
    return bool(_CODE.fullmatch(piece)) and not _NO_CODE.search(piece) and not find_dates(piece, told=True)


def _is_building(piece: str) -> bool:
    return len(piece.split()) <= 5 and (names_room(piece) or is_institution(piece))
