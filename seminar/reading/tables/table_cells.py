"""A table's rows as labelled cells."""

import re
from dataclasses import dataclass, replace

from seminar.reading.languages import Label
from seminar.reading.tables.cells import drop_kind, part_broken_cell, part_name_cell, write_day_cell
from seminar.reading.text.lines import Line, tidy

_FOLDED = re.compile(
    r"<details[^<>]{0,80}>\s*<summary[^<>]{0,80}>(?P<head>.{2,400}?)</summary>(?P<rest>.{0,4000}?)</details>",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What one column of a row holds; `label` is missing where neither head nor content says what it is."""

    label: Label | None
    line: Line


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row; `certain` is false where its cells had to be guessed apart."""

    cells: tuple[Cell, ...]
    certain: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows that stood at `first` up to `stop` among the lines."""

    first: int
    stop: int
    rows: tuple[Row, ...]


def make_row(line: Line, cells: list[str], heads: list[Label | None]) -> Row:
    """A row of the cells below the heads; a cell may hold a speaker, or an abstract, besides."""
    made = []
    for index, whole in enumerate(cells):
        folded = _FOLDED.search(whole)
        label = heads[index] if index < len(heads) else None
        lone = label is Label.TITLE or (label is None and len(heads) == 2)
        if lone and Label.SPEAKER not in heads and (both := part_name_cell(whole)):
            who, whole = both
            label = Label.TITLE
            made.append(Cell(label=Label.SPEAKER, line=replace(line, raw=who, text=who, links=(), gap=True)))
        raw, below = part_broken_cell(folded["head"] if folded else whole, label)
        if below:
            made.append(Cell(label=Label.ABSTRACT, line=replace(line, raw=below, text=below, links=(), gap=True)))
        if folded and (words := tidy(folded["rest"])[0]):
            made.append(Cell(label=Label.ABSTRACT, line=replace(line, raw=words, text=words, links=(), gap=True)))
        text, links = tidy(drop_kind(raw) if label is Label.TITLE else raw)
        if text or links:
            text = write_day_cell(text) if label is Label.DATE else text
            made.append(
                Cell(label=label, line=replace(line, raw=raw, text=text, links=links, level=0, bullet=False, gap=True))
            )
    return Row(cells=tuple(made))
