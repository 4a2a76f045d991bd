"""Tables that a copy has turned into a cell a line: names of columns one below the other, then the rows' cells."""

from collections.abc import Sequence
from dataclasses import dataclass

from seminar.reading.languages import Label
from seminar.reading.text.lines import Line
from seminar.reading.when.dates import find_dates

_LONGEST_CELL = 300
_WHEN = (Label.DATE, Label.WHEN)


@dataclass(frozen=True, slots=True, kw_only=True)
class FlatRow:
    """One row's cells in the order of the heads; `even` says that it has as many as there are heads."""

    line: Line
    cells: tuple[Line, ...]
    even: bool


def read_flat_rows(lines: Sequence[Line], first: int, heads: Sequence[Label | None]) -> tuple[list[FlatRow], int]:
    """The rows below the heads that end before the line `first`, and the line behind the last of them.

    Each begins with its day; none are given unless half of the rows with more than a day fill all columns.
    """
    if heads[0] not in _WHEN or first >= len(lines) or not _is_day(lines[first]):
        return [], first
    width = len(heads)
    rows: list[FlatRow] = []
    place = first
    while place < len(lines) and _is_day(lines[place]):
        stop = place + 1
        while stop < len(lines) and stop - place < width and _goes_on(lines, place, stop):
            stop += 1
        rows.append(FlatRow(line=lines[place], cells=tuple(lines[place:stop]), even=stop - place == width))
        place = stop
    full = [row for row in rows if len(row.cells) > 2]
    fits = len(full) > 1 and sum(row.even for row in full) * 2 >= len(full)
    return (rows, place) if fits else ([], first)


def _goes_on(lines: Sequence[Line], place: int, stop: int) -> bool:
    """Whether a line is a further cell: no day of its own, and no blank line where the rows are set apart by them."""
    line = lines[stop]
    apart = lines[place].gap and stop > place + 1
    return not _is_day(line) and not line.level and len(line.text) <= _LONGEST_CELL and not (apart and line.gap)


def _is_day(line: Line) -> bool:
    if len(line.text) > 80:
        return False
    dates = find_dates(line.text, told=True)
    return bool(dates) and dates[0].start <= 8
