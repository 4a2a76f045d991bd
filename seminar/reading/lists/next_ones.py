"""The last lines of an announcement, which may tell of the next one."""

import re
from collections.abc import Sequence

from seminar.reading.languages import compile_when_used, gather_words, match_any
from seminar.reading.languages.groups import NEXT, THE
from seminar.reading.talk.surroundings import bids_farewell, tells_of_last_one
from seminar.reading.text.lines import Line
from seminar.reading.when.dates import find_dates
from seminar.reading.when.stamped_days import names_near_day

_FOOT = 4
_LONGEST = 300
# What a page sets below its text, buttons above all, is no longer.
_SHORT = 60
_KIND = f"(?:{match_any(gather_words(lambda words: words.occasions))})"
_NEXT_ONE = compile_when_used(
    rf"\W{{0,3}}(?:(?:our\s|the\s)?{NEXT}|save\sthe\sdate)\b[^:：]{{0,40}}[:：]"
    # "Autumn talks still to come: 3 March (knots)", "Also later this term: 3 March"
    r"|[^:：.]{0,40}\b(?:(?:still|yet)\sto\scome|later\sthis\s(?:term|semester|month|spring|autumn|fall|winter|summer|year|season|series)"
    r"|further\sdates|coming\sup)(?:\sin\sthe\sseries)?\s?[:：]"
    # "The following seminar will be on 10 March"
    rf"|\W{{0,3}}(?:{THE}|our)\s(?:{NEXT}|following)\s{_KIND}\s(?:(?:is|will|takes|features|on|by|am|le|el|il)\b|\()"
    r"|\W{0,3}(?:and\s)?(?:next|the\sfollowing)\s(?:week|time|month)(?:['’]s\b|\s?[(–—-])[^:\"“„]{0,60}$"
    r"|\W{0,3}(?:and\s)?(?:(?:next|the\sfollowing)\s(?:week|time|month)|(?:the|a|one|two)\sweeks?\s(?:after|later))\b.{0,40}\b(?:we|there|it)(?:['’]ll|['’]s|\s(?:have|will|is))\b",
    re.IGNORECASE,
)


def names_next_one(text: str) -> bool:
    """Whether a line tells of a talk after the one announced: "Next week: Ada Quill"."""
    return _NEXT_ONE.match(text) is not None


def _tells_of_another(text: str) -> bool:
    return (names_next_one(text) and bool(find_dates(text))) or tells_of_last_one(text)


def find_foot(lines: Sequence[Line]) -> int:
    """Where the last lines begin, above the signature if there is one."""
    below = lines[len(lines) // 2 :]
    signed = next((place for place, line in enumerate(below) if bids_farewell(line.text)), len(below))
    signed = _skip_buttons(below[:signed])
    return len(lines) - len(below) + signed - _FOOT


def _skip_buttons(lines: Sequence[Line]) -> int:
    """Where the short lines begin that stand below the last paragraph, if there are many of them."""
    stop = max((place for place, line in enumerate(lines, 1) if len(line.text) > _SHORT), default=len(lines))
    return stop if len(lines) - stop > _FOOT else len(lines)


def drop_next_ones(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines of one talk without those at their foot that tell of the next one's day."""
    foot = find_foot(lines)
    kept = [
        line
        for place, line in enumerate(lines)
        if place < foot or len(line.text) > _LONGEST or not _tells_of_another(line.text)
    ]
    told = any(find_dates(line.text[:_LONGEST]) or names_near_day(line.text) for line in kept)
    return kept if told and len(kept) < len(lines) else lines
