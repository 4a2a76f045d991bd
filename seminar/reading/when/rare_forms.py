"""Days and hours in forms that few people use, as others write them: "11.iii.2027", "4-5p", "at 4 in the afternoon"."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from seminar.reading.languages import compile_when_used, match_any
from seminar.reading.text.addresses import has_url
from seminar.reading.text.lines import Line
from seminar.reading.when.date_forms import MONTHS
from seminar.reading.when.dates import find_dates
from seminar.reading.when.times import find_hours

_LONGEST = 400
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
# "11.iii.2027", "11-III-27"
_ROMAN_MONTH = re.compile(
    rf"(?<![\w.-])(?P<day>[0-3]?\d)(?P<mark>[./\s-]){{1,2}}(?P<month>{'|'.join(_ROMAN[::-1])})[./\s-]{{1,2}}(?P<year>20\d\d|\d\d)(?!\w)",
    re.IGNORECASE,
)
# "Mar-11-2027", "20270311"
_DASHED = compile_when_used(
    rf"(?<!\w)(?P<month>{match_any(MONTHS)})-(?P<day>[0-3]?\d)-(?P<year>20\d\d)(?!\w)", re.IGNORECASE
)
_GLUED = re.compile(r"(?<![\w./-])(?P<year>20[2-4]\d)(?P<month>0[1-9]|1[0-2])(?P<day>[0-2]\d|3[01])(?![\w/-])")
# "4p", "4:30-5:30p", "10-11a"
_HALF = re.compile(r"(?<![\w:.])(?P<hours>\d{1,2}(?::\d\d)?(?:\s?[-–]\s?\d{1,2}(?::\d\d)?)?)\s?(?P<half>[ap])(?![\w.])")
_PART = re.compile(
    r"(?P<hour>(?:at|um|from)\s\d{1,2}(?:[:.]\d\d)?)\sin\sthe\s(?P<part>morning|afternoon|evening)\b", re.IGNORECASE
)
# "from 16 to 17", behind a day
_FROM_TO = re.compile(
    r"\b(?P<from>from|von|de|dalle|das)\s(?P<one>[89]|1\d|2[0-2])\s(?P<to>to|bis|à|a|alle|às)\s(?P<two>9|1\d|2[0-3])(?=\s*(?:$|[,;()–—-]|[a-zA-Z]))"
)


def write_rare_forms(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines with such days where they name no other, and with such hours."""
    return [_write(line) if len(line.text) <= _LONGEST and not has_url(line.text) else line for line in lines]


def _write(line: Line) -> Line:
    text = line.text
    if not find_dates(text):
        text = _rewrite(text, ((_ROMAN_MONTH, _tell_roman), (_DASHED, _tell_dashed), (_GLUED, _tell_glued)))
    if not find_hours(text):
        text = _rewrite(text, ((_HALF, _tell_half), (_PART, _tell_part)))
    if find_dates(text) and not find_hours(text):
        text = _FROM_TO.sub(r"\g<from> \g<one>:00 \g<to> \g<two>:00", text)
    return line if text == line.text else replace(line, text=text, raw=text)


def _rewrite(text: str, steps: Sequence[tuple[re.Pattern[str], Callable[[re.Match[str]], str]]]) -> str:
    for pattern, tell in steps:
        text = pattern.sub(tell, text)
    return text


def _tell_roman(found: re.Match[str]) -> str:
    year = found["year"] if len(found["year"]) == 4 else f"20{found['year']}"
    return f"{year}-{_ROMAN.index(found['month'].lower()) + 1:02}-{int(found['day']):02}"


def _tell_dashed(found: re.Match[str]) -> str:
    return f"{found['month']} {found['day']}, {found['year']}"


def _tell_glued(found: re.Match[str]) -> str:
    return f"{found['year']}-{found['month']}-{found['day']}"


def _tell_half(found: re.Match[str]) -> str:
    return f"{found['hours']} {found['half']}m"


def _tell_part(found: re.Match[str]) -> str:
    return f"{found['hour']} {'am' if found['part'].lower() == 'morning' else 'pm'}"
