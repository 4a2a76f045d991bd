"""The ledger: planning, claiming and settling what is owed to Discord."""

import hashlib
import json
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from seminar.delivery import Audience, Delivery, Kind, Planned, State
from storage.database import Connection, Row
from storage.instants import from_text, maybe_from_text, maybe_to_text, to_text


async def keys_of_talk(db: Connection, talk_id: int) -> set[str]:
    rows = await db.all("SELECT key FROM delivery WHERE talk_id = :talk_id", talk_id=talk_id)
    return {row["key"] for row in rows}


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
    return [_from_row(row) for row in rows]


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


async def get(db: Connection, delivery_id: int) -> Delivery | None:
    row = await db.one("SELECT * FROM delivery WHERE id = :id", id=delivery_id)
    return _from_row(row) if row else None


async def of_server(
    db: Connection,
    server_id: int,
    *,
    talk_id: int | None = None,
    state: State | None = None,
    limit: int,
    skip: int = 0,
    soonest_first: bool = False,
) -> list[Delivery]:
    """The ledger of a server, the latest due first unless the soonest is wanted."""
    order = "ASC" if soonest_first else "DESC"
    # The state stands in the text, because an index on one state serves no query that leaves it open.
    in_state = f"AND state = '{state.value}'" if state else ""
    rows = await db.all(
        f"""
        SELECT * FROM delivery WHERE server_id = :server_id
            {"AND talk_id = :talk_id" if talk_id else ""} {in_state}
        ORDER BY due_at {order}, id {order} LIMIT :limit OFFSET :skip
        """,
        server_id=server_id,
        talk_id=talk_id,
        limit=limit,
        skip=skip,
    )
    return [_from_row(row) for row in rows]


async def due_after(db: Connection, server_id: int, now: datetime) -> int:
    """How many rows of a server's ledger fall due later."""
    row = await db.one(
        "SELECT count(*) AS number FROM delivery WHERE server_id = :server_id AND due_at > :now",
        server_id=server_id,
        now=to_text(now),
    )
    return row["number"] if row else 0


async def told(db: Connection, talk_id: int) -> list[Delivery]:
    """What was, or is just being, said about a talk in public: announcements and reminders."""
    rows = await db.all(
        """
        SELECT * FROM delivery WHERE talk_id = :talk_id AND kind IN ('announcement', 'reminder')
            AND state IN ('sending', 'sent') ORDER BY id
        """,
        talk_id=talk_id,
    )
    return [_from_row(row) for row in rows]


async def pending_notice(db: Connection, talk_id: int, audience: Audience) -> Delivery | None:
    row = await db.one(
        """SELECT * FROM delivery WHERE talk_id = :talk_id AND kind = 'notice' AND audience = :audience
           AND state = 'pending' AND since IS NULL""",
        talk_id=talk_id,
        audience=str(audience),
    )
    return _from_row(row) if row else None


async def was_nudged(db: Connection, delivery: Delivery) -> bool:
    """Whether organizers have already heard of this trouble since the audience was last reached."""
    row = await db.one(
        """
        SELECT 1 FROM delivery WHERE kind = 'nudge' AND server_id = :server_id
            AND payload ->> 'audience' = :audience
            AND due_at >= coalesce(
                (SELECT max(settled_at) FROM delivery WHERE audience = :audience AND state = 'sent'), '')
        LIMIT 1
        """,
        server_id=delivery.server_id,
        audience=str(delivery.audience),
    )
    return row is not None


def _token(salt: str, key: str) -> str:
    # Nonces hold at most 25 characters.
    return hashlib.blake2b(key.encode(), key=salt.encode(), digest_size=11).hexdigest()


def _from_row(row: Row) -> Delivery:
    values: dict[str, Any] = dict(row)
    return Delivery(
        **values
        | {
            "kind": Kind(values["kind"]),
            "audience": Audience.from_text(values["audience"]),
            "state": State(values["state"]),
            "due_at": from_text(values["due_at"]),
            "try_at": from_text(values["try_at"]),
            "useless_at": maybe_from_text(values["useless_at"]),
            "starts_at": maybe_from_text(values["starts_at"]),
            "since": maybe_from_text(values["since"]),
            "settled_at": maybe_from_text(values["settled_at"]),
            "payload": json.loads(values["payload"]),
        }
    )
