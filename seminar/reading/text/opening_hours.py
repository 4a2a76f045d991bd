"""Hours at which a house is open, which are no talk's."""

from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages import Words, gather_words
from seminar.reading.text.lines import Line
from seminar.reading.when.dates import find_dates
from seminar.reading.when.times import find_hours

_OPEN = Words(gather_words(lambda words: words.phrasing.open_hours))
_EDGES = " .,;:|·•–—-()　"


def drop_opening_hours(lines: Sequence[Line]) -> list[Line]:
    """The lines without what tells when a house is open: "Opening hours: Tue-Sat 8:30-21:00"; days keep their lines."""
    kept: list[Line] = []
    place = 0
    while place < len(lines):
        line = lines[place]
        found = _OPEN.search(line.text)
        if found is None or find_dates(line.text[found.end() :]):
            kept.append(line)
            place += 1
            continue
        before, behind = line.text[: found.start()].strip(_EDGES), line.text[found.end() :].strip(_EDGES + "：")
        place += 1
        if behind and not find_hours(behind):
            kept.append(line)
            continue
        if before:
            kept.append(replace(line, text=before, raw=before))
        while not behind and place < len(lines) and _is_open(lines[place]):
            place += 1
    return kept


def _is_open(line: Line) -> bool:
    """Whether a line below the words holds hours and no day of a month."""
    return not line.gap and bool(find_hours(line.text)) and not find_dates(line.text)
