"""Rows whose fields are parted by full stops: "3 May: Ada Quill. Fano Institute. Knots in ice"."""

import re
from collections.abc import Sequence

from seminar.reading.languages import Words, gather_words
from seminar.reading.lists.holes import HOLE
from seminar.reading.talk.room_names import names_room
from seminar.reading.who.institutions import is_institution
from seminar.reading.who.names import rate_name
from seminar.reading.who.people import split_people

_STOP = re.compile(r"\.\s{1,3}(?=[\wÀ-Þ¿¡“„«\"'‘])")
_ROOM = Words(gather_words(lambda words: words.rooms))
_ACRONYM = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ&/-]{1,9}(?:[\s-]+[A-ZÀ-Þ][\w-]{1,20}){0,2}")
_LONGEST_NAME, _LONGEST_PLACE = 50, 80
_NAME = 1.0
_FEW = 3
_EDGES = f" ,.;:()–—-{HOLE}\t"


def find_full_stops(text: str, shielded: list[bool]) -> list[tuple[int, int, str]]:
    """The full stops behind the name and behind the place of work that lead a row, as separators; or else the last
    one, where a room ends the row."""
    start = len(text) - len(text.lstrip(_EDGES))
    stops = [found for found in _STOP.finditer(text, start) if not shielded[found.start()]][:3]
    return _find_led(text, start, stops) or [
        (each.start(), each.end(), "|") for each in stops[-1:] if _is_room(text[each.end() :])
    ]


def _is_room(behind: str) -> bool:
    """Whether words that open with a room's name are one, or a few that end with it, whatever a bracket adds."""
    plain = behind.split("(")[0].strip(" .")
    if len(behind) > _LONGEST_PLACE or not names_room(plain):
        return False
    return bool(_ROOM.match(plain)) or (len(plain.split()) <= _FEW and bool(_ROOM.search(plain)))


def _find_led(text: str, start: int, stops: Sequence[re.Match[str]]) -> list[tuple[int, int, str]]:
    if len(stops) < 2:
        return []
    # A name of more than two words may hold an initial: "Ada J. Quill".
    for place, first in enumerate(stops[:-1]):
        second = stops[place + 1]
        name, where = text[start : first.start()].strip(_EDGES), text[first.end() : second.start()].strip()
        if len(name) > _LONGEST_NAME or len(where) > _LONGEST_PLACE:
            return []
        if " " in name and _names_people(name) and (is_institution(where) or _ACRONYM.fullmatch(where)):
            return [(each.start(), each.end(), "|") for each in (first, second)]
    return []


def _names_people(words: str) -> bool:
    """Whether words are a name, or several that a little word joins."""
    if rate_name(words) >= _NAME:
        return True
    people = split_people(words)
    return len(people) > 1 and all(rate_name(each.name) >= _NAME and not each.affiliation for each in people)
