"""Lines that name an hour behind the same words, as in "The defence begins at 14:00": a talk each."""

from collections.abc import Sequence

from seminar.reading.text.lines import Line
from seminar.reading.when.dates import find_dates
from seminar.reading.when.times import find_hours

_LONGEST, _SHORTEST_SAID = 200, 3


def find_said_hours(lines: Sequence[Line]) -> list[list[int]]:
    """The places of such lines, for each of the words that stand so twice and more."""
    found: dict[str, list[int]] = {}
    for place, line in enumerate(lines):
        if not any(map(str.isdigit, line.text)) or len(line.text) > _LONGEST:
            continue
        hours = find_hours(line.text)
        said = line.text[: hours[0].first].casefold().strip(" :") if hours else ""
        if len(said) >= _SHORTEST_SAID and not find_dates(line.text):
            found.setdefault(said, []).append(place)
    return [places for places in found.values() if len(places) > 1]
