"""Plain text and Markdown: tables of tags and rows between commas become tables that the reader knows."""

import re

from seminar.reading.sources.document import Document, Part
from seminar.reading.sources.rows import write_stated_rows

_TABLE = re.compile(r"<table(?=[\s>])|</table\s*>", re.IGNORECASE)


def open_text(text: str) -> Document:
    """The text as it stands; rows between commas under a head that names columns become a table."""
    text = text.lstrip("\ufeff")
    return Document(parts=(Part(text=write_stated_rows(text) or _unfold_tables(text)),))


def _unfold_tables(text: str) -> str:
    """The text with each table of tags, which Markdown allows, as one of pipes."""
    pieces: list[str] = []
    done, start, depth = 0, 0, 0
    for found in _TABLE.finditer(text):
        closes = found[0][1] == "/"
        if not depth and not closes:
            start = found.start()
        depth = max(0, depth - 1) if closes else depth + 1
        if closes and not depth and start >= done:
            # Imported here: hardly any Markdown holds tags.
            from seminar.reading.sources.web.page import write_fragment

            pieces += [text[done:start], "\n\n", write_fragment(text[start : found.end()]), "\n\n"]
            done = found.end()
    return "".join([*pieces, text[done:]]) if pieces else text
