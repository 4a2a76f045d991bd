"""Drafts: announcements that were read but not yet saved, as JSON."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from storage.database import Connection, Row
from storage.instants import to_text

# The author of what the operator imported: nobody has this number in Discord.
OPERATOR = 0


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
    return _from_row(row) if row else None


async def correct(db: Connection, draft_id: int, body: Mapping[str, Any]) -> None:
    await db.run("UPDATE draft SET body = :body WHERE id = :id", id=draft_id, body=json.dumps(body, ensure_ascii=False))


async def mark_saved(db: Connection, draft_id: int, talk_id: int) -> None:
    await db.run("UPDATE draft SET talk_id = :talk_id WHERE id = :id", id=draft_id, talk_id=talk_id)


async def between(db: Connection, first: int, last: int) -> list[KeptDraft]:
    """The drafts with these numbers, both ends counting, in their order."""
    rows = await db.all("SELECT * FROM draft WHERE id BETWEEN :first AND :last ORDER BY id", first=first, last=last)
    return [_from_row(row) for row in rows]


async def of_author(db: Connection, series_id: int, author_id: int) -> list[KeptDraft]:
    """All drafts of one author in a series, in their order."""
    rows = await db.all(
        "SELECT * FROM draft WHERE series_id = :series_id AND author_id = :author_id ORDER BY id",
        series_id=series_id,
        author_id=author_id,
    )
    return [_from_row(row) for row in rows]


async def move(db: Connection, first: int, last: int, series_id: int) -> None:
    """Gives the drafts with these numbers, both ends counting, to another series."""
    await db.run(
        "UPDATE draft SET series_id = :series_id WHERE id BETWEEN :first AND :last",
        first=first,
        last=last,
        series_id=series_id,
    )


async def forget(db: Connection, server_id: int, before: datetime) -> None:
    """Drops what people kept before a moment: by then it is a talk, or nobody wants it."""
    await db.run(
        "DELETE FROM draft WHERE server_id = :server_id AND created_at < :before AND author_id != :operator",
        server_id=server_id,
        before=to_text(before),
        operator=OPERATOR,
    )


def _from_row(row: Row) -> KeptDraft:
    return KeptDraft(
        id=row["id"],
        server_id=row["server_id"],
        series_id=row["series_id"],
        author_id=row["author_id"],
        body=json.loads(row["body"]),
        talk_id=row["talk_id"],
    )
