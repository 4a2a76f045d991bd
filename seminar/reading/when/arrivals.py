"""The hour to come at, before the one at which a talk begins: "6.30 for 7 pm", "doors 6.30 for a 7 pm start"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages.groups import FARE
from seminar.reading.text.lines import Line
from seminar.reading.uncompiled import compile_when_used

_LONGEST = 2000
_COMING = rf"(?:\b(?:doors|arrivals?|{FARE})\s(?:opens?\s)?(?:at\s|from\s)?)?"
_FOR = compile_when_used(
    rf"{_COMING}(?<![\d:.])\d{{1,2}}(?:(?:[:.]\d\d)(?:\s?[ap]\.?m\.?)?|\s?[ap]\.?m\.?)\s+for\s+(?:an?\s)?(?=\d{{1,2}}(?:[:.]\d\d|\s?[ap]\.?m\b))"
    rf"|{_COMING}(?<![\d:.])\d{{1,2}}\s+for\s+(?:an?\s)?(?=\d{{1,2}}(?:[:.]\d\d)?\s?[ap]\.?m\b)",
    re.IGNORECASE,
)


def drop_arrivals(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines without such hours."""
    return [_drop_arrival(line) if len(line.text) <= _LONGEST else line for line in lines]


def _drop_arrival(line: Line) -> Line:
    text = _FOR.sub("", line.text)
    return line if text == line.text else replace(line, text=text, raw=text)
