"""Rows that name nothing but a day and who chairs it: the heading of the rows below."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages import Label
from seminar.reading.talk.label_words import guess_label, name_label
from seminar.reading.text.lines import Line
from seminar.reading.when.dates import find_dates
from seminar.reading.when.times import find_hours

_CELLS = re.compile(r"\s*[\t|]\s*")


def drop_day_chairs(lines: Sequence[Line]) -> list[Line]:
    """The lines, a row such as "Saturday 19 December | Chair: Ada Quill" as the day alone."""
    return [_drop_chair(line) for line in lines]


def _drop_chair(line: Line) -> Line:
    cells = [cell for cell in _CELLS.split(line.raw.strip()) if cell]
    if len(cells) != 2 or not _is_chair(cells[1]) or find_hours(cells[0]):
        return line
    dates = find_dates(cells[0])
    return replace(line, text=cells[0], raw=cells[0]) if len(dates) == 1 and dates[0].start == 0 else line


def _is_chair(cell: str) -> bool:
    head, colon, name = cell.replace("：", ":").partition(":")
    return bool(colon and name.strip()) and (name_label(head) or guess_label(head)) is Label.HOST
