"""Marks of a list that a copy has set on lines of their own, above the words that they belong to."""

from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.text.lines import Line

_MARKS = frozenset("-–*•·・▪●○◦■□◆")
_LEAST = 2


def join_lone_bullets(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, each below such a mark as a bullet; as they are where hardly a mark stands so."""
    lone = [place for place, line in enumerate(lines[:-1]) if line.text in _MARKS and not lines[place + 1].gap]
    if len(lone) < _LEAST:
        return tuple(lines)
    joined: list[Line] = []
    for place, line in enumerate(lines):
        if place in lone:
            continue
        led = place - 1 in lone
        joined.append(replace(line, bullet=True, gap=lines[place - 1].gap) if led else line)
    return tuple(joined)
