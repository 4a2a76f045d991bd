"""Sections of a newsletter that list what is due when, which are no talks."""

import re
from collections.abc import Sequence

from seminar.reading.languages import compile_when_used, gather_words, match_any
from seminar.reading.text.lines import Line

_HEAD = compile_when_used(
    rf"\W{{0,4}}(?:{match_any(gather_words(lambda words: words.phrasing.deadline_heads))})\W{{0,4}}", re.IGNORECASE
)
_LONGEST = 200


def drop_deadlines(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines without such a heading and the short lines right below it."""
    kept: list[Line] = []
    within = False
    for place, line in enumerate(lines):
        if (line.gap or line.level) and _HEAD.fullmatch(line.text):
            below = lines[place + 1] if place + 1 < len(lines) else None
            within = below is not None and (not below.gap or bool(line.level))
            first = place + 1
        elif within and (line.level or (line.gap and place > first) or len(line.text) > _LONGEST):
            within = False
        if not within:
            kept.append(line)
    return kept or lines
