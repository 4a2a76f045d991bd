"""English hours in words, in figures: "half past six in the evening" is 6:30 pm."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages import compile_when_used
from seminar.reading.text.lines import Line
from seminar.reading.when.times import find_hours

_LONGEST = 300
_NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_HOUR = "|".join(_NUMBERS)
_MINUTES = {"half": 30, "quarter": 15, "a quarter": 15, "five": 5, "ten": 10, "twenty": 20, "twenty-five": 25}
_PART = r"(?:\s(?:o['’]clock|sharp))?(?:,?\s(?:in\sthe\s(?P<part>morning|afternoon|evening)|(?P<half>[ap])\.?m\b\.?))?"
_WORDED = compile_when_used(
    rf"\b(?P<minutes>half|(?:a\s)?quarter|(?<=\bat\s)(?:five|ten|twenty(?:-five)?))\s(?P<way>past|to)\s(?P<hour>{_HOUR}|\d{{1,2}})\b{_PART}"
    rf"|\b(?P<whole>(?:(?<=\bat\s)|(?=\w+\so['’]))(?:{_HOUR}))\s(?:o['’]clock(?:,?\s(?:in\sthe\s(?P<whole_part>morning|afternoon|evening)|(?P<whole_half>[ap])\.?m\b\.?))?"
    r"|in\sthe\s(?P<said_part>morning|afternoon|evening)\b|(?P<said_half>[ap])\.?m\b\.?)",
    re.IGNORECASE,
)


def write_worded_hours(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines with such hours in figures, where the text has no other hours."""
    if any(find_hours(line.text[:_LONGEST]) for line in lines):
        return lines
    return [_write(line) if len(line.text) <= _LONGEST else line for line in lines]


def _write(line: Line) -> Line:
    text = _WORDED.sub(_tell, line.text)
    return line if text == line.text else replace(line, text=text, raw=text)


def _tell(found: re.Match[str]) -> str:
    written = found["hour"] or found["whole"]
    hour = int(written) if written.isdigit() else _NUMBERS.index(written.lower()) + 1
    minute = _MINUTES[found["minutes"].lower()] if found["minutes"] else 0
    if hour > len(_NUMBERS):
        return found[0]
    if (found["way"] or "").lower() == "to":
        hour, minute = (hour - 2) % 12 + 1, 60 - minute
    part = (found["part"] or found["whole_part"] or found["said_part"] or "").lower()
    half = (found["half"] or found["whole_half"] or found["said_half"] or "").lower()
    half = half or ("a" if part == "morning" else "p" if part else "")
    return f"{hour}:{minute:02}{f' {half}m' if half else ''}"
