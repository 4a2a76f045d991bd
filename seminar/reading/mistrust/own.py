"""How a talk's fields were read in its own lines, and what these lines say against them."""

from collections.abc import Mapping, Sequence

from seminar.reading.draft import Draft, Hint
from seminar.reading.languages import Label
from seminar.reading.mistrust.moments import mistrust_moment
from seminar.reading.mistrust.people import mistrust_people
from seminar.reading.mistrust.titles import mistrust_title
from seminar.reading.talk.sections import Gathered
from seminar.reading.text.lines import Line

# Where nothing speaks against a field: of so many one was right, by how it was read.
_LABELLED = 0.99
_PLACED = 0.98
_CHOSEN = 0.97


def rate_ways(gathered: Gathered) -> Mapping[str, float]:
    """How sure the fields are by how they were read: said by a label, by their place in a list, or by their looks."""
    return {
        "title": _rate(gathered, Label.TITLE),
        "speakers": _rate(gathered, Label.SPEAKER),
        "date": _PLACED,
        "start": _PLACED,
        "link": _PLACED,
    }


def find_hints(draft: Draft, gathered: Gathered, lines: Sequence[Line]) -> tuple[Hint, ...]:
    """What the draft's own lines say against its fields."""
    labelled = _rate(gathered, Label.TITLE) == _LABELLED
    title = mistrust_title(draft.title, lines, draft.speakers, labelled=labelled) if draft.title else ()
    return (*title, *mistrust_people(draft.speakers, lines), *mistrust_moment(draft, lines))


def _rate(gathered: Gathered, label: Label) -> float:
    parts = gathered.of(label)
    if not parts:
        return _CHOSEN
    return _LABELLED if parts[0].words else _PLACED
