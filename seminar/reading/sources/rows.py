"""Rows of a spreadsheet, saved as text between commas, semicolons, tabs or pipes, become a table."""

import csv
import io
import re

from seminar.reading.languages import Label
from seminar.reading.sources.document import Document, Part
from seminar.reading.sources.markup import write_table
from seminar.reading.talk.label_words import name_label
from seminar.reading.text.placeholders import is_missing
from seminar.reading.when.dates import find_dates
from seminar.reading.who.institutions import is_institution
from seminar.reading.who.names import is_name

_DELIMITERS = ",;\t|"
_MOST_ROWS = 5_000
_MOST_COLUMNS = 60
_LONGEST_CELL = 100_000
_LAST_FIRST = re.compile(r"([^\W\d_][^\s,]{0,40}(?: [^\s,]{1,40})?), ([^\W\d_][^\s,]{0,40}(?: [^\s,]{1,40})?)")
_HEAD_WORDS = re.compile(r"[_/]+|(?<=[a-z])(?=[A-Z])")


def open_rows(text: str) -> Document:
    """A file that calls itself CSV or TSV; where its rows do not agree, it is text."""
    text = _drop_hint(text.lstrip("\ufeff"))
    rows = _find_rows(text)
    stated = rows and (_count_heads(rows[0]) or any(find_dates(cell[:80]) for row in rows[:20] for cell in row))
    return Document(parts=(Part(text=_write(rows) if rows and stated else text),))


def write_stated_rows(text: str) -> str | None:
    """A table of a text that nobody called CSV: only under a head that names two columns, and with all rows alike."""
    head = text.lstrip().partition("\n")[0]
    if not any(mark in head for mark in ",;") or len(head) > 1000:
        return None
    rows = _find_rows(text)
    if not rows or len(rows) < 2 or _count_heads(rows[0]) < 2 or any(len(row) != len(rows[0]) for row in rows):
        return None
    return _write(rows)


def _drop_hint(text: str) -> str:
    """Without the line by which a spreadsheet program tells another one the delimiter."""
    return text.partition("\n")[2] if re.match(r"sep=.\r?\n", text) else text


def _find_rows(text: str) -> list[list[str]]:
    """The rows as the delimiter parts them on which most of them agree; none where no delimiter does."""
    best: list[list[str]] = []
    most = 0.0
    for delimiter in _DELIMITERS:
        if delimiter not in text:
            continue
        rows = _split(text, delimiter)
        widths = [len(row) for row in rows]
        width = max(set(widths), key=widths.count, default=1)
        agree = widths.count(width) / max(len(widths), 1)
        score = agree * (1 + _count_heads(rows[0]) if rows else 0) * min(width, 8)
        if width >= 2 and len(rows) >= 2 and widths.count(width) >= 2 and agree > 0.6 and score > most:
            best, most = rows, score
    return best


def _split(text: str, delimiter: str) -> list[list[str]]:
    """The rows that hold something. A quote that is never closed is a mark like any other."""
    for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_NONE):
        rows = []
        try:
            for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, quoting=quoting, strict=True):
                if any(cell.strip() for cell in row):
                    rows.append([cell[:_LONGEST_CELL] for cell in row[:_MOST_COLUMNS]])
                if len(rows) > _MOST_ROWS:
                    break
        except csv.Error:
            continue
        return rows
    return []


def _count_heads(row: list[str]) -> int:
    return sum(len(cell) < 60 and name_label(_name_head(cell)) is not None for cell in row)


def _name_head(cell: str) -> str:
    """A column's name as people write it: "speaker_name" and "talkTitle" are two words."""
    return " ".join(_HEAD_WORDS.sub(" ", cell).split())


def _write(rows: list[list[str]]) -> str:
    head = [_name_head(cell) if _count_heads([cell]) else cell for cell in rows[0]]
    for column, words in enumerate(head):
        if name_label(words) is Label.SPEAKER:
            _turn_names(rows[1:], column)
    return write_table([head, *rows[1:]])


def _turn_names(rows: list[list[str]], column: int) -> None:
    """Puts first names first where the whole column has them last, as "Quill, Ada"."""
    cells = [row[column].strip() for row in rows if column < len(row) and not is_missing(row[column])]
    turned = [_LAST_FIRST.fullmatch(cell) for cell in cells]
    names = [f"{found[2]} {found[1]}" for found in turned if found and not _is_place(found[2])]
    if not cells or len(names) < len(cells) or not all(map(is_name, names)):
        return
    for row in rows:
        if column < len(row) and (found := _LAST_FIRST.fullmatch(row[column].strip())):
            row[column] = f"{found[2]} {found[1]}"


def _is_place(words: str) -> bool:
    return is_institution(words) or (len(words) > 1 and words.isupper())
