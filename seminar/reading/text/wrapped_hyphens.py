"""Short lines that end on a hyphen, as posters in columns have them: "Prof. Ada Stone-" above "Quill"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages import compile_when_used
from seminar.reading.text.lines import Line

_LONGEST = 80
_CAPITALS = re.compile(r"[A-ZÀ-Þ]{3,}-$")
_CAPITAL_REST = re.compile(r"[A-ZÀ-Þ]{2,}(?![^\W\d_])")
# A name in capitals, up to a word that a hyphen parts: nothing in small letters but what names and titles have.
_NAME = compile_when_used(
    r"(?:(?:(?:[A-ZÀ-Þ][\w.'’-]*|von|van|de|der|den|di|da|do|del|du|la|le|el|al|bin|ter|y)\s){1,6})[A-ZÀ-Þ][a-zà-þ'’]+-$"
)
_REST = re.compile(r"[A-ZÀ-Þ][a-zà-þ'’]{1,24}(?=$|[,;(]|\s[(A-ZÀ-Þ])")


def join_hyphens(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines, those joined between whose two parts a name or a word in capitals was wrapped."""
    joined: list[Line] = []
    for line in lines:
        before = joined[-1] if joined else None
        if before is None or line.gap or line.bullet or line.level != before.level or len(before.text) > _LONGEST:
            joined.append(line)
            continue
        word = bool(_CAPITALS.search(before.text) and _CAPITAL_REST.match(line.text))
        if word or (_NAME.fullmatch(before.text) and _REST.match(line.text)):
            text = (before.text[:-1] if word else before.text) + line.text
            joined[-1] = replace(before, text=text, raw=text, number=line.number, links=(*before.links, *line.links))
        else:
            joined.append(line)
    return joined if len(joined) < len(lines) else lines
