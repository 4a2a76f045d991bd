"""What a talk owes its channel: the announcement once, and a reminder at each of its series' offsets."""

from collections.abc import Collection
from datetime import datetime, timedelta

from seminar.delivery import Audience, Kind, Planned
from seminar.talk import Talk

# Someone who comes in during the first half hour still has something from it.
WORTH_JOINING = timedelta(minutes=30)


def plan(talk: Talk, channel_id: int | None, *, now: datetime, known: Collection[str] = ()) -> list[Planned]:
    """Everything owed for `talk` from `now` on, or already owed and still useful.

    `known` are the keys that the ledger holds for this talk: a reminder whose moment passed before anyone knew of
    the talk is not owed, unless it is the last one, which carries the link to those who come late.
    """
    if channel_id is None or talk.cancelled or talk.series.archived or talk.is_past(now):
        return []
    audience = Audience.channel(channel_id)
    owed = _announcement(talk, audience)
    if talk.fields.hour_known:
        owed += [one for one in _reminders(talk, audience) if _is_owed(one, talk, now, known)]
    return owed


def _announcement(talk: Talk, audience: Audience) -> list[Planned]:
    if talk.published_at is None:
        return []
    return [
        Planned(
            key=f"announcement:{talk.id}:{audience}",
            kind=Kind.ANNOUNCEMENT,
            audience=audience,
            due_at=talk.published_at,
            useless_at=talk.ends_at,
        )
    ]


def _reminders(talk: Talk, audience: Audience) -> list[Planned]:
    # Instants, not wall time: an hour before is an hour before, whatever the clocks do that night.
    dues = [talk.starts_at - offset for offset in sorted(talk.series.fields.reminder_offsets, reverse=True)]
    # Each is useless once the next one is due; the last one, once it is too late to come in.
    ends = [*dues, min(talk.ends_at, talk.starts_at + WORTH_JOINING)][1:]
    return [
        Planned(
            key=f"reminder:{talk.id}:{audience}:{talk.starts_at:%Y%m%dT%H%M}:{_minutes(talk.starts_at - due)}",
            kind=Kind.REMINDER,
            audience=audience,
            due_at=due,
            useless_at=useless,
            starts_at=talk.starts_at,
        )
        for due, useless in zip(dues, ends, strict=True)
    ]


def _is_owed(one: Planned, talk: Talk, now: datetime, known: Collection[str]) -> bool:
    if one.useless_at is not None and one.useless_at <= now:
        return False
    is_last = one.due_at == talk.starts_at - min(talk.series.fields.reminder_offsets)
    return one.due_at > now or is_last or one.key in known


def _minutes(length: timedelta) -> int:
    return int(length.total_seconds()) // 60
