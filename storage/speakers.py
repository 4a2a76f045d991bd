"""People and their papers: a person is one row of a server, whoever announced them."""

import hashlib
import json
from collections.abc import Sequence

from seminar.speaker import Paper, Speaker, SpeakerName, fold_name
from storage.database import Connection, Row


async def get(db: Connection, server_id: int, speaker_id: int) -> Speaker | None:
    row = await db.one(
        "SELECT * FROM speaker WHERE id = :id AND server_id = :server_id", id=speaker_id, server_id=server_id
    )
    return _from_row(row) if row else None


async def of_server(db: Connection, server_id: int) -> list[Speaker]:
    rows = await db.all("SELECT * FROM speaker WHERE server_id = :server_id ORDER BY name", server_id=server_id)
    return [_from_row(row) for row in rows]


async def matching(db: Connection, server_id: int, words: str, *, limit: int = 25) -> list[Speaker]:
    """Those whose name holds every one of the words, in any order, with or without accents."""
    rows = await db.all(
        """
        SELECT * FROM speaker WHERE server_id = :server_id AND NOT EXISTS (
            SELECT 1 FROM json_each(:words) WHERE NOT instr(speaker.folded_name, json_each.value))
        ORDER BY name LIMIT :limit
        """,
        server_id=server_id,
        words=json.dumps(fold_name(words).replace(",", " ").replace(".", " ").split()),
        limit=limit,
    )
    return [_from_row(row) for row in rows]


async def remember(db: Connection, server_id: int, person: SpeakerName, *, bio: str | None = None) -> Speaker:
    """The person's row, made where there is none; what is newly said of them replaces what was known."""
    row = await db.one(
        """
        INSERT INTO speaker (server_id, name, folded_name, affiliation, bio)
        VALUES (:server_id, :name, :folded_name, :affiliation, :bio)
        ON CONFLICT (server_id, folded_name) DO UPDATE SET
            affiliation = coalesce(excluded.affiliation, speaker.affiliation), bio = coalesce(excluded.bio, speaker.bio)
        RETURNING *
        """,
        server_id=server_id,
        name=person.name,
        folded_name=fold_name(person.name),
        affiliation=person.affiliation,
        bio=bio,
    )
    assert row is not None
    return _from_row(row)


async def add_paper(db: Connection, server_id: int, paper: Paper, speaker_ids: Sequence[int]) -> bool:
    """Whether the paper is new; a known one only gains the speakers that it lacked."""
    digest = hashlib.sha256(f"{paper.title or ''}\n{paper.abstract or ''}".encode()).hexdigest()
    known = await db.one(
        "SELECT id FROM paper WHERE server_id = :server_id AND digest = :digest",
        server_id=server_id,
        digest=digest,
    )
    row = known or await db.one(
        """INSERT INTO paper (server_id, title, abstract, digest) VALUES (:server_id, :title, :abstract, :digest)
           RETURNING id""",
        server_id=server_id,
        title=paper.title,
        abstract=paper.abstract,
        digest=digest,
    )
    assert row is not None
    await db.run_many(
        "INSERT OR IGNORE INTO paper_speaker (paper_id, speaker_id) VALUES (:paper_id, :speaker_id)",
        [{"paper_id": row["id"], "speaker_id": speaker_id} for speaker_id in speaker_ids],
    )
    return known is None


async def papers_of(db: Connection, speaker_id: int) -> list[Paper]:
    rows = await db.all(
        """
        SELECT paper.title, paper.abstract FROM paper JOIN paper_speaker ON paper_speaker.paper_id = paper.id
        WHERE paper_speaker.speaker_id = :speaker_id ORDER BY paper.id
        """,
        speaker_id=speaker_id,
    )
    return [Paper(title=row["title"], abstract=row["abstract"]) for row in rows]


def _from_row(row: Row) -> Speaker:
    return Speaker(
        id=row["id"],
        name=row["name"],
        affiliation=row["affiliation"],
        homepage=row["homepage"],
        bio=row["bio"],
    )
