"""Lines as they grow from a page's pieces: what a browser would show on one line ends up on one line."""

import re
from dataclasses import dataclass, field

from seminar.errors import Refusal
from seminar.reading.sources.markup import write_link

_LONGEST_TEXT = 1_000_000
_BLANKS = re.compile(r"[ \t\n\r\f\xa0]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """What surrounds a piece of text; `preformatted` keeps its own line ends, `tight` leaves no gaps."""

    strong: bool = False
    struck: bool = False
    url: str | None = None
    preformatted: bool = False
    tight: bool = False


@dataclass(slots=True)
class Flow:
    """The finished lines, and the pieces of the one that is being written."""

    lines: list[str] = field(default_factory=list)
    written: int = 0
    _pieces: list[tuple[str, Style]] = field(default_factory=list)
    _prefix: str = ""
    _gap: bool = False
    _seam: bool = False

    def add(self, text: str, style: Style) -> None:
        """Goes on with the line. Raises `Refusal` where all becomes too long."""
        self.written += len(text)
        if self.written > _LONGEST_TEXT:
            raise Refusal("That page holds more than 1 MB of text. Copy the part with the talks, and paste it.")
        if style.preformatted:
            first, *others = text.replace("\r\n", "\n").split("\n")
            self._add_plain(first.replace("\xa0", " "), style)
            for other in others:
                self._end_preformatted()
                self._add_plain(other.replace("\xa0", " "), style)
            return
        plain = _BLANKS.sub(" ", text)
        if not self._pieces or self._pieces[-1][0].endswith(" "):
            plain = plain.lstrip(" ")
        if plain:
            self._add_plain(plain, style)

    def mark_seam(self) -> None:
        """Two elements meet here without a blank between them, as pages do that part them by style alone."""
        self._seam = bool(self._pieces)

    def end_line(self) -> None:
        line = _write_pieces(self._pieces)
        self._pieces = []
        self._seam = False
        if not line.strip():
            return
        self._put(f"{self._prefix}{line.strip()}")
        self._prefix = ""

    def leave_gap(self) -> None:
        """Ends the line, and what follows stands apart."""
        self.end_line()
        self._gap = True

    def set_apart(self) -> None:
        """The line that is being written has a gap before it."""
        self._gap = True

    def begin_with(self, prefix: str) -> None:
        """The next line begins so: a bullet, a heading's mark."""
        self.end_line()
        self._prefix = prefix

    def forget_prefix(self) -> None:
        """The element that asked for it held nothing."""
        self.end_line()
        self._prefix = ""

    def put_block(self, block: str) -> None:
        """Lines that are written already, such as a table's."""
        self.leave_gap()
        if block.strip():
            self._put(block)
            self._gap = True

    def finish(self) -> str:
        self.end_line()
        return "\n".join(self.lines)

    def _add_plain(self, text: str, style: Style) -> None:
        if self._seam and self._pieces and text and _would_glue(self._pieces[-1][0][-1:], text[0]):
            self._pieces.append((" ", Style()))
        self._seam = False
        if text:
            self._pieces.append((text, style))

    def _end_preformatted(self) -> None:
        before = len(self.lines)
        self.end_line()
        if len(self.lines) == before:
            self._gap = True

    def _put(self, block: str) -> None:
        if self._gap and self.lines:
            self.lines.append("")
        self._gap = False
        self.lines.append(block)


def _would_glue(before: str, after: str) -> bool:
    """Whether two words would become one that nobody wrote: "5March", "SpeakerAda"."""
    if not (before.isalnum() and after.isalnum()):
        return before in (":", ",", ";", ")") and after.isalnum()
    return before.isdigit() != after.isdigit() or (before.islower() and after.isupper())


def _write_pieces(pieces: list[tuple[str, Style]]) -> str:
    """The line's Markdown; neighbours of one style share their marks."""
    runs: list[tuple[str, Style]] = []
    for text, style in pieces:
        if runs and (runs[-1][1] == style or not text.strip()):
            runs[-1] = (runs[-1][0] + text, runs[-1][1])
        else:
            runs.append((text, style))
    # An address behind several pieces is written once.
    linked: list[tuple[str, Style]] = []
    for text, style in runs:
        if linked and style.url and linked[-1][1].url == style.url and linked[-1][1].struck == style.struck:
            linked[-1] = (linked[-1][0] + text, linked[-1][1])
        else:
            linked.append((text, style))
    return "".join(_write_run(text, style) for text, style in linked)


def _write_run(text: str, style: Style) -> str:
    words = text.strip()
    if not words:
        return text
    before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    if style.url:
        words = write_link(words, style.url)
    if style.struck and "~" not in words:
        words = f"~~{words}~~"
    elif style.strong and "*" not in words:
        words = f"**{words}**"
    return f"{before}{words}{after}"
