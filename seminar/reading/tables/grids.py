"""Tables whose cells stand between separators."""

import csv
import re
from collections.abc import Callable, Sequence

from seminar.reading.languages import Label
from seminar.reading.tables.column_heads import (
    find_day_column,
    guess_columns,
    name_column,
    promote_papers,
    promote_turns,
    promote_unnamed,
    tell_when_or_who,
)
from seminar.reading.tables.table_cells import Table, make_row
from seminar.reading.text.lines import Line, tidy

DIVIDER = re.compile(r"[\s|:+=-]+")
_PIPE = re.compile(r"(?<!\\)\|")
_LONGEST_HEAD, _LONGEST_DELIMITED, _LONGEST_ROW = 40, 120, 4000
_HEADS_TRIED = 3
_FEWEST_BELOW = 3


def read_pipes(lines: Sequence[Line], place: int) -> Table | None:
    """A table as Markdown has it."""
    return read_grid(lines, place, split_pipes)


def read_tabs(lines: Sequence[Line], place: int) -> Table | None:
    """A table as spreadsheets copy it."""
    return read_grid(lines, place, lambda line: line.raw.strip(" ").split("\t") if "\t" in line.raw else None)


def read_delimited(lines: Sequence[Line], place: int) -> Table | None:
    """Rows between semicolons or commas, as programs write them, under a head that names most columns."""
    head = lines[place].raw.strip()
    sign = ";" if head.count(";") > 1 else ","
    names = [each.strip(' "').replace("_", " ") for each in head.split(sign)] if len(head) <= _LONGEST_DELIMITED else []
    labels = [name_column(each) for each in names]
    known = sum(label is not None for label in labels)
    plain = all(0 < len(each) <= _LONGEST_HEAD for each in names)
    if known < 3 or known * 2 < len(names) or not plain or not {Label.SPEAKER, Label.TITLE} & {*labels}:
        return None
    return read_grid(lines, place, lambda line: _split_delimited(line, sign, len(names)))


def _split_delimited(line: Line, sign: str, count: int) -> list[str] | None:
    cells = next(csv.reader([line.raw.strip()[:_LONGEST_ROW]], delimiter=sign), [])
    return cells if len(cells) == count else None


def read_grid(lines: Sequence[Line], place: int, split: Callable[[Line], list[str] | None]) -> Table | None:
    """The rows from a place on that `split` parts into cells, if they have a column of days or a head."""
    if _stands_deep(lines, place, split):
        return None
    rows: list[tuple[Line, list[str]]] = []
    stop = place
    while stop < len(lines) and (stop == place or lines[stop].number <= lines[stop - 1].number + 2):
        cells = split(lines[stop])
        if cells is None:
            break
        if any(cell.strip() for cell in cells) and not DIVIDER.fullmatch(lines[stop].raw):
            rows.append((lines[stop], [cell.strip() for cell in cells]))
        stop += 1
    if len(rows) < 2:
        return None
    heads = promote_turns([name_column(tidy(cell)[0].replace("_", " ")) for cell in rows[0][1]], rows[0][1])
    named = sum(each is not None for each in heads)
    if named < 2 and _stands_above(rows):
        return None
    if named >= 2 or (named and len(heads) == 2):
        below = [cells for _, cells in rows[1:]]
        heads = promote_unnamed(find_day_column(promote_papers(heads, rows[0][1]), below), rows[0][1], below)
        body = rows[1:]
    else:
        heads, body = guess_columns([cells for _, cells in rows]), rows
    paired = sum(cells[0].rstrip().endswith((":", "：")) for _, cells in rows)
    if not tell_when_or_who(heads) or paired * 2 > len(rows):
        return None
    return Table(first=place, stop=stop, rows=tuple(make_row(line, cells, heads) for line, cells in body))


def _stands_above(rows: Sequence[tuple[Line, list[str]]]) -> bool:
    """Whether the first row is a headline of other width: "Knot seminar | Spring 2027 | Tuesdays 11 AM | Hall 3"."""
    if len(rows) < _FEWEST_BELOW or len(rows[0][1]) == len(rows[1][1]):
        return False
    return rows[1][0].gap and not any(line.gap for line, _ in rows[2:])


def _stands_deep(lines: Sequence[Line], place: int, split: Callable[[Line], list[str] | None]) -> bool:
    """Whether rows of the same block were tried as a table's head before: the first few are enough."""
    return place >= _HEADS_TRIED and all(
        split(lines[each]) is not None and lines[each + 1].number <= lines[each].number + 2
        for each in range(place - _HEADS_TRIED, place)
    )


def split_pipes(line: Line) -> list[str] | None:
    """The cells of a row of Markdown; empty ones where it only divides."""
    raw = line.raw.strip()
    if not raw.startswith("|") and raw.count("|") < 2:
        return None
    cells = [cell.strip() for cell in _PIPE.split(raw)]
    if raw.startswith("|"):
        cells = cells[1:]
    if cells and raw.endswith("|"):
        cells = cells[:-1]
    if DIVIDER.fullmatch(raw):
        return [""] * len(cells)
    return cells if len(cells) >= 2 else None
