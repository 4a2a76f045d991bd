"""The numbers of a thread's posts: "Thread 1/3", "2/3 She asks why", "(3/3)". They are no days."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.text.lines import Line

_NUMBER = r"[(\[]?(?P<{0}>\d{{1,2}})/(?P<of_{0}>\d{{1,2}}|n|x)?[)\]]?"
_NUMBERED = re.compile(
    rf"^(?:\W{{0,4}}thread\b)?\W{{0,4}}{_NUMBER.format('head')}(?:[.:)]?\s+|$)|\s(?:🧵\s?)?{_NUMBER.format('tail')}\s?🧵?$",
    re.IGNORECASE,
)
_MOST = 25


def strip_threads(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines without such numbers, where they count from the first post to the last."""
    found = {place: match for place, line in enumerate(lines) if (match := _NUMBERED.search(line.text))}
    found = {place: match for place, match in found.items() if match["tail"] or match.start() == 0}
    counted = [(int(match["head"] or match["tail"]), match["of_head"] or match["of_tail"]) for match in found.values()]
    numbers = [number for number, _ in counted]
    last = {of for _, of in counted}
    if len(counted) < 2 or len(last) > 1 or numbers != list(range(1, len(numbers) + 1)):
        return lines
    if (of := last.pop()) and of.isdigit() and not numbers[-1] == int(of) <= _MOST:
        return lines
    kept: list[Line] = []
    for place, line in enumerate(lines):
        match = found.get(place)
        text = f"{line.text[: match.start()]}{line.text[match.end() :]}" if match else line.text
        if text.strip():
            kept.append(replace(line, text=text, raw=text, gap=True) if match else line)
    return kept
