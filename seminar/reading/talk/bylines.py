"""Who gives a talk as its title's line says it at its end: "Knots in ice by Ada B. Quill, PhD"."""

import re
from collections.abc import Sequence

from seminar.reading.languages.groups import BY, WITH
from seminar.reading.uncompiled import compile_when_used
from seminar.reading.who.honorifics import is_honored
from seminar.reading.who.people import split_people
from seminar.speaker import SpeakerName, fold_name

_SHORTEST = 8
# "An Evening with Ada Quill" is a title as it stands.
_BY = compile_when_used(
    r"[\s,.;:(–—-]{1,4}(?:presented\s|given\s|a\stalk\s|a\slecture\s|talk\s|lecture\s|vortrag\s|présentée?\s|dictad[oa]\s|tenut[oa]\s)?"
    rf"(?:{BY}|(?<=[,;(–—-]\s){WITH})\s+(?=[A-ZÀ-Þ])",
)
_DEGREE = re.compile(r",\s(?:Ph\.?\s?D|M\.?D|Sc\.?D|Ed\.?D|D\.?Phil|J\.?D)\b\.?")


def find_byline(title: str) -> tuple[SpeakerName, ...]:
    """Who is named behind "by" at a title's end with a degree or a title: without one it may be a book's author."""
    for found in _BY.finditer(title):
        words = title[found.end() :].rstrip(" ),;")
        if found.start() >= _SHORTEST and (is_honored(words) or _DEGREE.search(words)):
            return split_people(words)
    return ()


def strip_byline(title: str, speakers: Sequence[SpeakerName]) -> str:
    """The title without the name of one of the speakers behind "by" at its end."""
    for found in _BY.finditer(title):
        if found.start() < _SHORTEST:
            continue
        people = split_people(title[found.end() :].rstrip(" ).,;"))
        if people and all(any(_are_one(each.name, known.name) for known in speakers) for each in people):
            return title[: found.start()].rstrip(" ,;:(–—-")
    return title


def _are_one(one: str, two: str) -> bool:
    """Whether names agree in their first and last word; initials between them may be left out."""
    first, second = (re.sub(r"[.,]", " ", fold_name(name)).split() for name in (one, two))
    return bool(first and second) and first[-1] == second[-1] and first[0][:1] == second[0][:1]
