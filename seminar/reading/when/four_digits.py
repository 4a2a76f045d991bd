"""Hours written with four digits and no sign between them: "1600 hrs", "at 1430 hours", "1500-1630h"."""

import datetime as dt
import re

from seminar.reading.uncompiled import compile_when_used

_HOUR = r"([01]\d|2[0-3])([0-5][05])"
_UNIT = r"(?:hrs?\b\.?|hours?\b|(?<=\d)h\b|(?<=\d\s)h\b|Uhr\b)"
# "2000 hours of video" counts something.
_NO_COUNT = (
    r"(?=\s*(?:$|[,.;:()\[\]|/–—-]|(?-i:[A-Z]{2,5})\b"
    r"|(?:on|at|in\sthe|in\s(?-i:[A-Z])\w*|to|till|until|onwards?|sharp|local|indian|and|am|im|à|le)\b))"
)
_TO = r"(?:[-–—~]|to|till|until|bis)"
_WRITTEN = compile_when_used(
    rf"(?<![\d:/.,$€£#+-])(?<!\bfor\s)(?<!\bof\s)(?<!\bin\s)(?<!\bover\s)"
    rf"{_HOUR}(?:\s?(?:{_UNIT})?\s?{_TO}\s?{_HOUR}(?:\s?{_UNIT}|\s(?-i:UTC|GMT|[A-Z]{{1,3}}T)\b)|\s?{_UNIT}{_NO_COUNT})",
    re.IGNORECASE,
)
# Behind a label: "1600-1730", and "1600" where no year is written so.
_TOLD = re.compile(rf"(?<![\d:/.-]){_HOUR}\s?(?:[-–—]|to)\s?{_HOUR}(?![\d:/-])")
_ALONE = re.compile(r"\W{0,3}(0[7-9]|1[0-8])([0-5][05])(?:\s(?:[A-Z]{1,3}T|UTC|GMT))?\W{0,3}")

Span = tuple[int, int, dt.time, dt.time | None]


def find_four_digits(text: str, *, told: bool) -> tuple[Span, ...]:
    """Where such hours begin and stop, with start and end; `told` where a label says that the text holds an hour."""
    if told and (found := _TOLD.search(text) or _ALONE.fullmatch(text)):
        return (_read(found),)
    return tuple(map(_read, _WRITTEN.finditer(text)))


def _read(found: re.Match[str]) -> Span:
    numbers = [int(each) for each in found.groups() if each]
    end = dt.time(numbers[2], numbers[3]) if len(numbers) > 2 else None
    return found.start(), found.end(), dt.time(numbers[0], numbers[1]), end
