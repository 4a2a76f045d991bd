"""Titles between single marks, 'Knots in ice' or ‘Knots in ice’, with double ones, which stand for nothing else."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.text.lines import Line

_LONGEST = 400
_DOUBLE = re.compile(r"[“”\"„«»]")
# Words whose marks stand at a line's head or behind a separator, and before one or the line's end: an apostrophe's do
# not. At least one blank makes them several words.
_TICKED = re.compile(
    r"(?P<before>^|[\s\d][:,;–—|.)-]?\s|^[\d:.,hap m–-]{3,16}\s)(?P<open>['‘])(?P<inner>(?=[^\s'’]{1,40}\s)[A-ZÀ-Þ\d¿¡]"
    r"(?:[^'‘’]|(?<=\w)['’](?=\w)|(?<=s)['’](?=\s\w)){4,220}?[^\s'‘’])(?P<close>['’])(?=$|[\s,;:.)–—])"
)
_FEWEST = 2


def write_ticks(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines with double marks around such titles, where two lines and more have one."""
    found = {
        place: match
        for place, line in enumerate(lines)
        if len(line.text) <= _LONGEST
        and ("'" in line.text or "‘" in line.text)
        and not _DOUBLE.search(line.text)
        and (match := _TICKED.search(line.text))
    }
    if len(found) < _FEWEST:
        return tuple(lines)
    return tuple(_write(line, found[place]) if place in found else line for place, line in enumerate(lines))


def _write(line: Line, found: re.Match[str]) -> Line:
    marked, quoted = f"{found['open']}{found['inner']}{found['close']}", f"“{found['inner']}”"
    return replace(line, text=line.text.replace(marked, quoted, 1), raw=line.raw.replace(marked, quoted, 1))
