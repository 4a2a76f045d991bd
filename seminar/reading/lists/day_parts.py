"""The talks of one day that stand below each other: at hours of their own, numbered, or a line each."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from seminar.reading.languages import Label
from seminar.reading.lists.choices import Choice
from seminar.reading.lists.layouts import learn_layout
from seminar.reading.lists.line_pairs import find_pairs
from seminar.reading.lists.ratings import rate_person, rate_words
from seminar.reading.lists.sights import Unit
from seminar.reading.talk.labels import mark_labels
from seminar.reading.talk.occasions import mentions_occasion
from seminar.reading.text.lines import Line
from seminar.reading.text.placeholders import is_missing
from seminar.reading.when.mentions import find_mentions
from seminar.reading.when.times import find_hours

_FAR = 40
_LONGEST, _LONGEST_HEAD = 300, 120
# What may stand beside the day on a line that is about it alone.
_LONGEST_REST = 25
_NUMBER = re.compile(r"\(?(?P<number>[1-9])\s?[.)]\s{0,3}(?=\S)")
_SURE_NAME, _CLEAR_NAME, _SURE_TITLE = 3.5, 2.5, 1.5
# "M.S. defense: Ada Quill"
_DEFENCE = re.compile(
    r"\W{0,3}(?:(?:[\w.’'-]{2,12}\s){0,3}(?:defen[cs]e|viva)|soutenance(?:\sde\s\w{4,8})?|disputation|verteidigung)\s?[:–—-]\s",
    re.IGNORECASE,
)
_MOST = 4


def open_days(units: Sequence[Unit], choices: Sequence[Choice]) -> tuple[list[Unit], list[Choice]]:
    """The units, each day that holds several talks as these talks; days that were opened tell how others are read."""
    opened: list[Unit] = []
    chosen: list[Choice] = []
    parted = [_open(unit) for unit in units]
    known = [part for parts, _ in parted for part in parts]
    for unit, choice, (parts, found) in zip(units, choices, parted, strict=True):
        inner, told = (parts, found) if parts or not known else _open(unit, known)
        opened += inner or [unit]
        chosen += told or [choice]
    return opened, chosen


def open_hours(units: Sequence[Unit], choices: Sequence[Choice]) -> tuple[list[Unit], list[Choice]]:
    """The units, each hour that holds several talks of two lines, a title and its speaker, as these talks."""
    opened: list[Unit] = []
    chosen: list[Choice] = []
    for unit, choice in zip(units, choices, strict=True):
        below = unit.lines[unit.anchor + 1 :]
        parts = [
            Unit(lines=(*((unit.lines[unit.anchor],) if not order else ()), *below[pair.start : pair.stop]))
            for order, pair in enumerate(find_pairs(below))
        ]
        found = learn_layout(parts, agenda=True) if len(parts) > 1 else []
        whole = found and all(each.titled and each.named for each in found)
        opened += parts if whole else [unit]
        chosen += found if whole else [choice]
    return opened, chosen


def _open(unit: Unit, known: Sequence[Unit] = ()) -> tuple[list[Unit], list[Choice]]:
    """The unit's talks, read as those that are `known` from other days; none unless all of them are whole."""
    for way in (_part_at_hours, _part_at_series, _part_at_blanks, _part_lines, _part_by_people, _part_at_names):
        parted = way(unit)
        choices = learn_layout([*parted, *known])[: len(parted)] if len(parted) > 1 else []
        untitled = way in (_part_at_hours, _part_at_names) and any(each.titled for each in choices)
        if choices and all(each.named and (each.titled or untitled) for each in choices):
            return parted, choices
    numbered = _part_items(unit)
    choices = learn_layout(numbered) if numbered else []
    if choices and all(each.titled for each in choices) and any(each.named for each in choices):
        return numbered, choices
    return [], []


def _part_at_hours(unit: Unit) -> list[Unit]:
    """The unit at the lines below its day that begin with hours."""
    starts = [
        place
        for place, line in enumerate(unit.lines[: unit.anchor + _FAR])
        if place > unit.anchor and len(line.text) <= _LONGEST and _begins_at_hour(line)
    ]
    if starts and not unit.anchor and not unit.lead and _tells_beside_hour(unit.lines[0]):
        starts = [0, *starts]  # "12 May: 10:00 Knots in ice, Ada Quill" with "14:00 ..." below
    return _cut(unit, starts)


def _begins_at_hour(line: Line) -> bool:
    """Whether a line begins with an hour, or with a defence that it names one for."""
    hours = find_hours(line.text[:60])
    return bool(hours and hours[0].first <= 4) or bool(_DEFENCE.match(line.text) and find_hours(line.text))


def _part_at_series(unit: Unit) -> list[Unit]:
    """The unit at the lines below its day that name a series with its hour, as the bulletin of a week has them."""
    starts = [
        place
        for place, line in enumerate(unit.lines[: unit.anchor + _FAR])
        if place > unit.anchor
        and len(line.text) <= _LONGEST_HEAD
        and mentions_occasion(line.text)
        and len(find_hours(line.text)) == 1
    ]
    return _cut(unit, starts) if 2 <= len(starts) <= _MOST else []


