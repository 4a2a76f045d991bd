"""Heads of a programme's sessions within their hours: "Session B, 10:30-12:00, Room 9"."""

from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.lists.sights import Unit
from seminar.reading.talk.labels import mark_labels
from seminar.reading.text.lines import Line
from seminar.reading.when.dates import find_dates
from seminar.reading.when.times import find_hours

_LONGEST, _MOST_LINES = 90, 5


def find_lone_sessions(lines: Sequence[Line], clocks: Sequence[int]) -> list[int]:
    """The places of heads whose paragraph holds none of the lines at which talks begin with an hour: one talk each."""
    found: list[int] = []
    for place, line in enumerate(lines[:-1]):
        if place in clocks or lines[place + 1].gap or not _heads_session(line):
            continue
        stop = next((at for at in range(place + 1, len(lines)) if lines[at].gap), len(lines))
        if stop - place <= _MOST_LINES and not any(place < clock < stop for clock in clocks):
            found.append(place)
    return found


def drop_session_below(unit: Unit) -> Unit:
    """The unit without the head of the next session at its end."""
    last = len(unit.lines) - 1
    return replace(unit, lines=unit.lines[:last]) if unit.anchor < last and _heads_session(unit.lines[last]) else unit


def _heads_session(line: Line) -> bool:
    """Whether a short line that opens a paragraph names hours with their end, and neither a day nor what they are."""
    if not line.gap or len(line.text) > _LONGEST or mark_labels((line,))[0].label:
        return False
    hours = find_hours(line.text)
    return len(hours) == 1 and hours[0].end is not None and hours[0].first > 0 and not find_dates(line.text)
