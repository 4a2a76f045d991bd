"""A Word document's XML, element by element, as the Markdown that the reader understands."""

import re
from dataclasses import dataclass, field, replace

from seminar.reading.sources.flow import Flow, Style
from seminar.reading.sources.grids import LONGEST_SHARED, Cell, write_grid

_HEADING = re.compile(r"(?:heading|überschrift|titre|título|标题) ?(\d)$", re.IGNORECASE)
_LISTED = re.compile(r"list (?:bullet|number)")
_FIELD_LINK = re.compile(r"\s*HYPERLINK\s+\"([^\"]{1,1500})\"")
_LONG_PARAGRAPH = 120
_MOST_TABLES = 40  # inside each other
_OFF = ("0", "false", "none", "off")
# Deleted text, a fallback of what was shown before, and what describes a page rather than its text.
_SKIPPED = frozenset(("del", "moveFrom", "Fallback", "sectPr", "instrText", "delText", "object"))


@dataclass(slots=True)
class _Row:
    cells: list[Cell] = field(default_factory=list)
    is_head: bool = False


@dataclass(slots=True)
class _Table:
    """A table while it is read; `across` is where the next cell stands."""

    rows: list[_Row] = field(default_factory=list)
    nests: bool = False
    width: int = 1
    merges_up: bool = False


def read_attributes(raw: dict[str, str]) -> dict[str, str]:
    """Attributes without the addresses of their namespaces."""
    return {name.rpartition(" ")[2]: value for name, value in raw.items()}


