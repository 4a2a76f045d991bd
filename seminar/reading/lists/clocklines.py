"""Lines that name the hour of the talk whose labels stand below them: "11.00 am  Talk 2"."""

from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.lists.sights import Unit
from seminar.reading.text.lines import Line
from seminar.reading.when.mentions import find_mentions
from seminar.reading.when.times import Hours, find_hours

_LONGEST = 60
_FEWEST_WORDS = 3


def lend_hours(lines: Sequence[Line], units: Sequence[Unit]) -> tuple[list[Unit], list[Hours | None]]:
    """The units without such lines at their ends, and for each the hours on the last line above it.

    Nothing is lent unless every unit stands right below such a line and none has hours itself.
    """
    places = {line.number: place for place, line in enumerate(lines)}
    found = [
        _read_clock(lines[place - 1]) if (place := places.get(unit.lines[0].number, 0)) else None for unit in units
    ]
    if len(units) < 2 or not all(found):
        return list(units), [None] * len(units)
    bare = [_drop_clocks(unit) for unit in units]
    if any(find_mentions(line.text[:200]).hours for unit in bare for line in unit.lines[:4]):
        return list(units), [None] * len(units)
    return bare, found


def _read_clock(line: Line) -> Hours | None:
    """The hours of a line that begins with them and says hardly more."""
    if len(line.text) > _LONGEST:
        return None
    hours = next(iter(find_hours(line.text, told=True)), None)
    return hours if hours and hours.first <= 2 and len(line.text[hours.stop :].split()) <= _FEWEST_WORDS else None


def _drop_clocks(unit: Unit) -> Unit:
    stop = len(unit.lines)
    while stop > unit.anchor + 1 and _read_clock(unit.lines[stop - 1]):
        stop -= 1
    return replace(unit, lines=unit.lines[:stop])
