"""English days of a month in words, in figures: "the third of March" is 3 March."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages import compile_when_used, match_any
from seminar.reading.languages.english import ENGLISH
from seminar.reading.text.lines import Line

_LONGEST = 600
_WORDS = """
first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth
twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first
"""
_DAYS = {word: number for number, word in enumerate(_WORDS.split(), 1)}
_DAY = "|".join(sorted((word.replace("-", r"[\s-]") for word in _DAYS), key=len, reverse=True))
_MONTH = match_any(month for month in ENGLISH.months if len(month) > 3 or month == "may")
_WORDED = compile_when_used(
    rf"\b(?:the\s)?(?P<day>{_DAY})\s(?:of|day\sof)\s(?P<month>{_MONTH})\b|\b(?P<before>{_MONTH}),?\s(?:the\s)?(?P<behind>{_DAY})\b",
    re.IGNORECASE,
)


def write_worded_days(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines with such days in figures."""
    return [_write(line) if len(line.text) <= _LONGEST else line for line in lines]


def _write(line: Line) -> Line:
    text = _WORDED.sub(_tell, line.text)
    return line if text == line.text else replace(line, text=text, raw=text)


def _tell(found: re.Match[str]) -> str:
    word = "-".join((found["day"] or found["behind"]).lower().split())
    return f"{_DAYS[word]} {found['month'] or found['before']}"