class WordText:
    """Takes what an XML parser finds, in its order; `links` and `styles` are what other files of the archive say."""

    def __init__(self, *, links: dict[str, str], styles: dict[str, str]) -> None:
        self._links, self._styles = links, styles
        self._flows = [Flow()]
        self._tables: list[_Table] = []
        self._skipping = 0
        self._style = Style()
        self._hidden = False
        self._url: str | None = None
        self._fields: list[str | None] = []
        self._paragraph = ""
        self._length = 0
        self._in_text = False
        self._instruction = ""
        self._in_instruction = False

    def start(self, name: str, raw: dict[str, str]) -> None:
        local = name.rpartition(" ")[2]
        if local == "instrText":
            self._in_instruction = True
        too_deep = local == "tbl" and len(self._tables) >= _MOST_TABLES
        if self._skipping or local in _SKIPPED or too_deep:
            self._skipping += 1
            return
        attributes = read_attributes(raw)
        value = attributes.get("val", "")
        match local:
            case "p":
                self._flows[-1].end_line()
                self._paragraph, self._length, self._style = "", 0, Style()
            case "pStyle":
                self._paragraph = self._styles.get(value, value.lower())
                self._begin_heading()
                if _LISTED.match(self._paragraph):
                    self._flows[-1].begin_with("- ")
            case "outlineLvl" if value.isdigit() and int(value) < 6 and not self._paragraph:
                self._paragraph = f"heading {int(value) + 1}"
                self._begin_heading()
            case "numPr":
                self._flows[-1].begin_with("- ")
            case "r":
                self._style, self._hidden = Style(url=self._url), False
            case "b" | "strike" | "dstrike" | "vanish" if value.lower() not in _OFF:
                self._restyle(local)
            case "t":
                self._in_text = True
            case "tab":
                self.add("\t")
            case "br" | "cr":
                self._flows[-1].end_line()
            case "noBreakHyphen":
                self.add("-")
            case "hyperlink":
                self._url = self._links.get(attributes.get("id", ""))
            case "fldSimple":
                self._url = self._read_field(attributes.get("instr", "")) or self._url
            case "fldChar":
                self._take_field(attributes.get("fldCharType", ""))
            case "tbl" | "tr" | "tc" | "gridSpan" | "vMerge" | "tblHeader":
                self._start_table(local, value)

    def end(self, name: str) -> None:
        local = name.rpartition(" ")[2]
        if local == "instrText":
            self._in_instruction = False
        if self._skipping:
            self._skipping -= 1
            return
        match local:
            case "p":
                self._end_paragraph()
            case "t":
                self._in_text = False
            case "hyperlink" | "fldSimple":
                self._url = None
            case "tbl" | "tr" | "tc":
                self._end_table(local)

    def characters(self, text: str) -> None:
        if self._in_instruction:
            self._instruction = (self._instruction + text)[:2_000]
        elif self._in_text and not self._skipping:
            self.add(text)

    def add(self, text: str) -> None:
        """Goes on with the paragraph; what the document hides is left out."""
        if self._hidden:
            return
        self._length += len(text.strip())
        strong = self._style.strong and not _level(self._paragraph)
        self._flows[-1].add(text, replace(self._style, strong=strong, preformatted=text == "\t"))

    def finish(self) -> str:
        while self._tables:
            self._end_table("tbl")
        return self._flows[0].finish()

    def _end_paragraph(self) -> None:
        """Headings, long paragraphs and empty ones part what is around them; short ones are lines of a block."""
        flow = self._flows[-1]
        if not self._length or self._length > _LONG_PARAGRAPH or _level(self._paragraph):
            flow.set_apart()
            flow.leave_gap()
        flow.forget_prefix()

    def _begin_heading(self) -> None:
        if level := _level(self._paragraph):
            self._flows[-1].leave_gap()
            self._flows[-1].begin_with("#" * level + " ")

    def _restyle(self, local: str) -> None:
        if local == "b":
            self._style = replace(self._style, strong=True)
        elif local == "vanish":
            self._hidden = True
        else:
            self._style = replace(self._style, struck=True)

    def _read_field(self, instruction: str) -> str | None:
        found = _FIELD_LINK.match(instruction)
        return found[1] if found and found[1].startswith(("http://", "https://", "mailto:")) else None

    def _take_field(self, kind: str) -> None:
        """A link of the older kind: its address stands in an instruction before the words."""
        if kind == "begin":
            self._instruction = ""
            self._fields = [*self._fields[-20:], self._url]
        elif kind == "separate":
            self._url = self._read_field(self._instruction) or self._url
        elif kind == "end" and self._fields:
            self._url = self._fields.pop()

    def _start_table(self, local: str, value: str) -> None:
        if local == "tbl":
            for table in self._tables:
                table.nests = True
            self._tables.append(_Table())
        elif not self._tables:
            return
        elif local == "tr":
            self._tables[-1].rows.append(_Row())
        elif local == "tc":
            self._tables[-1].width, self._tables[-1].merges_up = 1, False
            self._flows.append(Flow())
        elif local == "gridSpan":
            self._tables[-1].width = max(1, min(int(value), 60)) if value.isascii() and value.isdigit() else 1
        elif local == "vMerge":
            self._tables[-1].merges_up = value != "restart"
        elif self._tables[-1].rows:
            self._tables[-1].rows[-1].is_head = True

    def _end_table(self, local: str) -> None:
        if not self._tables:
            return
        table = self._tables[-1]
        if local == "tc" and len(self._flows) > 1:
            text = self._flows.pop().finish()
            row = table.rows[-1] if table.rows else _Row()
            if table.merges_up and len(table.rows) > 1 and len(row.cells) < len(table.rows[-2].cells):
                above = table.rows[-2].cells[len(row.cells)]
                row.cells.append(replace(above, first=False) if len(above.text) <= LONGEST_SHARED else Cell(text=""))
            else:
                row.cells.append(Cell(text=text, is_head=row.is_head))
            row.cells += [Cell(text="", first=False, is_head=row.is_head)] * (table.width - 1)
        elif local == "tbl":
            self._tables.pop()
            written = write_grid([row.cells for row in table.rows], is_layout=table.nests)
            self._flows[-1].put_block(written)


def _level(style: str) -> int:
    if style in ("title", "titel", "titre"):
        return 1
    if style in ("subtitle", "untertitel"):
        return 2
    found = _HEADING.match(style)
    return max(1, min(int(found[1]), 6)) if found else 0
