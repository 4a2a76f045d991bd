"""The letters of a PDF's pages with their places, read by PDFium in a process of its own.

Run as a program: it takes the file on standard input and answers with JSON. PDFium is C++, and a file made for it can
take all memory, never come back, or end the process; whoever asked must outlive that. Nothing of this project is
imported here, so that the process starts in a moment.
"""

import ctypes
import json
import math
import sys
from collections.abc import Iterator
from typing import Any, NamedTuple

MOST_PAGES = 30
MOST_LETTERS = 200_000
MOST_LINKS = 100  # of one page
_MEMORY = 1_000_000_000
_SECONDS = 10


def read_pages(content: bytes) -> dict[str, Any]:
    """The pages' number, and for each its fragments: letters that stand on one line, as PDFium joins them.

    A fragment is its runs (words, and the address behind them or null), its left, bottom, right and top edge (points
    from the page's lower left corner) and its letters' height. A link is an address and its four edges.
    """
    import pypdfium2
    from pypdfium2 import raw

    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        return {"error": "password" if raw.FPDF_GetLastError() == raw.FPDF_ERR_PASSWORD else str(error)}
    count = len(document)
    pages = []
    left = MOST_LETTERS
    for number in range(min(count, MOST_PAGES)):
        if left <= 0:
            break
        try:
            page = document[number]
            letters = page.get_textpage()
        except pypdfium2.PdfiumError:
            continue
        links = _read_links(raw, document, page)
        found = _read_letters(raw, letters, min(left, letters.count_chars()))
        left -= letters.count_chars()
        fragments = [_join(fragment, links) for fragment in _part(found)]
        pages.append({"fragments": [each for each in fragments if each], "links": links})
    return {"count": count, "pages": pages}


class Letter(NamedTuple):
    """A letter and its edges; a line's end has neither width nor height."""

    text: str
    left: float
    bottom: float
    right: float
    top: float

    @property
    def height(self) -> float:
        return self.top - self.bottom


_LINE_END = Letter("\n", 0, 0, 0, 0)


def _read_letters(raw: Any, page: Any, count: int) -> list[Letter]:
    """The letters in the file's order; what runs up the margin of an upright page is left out."""
    box = raw.FS_RECTF()
    upright: list[Letter] = []
    turned: list[Letter] = []
    for index in range(count):
        code = raw.FPDFText_GetUnicode(page, index)
        if code in (0, 10, 13):
            upright.append(_LINE_END)
            continue
        raw.FPDFText_GetLooseCharBox(page, index, box)
        # PDFium marks a hyphen that only wraps a line.
        text = "-" if code in (2, 0xFFFE) else chr(code) if not 0xD800 <= code < 0xE000 else "\ufffd"
        letter = Letter(text, box.left, box.bottom, box.right, box.top)
        steep = abs(math.sin(raw.FPDFText_GetCharAngle(page, index))) > 0.5
        (turned if steep else upright).append(letter)
    return upright if len(upright) >= len(turned) else turned


def _part(letters: list[Letter]) -> Iterator[list[Letter]]:
    """The letters parted at PDFium's line ends, and wherever the next one stands far away."""
    fragment: list[Letter] = []
    before: Letter | None = None
    for letter in letters:
        if letter is _LINE_END or (before and letter.text.strip() and _stands_apart(before, letter)):
            yield fragment
            fragment, before = [], None
        if letter is not _LINE_END:
            fragment.append(letter)
            before = letter if letter.text.strip() and letter.height > 0 else before
    yield fragment


def _stands_apart(before: Letter, after: Letter) -> bool:
    """Whether a letter no longer goes on with the line: a wide gap, or another line."""
    height = max(before.height, after.height)
    gap = after.left - before.right
    return gap > 1.3 * height or gap < -1.5 * height or abs(after.bottom - before.bottom) > 0.6 * height


def _join(letters: list[Letter], links: list[list[Any]]) -> list[Any] | None:
    """A fragment as `read_pages` gives it."""
    seen = [letter for letter in letters if letter.text.strip() and letter.height > 0]
    if not seen:
        return None
    edges = [min(each[1] for each in seen), min(each[2] for each in seen)]
    edges += [max(each[3] for each in seen), max(each[4] for each in seen)]
    near = [
        link
        for link in links
        if link[1] < edges[2] and link[3] > edges[0] and link[2] < edges[3] and link[4] > edges[1]
    ]
    runs: list[list[Any]] = []
    for letter in letters:
        across, up = (letter.left + letter.right) / 2, (letter.bottom + letter.top) / 2
        url = next((link[0] for link in near if link[1] <= across <= link[3] and link[2] <= up <= link[4]), None)
        if runs and (runs[-1][1] == url or not letter.text.strip()):
            runs[-1][0] += letter.text
        else:
            runs.append([letter.text, url])
    runs[0][0] = runs[0][0].lstrip()
    runs[-1][0] = runs[-1][0].rstrip()
    heights = sorted(each.height for each in seen)
    return [runs, *(round(edge, 1) for edge in edges), round(heights[len(heights) // 2], 1)]


def _read_links(raw: Any, document: Any, page: Any) -> list[list[Any]]:
    links: list[list[Any]] = []
    position, link, box = ctypes.c_int(0), raw.FPDF_LINK(), raw.FS_RECTF()
    while len(links) < MOST_LINKS and raw.FPDFLink_Enumerate(page, position, link):
        action = raw.FPDFLink_GetAction(link)
        length = raw.FPDFAction_GetURIPath(document, action, None, 0) if action else 0
        if 1 < length <= 2_000 and raw.FPDFLink_GetAnnotRect(link, box):
            buffer = ctypes.create_string_buffer(length)
            raw.FPDFAction_GetURIPath(document, action, buffer, length)
            address = buffer.value.decode("utf-8", errors="replace")
            links.append([address, *(round(edge, 1) for edge in (box.left, box.bottom, box.right, box.top))])
    return links


def _limit() -> None:
    """Takes no more memory and time than a poster needs; on Windows the parent's clock has to do."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    _limit()
    json.dump(read_pages(sys.stdin.buffer.read()), sys.stdout)
