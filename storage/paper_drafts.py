"""Papers that were read and wait for their author's word, as JSON; what they mean the rest of the program knows."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from storage.database import Connection
from storage.instants import to_text


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptPapers:
    """A list of papers of one speaker, and who brought it. Once saved it stays only so that a press finds it."""

    id: int
    server_id: int
    speaker_id: int
    author_id: int
    body: Sequence[Any]
    saved: bool


async def keep(
    db: Connection, *, server_id: int, speaker_id: int, author_id: int, body: Sequence[Any], now: datetime
) -> int:
    """Keeps a list, and says under which number."""
    row = await db.one(
        """INSERT INTO paper_draft (server_id, speaker_id, author_id, body, created_at)
           VALUES (:server_id, :speaker_id, :author_id, :body, :now) RETURNING id""",
        server_id=server_id,
        speaker_id=speaker_id,
        author_id=author_id,
        body=json.dumps(list(body), ensure_ascii=False),
        now=to_text(now),
    )
    assert row is not None
    return int(row["id"])


async def get(db: Connection, draft_id: int) -> KeptPapers | None:
    """None where it was never kept, or was forgotten since."""
    row = await db.one("SELECT * FROM paper_draft WHERE id = :id", id=draft_id)
    if row is None:
        return None
    return KeptPapers(
        id=row["id"],
        server_id=row["server_id"],
        speaker_id=row["speaker_id"],
        author_id=row["author_id"],
        body=json.loads(row["body"]),
        saved=bool(row["saved"]),
    )


async def save(db: Connection, kept: KeptPapers) -> None:
    """Writes the list and whether it was saved."""
    await db.run(
        "UPDATE paper_draft SET body = :body, saved = :saved WHERE id = :id",
        id=kept.id,
        body=json.dumps(list(kept.body), ensure_ascii=False),
        saved=kept.saved,
    )


async def forget(db: Connection, server_id: int, before: datetime) -> None:
    """Drops what a server kept before that time."""
    await db.run(
        "DELETE FROM paper_draft WHERE server_id = :server_id AND created_at < :before",
        server_id=server_id,
        before=to_text(before),
    )
