"""People whom a short text names beyond doubt."""

import re

from seminar.reading.languages.groups import AND
from seminar.reading.uncompiled import compile_when_used
from seminar.reading.unspaced.prose import find_unspaced_people
from seminar.reading.unspaced.words import is_unspaced
from seminar.reading.who.affiliations import read_place
from seminar.reading.who.eponyms import names_thing
from seminar.reading.who.honorifics import is_honored, strip_honorifics
from seminar.reading.who.institutions import is_institution
from seminar.reading.who.name_runs import RUN, cut_name, find_name_end, rate_run
from seminar.reading.who.names import SURE_NAME, rate_name
from seminar.speaker import SpeakerName

_LONGEST = 240
# Beside a verb or in a short text a name need not be as sure as alone.
_LEAST = SURE_NAME - 0.3
# Between two people of one sentence: "(Fano) and the chemist".
_AND = re.compile(rf"\s*(?:\([^()]{{0,80}}\))?\s*(?:,\s*)?(?:[&,]|{AND})\s+(?:[a-zà-þ]+\s+){{0,3}}")
# "Ada Quill, professor of geology at Fano, and Dr. Bo Stone"
_APPOSITION_AND = compile_when_used(
    rf"(?:,\s(?:[A-Z][A-Za-z]{{0,3}}\.?){{1,3}})?,\s(?:an?\s|the\s)?[a-zà-þ][^.;:“\"]{{3,110}}?,?\s{AND}\s(?:the\s)?(?:[a-zà-þ]+\s){{0,3}}"
)


def find_named_people(text: str) -> tuple[SpeakerName, ...]:
    """The people whom a short text names beyond doubt, wherever in it they stand; those after an "and" with them."""
    if is_unspaced(text):
        return find_unspaced_people(text)
    people: list[SpeakerName] = []
    text = text[:_LONGEST]
    end = 0
    for found in RUN.finditer(text):
        name = cut_name(found[0])
        if not name or max(rate_run(found[0]), rate_name(name)) < _LEAST:
            continue
        if people and is_institution(strip_honorifics(found[0])):
            break  # "Ada Quill, Professor, Dept. of Geology"
        between = text[end : found.start()]
        sure = is_honored(found[0]) or rate_name(name) >= SURE_NAME
        if people and not (_AND.fullmatch(between) or (sure and _APPOSITION_AND.fullmatch(between))):
            break
        stop = find_name_end(found[0], name, found.start())
        if names_thing(text, found.start(), stop):
            if people:
                break
            continue
        end = stop
        people.append(SpeakerName(name=name, affiliation=read_place(text[end:])))
    return tuple(people)
