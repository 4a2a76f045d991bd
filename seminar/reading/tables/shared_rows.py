"""Rows of a table that hold two talks and more: as many titles as speakers between the same signs."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages import Label, compile_when_used
from seminar.reading.tables.table_cells import Cell, Row
from seminar.reading.who.people import split_people

_PARTS = re.compile(r"\s+/\s+|\s*;\s+|\s*；\s*|\s+\+\s+|,?\s+(?:and\s+)?then\s+")
_QUOTED = compile_when_used(r"[“„«「『\"]([^“”„«»「」『』\"]{3,200})[”“»」』\"]")
_MOST = 4


def part_row(row: Row) -> list[Row]:
    """The row once for each of its talks; hours are only the first one's where they are not given for each."""
    spots = {cell.label: place for place, cell in enumerate(row.cells) if cell.label in (Label.SPEAKER, Label.TITLE)}
    if len(spots) < 2:
        return [row]
    names, titles = row.cells[spots[Label.SPEAKER]], row.cells[spots[Label.TITLE]]
    people = [part.strip() for part in _PARTS.split(names.line.text) if part.strip()]
    said = _part_titles(titles.line.text, len(people))
    if not 2 <= len(people) <= _MOST or len(said) != len(people) or not all(map(split_people, people)):
        return [row]
    return [
        replace(row, cells=_put(row.cells, {spots[Label.SPEAKER]: who, spots[Label.TITLE]: what}), certain=False)
        for who, what in zip(people, said, strict=True)
    ]


def _part_titles(text: str, count: int) -> list[str]:
    quoted = [found.strip() for found in _QUOTED.findall(text)]
    if len(quoted) == count:
        return quoted
    return [part.strip() for part in _PARTS.split(text) if len(part.strip()) > 3]


def _put(cells: Sequence[Cell], texts: dict[int, str]) -> tuple[Cell, ...]:
    return tuple(
        replace(cell, line=replace(cell.line, text=texts[place], raw=texts[place])) if place in texts else cell
        for place, cell in enumerate(cells)
    )
