"""Short lines that were one before a copy wrapped them."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.lists.ratings import rate_person
from seminar.reading.talk.labels import mark_labels
from seminar.reading.talk.links import find_joining
from seminar.reading.talk.sections import runs_on
from seminar.reading.text.lines import Line, join_wrapped
from seminar.reading.text.quotes import strip_quotes
from seminar.reading.unspaced.words import is_unspaced
from seminar.reading.when.dates import find_dates
from seminar.reading.when.mentions import find_mentions
from seminar.reading.when.times import find_hours
from seminar.reading.who.hosts import follow_host

# A longer line stands for no talk.
LONGEST_ANCHOR = 400
_SUBTITLE = re.compile(r"[―—–─~〜～-]{1,2}\s?[^\s―—–─~〜～-].{1,100}[^\s―—–─~〜～-]\s?[―—–─~〜～-]{1,2}")
_MOST_WRAPPED, _SHORTEST_WRAPPED = 6, 20
# Below a day or an hour stand further facts; where nothing is wrapped, a shorter line may end a title's first part.
_MOST_BELOW_HOUR, _SHORTEST_BELOW_HOUR = 8, 10
# "talk_title: Knots in ice"
_KEY = re.compile(r"[\w-]{2,30}:\s")
# "‘Knots in ice’:" above the rest of the title
_QUOTED_HEAD = re.compile(r"\w[?!.]?[”’»\"]\s?:$")
# How far from its line's beginning a day or an hour opens the next talk, in signs.
_LEAD = 4

_LONGEST_DAY = 8


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
        if len(block) <= _MOST_WRAPPED:
            joined += _join_block(block, _SHORTEST_BELOW_HOUR if _opens(block[0]) else _SHORTEST_WRAPPED)
            continue
        for part in _part_at_hours(block):
            joined += _join_block(part, _SHORTEST_BELOW_HOUR) if len(part) <= _MOST_BELOW_HOUR else part
    return joined


def _part_at_hours(block: Sequence[Line]) -> list[list[Line]]:
    """The lines at each that begins with a day or an hour, as those of a programme do."""
    parts: list[list[Line]] = [[]]
    for line in block:
        if parts[-1] and _opens(line):
            parts.append([])
        parts[-1].append(line)
    return parts


def _opens(line: Line) -> bool:
    if line.bullet or line.level:
        return True
    mentions = find_mentions(line.text[:60])
    return any(each.start <= _LEAD for each in mentions.dates) or any(each.first <= _LEAD for each in mentions.hours)


def _join_block(block: Sequence[Line], shortest: int) -> list[Line]:
    joined = list(block[:1])
    for line in block[1:]:
        if _goes_on(joined[-1], line, shortest):
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


def _goes_on(before: Line, line: Line, shortest: int) -> bool:
    """Whether a line is the rest of the one before: in the midst of emphasis, a quotation or a phrase.

    One of fewer than `shortest` signs is no line that somebody had to wrap.
    """
    if (
        line.bullet
        or line.level
        or before.level
        or len(before.text) + len(line.text) > LONGEST_ANCHOR
        or len(before.text) < shortest
    ):
        return False
    if mark_labels((line,))[0].label or find_dates(line.text) or find_hours(line.text[:40]):
        return False
    if any(day.start < _LEAD for day in find_dates(line.text[:_LONGEST_DAY], told=True)):
        return False  # "2/5 Ada Quill" below "1/29 ---"
    if find_joining((line,)).link or _KEY.match(line.text) or follow_host(line.text):
        return False
    opened = before.raw.count("*") % 2 == 1 and line.raw.count("*") % 2 == 1
    quoted = sum(before.text.count(sign) for sign in "“«„") > sum(before.text.count(sign) for sign in "”»")
    bracketed = before.text.count("(") > before.text.count(")")
    if opened or quoted or bracketed or _QUOTED_HEAD.search(before.text):
        return True
    if strip_quotes(before.text) != before.text:
        return False  # a quotation is whole
    listed = before.text.endswith(",") and not line.text[:1].islower()
    if rate_person(line.text)[0] or listed or not runs_on(before.text, line.text):
        return False
    # What somebody is stands in small letters below the name: "director of the survey in Fano".
    return not (rate_person(before.text)[0] and line.text[:1].islower())
