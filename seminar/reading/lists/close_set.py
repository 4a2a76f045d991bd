"""Texts that have lost all their blank lines, parted where what stands in them begins a new part."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from seminar.reading.languages import Label
from seminar.reading.lists.anchors import leads_with_date
from seminar.reading.lists.breaks import is_break
from seminar.reading.lists.cut_signs import find_indent
from seminar.reading.lists.ratings import rate_person, rate_words
from seminar.reading.lists.sights import Unit
from seminar.reading.talk.labels import mark_labels
from seminar.reading.talk.occasions import names_occasion
from seminar.reading.talk.surroundings import bids_farewell, greets
from seminar.reading.text.lines import Line
from seminar.reading.text.placeholders import is_missing
from seminar.reading.when.times import find_hours
from seminar.reading.who.hosts import names_host

_FEWEST = 6
_MOST_LABELS = 200
_MOST_HEADS = 2
_MOST_LOOKED_AT = 6
_FEWEST_DAYS = 3
_LONGEST_FACT, _LONGEST_HEADING = 120, 60
# What looks that much like a person or a title may be one.
_PERSON, _TITLE = 2.5, 1.5
_RECORD = (Label.TITLE, Label.SPEAKER, Label.DATE, Label.WHEN, Label.TIME)
# "Convenors: R. Ashdown" stands above the whole list.
_FIELD = re.compile(r"[^\W\d_][\w ]{2,24}:\s")
_NUMBERS = re.compile(r"\d{1,2}(?:\.\s?\d{1,2}\.|/\d{1,2})(?=\s)")


def part_close_set(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines with a `gap` where a part begins, if no blank line stands between any two of them."""
    if len(lines) < _FEWEST or any(after.number != line.number + 1 for line, after in pairwise(lines)):
        return lines
    starts = set(_find_items(lines) or _find_days(lines) or _find_records(lines))
    starts.update(_find_letter(lines))
    return [replace(line, gap=line.gap or place in starts) for place, line in enumerate(lines)]


def _find_letter(lines: Sequence[Line]) -> Iterator[int]:
    """Where a letter's greeting ends or its farewell begins, and where headings stand."""
    for place, (above, line) in enumerate(pairwise(lines), start=1):
        if greets(above.text) or bids_farewell(line.text) or line.level:
            yield place


def _find_records(lines: Sequence[Line]) -> Iterator[int]:
    """Where the label that opens a talk's stands again, or the lines without labels that each talk has above it."""
    if len(lines) > _MOST_LABELS:
        return
    labels = [mark_labels((line,))[0].label for line in lines]
    count = Counter(label for label in labels if label in _RECORD)
    opening = next((label for label in labels if label in _RECORD), None)
    if opening is None or count[opening] == 1 or count[opening] < max(count.values()):
        return
    places = [place for place, label in enumerate(labels) if label is opening]
    bare = [_count_bare(labels[:place]) for place in places]
    heads = min(bare[1:])
    if heads == 0 or max(bare[1:]) == heads <= min(bare[0], _MOST_HEADS):
        yield from (place - heads for place in places)


def _count_bare(labels: Sequence[Label | None]) -> int:
    """How many lines at the end have no label, below one whose value is no running text."""
    bare = next((count for count, label in enumerate(reversed(labels)) if label), len(labels))
    return 0 if bare < len(labels) and labels[-bare - 1] in (Label.ABSTRACT, Label.BIO) else bare


def _find_items(lines: Sequence[Line]) -> list[int]:
    """Where an item of several lines begins, or where items of one line end."""
    marked = [place for place, line in enumerate(lines) if line.bullet]
    if len(marked) > 1 and all(after > place + 1 for place, after in pairwise(marked)):
        return marked
    return [
        place
        for place, line in enumerate(lines)
        if place > 1 and lines[place - 1].bullet and lines[place - 2].bullet and _stands_out(line)
    ]


def _stands_out(line: Line) -> bool:
    """Whether a line is no item, and goes on with none."""
    return not line.bullet and bool(line.raw[:1].strip()) and not line.text[:1].islower()


def _find_days(lines: Sequence[Line]) -> list[int]:
    """Where the talks of a list begin whose days lead them, and where what stands below the last one does."""
    days = [place for place, line in enumerate(lines) if _leads(line) and not _has_label(line)]
    if len(days) < _FEWEST_DAYS:
        return []
    days = _go_up(lines, days)
    lengths = [after - place for place, after in pairwise(days)]
    if max(lengths) == 1:
        return [days[0], days[-1] + 1]
    if (
        days[0]
        and min(lengths) == max(lengths) == len(lines) - days[-1] + 1
        and not names_occasion(lines[days[0] - 1].text)
    ):
        return []  # the last one is short of a line, which stands above the first
    held = [place for place in days if not is_break(Unit(lines=(lines[place],)))]
    first, last = days[0], held[-1] if held else 0
    above = [line for line in lines[max(first - 1, 0) : first] if not _names_hosts(line)]
    below = lines[last + 1 : last + min(max(lengths), _MOST_LOOKED_AT)]
    hanging = all(find_indent(line) > find_indent(lines[first]) for line in lines[first:last] if not _leads(line))
    if not hanging and (not any(map(_tells_of_talk, below)) or any(map(_tells_of_talk, above))):
        return []
    foot = days[-1] + (max(lengths) if last == days[-1] else 1)
    return [*days, *(place for place in (foot,) if place < len(lines) and not is_missing(lines[place].text))]


def _leads(line: Line) -> bool:
    """Whether a line begins with a day, if only with its numbers: "21.04. Ada Quill"."""
    return leads_with_date(line) or bool(_NUMBERS.match(line.text))


def _go_up(lines: Sequence[Line], days: list[int]) -> list[int]:
    """The days, those below a heading with hours as the places of these headings."""
    common = Counter(after - place for place, after in pairwise(days)).most_common(1)[0][0]
    headed = {
        after
        for place, after in pairwise(days)
        if after - place == common + 1 and common > 1 and _is_heading(lines[after - 1])
    }
    if headed and days[0] and _is_heading(lines[days[0] - 1]):
        headed.add(days[0])
    return [place - (place in headed) for place in days]


def _is_heading(line: Line) -> bool:
    return len(line.text) <= _LONGEST_HEADING and bool(find_hours(line.text)) and not _leads(line)


def _names_hosts(line: Line) -> bool:
    """Whether a line names people behind words that are no label of a talk."""
    field = _FIELD.match(line.text)
    return field is not None and rate_person(line.text[field.end() :])[0] > 0


def _has_label(line: Line) -> bool:
    return mark_labels((line,))[0].label is not None


def _tells_of_talk(line: Line) -> bool:
    """Whether a line looks like a speaker or a title."""
    piece = mark_labels((line,))[0]
    if piece.label in (Label.SPEAKER, Label.TITLE) or is_missing(line.text):
        return bool(piece.text)
    if piece.label or len(line.text) > _LONGEST_FACT or find_hours(line.text) or names_host(line.text):
        return False
    return rate_person(line.text)[0] >= _PERSON or rate_words(line.text) >= _TITLE
