"""What talks and papers are about, as vectors of one model, and which of them have to be read anew."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from storage.database import Connection
from storage.search import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """What is stored of a talk or a paper; `digest` is that of its vector's text, None where it has no vector."""

    kind: Kind
    id: int
    server_id: int
    title: str | None
    abstract: str | None
    digest: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Vector:
    """A talk or a paper with its vector, as bytes, and the digest of the text that was read."""

    kind: Kind
    id: int
    server_id: int
    digest: str
    vector: bytes


async def model(db: Connection) -> str | None:
    """By whose vectors the store is described; None where it never was."""
    row = await db.one("SELECT name FROM meaning_model")
    return row["name"] if row else None


async def switch_to(db: Connection, name: str) -> None:
    """From now on vectors are those of this model, and everything that is stored waits to be read."""
    await db.run("DELETE FROM meaning_vector")
    await db.run(
        """INSERT INTO meaning_model (only, name) VALUES (1, :name)
           ON CONFLICT (only) DO UPDATE SET name = excluded.name, changes = changes + 1""",
        name=name,
    )
    for kind in (Kind.TALK, Kind.PAPER):
        await db.run(
            f"INSERT INTO meaning_queue (kind, id) SELECT :kind, id FROM {kind} WHERE true ON CONFLICT DO NOTHING",
            kind=kind,
        )


async def is_behind(db: Connection) -> bool:
    """Whether anything waits to be read."""
    return bool(await db.all("SELECT 1 FROM meaning_queue LIMIT 1"))


async def take(db: Connection, most: int) -> tuple[list[Text], list[tuple[Kind, int]]]:
    """Takes the newest out of the queue: texts as they are now, and what is gone from the store."""
    waiting = await db.all("SELECT kind, id FROM meaning_queue ORDER BY id DESC LIMIT :most", most=most)
    found: list[Text] = []
    gone: list[tuple[Kind, int]] = []
    for kind in (Kind.TALK, Kind.PAPER):
        ids = [row["id"] for row in waiting if row["kind"] == kind]
        rows = await db.all(
            f"""SELECT row.id, row.server_id, row.title, row.abstract, read.digest FROM {kind} AS row
                LEFT JOIN meaning_vector AS read ON read.kind = :kind AND read.id = row.id
                    AND read.server_id = row.server_id
                WHERE row.id IN (SELECT value FROM json_each(:ids))""",
            kind=kind,
            ids=json.dumps(ids),
        )
        found += [
            Text(
                kind=kind,
                id=row["id"],
                server_id=row["server_id"],
                title=row["title"],
                abstract=row["abstract"],
                digest=row["digest"],
            )
            for row in rows
        ]
        gone += [(kind, number) for number in set(ids) - {row["id"] for row in rows}]
        await db.run(
            "DELETE FROM meaning_queue WHERE kind = :kind AND id IN (SELECT value FROM json_each(:ids))",
            kind=kind,
            ids=json.dumps(ids),
        )
    return found, gone


async def put(db: Connection, model: str, vectors: Sequence[Vector], gone: Sequence[tuple[Kind, int]]) -> None:
    """Stores vectors in the place of those that were there, and drops those of what is gone or says nothing."""
    await db.run_many(
        "DELETE FROM meaning_vector WHERE kind = :kind AND id = :id", [{"kind": kind, "id": one} for kind, one in gone]
    )
    await db.run_many(
        """INSERT INTO meaning_vector (kind, id, server_id, model, digest, vector)
           VALUES (:kind, :id, :server_id, :model, :digest, :vector)
           ON CONFLICT (kind, id) DO UPDATE SET server_id = excluded.server_id, model = excluded.model,
               digest = excluded.digest, vector = excluded.vector""",
        [
            {
                "kind": one.kind,
                "id": one.id,
                "server_id": one.server_id,
                "model": model,
                "digest": one.digest,
                "vector": one.vector,
            }
            for one in vectors
        ],
    )
    if vectors or gone:
        await db.run("UPDATE meaning_model SET changes = changes + 1")


async def changes(db: Connection) -> int:
    """A number that is another one after every change of any vector."""
    row = await db.one("SELECT changes FROM meaning_model")
    return int(row["changes"]) if row else 0


async def of_server(db: Connection, server_id: int, kind: Kind) -> list[tuple[int, bytes]]:
    """Ids with their vectors, in the order of the ids."""
    rows = await db.all(
        "SELECT id, vector FROM meaning_vector WHERE server_id = :server_id AND kind = :kind ORDER BY id",
        server_id=server_id,
        kind=kind,
    )
    return [(row["id"], row["vector"]) for row in rows]
