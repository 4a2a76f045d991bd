"""Servers and people: the settings that belong to no series."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from storage.database import Connection


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """The settings of one Discord server. `set_up_by` hears of what could not be delivered."""

    id: int
    zone: ZoneInfo = ZoneInfo("UTC")
    channel_id: int | None = None
    organizer_role_id: int | None = None
    set_up_by: int | None = None


async def get(db: Connection, server_id: int) -> Server:
    """The server's settings, or the defaults where nobody has set it up."""
    row = await db.one("SELECT * FROM server WHERE id = :id", id=server_id)
    if row is None:
        return Server(id=server_id)
    return Server(
        id=row["id"],
        zone=ZoneInfo(row["zone"]),
        channel_id=row["channel_id"],
        organizer_role_id=row["organizer_role_id"],
        set_up_by=row["set_up_by"],
    )


async def all_ids(db: Connection) -> list[int]:
    """Every server that the database holds."""
    return [row["id"] for row in await db.all("SELECT id FROM server ORDER BY id")]


async def save(db: Connection, server: Server) -> None:
    await db.run(
        """
        INSERT INTO server (id, zone, channel_id, organizer_role_id, set_up_by)
        VALUES (:id, :zone, :channel_id, :organizer_role_id, :set_up_by)
        ON CONFLICT (id) DO UPDATE SET
            zone = excluded.zone, channel_id = excluded.channel_id,
            organizer_role_id = excluded.organizer_role_id, set_up_by = excluded.set_up_by
        """,
        id=server.id,
        zone=server.zone.key,
        channel_id=server.channel_id,
        organizer_role_id=server.organizer_role_id,
        set_up_by=server.set_up_by,
    )


async def zone_of_person(db: Connection, person_id: int) -> ZoneInfo | None:
    row = await db.one("SELECT zone FROM person WHERE id = :id", id=person_id)
    return ZoneInfo(row["zone"]) if row else None


async def save_zone_of_person(db: Connection, person_id: int, zone: ZoneInfo) -> None:
    await db.run(
        "INSERT INTO person (id, zone) VALUES (:id, :zone) ON CONFLICT (id) DO UPDATE SET zone = excluded.zone",
        id=person_id,
        zone=zone.key,
    )
