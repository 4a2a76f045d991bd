"""Days between which a site shows an entry: "Start: 7 April, 17:00" above "End: 12 April, 17:00"."""

import re
from collections.abc import Sequence

from seminar.reading.text.lines import Line
from seminar.reading.uncompiled import compile_when_used
from seminar.reading.when.dates import DateMention, find_dates
from seminar.reading.when.mentions import find_mentions

_START = compile_when_used(
    r"\W{0,3}(?:event\s)?(?:starts?|start(?:s|ing)?\s(?:date|time)|beginn|début|inicio|início|inizio|from)\s?:\s?(?=\S)",
    re.IGNORECASE,
)
_END = compile_when_used(
    r"\W{0,3}(?:event\s)?(?:ends?|end(?:ing)?\s(?:date|time)|ende|fin|fim|fine|to|until)\s?:\s?(?=\S)", re.IGNORECASE
)
_LONGEST = 80
_LONGEST_OTHER = 300


def drop_shown_spans(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines without such a pair whose days differ, where another line has a day within them with its hours."""
    for place in range(len(lines) - 1):
        start, end = _read(lines[place], _START), _read(lines[place + 1], _END)
        if start is None or end is None:
            continue
        rest = [*lines[:place], *lines[place + 2 :]]
        spans = [(one, two) for one, two in zip(_list(start), _list(end), strict=False) if one < two]
        if spans and any(_holds(line, spans) for line in rest):
            return rest
    return lines


def _read(line: Line, label: re.Pattern[str]) -> DateMention | None:
    found = label.match(line.text) if len(line.text) <= _LONGEST else None
    dates = find_dates(line.text[found.end() :], told=True) if found else ()
    return dates[0] if len(dates) == 1 else None


def _list(day: DateMention) -> list[tuple[int, int]]:
    """Month and day, in both orders where the order is open."""
    return [(day.month, day.day), (day.day, day.month)][: 1 + day.open]


def _holds(line: Line, spans: Sequence[tuple[tuple[int, int], tuple[int, int]]]) -> bool:
    """Whether a line names a day from one to another, with its day of the week and the hours of a talk."""
    if len(line.text) > _LONGEST_OTHER:
        return False
    mentions = find_mentions(line.text)
    days = [(each.month, each.day) for each in mentions.dates if each.weekday is not None]
    return bool(mentions.hours) and any(one <= day <= two for day in days for one, two in spans)
