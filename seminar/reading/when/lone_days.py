"""The only day of a text as two numbers at the head of a line, "3/4   Ada Quill", on a labelled line of its own."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.text.lines import Line
from seminar.reading.when.dates import find_dates

_LONGEST = 300
_LEADS = re.compile(r"(?P<day>\d{1,2}/\d{1,2})(?:\s{2,}|\t\s*|\s?[–—:|]\s+|,\s+|$)")


def write_lone_day(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines with such a day told as one, where the text names no day and leads no second line so."""
    found = [place for place, line in enumerate(lines) if _LEADS.match(line.raw.strip()) and not line.bullet]
    if len(found) != 1 or any(find_dates(line.text, told=False) for line in lines if len(line.text) <= _LONGEST):
        return lines
    place, line = found[0], lines[found[0]]
    led = _LEADS.match(line.raw.strip())
    day = f"Date: {led['day']}" if led else ""
    rest = " ".join(line.raw.strip()[led.end() :].split()) if led else ""
    behind = [replace(line, text=rest, raw=rest, gap=False)] if rest else []
    return [*lines[:place], replace(line, text=day, raw=day, links=()), *behind, *lines[place + 1 :]]
