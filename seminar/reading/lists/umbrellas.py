"""An afternoon that a text tells as if it were a talk, above the talks of which it consists."""

from collections.abc import Sequence

from seminar.reading.draft import Draft

_LEAST = 2


def drop_umbrellas(drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """The drafts without one that names nobody and whose hours hold at least two others that do."""
    return tuple(draft for draft in drafts if draft.speakers or not _holds_others(draft, drafts))


def _holds_others(draft: Draft, drafts: Sequence[Draft]) -> bool:
    if not (draft.date and draft.start and draft.end):
        return False
    inside = [
        other
        for other in drafts
        if other.speakers
        and other.date == draft.date
        and other.start
        and draft.start <= other.start < draft.end
        and (other.end or other.start) <= draft.end
    ]
    return len(inside) >= _LEAST
