"""A table's rows whose cells a copy has broken over several lines."""

from collections.abc import Sequence
from dataclasses import dataclass

from seminar.reading.text.lines import Line
from seminar.reading.when.dates import find_dates

_MOST_BROKEN = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class WrappedRow:
    """The cells of a row, and the lines that run on below its last cell."""

    line: Line
    cells: tuple[str, ...]
    below: tuple[Line, ...] = ()


def unwrap_rows(lines: Sequence[Line], place: int, width: int) -> tuple[list[WrappedRow], int]:
    """The rows of `width` tabbed cells from `place` on, and where they end; none where no row was broken.

    A row may be broken within a cell, so that its next line holds the rest, or end in a cell of several lines.
    """
    rows: list[WrappedRow] = []
    broken = False
    stop = place
    while stop < len(lines) and (cells := _split(lines[stop])) and _begins_row(cells):
        first = lines[stop]
        stop += 1
        while len(cells) < width and stop < len(lines) and not _begins_row(more := _split(lines[stop])):
            if len(cells) + len(more) - 1 > width or lines[stop].number > lines[stop - 1].number + 1:
                break
            cells = [*cells[:-1], f"{cells[-1]}, {more[0]}".strip(", "), *more[1:]]
            broken, stop = True, stop + 1
        end = _find_next_row(lines, stop)
        below = tuple(lines[stop:end]) if end else ()
        broken = broken or bool(below)
        rows.append(WrappedRow(line=first, cells=tuple(cells), below=below))
        stop = end or stop
    return (rows, stop) if broken and len(rows) > 1 else ([], place)


def _split(line: Line) -> list[str]:
    return [cell.strip() for cell in line.raw.lstrip(" ").rstrip("\n").split("\t")]


def _begins_row(cells: Sequence[str]) -> bool:
    dates = find_dates(cells[0][:60], told=True)
    return bool(dates) and dates[0].start <= 12 and len(cells) > 1


def _find_next_row(lines: Sequence[Line], place: int) -> int | None:
    """Where the next row begins below lines that are none; nothing where no row follows soon."""
    for stop in range(place, min(place + _MOST_BROKEN, len(lines))):
        cells = _split(lines[stop])
        if _begins_row(cells):
            return stop
        if len(cells) > 1:
            return None
    return None
