"""Where letters stand on a page becomes the order in which a person reads them: lines, rows of tables, columns."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

_LONGEST_CELL_LINE = 70
_USUAL_GAP = 0.45  # between lines, as a share of their height
_MOST_CELLS = 40
_MOST_ORDERED = 400  # blocks: ordering them costs the cube of their number at worst


@dataclass(frozen=True, slots=True, kw_only=True)
class Fragment:
    """Words on one line with the addresses behind them; edges in points from the page's lower left corner."""

    runs: tuple[tuple[str, str | None], ...]
    left: float
    bottom: float
    right: float
    top: float
    height: float

    @property
    def text(self) -> str:
        return "".join(words for words, _ in self.runs)


@dataclass(slots=True)
class Row:
    """Cells side by side, each with the lines in it; a line of running text is a row of one cell.

    The edges grow with it: what is looked up for every fragment must cost the same in a row of any length.
    """

    cells: list[list[Fragment]]
    left: float
    bottom: float
    right: float
    top: float
    height: float
    short: bool = True

    def put(self, fragment: Fragment, cell: list[Fragment] | None = None) -> None:
        """Goes on with a cell, or begins another."""
        if cell is None:
            self.cells.append([fragment])
        else:
            cell.append(fragment)
        self.left, self.right = min(self.left, fragment.left), max(self.right, fragment.right)
        self.bottom, self.top = min(self.bottom, fragment.bottom), max(self.top, fragment.top)
        self.short = self.short and len(fragment.text) < _LONGEST_CELL_LINE


@dataclass(slots=True)
class Block:
    """Rows that stand together, a paragraph or a table."""

    rows: list[Row]
    left: float = 0.0
    bottom: float = 0.0
    right: float = 0.0
    top: float = 0.0

    def measure(self) -> None:
        self.left, self.right = min(row.left for row in self.rows), max(row.right for row in self.rows)
        self.bottom, self.top = min(row.bottom for row in self.rows), max(row.top for row in self.rows)


def arrange(fragments: Sequence[Fragment]) -> list[Block]:
    """The page's blocks in the order of reading."""
    gap = max(_USUAL_GAP, _usual_spacing(fragments) + 0.3)
    blocks: list[Block] = []
    for fragment in fragments:
        if not blocks or not _continue(blocks[-1], fragment, gap):
            blocks.append(Block(rows=[_begin_row(fragment)]))
    for block in blocks:
        block.measure()
    return _order(blocks)


def _usual_spacing(fragments: Sequence[Fragment]) -> float:
    """The gap between two lines of a paragraph, as a share of their height."""
    gaps = [
        gap / one.height
        for one, two in pairwise(fragments)
        if -0.6 * one.height < (gap := one.bottom - two.top) < 1.5 * one.height and _overlap(one, two)
    ]
    return median(gaps) if gaps else 0.0


def _begin_row(fragment: Fragment) -> Row:
    return Row(
        cells=[[fragment]],
        left=fragment.left,
        bottom=fragment.bottom,
        right=fragment.right,
        top=fragment.top,
        height=fragment.height,
        short=len(fragment.text) < _LONGEST_CELL_LINE,
    )


def _continue(block: Block, fragment: Fragment, gap: float) -> bool:
    """Puts the fragment where it goes on with the block, if it does; `gap` is the widest inside a paragraph."""
    row = block.rows[-1]
    last = row.cells[-1][-1]
    size = max(last.height, fragment.height)
    if _same_line(last, fragment) and fragment.left >= last.right - 0.3 * size:
        apart = fragment.left - last.right > 1.3 * size
        row.put(fragment, None if apart else row.cells[-1])
        return True
    if _stands_beside(row, fragment):
        row.put(fragment)
        return True
    if len(row.cells) > 1:
        own = next((cell for cell in row.cells[1:_MOST_CELLS] if abs(cell[0].left - fragment.left) < 0.8 * size), None)
        if own and -0.6 < (own[-1].bottom - fragment.top) / size <= gap:
            row.put(fragment, own)
            return True
        follows = fragment.top <= row.cells[0][-1].bottom + 0.3 * size and row.bottom - fragment.top < 1.5 * size
    else:
        alike = 0.75 < fragment.height / last.height < 1.33
        follows = alike and -0.6 < (last.bottom - fragment.top) / size <= gap and _overlap(last, fragment)
    if follows:
        block.rows.append(_begin_row(fragment))
    return follows


def _stands_beside(row: Row, fragment: Fragment) -> bool:
    """Whether the fragment begins a further cell of a row whose cells stand at different heights."""
    size = max(row.height, fragment.height)
    return (
        row.short
        and fragment.left - row.right > 0.5 * size
        and fragment.bottom > row.bottom - 1.2 * size
        and fragment.top < row.top + 1.8 * size
    )


def _same_line(one: Fragment, two: Fragment) -> bool:
    shared = min(one.top, two.top) - max(one.bottom, two.bottom)
    return shared > 0.5 * min(one.height, two.height)


def _overlap(one: Fragment | Block, two: Fragment | Block) -> bool:
    return one.left < two.right and two.left < one.right


def _order(blocks: list[Block]) -> list[Block]:
    """Above before below, and left before right unless something stands across both; else as the file has them."""
    if len(blocks) > _MOST_ORDERED or not _is_disordered(blocks):
        return blocks
    before: dict[int, set[int]] = {place: set() for place in range(len(blocks))}
    for first, one in enumerate(blocks):
        for second, two in enumerate(blocks):
            if first != second and _precedes(one, two, blocks):
                before[second].add(first)
    ordered: list[Block] = []
    while before:
        # Where two wait for each other, the file's own order decides.
        ready = next((place for place, waits in before.items() if not waits), next(iter(before)))
        ordered.append(blocks[ready])
        del before[ready]
        for waits in before.values():
            waits.discard(ready)
    return ordered


def _is_disordered(blocks: list[Block]) -> bool:
    """Whether the file has something below before something above it."""
    return any(
        _overlap(one, two) and two.bottom > one.top - 1
        for place, one in enumerate(blocks)
        for two in blocks[place + 1 : place + 60]
    )


def _precedes(one: Block, two: Block, blocks: list[Block]) -> bool:
    if _overlap(one, two):
        return (one.top + one.bottom) > (two.top + two.bottom)
    if one.right > two.left or one.bottom >= two.top or two.bottom >= one.top:
        return False  # not to the left of it, or not beside it
    low, high = min(one.bottom, two.bottom), max(one.top, two.top)
    return not any(
        _overlap(each, one) and _overlap(each, two) and low < each.bottom and each.top < high for each in blocks
    )
