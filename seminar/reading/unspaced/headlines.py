"""Headlines of Chinese and Japanese announcements: "【讲座】10月23日 | 冰的结" without the day that is told below."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages import compile_when_used
from seminar.reading.text.lines import Line
from seminar.reading.unspaced.words import is_unspaced, names_unspaced_occasion
from seminar.reading.when.dates import find_dates
from seminar.reading.who.names import rate_name

_TOP, _LONGEST = 4, 120
_BARS = re.compile(r"\s*(?:[|｜]{2}|[▏│┃‖∣丨︱])\s*")
_KIND = compile_when_used(
    r"\s?(?:[【［\[](?P<boxed>[^】］\]]{2,20})[】］\]]|(?P<plain>[^|｜:：]{2,20}?)\s?[|｜:：])\s?"
)
_NAME = compile_when_used(r"(?P<name>[^|｜:：]{2,24}?)\s?[|｜]\s?(?=\S{4})")
_SURE = 1.0


def mend_headlines(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, those at the top with one kind of bar, without a day told below, and with a colon behind a name."""
    days = [(day.month, day.day) for line in lines for day in find_dates(line.text[:_LONGEST], told=True)]
    return tuple(
        _mend(line, days) if place < _TOP and len(line.text) <= _LONGEST and is_unspaced(line.text) else line
        for place, line in enumerate(lines)
    )


def _mend(line: Line, days: Sequence[tuple[int, int]]) -> Line:
    text = _BARS.sub(" | ", line.text)
    kind = _KIND.match(text)
    if kind and names_unspaced_occasion(kind["boxed"] or kind["plain"]):
        head, rest = text[: kind.end()], text[kind.end() :]
        dates = find_dates(rest[:24], told=True)
        if dates and not dates[0].start and days.count((dates[0].month, dates[0].day)) > 1:
            rest = rest[dates[0].stop :].lstrip(" |｜:：·,，")
        if (named := _NAME.match(rest)) and rate_name(named["name"]) >= _SURE:
            rest = f"{named['name']}：{rest[named.end() :]}"
        text = f"{head}{rest}"
    return line if text == line.text else replace(line, text=text, raw=text)
