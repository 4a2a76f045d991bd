"""What speaks against a title that begins or ends in the midst of a phrase of its line."""

import re

from seminar.reading.languages.groups import ABOUT
from seminar.reading.lists.fields import Field
from seminar.reading.lists.ratings import is_aside
from seminar.reading.who.hosts import names_host

# "2 pm in the Oak Room, on Knots in ice"
_IN_PLACE = re.compile(r"(?:in|at|im|in\sder|en|à|au|nell[ao]|na|no)\s(?:the\s|la\s|le\s)?[A-Z\d]")
_ON = re.compile(rf"(?:{ABOUT}|zu)\s[A-ZÀ-Þ“\"‘]")
_PLACED, _SMALL, _BROKEN = 3.0, 2.0, 1.5


def weigh_edges(fields: tuple[Field, ...], first: int, last: int, text: str) -> float:
    """What it takes from a title, in the points of its score, where these fields begin and end."""
    weight = 0.0
    if last > first and fields[first].hole and _IN_PLACE.match(text):
        weight += _PLACED
    if last + 1 < len(fields) and _breaks_list(fields[last + 1]):
        weight += _BROKEN
    small = first and text[:1].islower() and fields[first].mark in ("(", ",") and not _ON.match(text)
    if small and not fields[first].emphasis:
        weight += _SMALL  # "Ada Quill (Fano) asks when ice melts"
    return weight


def _breaks_list(after: Field) -> bool:
    """Whether small letters go on behind a comma, as within "Readers, borrowers and thieves"."""
    return after.mark == "," and after.text[:1].islower() and not is_aside(after.text) and not names_host(after.text)
