"""The hour of a day's second talk, where the page says it for all such days: "the second one starts at 15:10"."""

import datetime as dt
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.draft import Draft
from seminar.reading.languages import compile_when_used
from seminar.reading.languages.groups import AND, AT_HOUR, BEGINS, FROM_HOUR, MANY_TALKS, THE, match_ordinal
from seminar.reading.text.lines import Line
from seminar.reading.when.times import find_hours

_LONGEST = 600
_TWO = r"(?:two|2|zwei|deux|dos|due|dois|duas)"
_SECOND = compile_when_used(
    rf"(?<![^\W\d_]){THE}\s(?:{match_ordinal(2)})"
    rf"(?:\s\w{{3,14}})?\s(?:will\s)?(?:{BEGINS}|begin|follows|folgt|suit|segue)"
    r"\s(?P<behind>[^.;!?]{0,12}\d.{0,12})"
    # "The first at 4 pm, the second at 5:15"
    rf"|(?<![^\W\d_])(?:{match_ordinal(1)})(?:\s\w{{3,14}})?:?\s[^;!?]{{0,16}}\d[^;!?]{{1,40}}?(?<![^\W\d_])(?:{match_ordinal(2)})"
    rf"(?:\s\w{{3,14}})?:?\s(?P<after>(?:{AT_HOUR}|{FROM_HOUR})?[^.;!?]{{0,4}}\d.{{0,12}})"
    # "two talks each time, at 14:15 and at 15:30"
    rf"|(?<![^\W\d_]){_TWO}\s(?:\w{{3,14}}\s)?{MANY_TALKS}(?![^\W\d_])[^.;!?\d]{{0,60}}\d[^;!?]{{0,14}}?\s{AND}\s"
    rf"(?P<other>(?:{AT_HOUR}\s)?\d.{{0,12}})",
    re.IGNORECASE,
)


def part_second_talks(drafts: Sequence[Draft], lines: Sequence[Line]) -> tuple[Draft, ...]:
    """The drafts, the second of two on one day that begin alike at that hour; only one such hour may be said."""
    days = Counter(draft.date for draft in drafts if draft.date)
    if 2 not in days.values() or not (hour := _find_hour(lines)):
        return tuple(drafts)
    first: dict[dt.date, Draft] = {}
    told = []
    for draft in drafts:
        before = first.get(draft.date) if draft.date and days[draft.date] == 2 else None
        if before and before.start and draft.start in (None, before.start) and before.start < hour:
            draft = replace(draft, start=hour, end=None, timezone=draft.timezone or before.timezone)
        elif draft.date:
            first[draft.date] = draft
        told.append(draft)
    return tuple(told)


def _find_hour(lines: Sequence[Line]) -> dt.time | None:
    found = {
        hours[0].start
        for line in lines
        if len(line.text) <= _LONGEST
        for said in _SECOND.finditer(line.text)
        if (hours := find_hours(said["behind"] or said["after"] or said["other"], told=True))
    }
    return next(iter(found)) if len(found) == 1 else None
