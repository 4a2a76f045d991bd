"""People and their papers: a person is one row of a server, whoever announced them."""

import hashlib
import json
from collections.abc import Sequence

from seminar.speaker import Paper, Speaker, SpeakerName, fold_name
from storage import people
from storage.database import Connection, Row
from storage.persons import columns, from_row

_NEWLY_READ = 20  # names, when a new one is written: some that other programs wrote may wait too


async def get(db: Connection, server_id: int, speaker_id: int) -> Speaker | None:
    found = await of_ids(db, server_id, [speaker_id])
    return found[0] if found else None


async def of_server(db: Connection, server_id: int, *, limit: int = -1) -> list[Speaker]:
    """By their names."""
    rows = await db.all(
        f"SELECT {columns()} FROM speaker WHERE server_id = :server_id ORDER BY folded_name LIMIT :limit",
        server_id=server_id,
        limit=limit,
    )
    return [from_row(row) for row in rows]


async def of_ids(db: Connection, server_id: int, ids: Sequence[int]) -> list[Speaker]:
    """Those of the people who are there, in the order of the ids."""
    rows = await db.all(
        # Not by the server's index: that leads to all of its people.
        f"SELECT {columns()} FROM speaker WHERE +server_id = :server_id AND id IN (SELECT value FROM json_each(:ids))",
        server_id=server_id,
        ids=json.dumps(list(ids)),
    )
    found = {row["id"]: from_row(row) for row in rows}
    return [found[number] for number in ids if number in found]


async def named(db: Connection, server_id: int, name: str) -> Speaker | None:
    """Who bears this name, or bore it before it was corrected or merged."""
    row = await db.one(
        f"""
        SELECT {columns()} FROM speaker WHERE server_id = :server_id AND folded_name = :folded_name
        UNION ALL
        SELECT {columns()} FROM speaker_alias JOIN speaker ON speaker.id = speaker_alias.speaker_id
        WHERE speaker_alias.server_id = :server_id AND speaker_alias.folded_name = :folded_name
        LIMIT 1
        """,
        server_id=server_id,
        folded_name=fold_name(name),
    )
    return from_row(row) if row else None


async def remember(db: Connection, server_id: int, person: SpeakerName) -> Speaker:
    """The person's row, made where there is none. The affiliation counts while no talk of theirs states one."""
    known = await named(db, server_id, person.name)
    if known is not None and (person.affiliation is None or person.affiliation == known.affiliation):
        return known
    if known is not None:
        row = await db.one(
            "UPDATE speaker SET said_affiliation = :affiliation WHERE id = :id RETURNING id",
            id=known.id,
            affiliation=person.affiliation,
        )
    else:
        row = await db.one(
            """INSERT INTO speaker (server_id, name, folded_name, affiliation)
               VALUES (:server_id, :name, :folded_name, :affiliation) RETURNING id""",
            server_id=server_id,
            name=person.name,
            folded_name=fold_name(person.name),
            affiliation=person.affiliation,
        )
        await people.read_names(db, at_most=_NEWLY_READ)
    assert row is not None
    written = await get(db, server_id, row["id"])
    assert written is not None
    return written


async def add_paper(db: Connection, server_id: int, paper: Paper, speaker_ids: Sequence[int]) -> bool:
    """Whether the paper is new; a known one only gains what it lacked: its title, its abstract, speakers."""
    known = await _stored(db, server_id, paper) or await _same(db, server_id, paper, speaker_ids)
    if known is None:
        row = await db.one(
            """INSERT INTO paper (server_id, title, abstract, digest) VALUES (:server_id, :title, :abstract, :digest)
               RETURNING id""",
            server_id=server_id,
            title=paper.title,
            abstract=paper.abstract,
            digest=_digest(paper),
        )
    else:
        row = await _completed(db, server_id, known, paper)
    assert row is not None
    await db.run_many(
        "INSERT OR IGNORE INTO paper_speaker (paper_id, speaker_id) VALUES (:paper_id, :speaker_id)",
        [{"paper_id": row["id"], "speaker_id": speaker_id} for speaker_id in speaker_ids],
    )
    return known is None


async def papers_of(db: Connection, speaker_id: int) -> list[Paper]:
    """In the order in which they were stored."""
    rows = await db.all(
        """
        SELECT paper.title, paper.abstract FROM paper JOIN paper_speaker ON paper_speaker.paper_id = paper.id
        WHERE paper_speaker.speaker_id = :speaker_id ORDER BY paper.id
        """,
        speaker_id=speaker_id,
    )
    return [Paper(title=row["title"], abstract=row["abstract"]) for row in rows]


async def remove_paper(db: Connection, server_id: int, paper: Paper, speaker_id: int) -> bool:
    """Takes a paper from a person, and away altogether where it has no other speaker. Whether it was there."""
    rows = await db.all(
        """SELECT id FROM paper JOIN paper_speaker ON paper_speaker.paper_id = paper.id
           WHERE server_id = :server_id AND speaker_id = :speaker_id AND title IS :title AND abstract IS :abstract""",
        server_id=server_id,
        speaker_id=speaker_id,
        title=paper.title,
        abstract=paper.abstract,
    )
    for row in rows:
        await db.run(
            "DELETE FROM paper_speaker WHERE paper_id = :id AND speaker_id = :speaker_id",
            id=row["id"],
            speaker_id=speaker_id,
        )
        await db.run(
            "DELETE FROM paper WHERE id = :id AND id NOT IN (SELECT paper_id FROM paper_speaker)", id=row["id"]
        )
    return bool(rows)


async def _stored(db: Connection, server_id: int, paper: Paper) -> Row | None:
    """The paper of exactly this title and abstract."""
    return await db.one(
        "SELECT id, title, abstract FROM paper WHERE server_id = :server_id AND digest = :digest",
        server_id=server_id,
        digest=_digest(paper),
    )


async def _same(db: Connection, server_id: int, paper: Paper, speaker_ids: Sequence[int]) -> Row | None:
    """The paper of one of these people that this one is, written a little otherwise or with less said of it."""
    rows = await db.all(
        """SELECT id, title, abstract FROM paper WHERE server_id = :server_id AND id IN (
            SELECT paper_id FROM paper_speaker WHERE speaker_id IN (SELECT value FROM json_each(:ids)))""",
        server_id=server_id,
        ids=json.dumps(list(speaker_ids)),
    )
    return next((row for row in rows if paper.is_same(Paper(title=row["title"], abstract=row["abstract"]))), None)


async def _completed(db: Connection, server_id: int, known: Row, paper: Paper) -> Row:
    """The row of a known paper, with what this one says more."""
    whole = Paper(title=known["title"] or paper.title, abstract=known["abstract"] or paper.abstract)
    twin = await _stored(db, server_id, whole)
    if twin is None:
        await db.run(
            "UPDATE paper SET title = :title, abstract = :abstract, digest = :digest WHERE id = :id",
            id=known["id"],
            title=whole.title,
            abstract=whole.abstract,
            digest=_digest(whole),
        )
        return known
    if twin["id"] != known["id"]:
        # The whole of it is stored as another person's: these people wrote it together.
        await db.run(
            "UPDATE OR IGNORE paper_speaker SET paper_id = :twin WHERE paper_id = :id",
            twin=twin["id"],
            id=known["id"],
        )
        await db.run("DELETE FROM paper WHERE id = :id", id=known["id"])
    return twin


def _digest(paper: Paper) -> str:
    return hashlib.sha256(f"{paper.title or ''}\n{paper.abstract or ''}".encode()).hexdigest()
