"""Lines that name the day of all the talks below them."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages import Label
from seminar.reading.languages.groups import THROUGH
from seminar.reading.lists.anchors import leads_with_date
from seminar.reading.lists.choices import Choice
from seminar.reading.lists.own_days import find_own_days, read_day
from seminar.reading.lists.sights import Unit
from seminar.reading.talk.labels import mark_labels
from seminar.reading.talk.room_names import names_room
from seminar.reading.text.lines import Line
from seminar.reading.text.trimming import trim
from seminar.reading.when.dates import DateMention, find_dates
from seminar.reading.when.day_hints import find_new_day
from seminar.reading.when.mentions import find_mentions
from seminar.reading.when.session_numbers import drop_session_number

_LONGEST_DAY_LINE = 200
_LONGEST_TOLD = 600
# What may stand beside a day on a line that is about it alone.
_LONGEST_REST = 25
_REST = 2
_THROUGH = re.compile(rf"\s{{0,2}}(?:[–—-]|{THROUGH})\s{{0,2}}", re.IGNORECASE)


def find_days_above(lines: Sequence[Line], units: Sequence[Unit]) -> list[DateMention | None]:
    """For each unit the day of the last line above its anchor that names one for what is below it."""
    anchors = {unit.lines[unit.anchor].number: order for order, unit in enumerate(units)}
    days: list[DateMention | None] = [None] * len(units)
    day: DateMention | None = None
    strong = False  # a line that is about the day alone outweighs one that mentions it
    named: Counter[tuple[int, int]] = Counter()
    shapes: set[tuple[bool, bool, str]] = set()
    for line in lines:
        if line.number in anchors:
            days[anchors[line.number]] = day
        if len(line.text) > _LONGEST_TOLD or not (dates := _read_days(line)) or _names_span(line, dates):
            continue
        shape = _shape(line, dates[0]) if leads_with_date(line) and line.number not in anchors else None
        alone = is_day_line(line) or shape in shapes
        if shape and alone:
            shapes.add(shape)
        named.update({read_day(each) for each in dates})
        short = len(line.text) <= _LONGEST_DAY_LINE
        if alone or (not strong and (day is None or named[read_day(dates[0])] >= named[read_day(day)] + (not short))):
            day, strong = (dates[0] if short or day is None else day), alone
    return days


def _shape(line: Line, day: DateMention) -> tuple[bool, bool, str]:
    """What a line that leads with a day looks like, the same for "4 May (Fri)" and "13 June (Mon), Hall B"."""
    return line.bullet, bool(line.level), re.sub(r"\w+", "w", line.text[: day.stop])


def _names_span(line: Line, dates: Sequence[DateMention]) -> bool:
    """Whether a sentence names the days of a whole week, from the first to the last."""
    return len(dates) == 2 and bool(_THROUGH.fullmatch(line.text[dates[0].stop : dates[1].start]))


def _read_days(line: Line) -> tuple[DateMention, ...]:
    for piece in mark_labels((line,)):
        if piece.label in (Label.DATE, Label.WHEN) and (dates := find_dates(piece.text, told=True)):
            return dates
    return tuple(find_own_days(line.text))


def is_day_line(line: Line) -> bool:
    """Whether a line is a heading with a day, or names hardly more than one, but "moved to 4 May"."""
    if len(line.text) > _LONGEST_DAY_LINE or not find_dates(line.text) or find_new_day(line.text):
        return False
    rest = find_mentions(drop_session_number(line.text)).rest
    return bool(line.level) or len(rest) <= _LONGEST_REST or names_room(trim(rest))


def drop_day_below(unit: Unit, choice: Choice, *, dayless: bool = False) -> Unit:
    """The unit without the lines at its end that open the next one's day.

    `dayless` where the list's talks name hours only: then a line that begins with a day opens one, whatever follows.
    """

    dated = [line for line in unit.lines if find_own_days(line.text[:_LONGEST_DAY_LINE])]

    def opens_day(line: Line) -> bool:
        if dated == [line] and mark_labels((line,))[0].label in (Label.DATE, Label.WHEN):
            return False  # the talk's own labels end with its only day
        return is_day_line(line) or (dayless and line.gap and leads_with_date(line))

    stop = len(unit.lines)
    used = max([unit.anchor, *(span.line for span in (choice.title, choice.person) if span)])
    while stop > used + 1 and (opens_day(unit.lines[stop - 1]) or unit.lines[stop - 1].level):
        stop -= 1
    headings = (
        place
        for place in range(used + 1, stop)
        if _is_day_heading(unit.lines[place]) or (dayless and _is_bare_day(unit.lines[place]))
    )
    stop = next(headings, stop)
    cut = unit.lines[stop:]
    return replace(unit, lines=unit.lines[:stop]) if any(map(opens_day, cut)) else unit


def _is_bare_day(line: Line) -> bool:
    """Whether a line with a blank one above it is a day and nothing else."""
    return line.gap and bool(find_dates(line.text)) and len(find_mentions(line.text).rest) <= _REST


def _is_day_heading(line: Line) -> bool:
    """Whether a heading holds hardly more than a day: what stands below it is of that day."""
    if not line.level or not find_dates(line.text) or mark_labels((line,))[0].label:
        return False
    return len(find_mentions(line.text).rest) <= _LONGEST_REST


def find_rooms_above(lines: Sequence[Line], units: Sequence[Unit]) -> list[str | None]:
    """For each unit the room that the line of its day names beside the day, as in "Fri 4 May, Hall B 12"."""
    anchors = {unit.lines[unit.anchor].number: order for order, unit in enumerate(units)}
    rooms: list[str | None] = [None] * len(units)
    room: str | None = None
    for line in lines:
        if line.number in anchors:
            rooms[anchors[line.number]] = room
        elif leads_with_date(line):
            rest = trim(find_mentions(line.text).rest)
            room = rest if names_room(rest) else None
    return rooms
