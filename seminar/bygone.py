"""What no longer matters of a draft once its talk is over: how to join it."""

import dataclasses
from datetime import datetime

from seminar import correction, wall
from seminar.reading.draft import Draft
from seminar.talk import Status

_JOINING = frozenset(("link", "meeting_id", "passcode"))


def is_coming(draft: Draft, now: datetime) -> bool:
    """Whether its talk is still to take place; one without a day is not known to."""
    if draft.date is None or draft.status is Status.CANCELLED:
        return False
    last = draft.ends_at or draft.starts_at
    return last > now if last else draft.date >= wall.shown(now, correction.zone_of(draft)).date()


def without_idle_doubts(draft: Draft, now: datetime) -> Draft:
    """The draft without doubts on how to join, where nobody can join any more."""
    if draft.date is None or is_coming(draft, now):
        return draft
    doubts = tuple(doubt for doubt in draft.doubts if doubt.field not in _JOINING)
    return dataclasses.replace(draft, doubts=doubts)
