"""Rows that tell of two talks in columns of their own: "Speaker", "Title", "Warm-up speaker", "Warm-up title"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages import Label, compile_when_used
from seminar.reading.tables.table_cells import Cell, Row
from seminar.reading.text.lines import Line
from seminar.reading.text.placeholders import is_missing
from seminar.reading.when.times import Hours, find_hours

_PAIR = (Label.SPEAKER, Label.TITLE)
_MOST_LINES, _LONGEST = 30, 600
# What is said of the talk for those who are new to the matter.
_BEFORE = compile_when_used(
    r"\b(?:pre-?(?:talk|seminar|lecture|colloquium)s?|warm-?ups?|introductory|preparatory|background\s(?:talk|lecture)|vorseminar|vorvortrag"
    r"|einführungsvortrag|préparatoire|preparatori[ao])\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<=[a-z)][.;!])\s+(?=[A-Z])")


def part_pairs(row: Row, above: Sequence[Line]) -> list[Row]:
    """The row once for each of its two talks; the second begins when the lines above say that such talks do.

    Where these do not, the second row is uncertain.
    """
    spots = {label: [place for place, cell in enumerate(row.cells) if cell.label is label] for label in _PAIR}
    if any(len(places) != 2 for places in spots.values()):
        return [row]
    second = {places[1] for places in spots.values()}
    first = {places[0] for places in spots.values()}
    rows = [replace(row, cells=tuple(cell for place, cell in enumerate(row.cells) if place not in second))]
    if all(is_missing(row.cells[place].line.text) for place in second):
        return rows
    cells = [cell for place, cell in enumerate(row.cells) if place not in first and cell.label is not Label.TIME]
    hours = _find_hours(above)
    if hours is None:
        return [*rows, replace(row, cells=tuple(cells), certain=False)]
    line = replace(row.cells[0].line, text=hours.text, raw=hours.text, links=())
    return [*rows, replace(row, cells=(*cells, Cell(label=Label.TIME, line=line)))]


def _find_hours(above: Sequence[Line]) -> Hours | None:
    """The first hours of a sentence that names such talks."""
    sentences = (part for line in above[-_MOST_LINES:] for part in _SENTENCE.split(line.text[:_LONGEST]))
    told = (
        found for part in sentences if (named := _BEFORE.search(part)) for found in find_hours(part[named.start() :])
    )
    return next(told, None)
