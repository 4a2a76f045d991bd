"""Items that a text counts by letters, "(a)", "(b)", "(c)", as the items of a list."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.text.lines import Line

_LETTER = re.compile(r"\(?(?P<letter>[a-h])\)\s{1,4}(?=\S)")
_LEAST = 2


def read_lettered_items(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines, such items as bullets without their letters, where these count on from the first."""
    found: dict[int, int] = {}
    for place, line in enumerate(lines):
        letter = _LETTER.match(line.text)
        if letter and letter["letter"] == chr(ord("a") + len(found)):
            found[place] = letter.end()
    if len(found) < _LEAST:
        return lines
    return [
        replace(line, text=line.text[found[place] :], raw=line.text[found[place] :], bullet=True)
        if place in found
        else line
        for place, line in enumerate(lines)
    ]
