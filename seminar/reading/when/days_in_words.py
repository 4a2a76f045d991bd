"""Days in words, in figures: "the second of March", "am dritten Mai", "il primo giugno"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages import LANGUAGES, compile_when_used, match_any
from seminar.reading.text.lines import Line
from seminar.reading.when.date_forms import MONTHS

_LONGEST = 1200
_DAYS = {
    spelt: day
    for language in LANGUAGES
    for word, day in language.phrasing.day_numbers.items()
    for spelt in (word, word.replace("-", " "))
}
_WORDED = compile_when_used(
    rf"(?<![^\W\d_-])(?P<day>{match_any(_DAYS)})(?P<of>\s(?:day\s)?(?:of\s|de\s|di\s)?(?:{match_any(MONTHS)})(?![^\W\d_]))",
    re.IGNORECASE,
)
# "March the second", "March second"; "Dezember um 11" is an hour
_BEHIND = compile_when_used(
    rf"(?<![^\W\d_])(?P<month>{match_any(MONTHS)})(?:,?\sthe)?\s(?!um\b)(?P<day>{match_any(_DAYS)})(?=[\s,.]*(?:$|[,.;)]|\d|at\b))",
    re.IGNORECASE,
)


def write_days_in_words(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines with such days in figures."""
    return [_write(line) if len(line.text) <= _LONGEST else line for line in lines]


def _write(line: Line) -> Line:
    text = _WORDED.sub(lambda found: f"{_DAYS[found['day'].lower()]}{found['of']}", line.text)
    text = _BEHIND.sub(lambda found: f"{found['month']} {_DAYS[found['day'].lower()]}", text)
    return line if text == line.text else replace(line, text=text, raw=text)
