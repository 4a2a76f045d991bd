"""Tables in HTML within a plain text as rows of a Markdown table, however their cells are broken over lines."""

import re

_TABLE = re.compile(r"<table\b[^<>]{0,500}>(?P<inside>.{0,200000}?)</table\s?>", re.IGNORECASE | re.DOTALL)
_ROW = re.compile(r"<tr\b[^<>]{0,300}>", re.IGNORECASE)
_CELL = re.compile(r"<t[dh]\b[^<>]{0,300}>", re.IGNORECASE)
_ENDS = re.compile(
    r"</(?:t[rdh]|tbody|thead|tfoot|table)\s?>|</?(?:tbody|thead|tfoot|colgroup|col|caption)\b[^<>]{0,300}>",
    re.IGNORECASE,
)
_BREAK = re.compile(r"<br\s?/?>|</?(?:p|div|ul|ol|li)\b[^<>]{0,200}>", re.IGNORECASE)
_MOST_ROWS = 500


def unfold_html_rows(text: str) -> str:
    """The text with each table of two rows and more as lines of cells between bars."""
    if "<td" not in text.lower():
        return text
    return _TABLE.sub(_write, text)


def _write(table: re.Match[str]) -> str:
    rows = [_list_cells(row) for row in _ROW.split(table["inside"])[1:_MOST_ROWS]]
    rows = _join_below([row for row in rows if any(row)])
    if len(rows) < 2 or max(map(len, rows)) < 2:
        return table[0]
    return "\n\n" + "\n".join(f"| {' | '.join(row)} |" for row in rows) + "\n\n"


def _list_cells(row: str) -> list[str]:
    cells = (_ENDS.sub(" ", _BREAK.sub(" ", cell)) for cell in _CELL.split(row)[1:])
    return [" ".join(cell.replace("|", "/").split()) for cell in cells]


def _join_below(rows: list[list[str]]) -> list[list[str]]:
    """The rows, each with the one below that begins with an empty cell, where all come in such pairs."""
    if len(rows) < 4 or len(rows) % 2 or any(bool(row[0]) is bool(place % 2) for place, row in enumerate(rows)):
        return rows
    return [[*one, *(cell for cell in two if cell)] for one, two in zip(rows[::2], rows[1::2], strict=True)]
