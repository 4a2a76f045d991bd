"""Items of a list that are headed by their day and name it again beside the hour: told once, at the head."""

from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.text.lines import Line
from seminar.reading.when.mentions import Mentions, find_mentions

_LEAST = 2
_MOST_BELOW = 8
_LONGEST, _LONGEST_REST = 90, 16
_MARKS = " .·•*-–—●○"


def join_repeated_days(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines with day and hour at each head, where at least two items are told so."""
    told = [find_mentions(line.text) if len(line.text) <= _LONGEST else None for line in lines]
    repeats = {place: below for place in range(len(lines)) if (below := _find_repeat(told, place))}
    if len(repeats) < _LEAST:
        return lines
    joined: list[Line] = []
    for place, line in enumerate(lines):
        if place in repeats:
            text = lines[repeats[place]].text.lstrip(_MARKS)
            joined.append(replace(line, text=text, raw=text))
        elif place not in repeats.values():
            joined.append(line)
    return joined


def _find_repeat(told: Sequence[Mentions | None], place: int) -> int | None:
    """Where the day of a line that is hardly more than it stands again below, with its hour and hardly more."""
    head = told[place]
    if head is None or len(head.dates) != 1 or head.hours or len(head.rest) > _LONGEST_REST:
        return None
    for below in range(place + 1, min(place + 1 + _MOST_BELOW, len(told))):
        if (again := told[below]) is None or not again.dates:
            continue
        same = (again.dates[0].day, again.dates[0].month) == (head.dates[0].day, head.dates[0].month)
        alone = len(again.dates) == len(again.hours) == 1 and len(again.rest) <= _LONGEST_REST
        return below if same and alone else None
    return None
