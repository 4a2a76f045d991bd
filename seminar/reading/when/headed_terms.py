"""The term that a heading in the midst of a text names for the days below it: "Autumn 2026", "Spring 2027"."""

from collections.abc import Sequence

from seminar.reading.text.lines import Line
from seminar.reading.when.dates import find_dates
from seminar.reading.when.terms import Term, find_term

_LONGEST_HEADING = 40


def find_headed_terms(lines: Sequence[Line], places: Sequence[int], term: Term | None) -> list[Term | None]:
    """For each line number of `places` the term of the last heading above it that names one, or else `term`.

    A heading that stands alone says what all have: it is `term` already, or about the years of something else.
    """
    headed = [(line.number, found) for line in lines if (found := _read_heading(line))]
    if len({found for _, found in headed}) < 2:
        return [term] * len(places)
    return [next((found for number, found in reversed(headed) if number <= place), term) for place in places]


def _read_heading(line: Line) -> Term | None:
    if len(line.text) > _LONGEST_HEADING or find_dates(line.text):
        return None
    return find_term([line.text])
