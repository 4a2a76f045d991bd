"""Lines that name an hour within them: behind the same words, as in "The defence begins at 14:00", or with a quotation
behind it, as in "Soil Club, 10 am: Ada Quill on “Mud”": a talk each."""

from collections.abc import Sequence

from seminar.reading.text.lines import Line
from seminar.reading.text.quotes import find_quotes
from seminar.reading.when.dates import find_dates
from seminar.reading.when.times import find_hours

_LONGEST, _LONGEST_TOLD, _SHORTEST_SAID = 200, 300, 3


def find_said_hours(lines: Sequence[Line]) -> list[list[int]]:
    """The places of such lines, for each of the words that stand so twice and more, and those with a quotation."""
    found: dict[str, list[int]] = {}
    quoting: list[int] = []
    for place, line in enumerate(lines):
        if not any(map(str.isdigit, line.text)) or len(line.text) > _LONGEST_TOLD:
            continue
        hours = find_hours(line.text)
        if not hours or find_dates(line.text):
            continue
        said = line.text[: hours[0].first].casefold().strip(" :")
        if len(said) >= _SHORTEST_SAID and len(line.text) <= _LONGEST:
            found.setdefault(said, []).append(place)
        if len(hours) == 1 and len(find_quotes(line.text[hours[0].stop :])) == 1:
            quoting.append(place)
    return [places for places in (*found.values(), quoting) if len(places) > 1]
