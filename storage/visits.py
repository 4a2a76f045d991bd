"""Visits: which server each person used last."""

from datetime import datetime, timedelta

from storage.database import Connection
from storage.instants import to_text

# A server that somebody has not used for so long is as good as any other.
KEPT = timedelta(days=180)


async def last(db: Connection, person_id: int) -> int | None:
    """The server's id, where the person was on any of late."""
    row = await db.one("SELECT server_id FROM visit WHERE person_id = :person_id", person_id=person_id)
    return row["server_id"] if row else None


async def note(db: Connection, person_id: int, server_id: int, now: datetime) -> None:
    """The person uses this server now. Forgets the visits that are too long ago, of anybody."""
    await db.run(
        """INSERT INTO visit (person_id, server_id, at) VALUES (:person_id, :server_id, :now)
           ON CONFLICT (person_id) DO UPDATE SET server_id = excluded.server_id, at = excluded.at""",
        person_id=person_id,
        server_id=server_id,
        now=to_text(now),
    )
    await db.run("DELETE FROM visit WHERE at < :before", before=to_text(now - KEPT))
