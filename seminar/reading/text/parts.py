"""One line that tells several things between strokes, as the lines that it could have been."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.text.lines import Line
from seminar.reading.when.dates import find_dates
from seminar.reading.when.times import find_hours

_STROKES = re.compile(r"\s+(?:\||·|•|//|¦|▪|◆|★|‖)\s+|\s*\|\s*")
_FEWEST = 3
_LONGEST = 400


def part_line(line: Line) -> Sequence[Line]:
    """The parts of "Thu 4 Feb | Room S25 | Ada Quill: Knots"; the line itself where no part says when."""
    if len(line.text) > _LONGEST:
        return (line,)
    parts = [part for part in _STROKES.split(line.text) if part.strip()]
    if len(parts) < _FEWEST or not any(find_dates(part) or find_hours(part) for part in parts):
        return (line,)
    return tuple(
        replace(line, text=part.strip(), raw=part.strip(), links=line.links if part is parts[-1] else (), gap=not place)
        for place, part in enumerate(parts)
    )
