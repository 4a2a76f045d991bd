"""Hours with a dot, "10.15": alone on their lines where others hold but "9:45", or leading the lines of a programme."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.text.lines import Line

_HOUR = r"(?:[01]?\d|2[0-3])"
_COLON = re.compile(
    rf"(?:ore\s|um\s|à\s)?{_HOUR}:[0-5]\d(?:\s?[-–—]\s?{_HOUR}:[0-5]\d)?(?:\s?(?:uhr|h))?", re.IGNORECASE
)
_DOTTED = re.compile(rf"(?P<first>{_HOUR})\.(?P<minute>[0-5][05])(?P<rest>\s?[-–—]\s?{_HOUR}\.[0-5][05])?")
# "13.15 Ada Quill: Knots in ice"; "2.10 Scope" is a chapter.
_LEADING = re.compile(rf"{_DOTTED.pattern}(?=\s+[^\W\d_])")
_EARLIEST, _FEWEST = 7, 3


def write_bare_hours(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, such hours with a colon; as they are where no line tells that they are hours."""
    if any(_COLON.fullmatch(line.text) for line in lines):
        lines = [_write(line, found) if (found := _DOTTED.fullmatch(line.text)) else line for line in lines]
    leading = [found for line in lines if (found := _LEADING.match(line.text))]
    clocks = [(int(found["first"]), int(found["minute"])) for found in leading]
    if len(clocks) < _FEWEST or clocks != sorted(set(clocks)) or clocks[0][0] < _EARLIEST:
        return tuple(lines)
    return tuple(_write(line, found) if (found := _LEADING.match(line.text)) else line for line in lines)


def _write(line: Line, found: re.Match[str]) -> Line:
    hours = found[0].replace(".", ":")
    text = hours + line.text[found.end() :]
    return replace(line, text=text, raw=line.raw.replace(found[0], hours, 1))
