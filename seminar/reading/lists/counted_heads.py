"""Lines that count the talks of a text on, "1.", "2.", "3.", each with labelled lines of its talk below."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from seminar.reading.languages import Label
from seminar.reading.lists.fields import split_fields
from seminar.reading.lists.ratings import rate_person
from seminar.reading.talk.labels import mark_labels
from seminar.reading.talk.sections import runs_on
from seminar.reading.text.lines import Line
from seminar.reading.when.mentions import find_mentions

_COUNTED = re.compile(
    r"[【\[(（]?(?P<number>0[1-9](?=\s?[|｜/])|\d{1,2}|[一二三四五六七八九十])\s?(?:[.．、)）】\]]|(?<=0\d)\s?[|｜/])(?!\d)\s{0,3}(?=\S)"
)
_HAN = {sign: number for number, sign in enumerate("一二三四五六七八九十", 1)}
_LONGEST, _WRAPPED = 300, 20
_MOST_BELOW, _NEAR = 8, 2
_TELLING = (Label.SPEAKER, Label.WHEN, Label.DATE, Label.TIME, Label.TITLE)


def find_counted_heads(lines: Sequence[Line]) -> list[int]:
    """The places of such lines; none unless each has a label of a talk below it, and none stands above them all.

    A number before a blank is a bullet by now, and counts as the one that its place asks for.
    """
    heads: list[int] = []
    stated = 0
    for place, line in enumerate(lines):
        if len(line.text) > _LONGEST:
            continue
        found = _COUNTED.match(line.text)
        number = int(_HAN.get(found["number"], 0) or found["number"]) if found else None
        if number == len(heads) + 1 or (number is None and line.bullet and not line.indent and heads):
            heads.append(place)
            stated += number is not None
    if len(heads) < 2 or stated < 2 or stated * 2 < len(heads):
        return []
    counts = [_count_labels(lines, one, two) for one, two in pairwise([*heads, len(lines)])]
    told = [
        each or _names_day(lines, at, stop)
        for each, at, stop in zip(counts, heads, [*heads[1:], len(lines)], strict=True)
    ]
    whole = all(counts) or (all(told) and sum(map(bool, counts)) * 3 >= len(counts))
    return heads if whole and not _count_labels(lines, -1, heads[0]) else []


def _names_day(lines: Sequence[Line], head: int, stop: int) -> bool:
    """Whether a head or a line close below it names a day."""
    return any(
        find_mentions(line.text).dates
        for line in lines[head : min(stop, head + _MOST_BELOW)]
        if len(line.text) <= _LONGEST
    )


def keep_labelled(lines: Sequence[Line], heads: Sequence[int]) -> list[int]:
    """The places of heads such as "Talk 1 (10:00)", if each has a label of its talk right below; else none."""
    below = [lines[place + 1 : place + 2] for place in heads]
    whole = all(line and mark_labels(line)[0].label in _TELLING for line in below)
    return list(heads) if len(heads) > 1 and whole else []


def find_counted_rows(lines: Sequence[Line]) -> list[int]:
    """The places of lines right below each other, or nearly, that are counted on and each hold a name and more."""
    rows: list[int] = []
    for place, line in enumerate(lines):
        found = _COUNTED.match(line.text) if len(line.text) <= _LONGEST else None
        number = int(_HAN.get(found["number"], 0) or found["number"]) if found else None
        if number == len(rows) + 1 and (not rows or place - rows[-1] <= _NEAR):
            rows.append(place)
        elif number == 1 and len(rows) < _NEAR:
            rows = [place]
    parts = [split_fields(_drop_count(lines[place])) for place in rows]
    whole = all(len(fields) > 1 and any(rate_person(each.text)[0] for each in fields) for fields in parts)
    return rows if len(rows) > 1 and whole else []


def join_heads_below(lines: Sequence[Line], heads: Sequence[int]) -> tuple[list[Line], list[int]]:
    """The lines, each head with the line below in which its words go on, and the places of the heads among them."""
    joined: list[Line] = []
    places: list[int] = []
    for place, line in enumerate(lines):
        head = lines[place - 1] if place - 1 in heads else None
        plain = not line.gap and not line.bullet and not line.level and mark_labels((line,))[0].label is None
        if head and plain and place not in heads and len(head.text) >= _WRAPPED and _carries_on(head, line):
            joined[-1] = replace(head, text=f"{head.text} {line.text}", raw=f"{head.raw.rstrip()} {line.raw.strip()}")
            continue
        if place in heads:
            places.append(len(joined))
        joined.append(line)
    return joined, places


def _carries_on(head: Line, line: Line) -> bool:
    return runs_on(head.text, line.text) and not rate_person(line.text)[0] and not find_mentions(line.text).dates


def drop_counts(lines: Sequence[Line], heads: Sequence[int]) -> list[Line]:
    """The lines, these as bullets without their numbers."""
    return [_drop_count(line) if place in heads else line for place, line in enumerate(lines)]


def _drop_count(line: Line) -> Line:
    text, raw = _COUNTED.sub("", line.text, count=1), _COUNTED.sub("", line.raw.lstrip(), count=1)
    return replace(line, text=text, raw=raw, bullet=True)


def _count_labels(lines: Sequence[Line], head: int, stop: int) -> int:
    """How many labels stand close below a head that belong to a talk."""
    below = lines[head + 1 : min(stop, head + 1 + _MOST_BELOW)] if head >= 0 else lines[max(0, stop - 3) : stop]
    return sum(mark_labels((line,))[0].label in _TELLING for line in below)
