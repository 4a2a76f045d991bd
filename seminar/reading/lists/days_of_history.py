"""A day long past of which a text tells beside its talks: "On 3 March 1986 four towns founded the network"."""

from collections.abc import Sequence

from seminar.reading.draft import Draft

_YEARS = 10


def drop_history(drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """The drafts without one that names neither people nor an hour, many years before all that do."""
    years = [draft.date.year for draft in drafts if draft.date and (draft.speakers or draft.start)]
    if not years:
        return tuple(drafts)
    return tuple(draft for draft in drafts if not _is_history(draft, min(years)))


def _is_history(draft: Draft, first: int) -> bool:
    told = draft.speakers or draft.start or draft.link
    return not told and draft.date is not None and draft.date.year + _YEARS <= first
