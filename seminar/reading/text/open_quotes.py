"""A quotation that a page has set on several lines, on one line again."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.text.lines import Line, join_wrapped

_LONGEST = 90
_PAIRS = {"“": "”", '"': '"', "„": "“", "«": "»"}
# A quotation that is left open behind other words: "will give a talk on “Slow"
_LEFT_OPEN = re.compile(r"(?:\s|^)([“\"«])(?=[^\W_])[^“”\"«»]{2,120}$")
_CLOSED = {
    "“": re.compile(r"[^“”]{0,160}[^“”\s]”(?!\w)"),
    '"': re.compile(r'[^"]{0,160}[^"\s]"(?!\w)'),
    "«": re.compile(r"[^«»]{0,160}»"),
}
# No wider than a paragraph's lines may be.
_WIDEST = 195
_MOST_LINES = 4


def join_open_quotes(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, each that leaves a quotation open joined with those that close it.

    Across a blank line that holds for two short ones only, which are the quotation and nothing else.
    """
    return _join_far(_join_near(lines))


def _join_near(lines: Sequence[Line]) -> list[Line]:
    joined: list[Line] = []
    place, fewer = 0, 0
    while place < len(lines):
        count = _count_quoting(lines[place : place + _MOST_LINES])
        group = lines[place : place + count]
        line = replace(group[0], number=group[0].number - fewer)
        if count > 1:
            text = join_wrapped([each.text for each in group])
            line = replace(line, text=text, raw=text, links=tuple(link for each in group for link in each.links))
        joined.append(line)
        fewer += count - 1
        place += count
    return joined


def _count_quoting(lines: Sequence[Line]) -> int:
    """How many lines one quotation takes that the first one leaves open; 1 where it leaves none so."""
    first = lines[0]
    opened = _LEFT_OPEN.search(first.text) if len(first.text) <= _WIDEST else None
    if not opened or "|" in first.raw:
        return 1
    rest = ""
    for place, line in enumerate(lines[1:], start=1):
        before = lines[place - 1]
        if line.gap or line.bullet or line.level != first.level or line.number != before.number + 1:
            return 1
        rest = f"{rest} {line.text}".strip()
        if len(first.text) + len(rest) > _WIDEST:
            return 1
        if _CLOSED[opened[1]].match(rest):
            return place + 1
    return 1


def _join_far(lines: Sequence[Line]) -> tuple[Line, ...]:
    joined: list[Line] = []
    for line in lines:
        before = joined[-1] if joined else None
        if before and line.gap and _opens(before.text) and _closes(line.text, _PAIRS[before.text[0]]):
            text = join_wrapped([before.text, line.text])
            joined[-1] = replace(before, text=text, raw=text)
        else:
            joined.append(line)
    return tuple(joined)


def _opens(text: str) -> bool:
    close = _PAIRS.get(text[:1])
    return close is not None and 8 < len(text) <= _LONGEST and close not in text[1:] and text[-1:] not in ".!?:"


def _closes(text: str, close: str) -> bool:
    return 2 < len(text) <= _LONGEST and text.endswith(close) and not any(sign in text[:-1] for sign in '“"„«»”')
