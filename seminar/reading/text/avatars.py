"""Initials that stand for a picture above a name, as profiles of sites have them: "AQ" above "Ada Quill"."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from seminar.reading.text.lines import Line

_MOST_INITIALS, _LONGEST_NAME = 3, 40


def drop_avatars(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines without such initials."""
    dropped = {place for place, (line, below) in enumerate(pairwise(lines)) if _stand_for(line, below)}
    if not dropped:
        return lines
    kept: list[Line] = []
    for place, line in enumerate(lines):
        if place not in dropped:
            kept.append(replace(line, gap=line.gap or lines[place - 1].gap) if place - 1 in dropped else line)
    return kept


def _stand_for(line: Line, below: Line) -> bool:
    initials, words = line.text, below.text.split()
    if not 1 <= len(initials) <= _MOST_INITIALS or not initials.isalpha() or len(below.text) > _LONGEST_NAME:
        return False
    if below.number > line.number + 2 or not words or not all(word[0].isalpha() for word in words):
        return False
    if not initials.isascii():
        return len(initials) == 1 and len(words) == 1 and 2 <= len(words[0]) <= 4 and words[0].startswith(initials)
    starts = "".join(word[0] for word in words)
    return initials.isupper() and len(words) > 1 and initials in (starts.upper(), (starts[0] + starts[-1]).upper())
