"""Rows of a table that only blanks align: cells by the place of their column, broken ones joined again."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from seminar.reading.text.lines import Line, join_wrapped

_WORDS = re.compile(r"\S+(?:\s\S+)*")
_MOST_GAP = 3
_LONGEST_FOOT = 90
_SLACK = 3


@dataclass(slots=True)
class ColumnRow:
    """One row under a head of aligned names, as many cells as the head has."""

    line: Line
    cells: list[str]


def find_columns(raw: str) -> list[tuple[int, str]]:
    """The places at which a line's words begin behind two blanks and more, with these words."""
    return [(found.start(), found[0]) for found in _WORDS.finditer(raw.expandtabs(8))]


def read_column_rows(lines: Sequence[Line], first: int, starts: Sequence[int], key: int) -> tuple[list[ColumnRow], int]:
    """The rows from the line `first` on and the line behind them; a line without a word in column `key` goes on the row
    above, as does one whose words stand only under later columns."""
    rows: list[ColumnRow] = []
    place = first
    while place < len(lines) and lines[place].number <= lines[place - 1].number + _MOST_GAP:
        line = lines[place]
        cells = _cut(line.raw, starts)
        if cells is None or (line.gap and rows and not cells[key]):
            break
        if cells[key] or not rows:
            if not any(cells[key + 1 :]) and len(line.text) > _LONGEST_FOOT:
                break
            rows.append(ColumnRow(line, cells))
        else:
            above = rows[-1].cells
            for index, cell in enumerate(cells):
                above[index] = join_wrapped([above[index], cell]) if above[index] and cell else above[index] or cell
        place += 1
    return rows, place


def _cut(raw: str, starts: Sequence[int]) -> list[str] | None:
    """The cells of a line, each under the column that begins nearest; nothing where words cross a border."""
    cells = [""] * len(starts)
    for at, words in find_columns(raw):
        index = min(range(len(starts)), key=lambda order: abs(starts[order] - at))
        if abs(starts[index] - at) > _SLACK:
            index = max((order for order in range(len(starts)) if starts[order] <= at + _SLACK), default=0)
        later = [start for start in starts[index + 1 :] if start + _SLACK < at + len(words)]
        if later and " " in words and index == 0 and len(later) == len(starts) - 1:
            return None  # a sentence that runs across the table
        cells[index] = f"{cells[index]}  {words}".strip()
    return cells
