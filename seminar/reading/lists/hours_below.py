"""Calendars of a week that set each talk's title above its hour and room: the hour moved up to lead the talk."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages import compile_when_used
from seminar.reading.talk.intervals import frames
from seminar.reading.talk.labels import mark_labels
from seminar.reading.text.lines import Line
from seminar.reading.text.placeholders import is_missing
from seminar.reading.when.dates import find_dates
from seminar.reading.when.times import find_hours

_FEWEST, _FEWEST_DAYS = 3, 2
_LONGEST, _LONGEST_DAY, _LONGEST_TITLE, _LONGEST_HOUR = 100, 50, 240, 20
# "12:15 PM • Moss Hall 7", "14 h – Salle Verte"
_HOUR = compile_when_used(
    r"\W{0,2}(?:\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?|uhr|h\d{0,2}\b)?(?:\s?[–—-]\s?)?){1,2}(?:\s?[•·|]\s?|\s[–—-]\s)(?=[^\W\d_])",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"\d[:.]\d\d|\d\s?[ap]\.?m\b|\d\s?uhr", re.IGNORECASE)
# "No Botany seminar is held today", with its hour alone below
_NONE_HELD = re.compile(r"\W{0,2}no\s[^.:]{3,60}?\b(?:is|are|will\sbe)\s(?:held|scheduled|planned)\b", re.IGNORECASE)


def lift_hours(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines, each such hour with its day above its title, which a label names.

    They stay as they are unless every hour has a title above it and days stand right above titles.
    """
    hours = [place for place, line in enumerate(lines) if _is_hour(line)]
    if (
        len(hours) < _FEWEST
        or not any(map(_is_day, lines[: hours[0]]))
        or not all(_may_be_title(lines[place - 1]) for place in hours)
    ):
        return lines
    if sum(_is_day(lines[place - 2]) for place in hours) < _FEWEST_DAYS:
        return lines
    order, day = list(lines), ""
    for place, line in enumerate(lines):
        day = line.text if _is_day(line) else day
        if place in hours:
            title = lines[place - 1]
            when = f"{day}, {line.text}"
            text = title.text if is_missing(title.text) else f"Title: {title.text}"
            order[place - 1] = replace(line, number=title.number, gap=True, text=when, raw=when)
            order[place] = replace(title, number=line.number, gap=False, text=text, raw=text)
            order[place + 1 : place + 2] = [replace(each, gap=True) for each in lines[place + 1 : place + 2]]
    idle = {place for place, line in enumerate(order[:-1]) if _is_idle(line, order[place + 1])}
    idle |= {place + 1 for place in idle} | {place for place, line in enumerate(order) if _is_day(line)}
    return [line for place, line in enumerate(order) if place not in idle]


def _is_idle(line: Line, below: Line) -> bool:
    """Whether a line says that there is no talk at the hour below it."""
    return len(below.text) <= _LONGEST_HOUR and bool(find_hours(below.text)) and _NONE_HELD.match(line.text) is not None


def _is_hour(line: Line) -> bool:
    found = _HOUR.match(line.text) if len(line.text) <= _LONGEST else None
    return found is not None and bool(find_hours(found[0])) and not find_dates(line.text)


def _is_day(line: Line) -> bool:
    days = find_dates(line.text) if len(line.text) <= _LONGEST_DAY else ()
    return len(days) == 1 and not re.sub(r"[\W_]", "", line.text[: days[0].start] + line.text[days[0].stop :])


def _may_be_title(line: Line) -> bool:
    """Whether a line may be the title of the talk whose hour stands below it."""
    if len(line.text) > _LONGEST_TITLE or line.bullet or _is_day(line) or _CLOCK.search(line.text):
        return False
    if is_missing(line.text):
        return True
    return not frames(line.text) and all(piece.label is None for piece in mark_labels((line,)))