def _part_at_blanks(unit: Unit) -> list[Unit]:
    """The unit below a line that is about its day alone at its paragraphs, if each of them names hours once."""
    below = range(unit.anchor + 1, min(len(unit.lines), unit.anchor + _FAR))
    starts = [place for place in below if place == unit.anchor + 1 or unit.lines[place].gap]
    if not _is_day_alone(unit) or not 2 <= len(starts) <= _MOST:
        return []
    parts = _cut(unit, starts)
    clocks = [
        [hours for line in part.lines if len(line.text) <= _LONGEST_HEAD for hours in find_hours(line.text)]
        for part in parts
    ]
    return parts if all(len(each) == 1 for each in clocks) else []


def _tells_beside_hour(line: Line) -> bool:
    """Whether a line holds a day, an hour and a talk."""
    mentions = find_mentions(line.text)
    return bool(mentions.hours) and len(mentions.rest.strip()) > _LONGEST_REST


def _part_items(unit: Unit) -> list[Unit]:
    """The unit below a line that is about its day alone at "1.", "2.", without these numbers."""
    if not _is_day_alone(unit):
        return []
    starts: list[int] = []
    for place in range(unit.anchor + 1, min(len(unit.lines), unit.anchor + _FAR)):
        line = unit.lines[place]
        found = _NUMBER.match(line.text)
        if line.bullet or (found and int(found["number"]) == len(starts) + 1):
            starts.append(place)
    if not 2 <= len(starts) <= _MOST or starts[0] != unit.anchor + 1:
        return []
    return [replace(part, lines=(_drop_number(part.lines[0]), *part.lines[1:])) for part in _cut(unit, starts)]


def _drop_number(line: Line) -> Line:
    text = _NUMBER.sub("", line.text, count=1)
    return replace(line, text=text, raw=_NUMBER.sub("", line.raw.lstrip(), count=1))


def _part_lines(unit: Unit) -> list[Unit]:
    """The unit below a line that is about its day alone at each of its lines, all of which hold title and speaker."""
    below = unit.lines[unit.anchor + 1 :]
    if not _is_day_alone(unit) or not 2 <= len(below) <= _MOST or any(len(line.text) > _LONGEST for line in below):
        return []
    return _cut(unit, list(range(unit.anchor + 1, len(unit.lines))))


def _part_by_people(unit: Unit) -> list[Unit]:
    """The unit at each line that looks like a title and stands right above somebody with a title such as "Dr"."""
    starts = [
        place
        for place in range(unit.anchor, min(len(unit.lines) - 1, unit.anchor + _FAR))
        if _names_honored(unit.lines[place + 1]) and _may_be_title(unit.lines[place])
    ]
    named = sum(map(_names_honored, unit.lines))
    if not 2 <= len(starts) <= _MOST or named != len(starts) or starts[0] > unit.anchor + 2:
        return []
    first = Unit(lines=unit.lines[: starts[1]], anchor=unit.anchor, lead=unit.lead)
    return [first, *_cut(unit, starts[1:])]


def _part_at_names(unit: Unit) -> list[Unit]:
    """The unit below a line that is about its day alone at its paragraphs that open with a line on who speaks, each
    with a title below it or with words that it is open yet."""
    below = range(unit.anchor + 1, min(len(unit.lines), unit.anchor + _FAR))
    starts = [place for place in below if unit.lines[place].gap and _names_clearly(unit.lines[place])]
    if not _is_day_alone(unit) or not 2 <= len(starts) <= _MOST or starts[0] != unit.anchor + 1:
        return []
    parts = _cut(unit, starts)
    return parts if all(len(part.lines) > 1 and _follows_title(part.lines[1]) for part in parts) else []


def _names_clearly(line: Line) -> bool:
    return len(line.text) <= _LONGEST_HEAD and not line.level and rate_person(line.text)[0] >= _CLEAR_NAME


def _follows_title(line: Line) -> bool:
    return not line.gap and (
        is_missing(line.text) or mark_labels((line,))[0].label is Label.TITLE or _may_be_title(line)
    )


def _names_honored(line: Line) -> bool:
    return len(line.text) <= _LONGEST and rate_person(line.text)[0] >= _SURE_NAME


def _may_be_title(line: Line) -> bool:
    if len(line.text) > _LONGEST or mark_labels((line,))[0].label or rate_person(line.text)[0]:
        return False
    return rate_words(find_mentions(line.text).rest.strip(" ,;:")) >= _SURE_TITLE


def _is_day_alone(unit: Unit) -> bool:
    mentions = find_mentions(unit.lines[unit.anchor].text)
    return bool(unit.lead or mentions.dates) and len(mentions.rest.strip()) <= _LONGEST_REST


def _cut(unit: Unit, starts: Sequence[int]) -> list[Unit]:
    """The unit's lines from each start to the next one, each with the words of a day that only its list makes one."""
    day = unit.lines[unit.anchor].text[: unit.lead]
    return [
        Unit(lines=(_lead(unit.lines[start], day), *unit.lines[start + 1 : stop]), lead=len(day))
        for start, stop in pairwise([*starts, len(unit.lines)])
    ]


def _lead(line: Line, day: str) -> Line:
    """The line behind the words of its day, where only its list makes these a day."""
    return replace(line, text=f"{day} {line.text}", raw=f"{day} {line.raw.strip()}") if day else line
