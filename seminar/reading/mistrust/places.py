"""In which lines of a text the titles of its drafts stand."""

from collections.abc import Sequence

from seminar.reading.draft import Draft
from seminar.reading.text.lines import Line

# Beyond so many looks at a line only those below the title before are taken.
_MOST_LOOKS = 200_000


def find_titles(drafts: Sequence[Draft], lines: Sequence[Line]) -> list[int | None]:
    """For each draft the number of the line that holds its title, in the order of the text where it can be."""
    thorough = len(drafts) * len(lines) <= _MOST_LOOKS
    found: list[int | None] = []
    below = 0
    for draft in drafts:
        title = draft.title
        at = _find(title, lines, below, len(lines) if thorough else below + 50) if title else None
        if at is None and title and thorough:
            at = _find(title, lines, 0, below)
        found.append(at)
        below = below if at is None else at
    return found


def _find(title: str, lines: Sequence[Line], start: int, stop: int) -> int | None:
    return next((place for place in range(start, min(stop, len(lines))) if title in lines[place].text), None)
