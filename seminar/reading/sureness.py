"""How sure the fields of a draft are: by how each was read, less what speaks against it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from seminar.reading.draft import Doubt, Draft, Hint

# The fields that a wrong talk goes wrong in.
WEIGHED = ("title", "speakers", "date", "start", "link")
# Where less than this is left of one, the organizer is told. In the tuning half 1.2% of the drafts without a doubt are
# wrong then, and 31% of the right ones have one; 0.98 would doubt half of these and find hardly one more.
LEAST = 0.92
# What a calendar or a page states for machines.
STATED = 0.99
# Where so many of at least three talks of one text are in doubt, its layout was hardly understood: in texts never seen
# before a third of the others were wrong.
_MOST = 0.6
_SEVERAL = 3
_ODDS = 0.1
_LAST = "Most talks of the text are in doubt. Check whether this one reads as it stands."
# What is left of a field that a rule of the reader's own doubts: half of these are wrong.
_DOUBTED = 0.5


def settle_all(drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """The drafts of one text, each settled; where most of several are doubted, all are."""
    settled = [settle(draft) for draft in drafts]
    if len(settled) < _SEVERAL or sum(bool(draft.doubts) for draft in settled) < _MOST * len(settled):
        return tuple(settled)
    hint = Hint(field="title", odds=_ODDS, why=_LAST)
    return tuple(draft if draft.doubts else settle(replace(draft, hints=(hint,))) for draft in settled)


def settle(draft: Draft) -> Draft:
    """The draft with its hints weighed: each field's sureness, and a doubt where too little is left of it."""
    doubted = {doubt.field for doubt in draft.doubts}
    sure: dict[str, float] = {}
    fresh: list[Doubt] = []
    for field in WEIGHED:
        hints = [hint for hint in draft.hints if hint.field == field]
        left = weaken(draft.sureness.get(field, STATED), hints)
        if field in doubted:
            left = min(left, _DOUBTED)
        elif hints and left < LEAST:
            fresh.append(Doubt(field=field, why=min(hints, key=lambda hint: hint.odds).why))
        sure[field] = round(left, 2)
    return replace(draft, doubts=(*draft.doubts, *fresh), sureness=sure, hints=())


def weaken(sure: float, hints: Iterable[Hint]) -> float:
    """What is left of a probability between 0 and 1, both excluded; the same sign counts once."""
    odds = sure / (1 - sure)
    for factor in {hint.why: hint.odds for hint in hints}.values():
        odds *= factor
    return odds / (1 + odds)


def join(known: Draft, told: Draft, joined: Draft) -> Mapping[str, float]:
    """How sure the fields are of a draft that was joined of what is stated and of what words tell."""
    return {field: _join_field(known, told, joined, field) for field in WEIGHED}


def _join_field(known: Draft, told: Draft, joined: Draft, field: str) -> float:
    if any(doubt.field == field for doubt in joined.doubts):
        return _DOUBTED
    value, stated = getattr(joined, field), getattr(known, field)
    if value and value == stated:
        return known.sureness.get(field, STATED)
    # A day and an hour that were told on other clocks are as sure as before.
    return told.sureness.get(field, STATED) if not stated or value == getattr(told, field) else STATED
