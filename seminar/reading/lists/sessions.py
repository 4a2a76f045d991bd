"""The hours of the part of a day under which talks without hours of their own stand: "Lectures, 14:00 to 15:30"."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from seminar.reading.languages import Label
from seminar.reading.lists.choices import Choice
from seminar.reading.lists.sights import Unit
from seminar.reading.talk.labels import mark_labels
from seminar.reading.text.lines import Line
from seminar.reading.when.times import find_hours

_LONGEST = 80
_MOST_ABOVE = 4
_HEADING = re.compile(r"\s*[【\[［〔■◆●□◇▼▽〈＜]")
_WHEN = (Label.WHEN, Label.DATE, Label.TIME, Label.REGISTER)


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionHours:
    """When a talk begins and ends by its part of the day; nothing where it is not the first one there, or the last."""

    start: dt.time | None = None
    end: dt.time | None = None


def lend_sessions(
    lines: Sequence[Line], units: Sequence[Unit], choices: Sequence[Choice]
) -> tuple[list[Unit], list[SessionHours | None]]:
    """The units without the headings of the next part of the day at their ends, and the hours for each.

    Nothing is lent where no line above a unit names such hours, and nothing to units with hours of their own.
    """
    bare = [_drop_heading(unit, choice) for unit, choice in zip(units, choices, strict=True)]
    place_of = {line.number: place for place, line in enumerate(lines)}
    heads: list[int | None] = []
    floor, head = -1, None
    for unit in bare:
        start = place_of.get(unit.lines[0].number, 0)
        found = next(
            (at for at in range(start - 1, max(floor, start - 1 - _MOST_ABOVE), -1) if _is_head(lines[at])), None
        )
        head = head if found is None else found
        heads.append(head)
        floor = place_of.get(unit.lines[-1].number, start)
    if all(each is None for each in heads):
        return list(units), [None] * len(units)
    return bare, [_read(lines, heads, order) for order in range(len(units))]


def _read(lines: Sequence[Line], heads: Sequence[int | None], order: int) -> SessionHours | None:
    head = heads[order]
    if head is None:
        return None
    if heads.index(head) != order:
        return SessionHours()
    hours = find_hours(lines[head].text)[0]
    return SessionHours(start=hours.start, end=hours.end if heads.count(head) == 1 else None)


def _is_head(line: Line) -> bool:
    """Whether a short line without a label of its own names hours."""
    label = mark_labels((line,))[0].label
    return len(line.text) <= _LONGEST and label not in _WHEN and bool(find_hours(line.text))


def _drop_heading(unit: Unit, choice: Choice) -> Unit:
    """The unit without what stands below its title and its speaker from the next heading or line with hours on."""
    used = max([unit.anchor, *(span.line for span in (choice.title, choice.person) if span)])
    for place in range(used + 1, len(unit.lines)):
        line = unit.lines[place]
        if line.level or _is_head(line) or (len(line.text) <= _LONGEST and _HEADING.match(line.raw)):
            return replace(unit, lines=unit.lines[:place])
    return unit
