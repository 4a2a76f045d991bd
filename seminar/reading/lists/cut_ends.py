"""What stands before the first talk of a list and behind its last one."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages import Label, compile_when_used
from seminar.reading.languages.groups import MANY_TALKS
from seminar.reading.lists.sights import Unit
from seminar.reading.talk.labels import mark_labels
from seminar.reading.talk.online import says_online
from seminar.reading.talk.surroundings import bids_farewell
from seminar.reading.text.addresses import find_email, has_url
from seminar.reading.text.lines import Line
from seminar.reading.when.dates import find_dates
from seminar.reading.when.times import find_hours

# "All take place at 4:30 unless noted.", "The talks are free."
_FOR_ALL = compile_when_used(
    rf"\W{{0,3}}(?:all\b|(?:the|these|our|die|les|l[oa]s|[oa]s|gli|le|i)\s(?:\w+\s){{0,2}}{MANY_TALKS}\b"
    rf"|{MANY_TALKS}\s(?:are|will|begin|start|take|run)\b|alle\b|tou(?:s|tes)\sl|tod[oa]s\s[loa]|tutt[ie]\s)",
    re.IGNORECASE,
)


# What such labels say where no other talk has them is about the whole meeting: "懇親会：12月5日（土）夜".
_ABOUT_ALL = (Label.OTHER, Label.REGISTER, Label.ORGANIZERS, Label.PREVIOUS)
# Labels stand among the first lines of a talk.
_MOST_LABELS = 14
_LONGEST_SEARCHED, _LONGEST_TOLD = 120, 400
# "the same link every month", "jeweils um 18.15 Uhr"
_EACH = compile_when_used(
    r"\b(?:(?:for|at|to|in)\s(?:all|each|every)\s(?:of\s(?:the|these|our)\s)?|same\s(?:\w+\s){0,3}every\s|(?:each|every)\s)"
    r"(?:talks?|lectures?|seminars?|sessions?|meetings?|events?|evenings?|month|week|time|presentations?)\b"
    r"|\bjeweils\b|\b(?:für|bei)\sall(?:e|en)\b|\b(?:für|bei)\sjede[rn]?\b|\b(?:pour|à)\s(?:toutes?\sles|tous\sles|chaque)\b"
    r"|\b(?:para|en)\s(?:tod[oa]s|cada)\b|\b(?:per|a)\s(?:tutt[ie]|ogni)\b|\b(?:para|em)\s(?:todas|todos|cada)\b",
    re.IGNORECASE,
)


def part_head(units: Sequence[Unit]) -> tuple[Unit, tuple[Line, ...]]:
    """The first unit with no more lines above its anchor than the others have, and what stands before it."""
    first = units[0]
    beyond = first.anchor - max(unit.anchor for unit in units[1:])
    if beyond <= 0:
        return first, ()
    return replace(first, lines=first.lines[beyond:], anchor=first.anchor - beyond), first.lines[:beyond]


def part_tail(units: Sequence[Unit], above: Sequence[Line] = ()) -> tuple[Unit, tuple[Line, ...]]:
    """The last unit as long as the others are, and what follows it: the foot of the page.

    `above` stands before the first unit: where hours do, those below the last talk are its own.
    """
    last = units[-1]
    longest = max([len(unit.lines) for unit in units[:-1]] + [4 if len(units) < 3 else 1, last.anchor + 1])
    if len(units) > 2:
        gaps = max(_count_gaps(unit) for unit in units[:-1])
        places = [place for place in range(last.anchor + 1, len(last.lines)) if last.lines[place].gap]
        if len(places) > gaps:
            due = _find_due(units)
            places = [place for place in places if place not in due]
        longest = min([longest, *places[gaps : gaps + 1]])
    own = _find_hours_line(units)
    offered = any(_offers(line) for unit in units[:-1] for line in unit.lines[unit.anchor :]) or _is_only_online(units)
    if not offered:
        rest = range(last.anchor + 1, len(last.lines))
        apart = (place for place in rest if _stands_apart(last.lines[place]) and place != own)
        longest = min(longest, next(apart, longest))
    if (foot := _find_foot(units)) and foot <= longest:
        return replace(last, lines=last.lines[:foot]), last.lines[foot:]
    for place in range(longest, len(last.lines)):
        line = last.lines[place]
        alone = _offers(line) and not offered and place != own
        alone = alone and mark_labels((last.lines[place - 1],))[0].label is None
        below = ((line.gap or line.level) and len(line.text) <= 200) or _tells_all_hours(line, units, above)
        if below and not alone and _tells_of_talk(last.lines[place:]):
            continue  # the day holds another one
        if below or alone or _EACH.search(line.text):
            return replace(last, lines=last.lines[:place]), last.lines[place:]
    return last, ()


def _is_only_online(units: Sequence[Unit]) -> bool:
    """Whether the last talk is marked as online and no other one is: the address below it is its own."""
    told = [any(says_online(line.text) for line in unit.lines[:_MOST_LABELS]) for unit in units]
    return told[-1] and not any(told[:-1])


def _tells_of_talk(lines: Sequence[Line]) -> bool:
    """Whether a paragraph names its speaker with a label, and one hour."""
    stop = next((place for place, line in enumerate(lines) if place and line.gap), len(lines))
    paragraph = lines[: min(stop, _MOST_LABELS)]
    named = any(piece.label is Label.SPEAKER and piece.text for piece in mark_labels(paragraph))
    return named and sum(len(find_hours(line.text[:_LONGEST_SEARCHED])) for line in paragraph) == 1


def _tells_all_hours(line: Line, units: Sequence[Unit], above: Sequence[Line]) -> bool:
    """Whether a line without a day names the only hours of a list: they are those of all its talks."""
    if any(find_hours(each.text) for each in above if len(each.text) <= _LONGEST_TOLD):
        return False
    if not find_hours(line.text) or find_dates(line.text, told=True) or line.bullet:
        return False
    return not any(find_hours(each.text) for unit in units for each in unit.lines if each is not line)


def _find_due(units: Sequence[Unit]) -> set[int]:
    """The places of the last unit's lines with a label that others have too, where it stands for the first time."""
    common = {piece.label for unit in units[:-1] for piece in mark_labels(unit.lines[:_MOST_LABELS])} - {None}
    due: set[int] = set()
    for place, line in enumerate(units[-1].lines[: 2 * _MOST_LABELS] if common else ()):
        if (label := mark_labels((line,))[0].label) in common:
            common.discard(label)
            due.add(place)
    return due


