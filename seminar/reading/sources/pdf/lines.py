"""A PDF's blocks as Markdown: large type as headings, rows side by side as tables, gaps where the page has them."""

import re
from collections import Counter
from collections.abc import Sequence

from seminar.reading.sources.markup import join_blocks, write_link, write_table
from seminar.reading.sources.pdf.layout import Block, Fragment, Row, arrange
from seminar.reading.talk.label_words import name_label

_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st", "\xad": "-"})
_NUMBER = re.compile(r"(?:page |seite )?\W{0,3}\d{1,3}(?:\s?(?:/|of|von)\s?\d{1,3})?\W{0,3}", re.IGNORECASE)
_LABELLED = re.compile(r"([^\W\d_][\w ]{0,25})[:：]")
_LARGE, _LARGEST = 1.25, 1.6
_LONGEST_HEADING = 250
_MOST_LARGE = 0.4
_REPEATS = 3
_LEAST_FRAGMENTS = 4


def write_pages(pages: Sequence[Sequence[Fragment]]) -> str:
    """All pages' text, without what stands at the head and the foot of each."""
    usual = _usual_height(pages)
    running = _find_running(pages)
    blocks: list[str] = []
    for page in pages:
        numbers = _find_numbers(page)
        kept = [each for each in page if each not in numbers and (not blocks or each.text.strip() not in running)]
        blocks += [_write_block(block, usual) for block in arrange(kept)]
    return join_blocks(blocks)


def _usual_height(pages: Sequence[Sequence[Fragment]]) -> float:
    """The height of most letters; nothing counts as large where much of the text is."""
    heights: Counter[float] = Counter()
    for page in pages:
        for fragment in page:
            heights[fragment.height] += len(fragment.text)
    half = sum(heights.values()) / 2
    for height in sorted(heights):
        half -= heights[height]
        if half <= 0:
            large = sum(count for each, count in heights.items() if each >= _LARGE * height)
            return height if large <= _MOST_LARGE * sum(heights.values()) else max(heights)
    return 1.0


def _find_running(pages: Sequence[Sequence[Fragment]]) -> set[str]:
    """What stands at the same height of several pages."""
    seen = Counter(place for page in pages for place in {(each.text.strip(), round(each.bottom)) for each in page})
    return {text for (text, _), times in seen.items() if times >= max(_REPEATS, len(pages) // 2)}


def _find_numbers(page: Sequence[Fragment]) -> list[Fragment]:
    """The page's number, where one stands alone at its foot or head."""
    if len(page) < _LEAST_FRAGMENTS:
        return []
    lowest = sorted(page, key=lambda each: each.bottom)[:2]
    highest = sorted(page, key=lambda each: -each.top)[:2]
    foot = lowest[0] if lowest[0].top <= lowest[1].bottom else None
    head = highest[0] if highest[0].bottom >= highest[1].top else None
    return [each for each in (foot, head) if each and _NUMBER.fullmatch(each.text.strip())]


def _write_block(block: Block, usual: float) -> str:
    lines: list[str] = []
    rows = block.rows
    place = 0
    while place < len(rows):
        stop = place
        while stop < len(rows) and len(rows[stop].cells) > 1:
            stop += 1
        if stop - place >= 2 and (table := _write_rows(rows[place:stop])):
            lines += ["", table, ""]
            place = stop
            continue
        level = _level(rows[place], usual)
        stop = place + 1
        while level and stop < len(rows) and _level(rows[stop], usual) == level:
            stop += 1
        text = " ".join(_write_row(row) for row in rows[place:stop])
        if level and len(text) <= _LONGEST_HEADING:
            lines += ["", f"{'#' * level} {text}", ""]
        else:
            lines += [_write_row(row) for row in rows[place:stop]]
        place = stop
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")


def _level(row: Row, usual: float) -> int:
    """1 for a line in the largest type, 2 for a large one, 0 for running text."""
    text = _write_row(row)
    label = _LABELLED.match(text)
    if len(row.cells) > 1 or not any(map(str.isalpha, text)) or (label and name_label(label[1])):
        return 0
    share = row.height / usual if usual else 0.0
    return 1 if share >= _LARGEST else 2 if share >= _LARGE else 0


def _write_row(row: Row) -> str:
    """The row on one line; a label keeps its value close, other cells stay apart."""
    line = ""
    for cell in row.cells:
        text = _write_cell(cell)
        line += (" " if line.endswith(":") else "   ") + text if line else text
    return line


def _write_cell(cell: Sequence[Fragment]) -> str:
    words = ""
    for place, fragment in enumerate(cell):
        if place and not words.endswith((" ", "\n")):
            before = cell[place - 1]
            below = fragment.top <= before.bottom + 0.5 * fragment.height
            glued = not below and fragment.left - before.right < 0.15 * fragment.height
            words += "" if glued else "\n" if below else " "
        words += _write_fragment(fragment)
    return _unwrap(words)


def _unwrap(text: str) -> str:
    """A cell's lines as one."""
    return " ".join(re.sub(r"(?<=[a-z])-\n(?=[a-z])", "", text).split())


def _write_fragment(fragment: Fragment) -> str:
    written = ""
    for words, url in fragment.runs:
        plain = words.translate(_LIGATURES)
        linked = url and url.startswith(("http://", "https://", "mailto:")) and plain.strip()
        written += _keep_blanks(plain, write_link(plain.strip(), url)) if url and linked else plain
    return written


def _keep_blanks(plain: str, written: str) -> str:
    before, after = len(plain) - len(plain.lstrip()), len(plain) - len(plain.rstrip())
    return f"{' ' * before}{written}{' ' * after}"


def _write_rows(rows: Sequence[Row]) -> str | None:
    """Rows as a table, where their cells stand in columns."""
    columns = _find_columns(rows)
    if len(columns) < 2:
        return None
    table = []
    for row in rows:
        cells = [""] * len(columns)
        for cell in row.cells:
            left, right = min(each.left for each in cell), max(each.right for each in cell)
            own = next(place for place, (start, stop) in enumerate(columns) if left < stop and start < right)
            cells[own] = f"{cells[own]} {_write_cell(cell)}".strip()
        table.append(cells)
    return write_table(table)


def _find_columns(rows: Sequence[Row]) -> list[tuple[float, float]]:
    """The stretches from left to right in which cells stand above each other."""
    spans = sorted(
        (min(each.left for each in cell), max(max(each.right for each in cell), min(each.left for each in cell) + 0.1))
        for row in rows
        for cell in row.cells
    )
    columns: list[tuple[float, float]] = []
    for left, right in spans:
        if columns and left < columns[-1][1]:
            columns[-1] = (columns[-1][0], max(columns[-1][1], right))
        else:
            columns.append((left, right))
    return columns
