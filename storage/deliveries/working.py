"""What the worker does with what is owed: claims it, sends it, settles it; pending, sending, and what came of it."""

import json
from collections.abc import Collection
from datetime import datetime

from seminar.delivery import Audience, Delivery, State
from storage.database import Connection
from storage.deliveries.rows import from_row
from storage.instants import maybe_from_text, to_text


async def next_try(db: Connection) -> datetime | None:
    """When the worker has to look again: the earliest pending attempt."""
    row = await db.one("SELECT min(try_at) AS at FROM delivery WHERE state = 'pending'")
    return maybe_from_text(row["at"]) if row else None


async def drop_useless(db: Connection, now: datetime) -> int:
    """Gives up what nobody needs any more, and says how many those were.

    What Discord may hold already stays: whoever claims it looks for it first.
    """
    rows = await db.all(
        """
        UPDATE delivery SET state = 'dropped', settled_at = :now, reason = 'its moment had passed'
        WHERE state = 'pending' AND useless_at <= :now AND since IS NULL RETURNING id
        """,
        now=to_text(now),
    )
    return len(rows)


async def claim(db: Connection, now: datetime, *, busy: Collection[Audience], limit: int) -> list[Delivery]:
    """Takes the earliest due delivery of each audience that is not busy, at most `limit`: pending becomes sending.

    Commit this before anything is sent: from here on Discord may have the message, and `since` says so.
    """
    rows = await db.all(
        """
        UPDATE delivery SET state = 'sending', attempts = attempts + 1, since = coalesce(since, :now)
        WHERE id IN (
            SELECT id FROM (
                SELECT id, row_number() OVER (PARTITION BY audience ORDER BY try_at, due_at, id) AS place, try_at
                FROM delivery
                WHERE state = 'pending' AND try_at <= :now AND audience NOT IN (SELECT value FROM json_each(:busy)))
            WHERE place = 1 ORDER BY try_at LIMIT :limit)
        RETURNING *
        """,
        now=to_text(now),
        busy=json.dumps([str(audience) for audience in busy]),
        limit=limit,
    )
    return [from_row(row) for row in rows]


async def recover(db: Connection) -> int:
    """Takes back what a process before this one left half-sent; `since` stays, so that it is looked for when old.

    However often it was interrupted, that counts as one attempt: Discord refused nothing, and need not be spared.
    """
    rows = await db.all("UPDATE delivery SET state = 'pending', attempts = 1 WHERE state = 'sending' RETURNING id")
    return len(rows)


async def settle(
    db: Connection,
    delivery_id: int,
    state: State,
    *,
    now: datetime,
    message_id: int | None = None,
    reason: str | None = None,
) -> None:
    """What was not sent keeps `since`: an attempt before the last one may have arrived, if ever it is owed again."""
    await db.run(
        """
        UPDATE delivery SET state = :state, settled_at = :now, message_id = coalesce(:message_id, message_id),
            reason = :reason, since = CASE WHEN :state = 'sent' THEN NULL ELSE since END
        WHERE id = :id AND state = 'sending'
        """,
        id=delivery_id,
        state=state,
        now=to_text(now),
        message_id=message_id,
        reason=reason,
    )


async def postpone(db: Connection, delivery_id: int, *, try_at: datetime, reason: str) -> None:
    """Back to pending. `since` stays even where this attempt surely failed: one before it may have arrived."""
    await db.run(
        """
        UPDATE delivery SET state = 'pending', try_at = :try_at, reason = :reason
        WHERE id = :id AND state = 'sending'
        """,
        id=delivery_id,
        try_at=to_text(try_at),
        reason=reason,
    )
