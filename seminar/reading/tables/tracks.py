"""Programmes whose columns are rooms or tracks: the talks that begin at one hour stand beside each other."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages import compile_when_used
from seminar.reading.tables.grids import DIVIDER, split_pipes
from seminar.reading.text.lines import Line
from seminar.reading.when.times import find_hours

_TRACK = compile_when_used(
    r"\W{0,3}(?:(?:parallel\s)?(?:room|track|session|stream|strand|section|panel|hall|raum|saal|strang|sektion|salle|atelier|axe"
    r"|sala|aula|sessione|sesión|sessão|mesa|eje|eixo)\b.{0,30}|.{2,20}\s(?:room|hall|track|stream|raum|saal))\W{0,3}",
    re.IGNORECASE,
)
_LONGEST_CELL, _FEWEST_ROWS = 300, 2


def spread_tracks(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines, a row of such a programme as a line for each of its talks, with the row's hours before it."""
    for place, line in enumerate(lines):
        heads = _split(line)
        if len(heads) < 3 or not all(_TRACK.fullmatch(head) for head in heads[1:] if head) or not all(heads[1:]):
            continue
        rows = _read_rows(lines[place + 1 :], len(heads))
        timed = [row for row in rows if row]
        if len(timed) < _FEWEST_ROWS or not any(len(_tell(row)) > 1 for row in timed):
            continue
        spread = [
            replace(line, text=text, raw=text)
            for line, row in zip(lines[place + 1 :], rows, strict=False)
            for text in _tell(row)
        ]
        after = lines[place + 1 + len(rows) :]
        return [replace(each, number=number) for number, each in _count([*lines[:place], *spread, *after])]
    return lines


def _split(line: Line) -> list[str]:
    cells = line.raw.strip(" ").split("\t") if "\t" in line.raw else split_pipes(line) or []
    return [cell.strip(" *_") for cell in cells] if all(len(cell) <= _LONGEST_CELL for cell in cells) else []


def _read_rows(lines: Sequence[Line], width: int) -> list[list[str]]:
    """The rows' cells, none for a line that only divides, up to the first line that is no row."""
    rows: list[list[str]] = []
    for line in lines:
        cells = _split(line)
        if DIVIDER.fullmatch(line.raw):
            rows.append([])
        elif 2 <= len(cells) <= width and find_hours(cells[0], told=True):
            rows.append(cells)
        else:
            break
    return rows


def _tell(row: Sequence[str]) -> list[str]:
    """The row's talks, each with the hours; what all tracks have in common, such as lunch, once."""
    told = list(dict.fromkeys(cell for cell in row[1:] if cell.strip(" -–—")))
    return [f"{row[0]} {cell}" for cell in told]


def _count(lines: Sequence[Line]) -> list[tuple[int, Line]]:
    """The lines with numbers that keep the blank lines between them."""
    counted: list[tuple[int, Line]] = []
    number, before = 0, None
    for line in lines:
        number += max(line.number - before, 1) if before is not None else 0
        counted.append((number, line))
        before = line.number
    return counted
