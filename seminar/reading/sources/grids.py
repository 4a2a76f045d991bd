"""A grid of cells from a page or a document: rows of talks, labels beside values, or mere layout."""

from collections.abc import Sequence
from dataclasses import dataclass

from seminar.reading.sources.markup import join_blocks, write_table
from seminar.reading.talk.label_words import name_label

# A day or a room holds for all the rows beside it; what is longer is said once.
LONGEST_SHARED = 200
_LONGEST_LABEL = 40
_LONG_CELL = 1_500


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A cell's lines; `first` is false for the further places of one that stands in several rows or columns."""

    text: str
    is_head: bool = False
    first: bool = True


def write_grid(grid: Sequence[Sequence[Cell]], *, is_layout: bool = False) -> str:
    """The grid as Markdown; `is_layout` where its maker says that it only arranges blocks, or where it holds grids."""
    rows = [list(row) for row in grid if any(cell.text for cell in row)]
    if not rows:
        return ""
    if is_layout or _is_layout(rows):
        return join_blocks([cell.text for row in rows for cell in row if cell.first])
    if _pairs_labels(rows):
        return write_pairs([(row[0].text, row[1].text) for row in rows])
    return _write_sections(rows)


def write_pairs(pairs: list[tuple[str, str]]) -> str:
    """Labels with their values, a line each; a value's further lines stand below."""
    lines = []
    for label, value in pairs:
        words = label.replace("**", "").replace("\n", " ").strip().rstrip(":：").strip()
        lines.append(f"{words}: {value}" if words and value else words or value)
    return "\n".join(lines)


def _is_layout(rows: list[list[Cell]]) -> bool:
    """Whether the cells are blocks of a page rather than rows of one kind."""
    width = max(map(len, rows))
    if width == 1 or len(rows) == 1:
        return True
    if any(cell.is_head for row in rows for cell in row):
        return False
    long = sum(len(cell.text) > _LONG_CELL for row in rows for cell in row)
    headed = sum(line.startswith("#") for row in rows for cell in row for line in cell.text.split("\n"))
    return long * 2 >= len(rows) or headed >= len(rows)


def _pairs_labels(rows: list[list[Cell]]) -> bool:
    """Whether the left column says what the right one holds."""
    if any(len(row) != 2 for row in rows):
        return False
    heads = sum(row[0].is_head and not row[1].is_head for row in rows)
    labels = [row[0].text.replace("**", "").strip() for row in rows]
    short = all(len(label) <= _LONGEST_LABEL for label in labels)
    named = sum(name_label(label) is not None or label.endswith((":", "：")) for label in labels if label)
    return short and (heads == len(rows) or named * 2 > len(rows))


def _write_sections(rows: list[list[Cell]]) -> str:
    """Rows as tables, parted by the rows of one cell that name a term or a month; each part has the head again."""
    head = rows[0] if sum(cell.is_head for cell in rows[0]) >= 2 or _names_columns(rows[0]) else None
    width = max(map(len, rows))
    blocks: list[str] = []
    gathered: list[list[Cell]] = []

    def end() -> None:
        if gathered:
            shown = [head, *gathered] if head else gathered
            blocks.append(write_table([[cell.text for cell in row] for row in shown]))
            gathered.clear()

    for row in rows[1:] if head else rows:
        said = [cell for cell in row if cell.text]
        if len(said) == 1 and said[0] is row[0] and len(row) == width and _spans(row) and "\n" not in said[0].text:
            end()
            words = said[0].text.replace("**", "").lstrip("#").strip()
            blocks.append(f"## {words}")
        else:
            gathered.append(row)
    end()
    return join_blocks(blocks)


def _names_columns(row: list[Cell]) -> bool:
    return sum(name_label(cell.text.replace("**", "").strip()) is not None for cell in row if len(cell.text) < 60) >= 2


def _spans(row: list[Cell]) -> bool:
    """Whether the row is one cell across all columns."""
    return len(row) >= 2 and not any(cell.first for cell in row[1:])
