"""Tables whose borders a copy has lost: columns of blanks, and cells on lines of their own."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages import Label
from seminar.reading.tables.column_heads import name_column, tell_when_or_who
from seminar.reading.tables.column_rows import find_columns, read_column_rows
from seminar.reading.tables.flat_rows import read_flat_rows
from seminar.reading.tables.grids import DIVIDER, read_grid
from seminar.reading.tables.table_cells import Cell, Table, make_row
from seminar.reading.tables.wrapped_rows import unwrap_rows
from seminar.reading.text.lines import Line, join_wrapped, tidy
from seminar.reading.when.dates import find_dates

_COLUMNS = re.compile(r"\s{2,}")
_LONGEST_HEAD = 40
_MOST_COLUMNS = 8


def read_wrapped(lines: Sequence[Line], place: int) -> Table | None:
    """Rows under a head of tabbed names that a copy has broken over several lines."""
    if "\t" not in lines[place].raw.strip():
        return None
    heads = [name_column(tidy(cell)[0]) for cell in lines[place].raw.strip(" ").split("\t")]
    if sum(each is not None for each in heads) < 2 or not tell_when_or_who(heads):
        return None
    rows, stop = unwrap_rows(lines, place + 1, len(heads))
    made = []
    for row in rows:
        cells, below = list(row.cells), list(row.below)
        if below and not cells[-1]:
            cells[-1] = below.pop(0).raw
        made.append(make_row(row.line, cells, heads))
        if below:
            text = join_wrapped([line.text for line in below])
            line = replace(row.line, raw=text, text=text, gap=True)
            made[-1] = replace(made[-1], cells=(*made[-1].cells, Cell(label=Label.ABSTRACT, line=line)))
    return Table(first=place, stop=stop, rows=tuple(made)) if made else None


def read_columns(lines: Sequence[Line], place: int) -> Table | None:
    """Columns that only blanks hold apart, under a head that names three and more."""
    heads = _COLUMNS.split(lines[place].raw.strip())
    if len(heads) < 3 or sum(name_column(each) is not None for each in heads) < 3:
        return None
    return _read_aligned(lines, place) or read_grid(
        lines, place, lambda line: _COLUMNS.split(line.raw.strip()) if _COLUMNS.search(line.raw.strip()) else None
    )


def _read_aligned(lines: Sequence[Line], place: int) -> Table | None:
    """Rows whose cells stand below the names of their columns."""
    columns = find_columns(lines[place].raw)
    heads = [name_column(tidy(words)[0]) for _, words in columns]
    key = next((index for index, head in enumerate(heads) if head in (Label.DATE, Label.WHEN)), None)
    if key is None:
        return None
    first = place + 1
    while first < len(lines) and DIVIDER.fullmatch(lines[first].raw):
        first += 1
    rows, stop = read_column_rows(lines, first, [start for start, _ in columns], key)
    dated = sum(bool(find_dates(row.cells[key], told=True)) for row in rows)
    if len(rows) < 2 or dated * 4 < len(rows) * 3:
        return None
    return Table(first=place, stop=stop, rows=tuple(make_row(row.line, row.cells, heads) for row in rows))


def read_flat(lines: Sequence[Line], place: int) -> Table | None:
    """A cell a line, below the names of the columns a line each."""
    first = name_column(lines[place].text) if len(lines[place].text) <= _LONGEST_HEAD else None
    if first not in (Label.DATE, Label.WHEN):
        return None
    heads: list[Label | None] = [first]
    while place + len(heads) < len(lines) and len(heads) < _MOST_COLUMNS:
        line = lines[place + len(heads)]
        if len(line.text) > _LONGEST_HEAD or find_dates(line.text, told=True):
            break
        heads.append(name_column(line.text))
    if sum(head is not None for head in heads) < 3 or Label.SPEAKER not in heads:
        return None
    rows, stop = read_flat_rows(lines, place + len(heads), heads)
    made = [
        replace(
            make_row(row.line, [cell.raw.strip() for cell in row.cells], heads),
            certain=row.even or len(row.cells) < 3,
        )
        for row in rows
    ]
    return Table(first=place, stop=stop, rows=tuple(made)) if made else None
