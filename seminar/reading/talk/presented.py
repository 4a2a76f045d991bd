"""Heads in which a series presents its guests: "The Geology Colloquium presents Ada Quill and Bo Stone, from Fano"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages import compile_when_used
from seminar.reading.talk.occasions import mentions_occasion
from seminar.reading.text.lines import Line
from seminar.reading.who.institutions import is_institution
from seminar.reading.who.names import rate_name
from seminar.reading.who.people import split_people

_LONGEST, _LONGEST_HEAD = 240, 140
_LIKELY = 0.5
_VERB = (
    r"(?:(?:is\s(?:pleased|proud|delighted|happy|honou?red)\sto\s)?(?:present|welcome|host(?!\s?:)|feature|invite|introduce)s?|proudly\spresents"
    r"|präsentiert|begrüßt|begrüsst|empfängt|lädt\sein|présente|reçoit|accueille|invite"
    r"|presenta(?:\sa)?|recibe(?:\sa)?|acoge(?:\sa)?|invita(?:\sa)?|ospita|accoglie|riceve|apresenta|recebe|acolhe|convida)"
)
_PLACE = (
    r"(?:\s?\((?P<inside>[^()]{2,100})\)|,?\s(?:(?:from|at|of|aus|von)\s(?:the\s|der\s|dem\s)?"
    r"|(?:de|del|da|do|della)\s(?:la\s|el\s)?(?=[A-ZÀ-Þ])|(?:de\sl|d|dell|all)['’]\s?)(?P<behind>[^.;:“”\"«»()]{3,100})"
    r"|,\s(?P<beside>[^.;:“”\"«»()]{3,100}))"
)
_HEAD = compile_when_used(
    rf"(?P<head>[A-ZÀ-Þ][^:;.!?“”\"«»]{{5,{_LONGEST_HEAD}}}?)\s{_VERB}\s?:?\s{{1,2}}(?P<who>[A-ZÀ-Þ][^:;“”\"«»()]{{3,120}}?){_PLACE}?\.?"
)


def write_presented(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines, each such head as the series and, labelled, its guests."""
    written: list[Line] = []
    for line in lines:
        found = _HEAD.fullmatch(line.text) if len(line.text) <= _LONGEST else None
        people = _read_people(found) if found else ""
        if not (found and people):
            written.append(line)
            continue
        label = f"Speakers: {people}"
        written.append(replace(line, text=found["head"], raw=found["head"]))
        written.append(replace(line, text=label, raw=label, level=0, strong=False, gap=True, bullet=False, links=()))
    return written if len(written) > len(lines) else lines


def _read_people(found: re.Match[str]) -> str:
    """The guests with where they come from, as a list that leaves nothing open; empty where the words name nobody."""
    if not (mentions_occasion(found["head"]) or is_institution(found["head"])):
        return ""
    people = split_people(found["who"])
    if not people or any(rate_name(each.name) < _LIKELY for each in people):
        return ""
    place = found["inside"] or found["behind"] or found["beside"] or ""
    return "; ".join(
        f"{each.name} ({each.affiliation or place})" if each.affiliation or place else each.name for each in people
    )
