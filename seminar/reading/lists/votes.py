"""What the talks of one list agree on: order, lines, marks and typography of title and speaker."""

from collections import Counter
from collections.abc import Sequence
from typing import TypeAlias

from seminar.reading.lists.choices import Choice
from seminar.reading.lists.fields import Span
from seminar.reading.lists.sights import Sight
from seminar.reading.telling.told import BEYOND

# For each trait what the units say of it, and how many of them.
Votes: TypeAlias = dict[str, Counter[object]]
# What it is worth to have a trait as all others have it.
WEIGHTS = {
    "titled": 1.2,
    "named": 1.2,
    "order": 1.5,
    "step": 1.0,
    "fields": 1.2,
    "person line": 0.7,
    "title line": 0.7,
    "person mark": 0.7,
    "title mark": 0.7,
    "person emphasis": 0.5,
    "title emphasis": 0.5,
    "title gap": 0.6,
    "title capitals": 0.6,
    "person heading": 0.5,
    "title heading": 0.8,
    "title end": 0.8,
}
# Fewer units count for less.
_ENOUGH = 5


def describe(sight: Sight, title: Span | None, person: Span | None) -> dict[str, object]:
    """The traits of a title and a speaker in a unit."""
    said: dict[str, object] = {"titled": title is not None, "named": person is not None}
    if title and person:
        said["order"] = (title.line, title.first) < (person.line, person.first)
        said["step"] = title.line - person.line
        if title.line == person.line:
            said["fields"] = title.first - person.first
    if person:
        said["person line"] = person.line - sight.anchor
        said["person mark"] = person.mark
        said["person emphasis"] = person.emphasis
        said["person heading"] = person.line in sight.headings
    if title:
        said["title line"] = title.line - sight.anchor
        said["title mark"] = title.mark
        said["title emphasis"] = title.emphasis
        said["title capitals"] = title.text.isupper()
        said["title heading"] = title.line in sight.headings
        if title.first < BEYOND:
            said["title end"] = title.last == sight.last_field(title.line)
        if title.line != sight.anchor:
            said["title gap"] = title.line in sight.gaps
    return said


def count_votes(sights: Sequence[Sight], choices: Sequence[Choice]) -> Votes:
    """What each choice says of each trait."""
    votes: Votes = {}
    for sight, choice in zip(sights, choices, strict=True):
        for name, said in describe(sight, choice.title, choice.person).items():
            votes.setdefault(name, Counter())[said] += 1
    return votes


def fit(sight: Sight, title: Span | None, person: Span | None, votes: Votes) -> float:
    """How well a title and a speaker agree with the others; below 0 where most stand otherwise."""
    if not votes or not (title or person):
        return 0.0
    fits = 0.0
    for name, said in describe(sight, title, person).items():
        known = votes.get(name)
        total = known.total() if known else 0
        if known and total > 1:
            fits += WEIGHTS[name] * (2 * known[said] / total - 1) * min(total, _ENOUGH) / _ENOUGH
    return fits


def agree(known: Counter[object] | None, least: int = 2) -> object:
    """What most units say, where they agree."""
    if not known or known.total() < least:
        return None
    said, times = known.most_common(1)[0]
    return said if times * 10 >= known.total() * 6 else None
