"""Papers with their authors, by number."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from seminar.speaker import Paper, Speaker
from storage import persons
from storage.database import Connection


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """A paper as a row, with those of its authors who are known here."""

    id: int
    paper: Paper
    authors: tuple[Speaker, ...]


async def by_ids(db: Connection, server_id: int, ids: Sequence[int]) -> list[Stored]:
    """The papers in the order of the numbers; those that are gone are left out."""
    return await _read(
        db, "paper.server_id = :server_id AND paper.id IN (SELECT value FROM json_each(:ids))", server_id, ids
    )


async def of_speakers(db: Connection, server_id: int, speaker_ids: Sequence[int]) -> list[Stored]:
    """All papers of these people, in the order in which they were stored."""
    chosen = """paper.server_id = :server_id AND paper.id IN (SELECT paper_id FROM paper_speaker
        WHERE speaker_id IN (SELECT value FROM json_each(:ids)))"""
    found = await _read(db, chosen, server_id, speaker_ids, ordered=False)
    return sorted(found, key=lambda one: one.id)


async def _read(
    db: Connection, chosen: str, server_id: int, ids: Sequence[int], *, ordered: bool = True
) -> list[Stored]:
    rows = await db.all(
        f"""
        SELECT paper.id, paper.title, paper.abstract, (
            SELECT {persons.ARRAY} FROM (
                SELECT {persons.columns()} FROM paper_speaker JOIN speaker ON speaker.id = paper_speaker.speaker_id
                WHERE paper_speaker.paper_id = paper.id ORDER BY speaker.id)) AS authors
        FROM paper WHERE {chosen}
        """,
        server_id=server_id,
        ids=json.dumps(list(ids)),
    )
    found = [
        Stored(
            id=row["id"],
            paper=Paper(title=row["title"], abstract=row["abstract"]),
            authors=persons.from_json(row["authors"]),
        )
        for row in rows
    ]
    if ordered:
        place = {number: index for index, number in enumerate(ids)}
        found.sort(key=lambda one: place[one.id])
    return found
