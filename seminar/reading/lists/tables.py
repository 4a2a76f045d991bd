"""Schedules in rows: Markdown tables, tabs, columns of blanks, and rows whose separators a copy has lost."""

import csv
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from seminar.reading.languages import Label
from seminar.reading.lists.cells import drop_kind, part_broken_cell, part_name_cell, write_day_cell
from seminar.reading.lists.column_heads import (
    find_day_column,
    guess_columns,
    name_column,
    promote_papers,
    tell_when_or_who,
)
from seminar.reading.lists.column_rows import find_columns, read_column_rows
from seminar.reading.lists.flat_rows import read_flat_rows
from seminar.reading.lists.wrapped_rows import unwrap_rows
from seminar.reading.talk.labels import name_label
from seminar.reading.text.lines import Line, join_wrapped, tidy
from seminar.reading.when.dates import find_dates
from seminar.reading.when.times import find_hours
from seminar.reading.who.names import lead_name

_DIVIDER = re.compile(r"[\s|:+=-]+")
_PIPE = re.compile(r"(?<!\\)\|")
_COLUMNS = re.compile(r"\s{2,}")
_LONGEST_HEAD, _MOST_COLUMNS = 40, 8
_LONGEST_DELIMITED, _LONGEST_ROW = 120, 4000
_HEADS_TRIED = 3
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


def find_tables(lines: Sequence[Line]) -> tuple[Table, ...]:
    """All tables with a column of dates or at least a head that says what the columns are."""
    readers = (_read_pipes, _read_wrapped, _read_tabs, _read_columns, _read_run_on, _read_flat, _read_delimited)
    tables = []
    place = 0
    while place < len(lines):
        table = next(
            (found for read in readers if (found := read(lines, place))),
            None,
        )
        if table:
            tables.append(table)
            place = table.stop
        else:
            place += 1
    return tuple(tables)


def unfold_pairs(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Tables of two columns that only pair labels with values, as labelled lines."""
    unfolded: list[Line] = []
    place = 0
    while place < len(lines):
        stop = place
        pairs = []
        while (
            stop < len(lines)
            and (cells := _split_pipes(lines[stop]) or _split_pair(lines[stop])) is not None
            and (stop == place or not lines[stop].gap)
        ):
            pairs.append(cells)
            stop += 1
        full = [cells for cells in pairs if any(cells)]
        labels = [name_label(cells[0]) for cells in full if cells]
        if (
            len(full) >= 2
            and all(len(cells) == 2 for cells in full)
            and sum(each is not None for each in labels) * 2 > len(labels)
        ):
            for line, cells in zip(lines[place:stop], pairs, strict=True):
                if any(cells) and not _DIVIDER.fullmatch(line.raw):
                    text, links = tidy(f"{cells[0].strip(' *:')}: {cells[1]}" if cells[0] else cells[1])
                    unfolded.append(replace(line, raw=text, text=text, links=links))
            place = stop
        elif stop > place:
            unfolded += lines[place:stop]
            place = stop
        else:
            unfolded.append(lines[place])
            place += 1
    return tuple(unfolded)


def _split_pair(line: Line) -> list[str] | None:
    """A label and a value with a tab between them."""
    cells = line.raw.strip(" ").split("\t")
    return cells if len(cells) == 2 and all(cell.strip() for cell in cells) else None


def stands_in_row(line: Line) -> bool:
    """Whether a line has the marks of a table's row."""
    return "|" in line.raw or "\t" in line.raw.strip()


def _read_pipes(lines: Sequence[Line], place: int) -> Table | None:
    return _read_grid(lines, place, _split_pipes)


def _read_tabs(lines: Sequence[Line], place: int) -> Table | None:
    return _read_grid(lines, place, lambda line: line.raw.strip(" ").split("\t") if "\t" in line.raw else None)


def _read_wrapped(lines: Sequence[Line], place: int) -> Table | None:
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
        made.append(_make_row(row.line, cells, heads))
        if below:
            text = join_wrapped([line.text for line in below])
            line = replace(row.line, raw=text, text=text, gap=True)
            made[-1] = replace(made[-1], cells=(*made[-1].cells, Cell(label=Label.ABSTRACT, line=line)))
    return Table(first=place, stop=stop, rows=tuple(made)) if made else None


def _read_delimited(lines: Sequence[Line], place: int) -> Table | None:
    """Rows between semicolons or commas, as programs write them, under a head that names most columns."""
    head = lines[place].raw.strip()
    sign = ";" if head.count(";") > 1 else ","
    names = [each.strip(' "').replace("_", " ") for each in head.split(sign)] if len(head) <= _LONGEST_DELIMITED else []
    labels = [name_column(each) for each in names]
    known = sum(label is not None for label in labels)
    plain = all(0 < len(each) <= _LONGEST_HEAD for each in names)
    if known < 3 or known * 2 < len(names) or not plain or not {Label.SPEAKER, Label.TITLE} & {*labels}:
        return None
    return _read_grid(lines, place, lambda line: _split_delimited(line, sign, len(names)))


def _split_delimited(line: Line, sign: str, count: int) -> list[str] | None:
    cells = next(csv.reader([line.raw.strip()[:_LONGEST_ROW]], delimiter=sign), [])
    return cells if len(cells) == count else None


def _read_columns(lines: Sequence[Line], place: int) -> Table | None:
    heads = _COLUMNS.split(lines[place].raw.strip())
    if len(heads) < 3 or sum(name_column(each) is not None for each in heads) < 3:
        return None
    return _read_aligned(lines, place) or _read_grid(
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
    while first < len(lines) and _DIVIDER.fullmatch(lines[first].raw):
        first += 1
    rows, stop = read_column_rows(lines, first, [start for start, _ in columns], key)
    dated = sum(bool(find_dates(row.cells[key], told=True)) for row in rows)
    if len(rows) < 2 or dated * 4 < len(rows) * 3:
        return None
    return Table(first=place, stop=stop, rows=tuple(_make_row(row.line, row.cells, heads) for row in rows))


def _read_grid(lines: Sequence[Line], place: int, split: Callable[[Line], list[str] | None]) -> Table | None:
    if _stands_deep(lines, place, split):
        return None
    rows: list[tuple[Line, list[str]]] = []
    stop = place
    while stop < len(lines) and (stop == place or lines[stop].number <= lines[stop - 1].number + 2):
        cells = split(lines[stop])
        if cells is None:
            break
        if any(cell.strip() for cell in cells) and not _DIVIDER.fullmatch(lines[stop].raw):
            rows.append((lines[stop], [cell.strip() for cell in cells]))
        stop += 1
    if len(rows) < 2:
        return None
    heads = [name_column(tidy(cell)[0].replace("_", " ")) for cell in rows[0][1]]
    named = sum(each is not None for each in heads)
    if named >= 2 or (named and len(heads) == 2):
        heads = find_day_column(promote_papers(heads, rows[0][1]), [cells for _, cells in rows[1:]])
        body = rows[1:]
    else:
        heads, body = guess_columns([cells for _, cells in rows]), rows
    paired = sum(cells[0].rstrip().endswith((":", "：")) for _, cells in rows)
    if not tell_when_or_who(heads) or paired * 2 > len(rows):
        return None
    return Table(first=place, stop=stop, rows=tuple(_make_row(line, cells, heads) for line, cells in body))


def _stands_deep(lines: Sequence[Line], place: int, split: Callable[[Line], list[str] | None]) -> bool:
    """Whether rows of the same block were tried as a table's head before: the first few are enough."""
    return place >= _HEADS_TRIED and all(
        split(lines[each]) is not None and lines[each + 1].number <= lines[each].number + 2
        for each in range(place - _HEADS_TRIED, place)
    )


def _make_row(line: Line, cells: list[str], heads: list[Label | None]) -> Row:
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


def _read_run_on(lines: Sequence[Line], place: int) -> Table | None:
    """Rows under "Date Speaker Title": a date, then words that have lost the borders between them."""
    order = _name_run_on(lines[place].text)
    if not order:
        return None
    rows = []
    stop = place + 1
    while stop < len(lines):
        line = lines[stop]
        dates = find_dates(line.text[:80], told=True)
        if not dates or dates[0].start > 3:
            break
        rows.append(_part_run_on(line, dates[0].stop, order))
        stop += 1
    title_first = Label.TITLE in order and order.index(Label.TITLE) < order.index(Label.SPEAKER)
    if len(rows) < (2 if title_first else 1):
        return None  # a cell a line: where the title comes first, its speaker follows further down
    return Table(first=place, stop=stop, rows=tuple(rows))


def _read_flat(lines: Sequence[Line], place: int) -> Table | None:
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
            _make_row(row.line, [cell.raw.strip() for cell in row.cells], heads),
            certain=row.even or len(row.cells) < 3,
        )
        for row in rows
    ]
    return Table(first=place, stop=stop, rows=tuple(made)) if made else None


