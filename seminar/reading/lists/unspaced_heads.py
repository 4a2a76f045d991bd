"""Where a Chinese or Japanese row goes on behind the name that opens it: "张弛，冰的结", "郭砚 Knots in ice"."""

import re

from seminar.reading.languages import compile_when_used
from seminar.reading.languages.groups import UNSPACED_TITLES
from seminar.reading.lists.holes import HOLE
from seminar.reading.lists.unspaced_names import HAN, HAN_NAME, KNOWN, SIGN, SURE, WORD, fills_title
from seminar.reading.text.placeholders import is_missing
from seminar.reading.unspaced.families import JAPANESE
from seminar.reading.unspaced.words import names_unspaced_room
from seminar.reading.who.institutions import is_institution
from seminar.reading.who.names import rate_name

_LATIN = r"(?:[A-ZÀ-Þ][\w'’.-]{0,20}\s){1,3}[A-ZÀ-Þ][\w'’-]{1,20}"
_NAME = rf"(?:{HAN_NAME}|{_LATIN})"
_LED = compile_when_used(
    rf"(?:^|(?<={HOLE}))[\s，、,:：]{{0,4}}(?P<names>{_NAME}(?:[、/]\s?{_NAME}){{0,2}})(?P<title>\s?{UNSPACED_TITLES}{{1,2}}(?![\w]))?"
    rf"(?P<gap>\s?[，,、；;]\s?|\s?——\s?|\s+|(?=[《“]))(?=(?P<rest>[^{HOLE}]+))"
)
# "梁語彤 助研究員（橡田大學）": all of it is the speaker.
_RANKED = compile_when_used(rf"\s?{UNSPACED_TITLES}{{1,2}}\s?(?:[（(]|$|{HOLE})")
_PLACED = compile_when_used(rf"(?P<place>[{HAN}]{{3,20}})(?P<gap>\s+|\s?[，,]\s?)(?=\S)")
_ROOM = compile_when_used(
    rf"(?:^|(?<={HOLE}))[\s，、,:：]{{0,4}}(?P<room>[{HAN}]{{1,12}}\s?[A-Z]{{0,2}}-?\d{{2,4}}[A-Z]?室?)(?P<gap>\s+)(?=[^\W\d])"
)
# "14:15 SR 5 Ada Quill (Fano): Knots"
_LATIN_ROOM = compile_when_used(
    rf"(?<={HOLE})[\s,:]{{0,4}}(?:(?i:SR|HS|ÜR|Rm|Raum|Room|Hörsaal|Seminarraum|Saal|Aula|Sala|Salle|Amphi|Auditorium|Zimmer)\.?\s?[A-Z]{{0,2}}[\s-]?\d{{1,4}}"
    r"(?:[./-]\d{1,4}){0,2}[a-zA-Z]?|online|zoom|hybrid)(?P<gap>\s+)(?=[A-ZÀ-Þ“\"„«])"
)
_PARTS = re.compile(r"[、/]\s?")


def find_names_before(text: str, shielded: list[bool]) -> list[tuple[int, int, str]]:
    """The place behind the name that opens a row, and behind where its bearer works, as separators.

    A blank parts them only where much follows that is no name.
    """
    for start, stop, _ in find_rooms_before(text):
        text = f"{text[:start]}{HOLE * (stop - start)}{text[stop:]}"
    for found in _LED.finditer(text):
        stop, behind = found.span("gap")
        if shielded[found.start("names")] or not _tells(found["rest"]) or _RANKED.match(found["rest"]):
            continue
        blank = not found["gap"].strip() and found["title"] is None
        if not all(_is_sure(name, found["rest"], blank=blank) for name in _PARTS.split(found["names"])):
            continue
        cuts = [(stop, behind, "," if found["gap"].strip(" —") else ":")]
        placed = _PLACED.match(text, behind)
        if placed and is_institution(placed["place"]) and _tells(text[placed.end() :].partition(HOLE)[0]):
            cuts = [(stop, behind, ","), (placed.end("place"), placed.end(), ":")]
        return cuts
    return []


def find_rooms_before(text: str) -> list[tuple[int, int, str]]:
    """The blank behind a room that stands first or right behind the hours: "致远楼 208 Ada Quill（Fano）"."""
    latin = [(*found.span("gap"), ",") for found in _LATIN_ROOM.finditer(text)]
    return latin + [(*found.span("gap"), ",") for found in _ROOM.finditer(text) if names_unspaced_room(found["room"])]


def _is_sure(name: str, rest: str, *, blank: bool) -> bool:
    """Whether words are a name of such a kind that the sign behind them is enough."""
    latin = bool(WORD.match(name))
    if latin and not SIGN.match(rest.lstrip()):
        return False  # "Ada Quill Knots in ice"
    rate = rate_name(name)
    if " " in name and not latin and name.split()[0] not in JAPANESE:
        return False  # "沈未 极小" may be a name and the first word behind it
    return rate >= (KNOWN if latin or len(name) == 2 or not blank else SURE)


def _tells(rest: str) -> bool:
    """Whether words are long enough for a title, and neither a name nor a place."""
    bare = rest.strip(" ，,、.。")
    return (fills_title(bare) or bare[:1] in "《“「") and rate_name(bare) <= 0 and not is_missing(bare)
