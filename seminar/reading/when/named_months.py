"""Days whose month the sentence named before: "Our January meeting is on Thursday the 14th", "is on the 14th"."""

from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages import compile_when_used
from seminar.reading.text.lines import Line
from seminar.reading.when.dates import find_dates

_LONGEST = 400
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_WEEKDAYS = "Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?|Saturdays?|Sundays?"
_NAMED = compile_when_used(
    rf"(?P<before>\b(?P<month>{_MONTHS})(?:['’]s)?\s(?:\w+\s){{0,2}}?(?:meeting|talk|lecture|seminar|session|colloquium|event|gathering|speaker|evening)\b"
    rf"[^.!?]{{0,60}}?\b(?:(?:{_WEEKDAYS}),?|on(?=\sthe))\s)(?:the\s)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)\b(?!\s(?:of\s)?(?:{_MONTHS})|,?\s(?:{_MONTHS}))"
)


def write_named_months(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines with such days written out."""
    return [_write(line) if len(line.text) <= _LONGEST else line for line in lines]


def _write(line: Line) -> Line:
    found = _NAMED.search(line.text)
    if not found or find_dates(line.text):
        return line
    text = f"{line.text[: found.end('before')]}{found['day']} {found['month']}{line.text[found.end() :]}"
    return replace(line, text=text, raw=text)
