"""Headings between signs, "=== past ===", "+++ News +++", as headings."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.text.lines import Line

_FRAMED = re.compile(r"(?P<sign>[=~+*#–—-])(?P=sign){1,9}\s(?P<text>[^=~+*#].{1,60}?)\s(?P=sign){2,10}")
_LEVEL = 3


def read_framed_headings(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines, such headings without their signs."""
    return [_read(line) for line in lines]


def _read(line: Line) -> Line:
    found = _FRAMED.fullmatch(line.text)
    if not found:
        return line
    return replace(line, text=found["text"], raw=found["text"], level=line.level or _LEVEL, gap=True)
