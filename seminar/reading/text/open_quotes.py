"""A quotation that a page has set on two lines with a blank one between them, on one line again."""

from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.text.lines import Line, join_wrapped

_LONGEST = 90
_PAIRS = {"“": "”", '"': '"', "„": "“", "«": "»"}


def join_open_quotes(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, each short one that only opens a quotation joined with the next, if that only closes it."""
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
