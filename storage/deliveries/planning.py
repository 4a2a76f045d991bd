"""What comes to be owed to Discord: rows by their keys, so that nothing is owed twice."""

import hashlib
import json
from collections.abc import Collection, Sequence
from datetime import datetime

from seminar.delivery import Kind, Planned
from storage.database import Connection
from storage.instants import maybe_to_text, to_text


async def replan(
    db: Connection, server_id: int, talk_id: int, planned: Sequence[Planned], *, kinds: Collection[Kind]
) -> None:
    """Makes the pending rows of these kinds exactly what is planned; what was sent or is being sent stays."""
    await db.run(
        """
        DELETE FROM delivery WHERE talk_id = :talk_id AND state = 'pending'
            AND kind IN (SELECT value FROM json_each(:kinds)) AND key NOT IN (SELECT value FROM json_each(:keys))
        """,
        talk_id=talk_id,
        kinds=json.dumps(list(kinds)),
        keys=json.dumps([one.key for one in planned]),
    )
    for one in planned:
        await plan(db, server_id, one, talk_id=talk_id)


async def plan(
    db: Connection, server_id: int, one: Planned, *, talk_id: int | None = None, again: bool = False
) -> None:
    """Owes one delivery. A pending or dropped row of the same key takes the new times; with `again`, any row does."""
    salt = await db.one("SELECT salt FROM identity")
    assert salt is not None
    states = ("pending", "dropped", "sent", "failed") if again else ("pending", "dropped")
    await db.run(
        f"""
        INSERT INTO delivery
            (key, token, server_id, talk_id, kind, audience, due_at, useless_at, starts_at, payload, try_at)
        VALUES
            (:key, :token, :server_id, :talk_id, :kind, :audience, :due_at, :useless_at, :starts_at, :payload, :due_at)
        ON CONFLICT (key) DO UPDATE SET
            state = 'pending', due_at = excluded.due_at, useless_at = excluded.useless_at, reason = NULL,
            settled_at = NULL, attempts = (since IS NOT NULL),
            try_at = CASE WHEN state = 'pending' THEN max(try_at, excluded.try_at) ELSE excluded.try_at END
        WHERE state IN {states}
        """,
        key=one.key,
        token=_token(salt["salt"], one.key),
        server_id=server_id,
        talk_id=talk_id,
        kind=one.kind,
        audience=str(one.audience),
        due_at=to_text(one.due_at),
        useless_at=maybe_to_text(one.useless_at),
        starts_at=maybe_to_text(one.starts_at),
        payload=json.dumps(one.payload, ensure_ascii=False),
    )


async def resend(db: Connection, server_id: int, delivery_id: int, now: datetime) -> bool:
    """Owes a failed delivery once more, at once. False where it is not this server's, or has not failed.

    It counts from the first attempt again, but for the one that may have arrived and must be looked for.
    """
    rows = await db.all(
        """
        UPDATE delivery SET state = 'pending', try_at = :now, attempts = (since IS NOT NULL), reason = NULL,
            settled_at = NULL
        WHERE id = :id AND server_id = :server_id AND state = 'failed' RETURNING id
        """,
        id=delivery_id,
        server_id=server_id,
        now=to_text(now),
    )
    return bool(rows)


def _token(salt: str, key: str) -> str:
    # Nonces hold at most 25 characters.
    return hashlib.blake2b(key.encode(), key=salt.encode(), digest_size=11).hexdigest()
