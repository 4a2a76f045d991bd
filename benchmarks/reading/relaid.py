"""`python -m benchmarks.reading.relaid`: the tuning half as mails and copies lay it out, its truth unchanged.

What is lost between the first row and another was read by an accident of the layout.
"""

import argparse
import re
import sys
import textwrap
from collections.abc import Callable

from rich.console import Console
from rich.progress import track
from rich.table import Table

from benchmarks.reading import corpus
from benchmarks.reading.corpus import Half
from benchmarks.reading.pairing import Row, compare
from benchmarks.reading.reads import Drafts, by_lectern
from benchmarks.reading.totals import Totals, total
from seminar.errors import Refusal
from seminar.reading.sources import open_document

_WIDTH = 76
_TEXTS = (".txt", ".md")
# Tables, columns and scripts without blanks are not wrapped at their blanks.
_WHOLE = re.compile(r"[|\t\u3040-\u30ff\u3400-\u9fff]|\S {3}")


def _wrap(text: str) -> str:
    return "\n".join(_wrap_line(line) for line in text.split("\n"))


def _wrap_line(line: str) -> str:
    if len(line) <= _WIDTH or _WHOLE.search(line):
        return line
    return "\n".join(textwrap.wrap(line, _WIDTH, break_long_words=False, break_on_hyphens=False))


_ABOVE = "Skip to main content\nHome\nAbout\nPeople\nResearch\nEvents\nNews\nContact\n\nSearch\n\nHome > Events\n\n"
_BELOW = "\n\nShare this event\nFacebook\nLinkedIn\nEmail\n\nAdd to calendar\n\nBack to all events\n\nPrivacy policy\n"

LAYOUTS: dict[str, Callable[[str], str]] = {
    "as it is": lambda text: text,
    f"wrapped at {_WIDTH} signs": _wrap,
    "quoted": lambda text: "\n".join(f"> {line}" for line in text.split("\n")),
    "without blank lines": lambda text: "\n".join(line for line in text.split("\n") if line.strip()),
    "with each line break doubled": lambda text: text.replace("\n", "\n\n"),
    "set in": lambda text: "\n".join(f"    {line}" for line in text.split("\n")),
    "with a site's menus": lambda text: f"{_ABOVE}{text.rstrip()}{_BELOW}",
}


def measure(lay_out: Callable[[str], str], *, name: str) -> Totals:
    """Totals of the documents that are plain text."""
    single: list[Row] = []
    multi: list[Row] = []
    texts = [document for document in corpus.documents(Half.TUNING) if document.path.suffix in _TEXTS]
    for document in track(texts, description=name, transient=True):
        content = lay_out(document.path.read_text(encoding="utf-8", errors="replace")).encode()
        rows = compare(document, _read(content, document))
        (single if document.is_single else multi).extend(rows)
    return total(single, multi)


def _read(content: bytes, document: corpus.Labelled) -> Drafts:
    try:
        return by_lectern(open_document(content, document.path.name), document.today, document.zone)
    except Refusal:
        return []


def main() -> int:
    argparse.ArgumentParser(prog="python -m benchmarks.reading.relaid", description=__doc__).parse_args()
    shown = Table("layout", "core exact, one talk", "core exact, several", "without doubts", "of these, not exact")
    for name, lay_out in LAYOUTS.items():
        totals = measure(lay_out, name=name)
        shown.add_row(name, str(totals.single), str(totals.multi), str(totals.undoubted), str(totals.undoubted_wrong))
    Console(width=None if sys.stdout.isatty() else 130).print(shown)
    return 0


if __name__ == "__main__":
    sys.exit(main())
