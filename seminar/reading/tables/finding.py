"""Schedules in rows: Markdown tables, tabs, columns of blanks, and rows whose separators a copy has lost."""

from collections.abc import Sequence

from seminar.reading.languages import Label
from seminar.reading.tables.blank_rows import read_blank_rows
from seminar.reading.tables.copied_tables import read_columns, read_flat, read_wrapped
from seminar.reading.tables.grids import read_delimited, read_pipes, read_tabs
from seminar.reading.tables.run_on_rows import read_run_on
from seminar.reading.tables.table_cells import Table
from seminar.reading.talk.room_names import names_room
from seminar.reading.text.lines import Line
from seminar.reading.who.people import split_people

_WHEN = (Label.DATE, Label.TIME, Label.WHEN)


def find_tables(lines: Sequence[Line]) -> tuple[Table, ...]:
    """All tables with a column of dates or at least a head that says what the columns are."""
    readers = (
        read_pipes,
        read_wrapped,
        read_tabs,
        read_columns,
        read_blank_rows,
        read_run_on,
        read_flat,
        read_delimited,
    )
    tables = []
    place = 0
    while place < len(lines):
        table = next((found for read in readers if (found := read(lines, place))), None)
        if table and not lines[place].text.isascii() and "\t" not in lines[place].raw.strip():
            table = _choose(table, read_blank_rows(lines, place))
        if table:
            tables += [] if _only_names_rooms(table) else [table]
            place = table.stop
        else:
            place += 1
    return tuple(tables)


def _choose(table: Table, other: Table | None) -> Table:
    """The one whose columns of people name people in more rows: wide signs do not stand below each other."""
    return other if other and other is not table and _count_named(other) > _count_named(table) else table


def _count_named(table: Table) -> int:
    return sum(
        cell.label is Label.SPEAKER and bool(split_people(cell.line.text)) for row in table.rows for cell in row.cells
    )


def _only_names_rooms(table: Table) -> bool:
    """Whether a table says nothing but in which room one meets on which day."""
    told = [[cell for cell in row.cells if cell.label not in _WHEN] for row in table.rows]
    return all(told) and all(
        cell.label in (None, Label.VENUE) and names_room(cell.line.text) for cells in told for cell in cells
    )


def stands_in_row(line: Line) -> bool:
    """Whether a line has the marks of a table's row."""
    return "|" in line.raw or "\t" in line.raw.strip()
