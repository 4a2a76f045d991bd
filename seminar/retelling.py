"""A draft whose hours are told in UTC, told by the clocks of its series."""

import dataclasses
from zoneinfo import ZoneInfo

from seminar import wall
from seminar.reading.draft import Draft, Reading

_UTC = "UTC"


def by_clock(reading: Reading, zone: ZoneInfo) -> Reading:
    """The same instants: a calendar or a page's data name them in UTC where people at the place never would."""
    return dataclasses.replace(reading, drafts=tuple(_told(draft, zone) for draft in reading.drafts))


def _told(draft: Draft, zone: ZoneInfo) -> Draft:
    starts_at, ends_at = draft.starts_at, draft.ends_at
    if draft.timezone != _UTC or zone.key == _UTC or starts_at is None:
        return draft
    start = wall.shown(starts_at, zone)
    end = wall.shown(ends_at, zone).time() if ends_at else None
    told = dataclasses.replace(draft, date=start.date(), start=start.time(), end=end, timezone=zone.key)
    # An hour that comes twice, or an end that the day's clocks could not tell: UTC alone says when it is.
    return told if (told.starts_at, told.ends_at) == (starts_at, ends_at) else draft
