"""English hours in words, in figures: "half past six in the evening" is 6:30 pm."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages import compile_when_used
from seminar.reading.text.lines import Line
from seminar.reading.when.times import find_hours

_LONGEST, _LONGEST_PARAGRAPH = 300, 2000
_NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_HOUR = "|".join(_NUMBERS)
_COUNTS = {"fifteen": 15, "thirty": 30, "forty-five": 45, "ten": 10, "twenty": 20}
_MINUTES = {"half": 30, "quarter": 15, "a quarter": 15, "five": 5, "ten": 10, "twenty": 20, "twenty-five": 25}
_PART = r"(?:\s(?:o['’]clock|sharp))?(?:,?\s(?:in\sthe\s(?P<part>morning|afternoon|evening)|(?P<half>[ap])\.?m\b\.?))?"
_WORDED = compile_when_used(
    rf"\b(?P<minutes>half|(?:a\s)?quarter|(?<=\bat\s)(?:five|ten|twenty(?:-five)?))\s(?P<way>past|to)\s(?P<hour>{_HOUR}|\d{{1,2}})\b{_PART}"
    rf"|(?<=\bat\s)(?P<spoken>{_HOUR})[\s-](?P<count>{'|'.join(_COUNTS)})\b(?:,?\s(?:in\sthe\s(?P<spoken_part>morning|afternoon|evening)|(?P<spoken_half>[ap])\.?m\b\.?))?"
    rf"|\b(?P<whole>(?:(?<=\bat\s)|(?=\w+\so['’]))(?:{_HOUR}))\s(?:o['’]clock(?:,?\s(?:in\sthe\s(?P<whole_part>morning|afternoon|evening)|(?P<whole_half>[ap])\.?m\b\.?))?"
    r"|in\sthe\s(?P<said_part>morning|afternoon|evening)\b|(?P<said_half>[ap])\.?m\b\.?)",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"\bo['’]clock\b", re.IGNORECASE)
# Beside others in the evening "eight o'clock" is in the evening as well.
_LAST_OPEN, _NOON = 9, 12


def write_worded_hours(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines with such hours in figures; where the text has other hours, only paragraphs that say "o'clock" and
    name none of these."""
    others = [hours for line in lines for hours in find_hours(line.text[:_LONGEST])]
    if not others:
        return [_write(line) if len(line.text) <= _LONGEST_PARAGRAPH else line for line in lines]
    late = all(hours.start.hour >= _NOON for hours in others)
    return [_write(line, late=late) if _says_clock(line.text) else line for line in lines]


def _says_clock(text: str) -> bool:
    """Whether a paragraph names hours of the clock in words alone."""
    return len(text) <= _LONGEST_PARAGRAPH and bool(_CLOCK.search(text)) and not find_hours(text)


def _write(line: Line, *, late: bool = False) -> Line:
    text = _WORDED.sub(lambda found: _tell(found, late=late), line.text)
    return line if text == line.text else replace(line, text=text, raw=text)


def _tell(found: re.Match[str], *, late: bool) -> str:
    written = found["hour"] or found["whole"] or found["spoken"]
    hour = int(written) if written.isdigit() else _NUMBERS.index(written.lower()) + 1
    minute = _MINUTES[found["minutes"].lower()] if found["minutes"] else 0
    minute = _COUNTS[found["count"].lower()] if found["count"] else minute
    if hour > len(_NUMBERS):
        return found[0]
    if (found["way"] or "").lower() == "to":
        hour, minute = (hour - 2) % 12 + 1, 60 - minute
    part = (found["part"] or found["whole_part"] or found["said_part"] or found["spoken_part"] or "").lower()
    half = (found["half"] or found["whole_half"] or found["said_half"] or found["spoken_half"] or "").lower()
    half = half or ("a" if part == "morning" else "p" if part else "")
    half = half or ("p" if late and hour <= _LAST_OPEN else "")
    return f"{hour}:{minute:02}{f' {half}m' if half else ''}"
