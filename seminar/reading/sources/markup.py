"""How sources write what they found: the little Markdown that the reader understands."""

import re
from collections.abc import Sequence
from urllib.parse import unquote

_LINE_ENDS = re.compile(r"\s*[\r\n\v\f\x85\u2028\u2029]+\s*")
_BLANKS = re.compile(r"[^\S\n]+")


def write_table(rows: Sequence[Sequence[str]]) -> str:
    """Rows as a pipe table under its first row; a cell's own lines are told apart by `<br>`."""
    width = max((len(row) for row in rows), default=0)
    lines = []
    for place, row in enumerate(rows):
        cells = [write_cell(cell) for cell in row] + [""] * (width - len(row))
        lines.append(f"| {' | '.join(cells)} |")
        if place == 0:
            lines.append("|" + "---|" * width)
    return "\n".join(lines)


def write_cell(text: str) -> str:
    """A cell's text on one line that no pipe divides."""
    plain = _LINE_ENDS.sub("<br>", text.strip())
    return _BLANKS.sub(" ", plain).replace("\\|", "|").replace("|", "\\|")


def write_link(words: str, url: str) -> str:
    """Words with an address behind them; the words alone where the address says no more than they do."""
    words = words.strip()
    if not words or words == url or words.rstrip("/") == url.rstrip("/"):
        return url
    if url.startswith("mailto:"):
        address = unquote(url[7:].split("?")[0])
        return words if "@" in words or not address else f"{words} ({address})"
    return f"[{words.translate(_BRACKETS)}]({url.translate(_UNSAFE)})"


def write_offset(offset: str) -> str:
    """A clock's offset ("+0100", "+01:00", "Z") as the reader knows it; nothing where there is none."""
    plain = offset.replace(":", "").upper()
    if plain in ("Z", "UTC", "+0000", "-0000"):
        return "UTC"
    return f"UTC{plain[:3]}:{plain[3:5]}".removesuffix(":00") if plain else ""


def join_blocks(blocks: Sequence[str]) -> str:
    """Blocks with a blank line between them."""
    return "\n\n".join(each for block in blocks if (each := block.strip("\n")))


_BRACKETS = str.maketrans({"[": "(", "]": ")", "\n": " "})
_UNSAFE = str.maketrans(
    {" ": "%20", "(": "%28", ")": "%29", "|": "%7C", "<": "%3C", ">": "%3E", "\n": "", "\t": "", "\r": ""}
)
