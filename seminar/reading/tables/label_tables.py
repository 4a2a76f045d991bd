"""Tables of two columns that only pair labels with values."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from seminar.reading.tables.grids import DIVIDER, split_pipes
from seminar.reading.talk.label_words import name_label
from seminar.reading.text.lines import Line, tidy

_PARTED = re.compile(r"\t|\s{3,}|\s(?:[-=]>|→)\s")
# A label is no longer.
_MOST_WORDS = 4


def unfold_pairs(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, with the rows of such tables as labelled ones."""
    unfolded: list[Line] = []
    place = 0
    while place < len(lines):
        rows = _read_block(lines, place)
        block = lines[place : place + max(len(rows), 1)]
        unfolded += _label_rows(block, rows) if _are_pairs(rows) else block
        place += len(block)
    return tuple(unfolded)


def _read_block(lines: Sequence[Line], place: int) -> list[list[str]]:
    """The cells of the rows that follow each other from a place on."""
    rows: list[list[str]] = []
    while place + len(rows) < len(lines):
        line = lines[place + len(rows)]
        cells = split_pipes(line) or _split_pair(line) or _split_at_bar(line)
        if cells is None or (rows and line.gap):
            break
        rows.append(_drop_colon(cells))
    return rows


def _drop_colon(cells: list[str]) -> list[str]:
    """The cells of a row such as "| Speaker | : | Ada Quill |" without the one between label and value."""
    return [cells[0], cells[2]] if len(cells) == 3 and cells[1].strip() in (":", "：") else cells


def _are_pairs(rows: Sequence[list[str]]) -> bool:
    """Whether rows have two cells each, the first of which is a label in most."""
    full = [cells for cells in rows if any(cells)]
    labels = [name_label(cells[0]) for cells in full]
    paired = len(full) >= 2 and all(len(cells) == 2 for cells in full)
    return paired and sum(each is not None for each in labels) * 2 > len(labels)


def _label_rows(lines: Sequence[Line], rows: Sequence[list[str]]) -> Iterator[Line]:
    for line, cells in zip(lines, rows, strict=True):
        if any(cells) and not DIVIDER.fullmatch(line.raw):
            text, links = tidy(f"{cells[0].strip(' *:')}: {cells[1].lstrip(': ')}" if cells[0] else cells[1])
            yield replace(line, raw=text, text=text, links=links)


def _split_at_bar(line: Line) -> list[str] | None:
    """A label and a value with the one bar of the line between them."""
    before, bar, behind = line.text.partition("|")
    short = 0 < len(before.split()) <= _MOST_WORDS
    return [before.strip(), behind.strip()] if bar and short and behind.strip() and "|" not in behind else None


def _split_pair(line: Line) -> list[str] | None:
    """A label and a value with a tab, an arrow or many blanks between them."""
    cells = _drop_colon(_PARTED.split(line.raw.strip(" ")))
    return cells if len(cells) == 2 and all(cell.strip() for cell in cells) else None