def _find_hours_line(units: Sequence[Unit]) -> int | None:
    """The place of the last unit's first line with hours, where each of the others has one too."""
    told = [next((place for place, line in enumerate(unit.lines) if _names_hours(line)), None) for unit in units]
    return None if None in told else told[-1]


def _names_hours(line: Line) -> bool:
    return len(line.text) <= _LONGEST_TOLD and bool(find_hours(line.text))


def _find_foot(units: Sequence[Unit]) -> int | None:
    """Where the last unit goes on below its list: with words on all talks, or without the mark that all items have."""
    last = units[-1]
    inner = [line.level for unit in units for line in unit.lines[: unit.anchor + 1] if line.level]
    inner += [line.level for unit in units[:-1] for line in unit.lines if line.level]
    marked = last.lines[last.anchor].bullet
    others = [unit.lines[unit.anchor + 1 :] for unit in units[:-1] if unit.lines[unit.anchor].bullet] if marked else []
    marked = bool(others) and all(line.bullet for lines in others for line in lines)
    for place in range(last.anchor + 1, len(last.lines)):
        line = last.lines[place]
        if line.level and inner and line.level < min(inner):
            return place  # the next section of the page
        if bids_farewell(line.text) and not any(bids_farewell(each.text) for unit in units[:-1] for each in unit.lines):
            return place  # who signs the letter
        if (marked and not line.bullet) or ((line.gap or marked) and _FOR_ALL.match(line.text)):
            return place
        if (label := mark_labels((line,))[0].label) in _ABOUT_ALL and label not in _list_labels(units[:-1]):
            return place
    return None


def _list_labels(units: Sequence[Unit]) -> set[Label | None]:
    return {piece.label for unit in units for piece in mark_labels(unit.lines[: 2 * _MOST_LABELS])}


def _offers(line: Line) -> bool:
    """Whether a line leads to an address on the net or a person to write to."""
    return bool(line.links) or has_url(line.text) or find_email(line.text) is not None


def _stands_apart(line: Line) -> bool:
    return line.gap and _offers(line)


def _count_gaps(unit: Unit) -> int:
    """How many blank lines stand within a talk, below its day."""
    return sum(line.gap for line in unit.lines[unit.anchor + 1 :])
