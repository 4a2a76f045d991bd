"""A page's tables: their cells in the places where a browser shows them."""

from collections.abc import Callable
from dataclasses import replace

from selectolax.lexbor import LexborNode

from seminar.reading.sources.grids import LONGEST_SHARED, Cell, write_grid

_WIDEST = 60
_TALLEST = 5_000
_MOST_SPAN = 300
_MOST_CELLS = 20_000


def write_table_node(node: LexborNode, render: Callable[[LexborNode], str]) -> str:
    """The table as Markdown; `render` turns a cell's inside into lines."""
    layout = (node.attributes.get("role") or "") in ("presentation", "none")
    grid, nests = _read_grid(node, render)
    return write_grid(grid, is_layout=layout or nests)


def _read_grid(node: LexborNode, render: Callable[[LexborNode], str]) -> tuple[list[list[Cell]], bool]:
    """The cells in their places, and whether tables are inside.

    A cell that spans rows stands in each of them, one that spans columns in the first.
    """
    placed: dict[tuple[int, int], Cell] = {}
    nests = False
    rows = _list_rows(node)[:_TALLEST]
    for down, row in enumerate(rows):
        across = 0
        for each in row.iter():
            if each.tag not in ("td", "th"):
                continue
            nests = nests or each.css_first("table") is not None
            while (down, across) in placed:
                across += 1
            if across >= _WIDEST:
                break
            cell = Cell(text=render(each), is_head=each.tag == "th")
            height = min(_span(each, "rowspan"), len(rows) - down)
            width = min(_span(each, "colspan"), _WIDEST - across)
            for step in range(height * width if len(placed) < _MOST_CELLS else 1):
                under, beside = divmod(step, width)
                again = replace(cell, text="" if beside or len(cell.text) > LONGEST_SHARED else cell.text, first=False)
                placed[down + under, across + beside] = again if step else cell
            across += width
    stops = [next(across for across in range(_WIDEST + 1) if (down, across) not in placed) for down in range(len(rows))]
    return [[placed[down, across] for across in range(stop)] for down, stop in enumerate(stops)], nests


def _list_rows(node: LexborNode) -> list[LexborNode]:
    """The table's own rows, not those of tables inside; a caption is a row of its own."""
    rows: list[LexborNode] = []
    for child in node.iter():
        if child.tag == "tr":
            rows.append(child)
        elif child.tag in ("thead", "tbody", "tfoot"):
            rows += [each for each in child.iter() if each.tag == "tr"]
    return rows


def _span(cell: LexborNode, name: str) -> int:
    stated = (cell.attributes.get(name) or "").strip()
    return max(1, min(int(stated), _MOST_SPAN)) if stated.isascii() and stated.isdigit() and len(stated) < 6 else 1
