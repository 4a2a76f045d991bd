"""Talks, people and papers written by plain SQL, as a script of the operator's might."""

import json
from typing import Any

from storage.database import Database

SERVER = 1


async def sql(database: Database, statement: str, **values: Any) -> None:
    async with database.transaction() as db:
        await db.run(statement, **values)


async def add_series(database: Database, number: int = 1, *, server_id: int = SERVER, **fields: Any) -> int:
    given = {"key": f"s{number}", "name": "Weekly Seminar", "link": None, "meeting_id": None, "passcode": None} | fields
    await sql(database, "INSERT OR IGNORE INTO server (id) VALUES (:id)", id=server_id)
    await sql(
        database,
        """INSERT INTO series (id, server_id, key, name, zone, length, reminder_offsets, link_privacy, language, link,
               meeting_id, passcode)
           VALUES (:id, :server_id, :key, :name, 'UTC', 60, '[]', 'button', 'en', :link, :meeting_id, :passcode)""",
        id=number,
        server_id=server_id,
        **given,
    )
    return number


async def add_talk(
    database: Database,
    number: int,
    title: str | None = None,
    *,
    series_id: int = 1,
    server_id: int = SERVER,
    speakers: tuple[int, ...] = (),
    tags: tuple[str, ...] = (),
    **fields: Any,
) -> int:
    given = {"abstract": None, "venue": None, "starts_at": "2026-03-01T10:00:00Z", "link": None} | fields
    await sql(
        database,
        """INSERT INTO talk (id, server_id, series_id, title, abstract, venue, starts_at, link, tags)
           VALUES (:id, :server_id, :series_id, :title, :abstract, :venue, :starts_at, :link, :tags)""",
        id=number,
        server_id=server_id,
        series_id=series_id,
        title=title,
        tags=json.dumps(tags),
        **given,
    )
    for position, speaker in enumerate(speakers):
        await sql(
            database,
            "INSERT INTO talk_speaker (talk_id, position, speaker_id) VALUES (:talk, :position, :speaker)",
            talk=number,
            position=position,
            speaker=speaker,
        )
    return number


async def add_speaker(
    database: Database,
    number: int,
    name: str,
    *,
    server_id: int = SERVER,
    affiliation: str | None = None,
    bio: str | None = None,
) -> int:
    await sql(
        database,
        """INSERT INTO speaker (id, server_id, name, folded_name, affiliation, bio)
           VALUES (:id, :server_id, :name, lower(:name), :affiliation, :bio)""",
        id=number,
        server_id=server_id,
        name=name,
        affiliation=affiliation,
        bio=bio,
    )
    return number


async def add_paper(
    database: Database, number: int, title: str, *, abstract: str | None = None, speakers: tuple[int, ...] = ()
) -> int:
    await sql(
        database,
        "INSERT INTO paper (id, server_id, title, abstract, digest) VALUES (:id, 1, :title, :abstract, :id)",
        id=number,
        title=title,
        abstract=abstract,
    )
    for speaker in speakers:
        await sql(
            database,
            "INSERT INTO paper_speaker (paper_id, speaker_id) VALUES (:paper, :speaker)",
            paper=number,
            speaker=speaker,
        )
    return number
