"""The hour to come at, before the one at which a talk begins: "6.30 for 7 pm"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.text.lines import Line

_LONGEST = 2000
_FOR = re.compile(
    r"(?<![\d:.])\d{1,2}(?:(?:[:.]\d\d)(?:\s?[ap]\.?m\.?)?|\s?[ap]\.?m\.?)\s+for\s+(?=\d{1,2}(?:[:.]\d\d|\s?[ap]\.?m\b))"
    r"|(?<![\d:.])\d{1,2}\s+for\s+(?=\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b)",
    re.IGNORECASE,
)


def drop_arrivals(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines without such hours."""
    return [_drop_arrival(line) if len(line.text) <= _LONGEST else line for line in lines]


def _drop_arrival(line: Line) -> Line:
    text = _FOR.sub("", line.text)
    return line if text == line.text else replace(line, text=text, raw=text)
