"""What the ledger says: of a server, of a talk, of an audience."""

from datetime import datetime

from seminar.delivery import Audience, Delivery, State
from storage.database import Connection
from storage.deliveries.rows import from_row
from storage.instants import to_text


async def get(db: Connection, delivery_id: int) -> Delivery | None:
    row = await db.one("SELECT * FROM delivery WHERE id = :id", id=delivery_id)
    return from_row(row) if row else None


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
    return [from_row(row) for row in rows]


async def due_after(db: Connection, server_id: int, now: datetime) -> int:
    """How many rows of a server's ledger fall due later."""
    row = await db.one(
        "SELECT count(*) AS number FROM delivery WHERE server_id = :server_id AND due_at > :now",
        server_id=server_id,
        now=to_text(now),
    )
    return row["number"] if row else 0


async def keys_of_talk(db: Connection, talk_id: int) -> set[str]:
    rows = await db.all("SELECT key FROM delivery WHERE talk_id = :talk_id", talk_id=talk_id)
    return {row["key"] for row in rows}


async def told(db: Connection, talk_id: int) -> list[Delivery]:
    """What was, or is just being, said about a talk in public: announcements and reminders."""
    rows = await db.all(
        """
        SELECT * FROM delivery WHERE talk_id = :talk_id AND kind IN ('announcement', 'reminder')
            AND state IN ('sending', 'sent') ORDER BY id
        """,
        talk_id=talk_id,
    )
    return [from_row(row) for row in rows]


async def pending_notice(db: Connection, talk_id: int, audience: Audience) -> Delivery | None:
    row = await db.one(
        """SELECT * FROM delivery WHERE talk_id = :talk_id AND kind = 'notice' AND audience = :audience
           AND state = 'pending' AND since IS NULL""",
        talk_id=talk_id,
        audience=str(audience),
    )
    return from_row(row) if row else None


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
