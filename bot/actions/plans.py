"""Replans what is owed after a change, within the transaction of that change."""

import dataclasses
from datetime import datetime

from seminar import notices, reminders
from seminar.delivery import Delivery, Kind, Planned
from seminar.notices import Told
from seminar.talk import Talk
from storage import deliveries, servers
from storage.database import Connection


async def replan(db: Connection, before: Talk | None, after: Talk, now: datetime) -> None:
    """Brings the ledger in line with a talk that was just saved; `before` is how it stood, if it did."""
    channel_id = after.series.fields.channel_id or (await servers.get(db, after.server_id)).channel_id
    known = await deliveries.keys_of_talk(db, after.id)
    await deliveries.replan(
        db,
        after.server_id,
        after.id,
        reminders.plan(after, channel_id, now=now, known=known),
        kinds=(Kind.ANNOUNCEMENT, Kind.REMINDER),
    )
    if before is not None:
        await _plan_updates(db, after, now)
        await _plan_notices(db, before, after, now)


async def plan_update(db: Connection, talk: Talk, posted: Delivery, message_id: int, now: datetime) -> None:
    """Owes a posted announcement the talk's newest state; `posted` is what posted or updated it, whose mark stays."""
    update = Planned(
        key=f"update:{message_id}",
        kind=Kind.UPDATE,
        audience=posted.audience,
        due_at=now,
        payload={"message_id": message_id, "mark": posted.payload.get("mark", posted.token)},
    )
    await deliveries.plan(db, talk.server_id, update, talk_id=talk.id, again=True)


async def _plan_updates(db: Connection, talk: Talk, now: datetime) -> None:
    for delivery in await deliveries.told(db, talk.id):
        if delivery.kind is Kind.ANNOUNCEMENT and delivery.message_id is not None:
            await plan_update(db, talk, delivery, delivery.message_id, now)


async def _plan_notices(db: Connection, before: Talk, after: Talk, now: datetime) -> None:
    """One notice to each audience that was told before; a notice that still waits keeps its older "was"."""
    was = Told.of(before)
    if was == Told.of(after) or before.is_past(now):
        return
    told = await deliveries.told(db, after.id)
    for audience in {delivery.audience for delivery in told}:
        if await deliveries.pending_notice(db, after.id, audience):
            continue
        notice = Planned(
            key=f"notice:{after.id}:{audience}:{after.revision}",
            kind=Kind.NOTICE,
            audience=audience,
            due_at=now + notices.QUIET,
            useless_at=max(before.ends_at, after.ends_at),
            payload={"was": dataclasses.asdict(was)},
        )
        await deliveries.plan(db, after.server_id, notice, talk_id=after.id)
