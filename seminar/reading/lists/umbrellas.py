"""An afternoon that a text tells as if it were a talk, above the talks of which it consists."""

import datetime as dt
import re
from collections.abc import Sequence

from seminar.reading.draft import Draft

_LEAST = 2
# "February 22–26, 2027", "22.-26. Februar"
_SPAN = re.compile(r"(?<!\d)(?P<first>\d{1,2})\.?\s?(?:[-–—]|to|bis|al?|au)\s?(?P<last>\d{1,2})(?!\d)")


def drop_umbrellas(drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """The drafts without one that names nobody and whose hours hold two others that do, or whose days another."""
    return tuple(
        draft
        for draft in drafts
        if draft.speakers or not (_holds_others(draft, drafts) or _spans_others(draft, drafts))
    )


def _spans_others(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether a line tells of the days of a whole week, "22–26 February", within which somebody speaks."""
    span = _SPAN.search(draft.sources.get("date", ""))
    if draft.date is None or span is None or int(span["first"]) != draft.date.day:
        return False
    last = draft.date + dt.timedelta(days=int(span["last"]) - int(span["first"]))
    return any(other.speakers and other.date and draft.date <= other.date <= last for other in drafts)


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
