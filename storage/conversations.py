"""Conversations: what each person asked last in a channel."""

import json
from datetime import datetime

from seminar.questions import remembering
from seminar.questions.remembering import Remembered
from storage.database import Connection
from storage.instants import to_text


async def recall(
    db: Connection, *, server_id: int, channel_id: int, person_id: int, now: datetime
) -> Remembered | None:
    """What the person asked last in this channel of this server's talks, unless that is over."""
    row = await db.one(
        """SELECT body FROM conversation WHERE channel_id = :channel_id AND person_id = :person_id
               AND server_id = :server_id AND asked_at >= :since""",
        channel_id=channel_id,
        person_id=person_id,
        server_id=server_id,
        since=to_text(now - remembering.LASTS),
    )
    if row is None:
        return None
    try:
        remembered = remembering.from_json(json.loads(row["body"]))
    except (ValueError, KeyError, TypeError):
        # Another version wrote it: what it knew is worth less than an answer.
        return None
    return None if remembered.is_over(now) else remembered


async def remember(db: Connection, *, server_id: int, channel_id: int, person_id: int, remembered: Remembered) -> None:
    """Puts this in the place of what was remembered before, and drops whatever is over, of anybody."""
    await db.run(
        """INSERT INTO conversation (channel_id, person_id, server_id, body, asked_at)
           VALUES (:channel_id, :person_id, :server_id, :body, :asked_at)
           ON CONFLICT (channel_id, person_id) DO UPDATE SET
               server_id = excluded.server_id, body = excluded.body, asked_at = excluded.asked_at""",
        channel_id=channel_id,
        person_id=person_id,
        server_id=server_id,
        body=json.dumps(remembering.to_json(remembered), ensure_ascii=False),
        asked_at=to_text(remembered.asked_at),
    )
    await db.run(
        "DELETE FROM conversation WHERE asked_at < :before", before=to_text(remembered.asked_at - remembering.LASTS)
    )
