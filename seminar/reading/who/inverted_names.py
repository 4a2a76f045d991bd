"""Names whose family stands first in capitals, "QUILL, Ada (Fano): Knots", written in the common order."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.text.lines import Line
from seminar.reading.uncompiled import compile_when_used
from seminar.reading.who.name_words import is_given

_LONGEST = 300
# At a line's head or behind its day, its hour or a label, with a place, a colon or the line's end behind it.
_INVERTED = compile_when_used(
    r"(?:^|(?<=[\d:：)–—|-]\s)|(?<=\d[hm]\s))(?P<family>[A-ZÀ-ÞĀĆČĎĐĒĘĚĞĢĪİĶŁŃŅŇŌŐŘŚŠŞŢŤŪŮŰŹŻŽ][A-ZÀ-ÞĀĆČĎĐĒĘĚĞĢĪİĶŁŃŅŇŌŐŘŚŠŞŢŤŪŮŰŹŻŽ'’-]{1,24}"
    r"(?:\s[A-ZÀ-ÞČĆŠŽ'’-]{2,24})?),\s(?P<given>[A-ZÀ-ÞČĆŁŚŠŽİ][^\W\d_A-Z]{1,20}(?:[\s-][A-ZÀ-Þ](?:\.|[^\W\d_A-Z]{1,20}))?)"
    r"(?=\s?[(（:：–—|“\"«「]|$)"
)

# What stands behind an hour.
_ZONE = re.compile(r"(?:[A-Z]{1,3}[SD]?T|UTC|UHR|Z)")


def write_inverted_names(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines with the given name of such people first."""
    return [_turn(line) if "," in line.text and len(line.text) <= _LONGEST else line for line in lines]


def _turn(line: Line) -> Line:
    found = _INVERTED.search(line.text)
    if found and _ZONE.fullmatch(found["family"]) and found.start():
        return line  # "at 17:00 CET, Ada Quill"
    if not found or not is_given(re.split(r"[\s-]", found["given"])[0]):
        return line
    written = f"{found['given']} {found['family']}"
    return replace(line, text=line.text.replace(found[0], written), raw=line.raw.replace(found[0], written))
