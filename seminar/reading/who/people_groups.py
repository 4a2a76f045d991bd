"""Neighbouring lines that name people of one group."""

import re

from seminar.reading.languages.groups import AND, WITH
from seminar.reading.text.lines import Line
from seminar.reading.who.names import SURE_NAME, is_name, rate_name
from seminar.reading.who.people import split_people

_ADDS = re.compile(rf"(?:&|{AND})\s", re.IGNORECASE)
_GOES_ON = re.compile(rf"(?:,|&|\b(?:{AND}|{WITH}))$")
# "Ada Quill, choreographer"
_TRADED = re.compile(r"[A-ZÀ-Þ][^,\d]{4,40},\s[a-zà-þ][a-zà-þ-]{3,20}(?:\s[a-zà-þ-]{2,20}){0,3}")
_LIKELY_NAME = 1.5
# "Speakers", "Referentinnen", "relatori"
_SEVERAL = re.compile(r"(?:s|innen|enten|ende|tori|trici)\W*$", re.IGNORECASE)


def goes_on(before: Line, line: Line) -> bool:
    """Whether two neighbouring lines name people of one group: an "and" between them, or items of one list."""
    if line.number > before.number + 2:
        return False
    if _GOES_ON.search(before.text) or _ADDS.match(line.text):
        return True
    if line.number == before.number + 1 and not line.gap and _is_placed(before) and _is_placed(line):
        return True
    below = line.number == before.number + 1 and not line.gap
    if below and (_are_names(before.text, line.text) or all(map(_TRADED.fullmatch, (before.text, line.text)))):
        return True
    return before.bullet and line.bullet and not line.gap


def _are_names(one: str, two: str) -> bool:
    """Whether two short lines are names alone, one of them beyond doubt."""
    rated = rate_name(one), rate_name(two)
    return max(len(one), len(two)) < 50 and min(rated) >= _LIKELY_NAME and max(rated) >= SURE_NAME


def _is_placed(line: Line) -> bool:
    """Whether a line is one person and an institution, as those of a panel are one below the other."""
    people = split_people(line.text)
    return len(people) == 1 and bool(people[0].affiliation) and rate_name(people[0].name) > 0 and len(line.text) <= 120


def names_next(label: str, text: str) -> bool:
    """Whether a paragraph below "Presenters" names one more of them: somebody, and behind a comma what they are."""
    name, comma, _ = text.partition(",")
    return bool(comma and _SEVERAL.search(label)) and is_name(name)
