"""The month in which a page was published, as an archive writes it before the first words: "date 2018-11 Fano"."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.text.lines import Line

_TOP = 3
_STAMP = re.compile(
    r"\s{0,4}(?:date|published|posted)\s?:?\s(?P<year>20[0-4]\d)-(?P<month>0[1-9]|1[0-2])(?:-(?P<day>[0-2]\d|3[01]))?"
    r"(?:\s+(?=[^\W\d]|[“\"«„¿¡(])|\s*$)",
    re.IGNORECASE,
)


def strip_stamp(lines: Sequence[Line]) -> tuple[tuple[Line, ...], dt.date | None]:
    """The lines without such a month at their head, and its first day, or the day that it names."""
    for place, line in enumerate(lines[:_TOP]):
        found = _STAMP.match(line.text)
        if not found or (found["day"] and found.end() == len(line.text)):
            continue  # a whole day alone may be the talk's
        text = line.text[found.end() :]
        rest = [replace(line, text=text, raw=text)] if text else []
        try:
            day = dt.date(int(found["year"]), int(found["month"]), int(found["day"] or 1))
        except ValueError:
            return tuple(lines), None
        return (*lines[:place], *rest, *lines[place + 1 :]), day
    return tuple(lines), None
