"""Rows that say first that a session is off and then, in brackets, which: "13 May: cancelled (Ada Quill, Knots)"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages import compile_when_used, gather_words, match_any
from seminar.reading.languages.groups import REASONS
from seminar.reading.text.lines import Line, tidy
from seminar.reading.when.dates import find_dates
from seminar.reading.who.sentence_words import TALKING

_LONGEST = 300
_CHANGED = match_any(
    word for word in gather_words(lambda words: (*words.cancelled, *words.postponed)) if word[0] < "\u3000"
)
_KIND = rf"(?:{TALKING}|session|meeting|séance|sitzung|termin|sesión|sessão|incontro)"
# "due to illness"
_REASON = (
    rf"(?:,?\s(?:{REASONS}|pour)\b"
    r"[^()]{0,60}?)?"
)
# "planned was: "
_PLANNED = (
    r"(?:(?:(?:was|war|était|estaba|estava|era)\s)?(?:(?:originally|previously|ursprünglich|initialement|originalmente)[\s:]{1,2})?"
    r"(?:(?:planned|scheduled|announced|vorgesehen|geplant|angekündigt|prévue?|initialement\sprévue?|previst[oa]|programad[oa]|programmat[oa])"
    r"(?:\s(?:was|war|ist|était|estaba|estava|era))?)?\s?[:,]?\s{0,2})"
)
_ROW = compile_when_used(
    rf"(?P<lead>.{{0,60}}?)(?P<change>[*_~]{{0,3}}(?:{_KIND}\s)?(?:{_CHANGED})(?![^\W\d_])[!*_~]{{0,3}}){_REASON}[*_~]{{0,3}}\s?[:–—-]?\s?"
    rf"\({_PLANNED}(?P<talk>[^()]{{10,200}})\)[.\s]{{0,3}}",
    re.IGNORECASE,
)


# "4 March - ~~Ada Quill, Knots~~ CANCELLED"
_STRUCK = compile_when_used(
    rf"(?:~~|<(?:s|del|strike)>)(?P<talk>[^~<>\n]{{3,250}})(?:~~|</(?:s|del|strike)>)(?P<between>[\s:–—*_(\[-]{{0,6}})"
    rf"(?P<change>{_CHANGED})(?![^\W\d_])[\])!*_.]{{0,4}}\s{{0,3}}$",
    re.IGNORECASE,
)


# "***CANCELLED***March 13: Ada Quill, Knots***CANCELLED***"
_LEADING = compile_when_used(
    rf"^[ \t]{{0,4}}(?P<mark>[*_!]{{2,4}})[ \t]?(?P<change>{_CHANGED})[ \t]?(?P=mark)[ \t]?(?P<row>[^\n*_]{{12,300}}?)"
    rf"(?:[*_!]{{2,4}}[ \t]?(?P=change)[ \t]?[*_!]{{2,4}})?[ \t]{{0,4}}$",
    re.IGNORECASE | re.MULTILINE,
)


def move_leading_change(text: str) -> str:
    """The text, what became of a session behind its row where a mark such as "***CANCELLED***" is glued before it."""
    return _LEADING.sub(_move, text) if "**" in text or "__" in text or "!!" in text else text


def _move(found: re.Match[str]) -> str:
    leads = bool(dates := find_dates(found["row"][:40])) and dates[0].start < 12
    return f"{found['row']} ({found['change']})" if leads else found[0]


def turn_called_off(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines, such a row with its talk first and what became of it behind; so where the talk is struck out."""
    lines = [_restore(line) if "~~" in line.raw or "<" in line.raw else line for line in lines]
    return [_turn(line) if "(" in line.text and len(line.text) <= _LONGEST else line for line in lines]


def _restore(line: Line) -> Line:
    """The line with what was struck out, if nothing else than that it is off stands behind."""
    found = _STRUCK.search(line.raw[: 2 * _LONGEST])
    if not found:
        return line
    raw = f"{line.raw[: found.start()]}{found['talk'].rstrip()} ({found['change']})"
    return replace(line, text=tidy(raw)[0], raw=raw)


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
