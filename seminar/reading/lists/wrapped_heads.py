"""Short lines that were one before a copy wrapped them."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.lists.ratings import rate_person
from seminar.reading.talk.labels import mark_labels
from seminar.reading.talk.links import find_joining
from seminar.reading.talk.sections import runs_on
from seminar.reading.text.lines import Line, join_wrapped
from seminar.reading.unspaced.words import is_unspaced
from seminar.reading.when.dates import find_dates
from seminar.reading.when.times import find_hours

# A longer line stands for no talk.
LONGEST_ANCHOR = 400
_SUBTITLE = re.compile(r"[―—–─~〜～-]{1,2}\s?[^\s―—–─~〜～-].{1,100}[^\s―—–─~〜～-]\s?[―—–─~〜～-]{1,2}")
_MOST_WRAPPED, _SHORTEST_WRAPPED = 6, 20


def join_heads(lines: Sequence[Line]) -> list[Line]:
    """The lines, those of a few joined that were one before they were wrapped: a title over two lines, mostly."""
    joined: list[Line] = []
    place = 0
    while place < len(lines):
        stop = place + 1
        while stop < len(lines) and not lines[stop].gap and lines[stop].number == lines[stop - 1].number + 1:
            stop += 1
        block = join_subtitles(lines[place:stop])
        place = stop
        if len(block) > _MOST_WRAPPED:
            joined += block
            continue
        for line in block:
            if joined and line is not block[0] and _goes_on(joined[-1], line):
                joined[-1] = _join(joined[-1], line)
            else:
                joined.append(line)
    return joined


def join_subtitles(lines: Sequence[Line]) -> list[Line]:
    """The lines, one between dashes with the words without blanks above it: "氷の結び目" above "―冬の湖から―"."""
    joined: list[Line] = []
    for line in lines:
        if joined and not line.gap and _SUBTITLE.fullmatch(line.text) and is_unspaced(joined[-1].text):
            joined[-1] = _join(joined[-1], line)
        else:
            joined.append(line)
    return joined


def _join(before: Line, line: Line) -> Line:
    text, raw = join_wrapped([before.text, line.text]), f"{before.raw} {line.raw.strip()}"
    return replace(before, text=text, raw=raw, links=(*before.links, *line.links))


def _goes_on(before: Line, line: Line) -> bool:
    """Whether a line is the rest of the one before: in the midst of emphasis, a quotation or a phrase."""
    if (
        line.bullet
        or line.level
        or before.level
        or len(before.text) + len(line.text) > LONGEST_ANCHOR
        or len(before.text) < _SHORTEST_WRAPPED
    ):
        return False
    if mark_labels((line,))[0].label or find_dates(line.text) or find_hours(line.text[:40]):
        return False
    if find_joining((line,)).link:
        return False
    opened = before.raw.count("*") % 2 == 1 and line.raw.count("*") % 2 == 1
    quoted = sum(before.text.count(sign) for sign in "“«„") > sum(before.text.count(sign) for sign in "”»")
    bracketed = before.text.count("(") > before.text.count(")")
    return (
        opened
        or quoted
        or bracketed
        or (runs_on(before.text, line.text) and rate_person(line.text)[0] == 0 and not before.text.endswith(","))
    )
