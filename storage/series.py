"""Series: rows and values."""

import json
from collections.abc import Mapping
from datetime import time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from seminar.errors import Refusal
from seminar.series import Join, LinkPrivacy, Series, SeriesFields
from seminar.speaker import SpeakerName
from storage.database import Connection, Row

_SETTABLE = (
    "name", "zone", "weekday", "start", "length", "venue", "link", "meeting_id", "passcode", "channel_id", "role_id",
    "organizer_role_id", "reminder_offsets", "link_privacy", "language", "organizers",
)  # fmt: skip


async def create(db: Connection, server_id: int, key: str, fields: SeriesFields) -> Series:
    """Raises `Refusal` where the server has a series of that key already."""
    if await by_key(db, server_id, key):
        raise Refusal(f"There is already a series `{key}` here. Choose another key, or edit that one.")
    columns = ", ".join(_SETTABLE)
    values = ", ".join(f":{column}" for column in _SETTABLE)
    row = await db.one(
        f"INSERT INTO series (server_id, key, {columns}) VALUES (:server_id, :key, {values}) RETURNING id",
        server_id=server_id,
        key=key,
        **_to_row(fields),
    )
    assert row is not None
    return Series(id=row["id"], server_id=server_id, key=key, fields=fields)


async def save(db: Connection, series: Series) -> None:
    changes = ", ".join(f"{column} = :{column}" for column in _SETTABLE)
    await db.run(
        f"UPDATE series SET {changes}, archived = :archived WHERE id = :id",
        id=series.id,
        archived=series.archived,
        **_to_row(series.fields),
    )


async def get(db: Connection, series_id: int) -> Series | None:
    row = await db.one("SELECT * FROM series WHERE id = :id", id=series_id)
    return from_row(row) if row else None


async def by_key(db: Connection, server_id: int, key: str) -> Series | None:
    row = await db.one("SELECT * FROM series WHERE server_id = :server_id AND key = :key", server_id=server_id, key=key)
    return from_row(row) if row else None


async def of_server(db: Connection, server_id: int, *, archived: bool = False) -> list[Series]:
    """The series of a server by name, those that are archived only on request."""
    rows = await db.all(
        "SELECT * FROM series WHERE server_id = :server_id AND archived <= :archived ORDER BY name",
        server_id=server_id,
        archived=archived,
    )
    return [from_row(row) for row in rows]


def from_row(row: Row | Mapping[str, Any]) -> Series:
    fields = SeriesFields(
        name=row["name"],
        zone=ZoneInfo(row["zone"]),
        weekday=row["weekday"],
        start=time.fromisoformat(row["start"]) if row["start"] else None,
        length=timedelta(minutes=row["length"]),
        venue=row["venue"],
        join=Join(link=row["link"], meeting_id=row["meeting_id"], passcode=row["passcode"]),
        channel_id=row["channel_id"],
        role_id=row["role_id"],
        organizer_role_id=row["organizer_role_id"],
        reminder_offsets=tuple(timedelta(minutes=minutes) for minutes in json.loads(row["reminder_offsets"])),
        link_privacy=LinkPrivacy(row["link_privacy"]),
        language=row["language"],
        organizers=tuple(
            SpeakerName(name=name, affiliation=affiliation) for name, affiliation in json.loads(row["organizers"])
        ),
    )
    return Series(
        id=row["id"],
        server_id=row["server_id"],
        key=row["key"],
        fields=fields,
        archived=bool(row["archived"]),
    )


def _to_row(fields: SeriesFields) -> dict[str, Any]:
    return {
        "name": fields.name,
        "zone": fields.zone.key,
        "weekday": fields.weekday,
        "start": fields.start.strftime("%H:%M") if fields.start else None,
        "length": int(fields.length.total_seconds()) // 60,
        "venue": fields.venue,
        "link": fields.join.link,
        "meeting_id": fields.join.meeting_id,
        "passcode": fields.join.passcode,
        "channel_id": fields.channel_id,
        "role_id": fields.role_id,
        "organizer_role_id": fields.organizer_role_id,
        "reminder_offsets": json.dumps([int(offset.total_seconds()) // 60 for offset in fields.reminder_offsets]),
        "link_privacy": fields.link_privacy,
        "language": fields.language,
        "organizers": json.dumps([[one.name, one.affiliation] for one in fields.organizers], ensure_ascii=False),
    }
