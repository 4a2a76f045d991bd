"""Meetings of a club around a talk: what it calls its program, and the invitation that serves all of them."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.text.lines import Line

_NEAR = 3
_PROGRAM = re.compile(r"(?:program(?:me)?|feature|presentation)\s?:\s+(?=[“\"A-ZÀ-Þ].{5})", re.IGNORECASE)
_SPEAKER = re.compile(r"\W{0,3}(?:guest\s)?(?:speaker|presenter|presented\sby|lecturer)s?\s?:", re.IGNORECASE)
_TITLE = re.compile(r"\W{0,3}(?:title|topic|talk)\s?:", re.IGNORECASE)
# "Every month on the Second Mon, 11 occurrence(s)"
_RECURS = re.compile(r"\s*every\s(?:\d+\s)?(?:week|month|day|two)\w{0,2}\b.{0,60}(?:occurrence|until\s)", re.IGNORECASE)
_OF_SERIES = re.compile(r"\s*(?:topic|time)\s?:|please\sdownload\sand\simport\sthe\sfollowing", re.IGNORECASE)
_ABOVE = 3


def read_meetings(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines with "Title:" for a program that has a speaker, without topic and first day of a series' invitation."""
    gone: set[int] = set()
    for place, line in enumerate(lines):
        if _RECURS.match(line.text):
            near = range(max(0, place - _ABOVE), min(place + 2, len(lines)))
            gone |= {place, *(at for at in near if _OF_SERIES.match(lines[at].text))}
    kept = [line for place, line in enumerate(lines) if place not in gone]
    return tuple(kept) if any(_TITLE.match(line.text) for line in kept) else _name_programs(kept)


def _name_programs(lines: Sequence[Line]) -> tuple[Line, ...]:
    written = list(lines)
    for place, line in enumerate(lines):
        around = [*lines[max(0, place - _NEAR) : place], *lines[place + 1 : place + 1 + _NEAR]]
        found = _PROGRAM.match(line.text)
        if found and any(_SPEAKER.match(each.text) for each in around):
            text = f"Title: {line.text[found.end() :]}"
            written[place] = replace(line, text=text, raw=text)
    return tuple(written)
