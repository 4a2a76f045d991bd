"""Rows that say first that a session is off and then, in brackets, which: "13 May: cancelled (Ada Quill, Knots)"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages import compile_when_used, gather_words, match_any
from seminar.reading.text.lines import Line

_LONGEST = 300
_CHANGED = match_any(
    word for word in gather_words(lambda words: (*words.cancelled, *words.postponed)) if word[0] < "\u3000"
)
_KIND = r"(?:talk|lecture|seminar|session|meeting|séance|sitzung|termin|vortrag|charla|sesión|sessão|palestra|incontro)"
_ROW = compile_when_used(
    rf"(?P<lead>.{{0,60}}?)(?P<change>[*_~]{{0,3}}(?:{_KIND}\s)?(?:{_CHANGED})(?![^\W\d_])[*_~]{{0,3}})\s?[:–—-]?\s?"
    r"\((?P<talk>[^()]{10,200})\)\s{0,3}",
    re.IGNORECASE,
)


def turn_called_off(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines, such a row with its talk first and what became of it behind."""
    return [_turn(line) if "(" in line.text and len(line.text) <= _LONGEST else line for line in lines]


def _turn(line: Line) -> Line:
    found = _ROW.fullmatch(line.text)
    if not found or ("," not in found["talk"] and ":" not in found["talk"]):
        return line
    again = _ROW.fullmatch(line.raw.strip()) or found
    return replace(
        line,
        text=f"{found['lead']}{found['talk']} ({found['change']})",
        raw=f"{again['lead']}{again['talk']} ({again['change'].strip('*_~')})",
    )
