"""A text read again as if it had been laid out otherwise: a title or a name that then reads otherwise is in doubt."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from seminar import gazetteer
from seminar.reading.draft import Doubt, Draft

# Signs. Longer texts hold so many talks that these tell one another, and would be long in reading.
LONGEST = 8_000
# Rows belong together whatever stands between them.
_TABLE = re.compile(r"^\s*\|", re.MULTILINE)
_BLANK_LINES = re.compile(r"\n(?:[ \t]*\n)+")
_LAYOUTS: tuple[tuple[str, Callable[[str], str]], ...] = (
    ("without blank lines", lambda text: _BLANK_LINES.sub("\n", text.strip())),
    ("with a blank line between any two", lambda text: "\n\n".join(text.split("\n"))),
)
# Drafts with fewer fields in common tell of different talks.
_LEAST_ALIKE = 2
# Signs of what the other layout gives.
_SHOWN = 120


def doubt_unsteady(text: str, drafts: Sequence[Draft], read: Callable[[str], Sequence[Draft]]) -> tuple[Draft, ...]:
    """The drafts; one without a doubt gets one where other blank lines between the same words change what it says.

    Blank lines say what belongs together, yet every other title or name that rests on them is wrong in texts never seen
    before, while hours and links are right as often as elsewhere. `read` is the reader.
    """
    steady = list(drafts)
    if len(text) > LONGEST or _TABLE.search(text):
        return tuple(steady)
    for how, lay_out in _LAYOUTS:
        if all(draft.doubts for draft in steady):
            break
        others = read(lay_out(text))
        steady = [draft if draft.doubts else _compare(draft, others, how) for draft in steady]
    return tuple(steady)


def _compare(draft: Draft, others: Sequence[Draft], how: str) -> Draft:
    nearest = max(others, key=lambda other: _count_alike(draft, other), default=None)
    if nearest is None or _count_alike(draft, nearest) < _LEAST_ALIKE:
        return draft
    # Part of a title is what blank lines within it would leave.
    if (nearest.title or "") not in (draft.title or ""):
        return _doubt(draft, "title", how, nearest.title or "")
    people = [name for name in _name(nearest) if gazetteer.fold(name) not in gazetteer.names()]
    if people and _name(draft) != _name(nearest):
        return _doubt(draft, "speakers", how, ", ".join(people))
    return draft


def _doubt(draft: Draft, field: str, how: str, other: str) -> Draft:
    why = f"The same text {how} reads “{other[:_SHOWN]}” here. Check which is right."
    return replace(draft, doubts=(*draft.doubts, Doubt(field=field, why=why)))


def _count_alike(one: Draft, other: Draft) -> int:
    pairs = (
        (one.title, other.title),
        (_name(one), _name(other)),
        (one.date, other.date),
        (one.start, other.start),
        (one.link or one.meeting_id, other.link or other.meeting_id),
    )
    return sum(bool(mine) and mine == theirs for mine, theirs in pairs)


def _name(draft: Draft) -> tuple[str, ...]:
    return tuple(each.name for each in draft.speakers)
