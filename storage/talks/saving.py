"""Talks as they are written: new ones, changed ones, who speaks in them, what there is to look at."""

from collections.abc import Sequence
from dataclasses import dataclass

from seminar.material import Material
from seminar.talk import Status, Talk, TalkFields
from storage.database import Connection
from storage.instants import maybe_to_text
from storage.talks.reading import get
from storage.talks.rows import SETTABLE, to_row


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaking:
    """A person in a talk, with affiliation and biography as its announcement has them."""

    speaker_id: int
    affiliation: str | None = None
    bio: str | None = None


async def create(
    db: Connection,
    server_id: int,
    series_id: int,
    fields: TalkFields,
    *,
    speaking: Sequence[Speaking],
    materials: Sequence[Material] = (),
    status: Status = Status.SCHEDULED,
    created_by: int | None,
) -> Talk:
    columns = ", ".join(SETTABLE)
    values = ", ".join(f":{column}" for column in SETTABLE)
    row = await db.one(
        f"""INSERT INTO talk (server_id, series_id, status, created_by, {columns})
            VALUES (:server_id, :series_id, :status, :created_by, {values}) RETURNING id""",
        server_id=server_id,
        series_id=series_id,
        status=status,
        created_by=created_by,
        **to_row(fields),
    )
    assert row is not None
    await _set_speakers(db, row["id"], speaking)
    await add_materials(db, row["id"], materials)
    return await _written(db, row["id"])


async def save(db: Connection, talk: Talk, *, speaking: Sequence[Speaking] | None = None) -> Talk:
    """Writes everything that can change; the speakers only where they are given. Every save is a new revision."""
    changes = ", ".join(f"{column} = :{column}" for column in SETTABLE)
    await db.run(
        f"""UPDATE talk SET {changes}, series_id = :series_id, status = :status, cancel_reason = :cancel_reason,
            published_at = :published_at, revision = revision + 1 WHERE id = :id""",
        id=talk.id,
        series_id=talk.series.id,
        status=talk.status,
        cancel_reason=talk.cancel_reason,
        published_at=maybe_to_text(talk.published_at),
        **to_row(talk.fields),
    )
    if speaking is not None:
        await _set_speakers(db, talk.id, speaking)
    return await _written(db, talk.id)


async def add_materials(db: Connection, talk_id: int, materials: Sequence[Material]) -> None:
    await db.run_many(
        "INSERT INTO material (talk_id, kind, title, url) VALUES (:talk_id, :kind, :title, :url)",
        [{"talk_id": talk_id, "kind": one.kind, "title": one.title, "url": one.url} for one in materials],
    )


async def revise(db: Connection, talk_id: int) -> None:
    """Counts a change that reached the talk from its series or its speakers."""
    await db.run("UPDATE talk SET revision = revision + 1 WHERE id = :id", id=talk_id)


async def say_of_speaker(db: Connection, talk_id: int, speaker_id: int, bio: str) -> None:
    """Keeps what the talk's announcement says about the person."""
    await db.run(
        "UPDATE talk_speaker SET bio = :bio WHERE talk_id = :talk_id AND speaker_id = :speaker_id",
        talk_id=talk_id,
        speaker_id=speaker_id,
        bio=bio,
    )


async def _set_speakers(db: Connection, talk_id: int, speaking: Sequence[Speaking]) -> None:
    """What was said about a person stays with those who stay."""
    rows = await db.all("SELECT speaker_id, bio FROM talk_speaker WHERE talk_id = :talk_id", talk_id=talk_id)
    said = {row["speaker_id"]: row["bio"] for row in rows}
    if rows:
        await db.run("DELETE FROM talk_speaker WHERE talk_id = :talk_id", talk_id=talk_id)
    await db.run_many(
        """INSERT INTO talk_speaker (talk_id, position, speaker_id, affiliation, bio)
           VALUES (:talk_id, :position, :speaker_id, :affiliation, :bio)""",
        [
            {
                "talk_id": talk_id,
                "position": position,
                "speaker_id": one.speaker_id,
                "affiliation": one.affiliation,
                "bio": one.bio or said.get(one.speaker_id),
            }
            for position, one in enumerate(speaking)
        ],
    )


async def _written(db: Connection, talk_id: int) -> Talk:
    talk = await get(db, talk_id)
    assert talk is not None
    return talk
