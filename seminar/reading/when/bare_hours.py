"""Hours with a dot alone on their lines, "10.15", where other lines of the text hold nothing but "9:45"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.text.lines import Line

_HOUR = r"(?:[01]?\d|2[0-3])"
_COLON = re.compile(
    rf"(?:ore\s|um\s|à\s)?{_HOUR}:[0-5]\d(?:\s?[-–—]\s?{_HOUR}:[0-5]\d)?(?:\s?(?:uhr|h))?", re.IGNORECASE
)
_DOTTED = re.compile(rf"(?P<first>{_HOUR})\.(?P<minute>[0-5][05])(?P<rest>\s?[-–—]\s?{_HOUR}\.[0-5][05])?")


def write_bare_hours(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, such hours with a colon; as they are where no line tells that they are hours."""
    if not any(_COLON.fullmatch(line.text) for line in lines):
        return tuple(lines)
    return tuple(_write(line) if _DOTTED.fullmatch(line.text) else line for line in lines)


def _write(line: Line) -> Line:
    text = line.text.replace(".", ":")
    return replace(line, text=text, raw=line.raw.replace(line.text, text))
