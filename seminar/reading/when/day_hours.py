"""Hours in bare figures beside a day, in full: "on Thursday 10 December at 3" is at 15:00."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.text.lines import Line
from seminar.reading.when.dates import DateMention, find_dates

_LONGEST = 600
_HOUR = r"(?:1[0-2]|[1-9])"
_LEAD = r"(?:at|um|@)"
_TO = r"(?:\s?[-–]\s?|\s(?:to|till|until|bis)\s)"
# A number that goes on is another one, and before a name in capitals it is a house's.
_ENDS = r"(?=\.?$|[,;)!?]|\.\s|\s[(–—-]|\s(?:in|at|on|im|with|for|and|und|via)\s)"
_BEHIND = re.compile(
    rf"(?P<lead>,?\s{_LEAD}\s?)(?P<hour>{_HOUR})(?:{_TO}(?P<end>{_HOUR}))?{_ENDS}"
    rf"|(?P<comma>,?\s(?:from\s|von\s)?)(?P<first>{_HOUR}){_TO}(?P<last>{_HOUR}){_ENDS}",
    re.IGNORECASE,
)
_BEFORE = re.compile(rf"(?<![^\s(])(?P<lead>at|um)\s(?P<hour>{_HOUR})(?=,?\s(?:on|am)\s(?:the\s)?$)", re.IGNORECASE)
# No lecture begins in the small hours; eight may be in the morning or in the evening.
_LAST_OF_DAY, _OPEN = 7, 8


def write_day_hours(lines: Sequence[Line]) -> list[Line]:
    """The lines, each such hour written as a clock shows it; one that is too early for a lecture is past noon."""
    return [_write(line) if len(line.text) <= _LONGEST else line for line in lines]


def _write(line: Line) -> Line:
    text = line.text
    for date in reversed(find_dates(text)):
        text = _beside(text, date)
    return line if text == line.text else replace(line, text=text, raw=text)


def _beside(text: str, date: DateMention) -> str:
    behind = _BEHIND.match(text, date.stop)
    if behind and (told := _tell(behind["hour"] or behind["first"], behind["end"] or behind["last"])):
        return f"{text[: date.stop]}{behind['lead'] or behind['comma']}{told}{text[behind.end() :]}"
    before = _BEFORE.search(text[: date.start])
    if before and (told := _tell(before["hour"], None)):
        return f"{text[: before.start()]}{before['lead']} {told}{text[before.end() :]}"
    return text


def _tell(first: str, last: str | None) -> str | None:
    """Both hours, the second one later than the first; None where they are open or in no order."""
    begin, end = _on_clock(int(first)), _on_clock(int(last)) if last else None
    if int(first) == _OPEN or (end is not None and not 0 < end - begin <= 4):
        return None
    return f"{begin}:00" + (f"–{end}:00" if end else "")


def _on_clock(hour: int) -> int:
    return hour + 12 if hour <= _LAST_OF_DAY else hour
