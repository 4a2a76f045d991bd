"""Rows of a table whose cells a copy has run into one line."""

from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages import Label
from seminar.reading.tables.column_heads import name_column
from seminar.reading.tables.table_cells import Cell, Row, Table
from seminar.reading.talk.intervals import frames, says_break
from seminar.reading.text.lines import Line
from seminar.reading.when.dates import find_dates
from seminar.reading.when.times import find_hours
from seminar.reading.who.leading_names import lead_name

_LEAD = 3
_AROUND = " ,:;–-"


def read_run_on(lines: Sequence[Line], place: int) -> Table | None:
    """Rows under "Date Speaker Title": a date, then words that have lost the borders between them."""
    order = _name_run_on(lines[place].text)
    if not order:
        return None
    rows = []
    stop = place + 1
    while stop < len(lines):
        line = lines[stop]
        if order[0] is Label.TIME:
            hours = find_hours(line.text[:80])
            if not hours or hours[0].first > _LEAD:
                break
            if not (frames(rest := line.text[hours[0].stop :].strip(_AROUND)) or says_break(rest)):
                rows.append(_part_run_on(line, 0, order))
            stop += 1
            continue
        dates = find_dates(line.text[:80], told=True)
        if not dates or dates[0].start > _LEAD:
            break
        rows.append(_part_run_on(line, dates[0].stop, order))
        stop += 1
    title_first = Label.TITLE in order and order.index(Label.TITLE) < order.index(Label.SPEAKER)
    if len(rows) < (2 if title_first else 1):
        return None  # a cell a line: where the title comes first, its speaker follows further down
    return Table(first=place, stop=stop, rows=tuple(rows))


def _name_run_on(text: str) -> list[Label]:
    """What the columns are by a line of their names alone, the day first; nothing for other lines."""
    words = text.split()
    if not 2 <= len(words) <= 8 or len(text) > 90:
        return []
    labels = [name_column(word) for word in words]
    known = [label for label in labels if label]
    fits = (
        known[:1] in ([Label.DATE], [Label.WHEN], [Label.TIME]) and len(known) == len(labels) and Label.SPEAKER in known
    )
    return known if fits else []


def _part_run_on(line: Line, after_date: int, order: list[Label]) -> Row:
    rest = line.text[after_date:].strip(_AROUND)
    cells = [(Label.DATE, line.text[:after_date])]
    hours = find_hours(rest[:40]) if Label.TIME in order else ()
    if hours and hours[0].first <= 2:
        cells.append((Label.TIME, hours[0].text))
        rest = rest[hours[0].stop :].strip(_AROUND)
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
