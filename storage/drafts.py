"""Drafts: announcements that were read but not yet saved, as JSON."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from storage.database import Connection
from storage.instants import to_text


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptDraft:
    """A draft of one person; `talk_id` is there once it was saved."""

    id: int
    server_id: int
    series_id: int
    author_id: int
    body: Mapping[str, Any]
    talk_id: int | None


async def keep(
    db: Connection, *, server_id: int, series_id: int, author_id: int, body: Mapping[str, Any], now: datetime
) -> int:
    row = await db.one(
        """INSERT INTO draft (server_id, series_id, author_id, body, created_at)
           VALUES (:server_id, :series_id, :author_id, :body, :now) RETURNING id""",
        server_id=server_id,
        series_id=series_id,
        author_id=author_id,
        body=json.dumps(body, ensure_ascii=False),
        now=to_text(now),
    )
    assert row is not None
    number: int = row["id"]
    return number


async def get(db: Connection, draft_id: int) -> KeptDraft | None:
    row = await db.one("SELECT * FROM draft WHERE id = :id", id=draft_id)
    if row is None:
        return None
    return KeptDraft(
        id=row["id"],
        server_id=row["server_id"],
        series_id=row["series_id"],
        author_id=row["author_id"],
        body=json.loads(row["body"]),
        talk_id=row["talk_id"],
    )


async def correct(db: Connection, draft_id: int, body: Mapping[str, Any]) -> None:
    await db.run("UPDATE draft SET body = :body WHERE id = :id", id=draft_id, body=json.dumps(body, ensure_ascii=False))


async def mark_saved(db: Connection, draft_id: int, talk_id: int) -> None:
    await db.run("UPDATE draft SET talk_id = :talk_id WHERE id = :id", id=draft_id, talk_id=talk_id)