def _name_run_on(text: str) -> list[Label]:
    words = text.split()
    if not 2 <= len(words) <= 8 or len(text) > 90:
        return []
    labels = [name_column(word) for word in words]
    known = [label for label in labels if label]
    fits = known[:1] in ([Label.DATE], [Label.WHEN]) and len(known) == len(labels) and Label.SPEAKER in known
    return known if fits else []


def _part_run_on(line: Line, after_date: int, order: list[Label]) -> Row:
    rest = line.text[after_date:].strip(" ,:;–-")
    cells = [(Label.DATE, line.text[:after_date])]
    hours = find_hours(rest[:40]) if Label.TIME in order else ()
    if hours and hours[0].first <= 2:
        cells.append((Label.TIME, hours[0].text))
        rest = rest[hours[0].stop :].strip(" ,:;–-")
    certain = True
    if Label.TITLE in order and order.index(Label.TITLE) < order.index(Label.SPEAKER):
        cells.append((Label.TITLE, rest))
        certain = False
    elif Label.TITLE in order:
        name, title, certain = lead_name(rest)
        cells += [(Label.SPEAKER, name), (Label.TITLE, title)]
    else:
        cells.append((Label.SPEAKER, rest))
    return Row(
        cells=tuple(
            Cell(label=label, line=replace(line, raw=text, text=text, gap=True)) for label, text in cells if text
        ),
        certain=certain,
    )


def _split_pipes(line: Line) -> list[str] | None:
    raw = line.raw.strip()
    if not raw.startswith("|") and raw.count("|") < 2:
        return None
    cells = [cell.strip() for cell in _PIPE.split(raw)]
    if raw.startswith("|"):
        cells = cells[1:]
    if cells and raw.endswith("|"):
        cells = cells[:-1]
    if _DIVIDER.fullmatch(raw):
        return [""] * len(cells)
    return cells if len(cells) >= 2 else None
