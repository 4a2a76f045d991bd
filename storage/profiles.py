"""What profiles are made of: what organizers set, what talks say, other names, and two profiles made one."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from seminar.speaker import Speaker, fold_name
from storage.database import Connection
from storage.instants import from_text
from storage.persons import columns, from_row


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """What talks and papers say of a person, whatever organizers have set."""

    affiliation: str | None
    bio: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Appearance:
    """Where a person said to be from, and when: at the start of a talk, in its zone."""

    starts_at: datetime
    zone: ZoneInfo
    affiliation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Together:
    """A person with whom another one spoke, and in how many talks."""

    speaker: Speaker
    talks: int


async def stated(db: Connection, speaker_id: int) -> Stated:
    row = await db.one("SELECT affiliation, bio FROM speaker_stated WHERE id = :id", id=speaker_id)
    return Stated(affiliation=row["affiliation"], bio=row["bio"]) if row else Stated(affiliation=None, bio=None)


async def biography(db: Connection, speaker_id: int) -> str | None:
    """The one that is shown as it was written, with whatever way to join it quotes: to be kept, never to be shown."""
    row = await db.one("SELECT bio FROM speaker WHERE id = :id", id=speaker_id)
    return row["bio"] if row else None


async def save(db: Connection, speaker: Speaker, *, affiliation: str | None, bio: str | None) -> None:
    """Writes name and homepage, and what organizers set: `None` leaves it to the talks, an empty text shows nothing."""
    await db.run(
        """UPDATE speaker SET name = :name, folded_name = :folded_name, homepage = :homepage,
            edited_affiliation = :affiliation, edited_bio = :bio WHERE id = :id""",
        id=speaker.id,
        name=speaker.name,
        folded_name=fold_name(speaker.name),
        homepage=speaker.homepage,
        affiliation=affiliation,
        bio=bio,
    )


async def edited(db: Connection, speaker_id: int) -> Stated:
    """What organizers set, as `save` takes it."""
    row = await db.one("SELECT edited_affiliation, edited_bio FROM speaker WHERE id = :id", id=speaker_id)
    assert row is not None
    return Stated(affiliation=row["edited_affiliation"], bio=row["edited_bio"])


async def other_names(db: Connection, speaker_id: int) -> list[str]:
    """Those that the person had before, and those of profiles that were merged into this one."""
    rows = await db.all("SELECT name FROM speaker_alias WHERE speaker_id = :id ORDER BY folded_name", id=speaker_id)
    return [row["name"] for row in rows]


async def add_other_name(db: Connection, server_id: int, speaker_id: int, name: str) -> None:
    """From now on the person is found by this name too, and nobody else is by it as a whole."""
    await db.run(
        """INSERT INTO speaker_alias (server_id, folded_name, name, speaker_id)
           VALUES (:server_id, :folded_name, :name, :speaker_id)
           ON CONFLICT DO UPDATE SET speaker_id = excluded.speaker_id, name = excluded.name""",
        server_id=server_id,
        folded_name=fold_name(name),
        name=name,
        speaker_id=speaker_id,
    )


async def drop_other_name(db: Connection, speaker_id: int, name: str) -> None:
    await db.run(
        "DELETE FROM speaker_alias WHERE speaker_id = :id AND folded_name = :folded_name",
        id=speaker_id,
        folded_name=fold_name(name),
    )


async def appearances(db: Connection, speaker_id: int) -> list[Appearance]:
    """What a person's talks said of the affiliation, the oldest talk first; cancelled ones said it too."""
    rows = await db.all(
        """
        SELECT talk.starts_at, coalesce(talk.zone, series.zone) AS zone, talk_speaker.affiliation
        FROM talk_speaker JOIN talk ON talk.id = talk_speaker.talk_id JOIN series ON series.id = talk.series_id
        WHERE talk_speaker.speaker_id = :id AND talk_speaker.affiliation IS NOT NULL
        ORDER BY talk.starts_at, talk.id
        """,
        id=speaker_id,
    )
    return [
        Appearance(starts_at=from_text(row["starts_at"]), zone=ZoneInfo(row["zone"]), affiliation=row["affiliation"])
        for row in rows
    ]


async def spoke_with(db: Connection, speaker_id: int) -> list[Together]:
    """With whom a person gave talks, those of the most talks first."""
    rows = await db.all(
        f"""
        SELECT {columns()}, count(*) AS talks FROM talk_speaker AS own
        JOIN talk_speaker AS other ON other.talk_id = own.talk_id AND other.speaker_id <> own.speaker_id
        JOIN speaker ON speaker.id = other.speaker_id
        WHERE own.speaker_id = :id GROUP BY speaker.id ORDER BY talks DESC, speaker.folded_name
        """,
        id=speaker_id,
    )
    return [Together(speaker=from_row(row), talks=row["talks"]) for row in rows]


async def absorb(db: Connection, server_id: int, kept: Speaker, other: Speaker) -> None:
    """Gives all that is the other's to the one who is kept, whose own words win, and forgets the other."""
    ids: dict[str, Any] = {"kept": kept.id, "other": other.id}
    for column in ("affiliation", "bio"):
        await db.run(
            f"""UPDATE talk_speaker SET {column} = coalesce({column}, (SELECT {column} FROM talk_speaker AS same
                    WHERE same.talk_id = talk_speaker.talk_id AND same.speaker_id = :other))
                WHERE speaker_id = :kept AND talk_id IN (SELECT talk_id FROM talk_speaker WHERE speaker_id = :other)""",
            **ids,
        )
    await db.run(
        """DELETE FROM talk_speaker WHERE speaker_id = :other
            AND talk_id IN (SELECT talk_id FROM talk_speaker WHERE speaker_id = :kept)""",
        **ids,
    )
    await db.run("UPDATE talk_speaker SET speaker_id = :kept WHERE speaker_id = :other", **ids)
    await db.run("UPDATE OR IGNORE paper_speaker SET speaker_id = :kept WHERE speaker_id = :other", **ids)
    await db.run("DELETE FROM paper_speaker WHERE speaker_id = :other", other=other.id)
    await db.run("UPDATE paper_draft SET speaker_id = :kept WHERE speaker_id = :other", **ids)
    await db.run("UPDATE speaker_alias SET speaker_id = :kept WHERE speaker_id = :other", **ids)
    columns = ("homepage", "edited_affiliation", "edited_bio", "said_affiliation", "said_bio")
    theirs = ", ".join(f"{one} = coalesce({one}, (SELECT {one} FROM speaker WHERE id = :other))" for one in columns)
    await db.run(f"UPDATE speaker SET {theirs} WHERE id = :kept", **ids)
    await db.run("DELETE FROM speaker WHERE id = :other", other=other.id)
    await add_other_name(db, server_id, kept.id, other.name)


async def given(db: Connection, speaker_id: int) -> list[tuple[int, int, str | None, str | None]]:
    """A person's talks, each with its number, the place among its speakers, and what it says of them."""
    rows = await db.all(
        """SELECT talk_id, position, affiliation, bio FROM talk_speaker
           WHERE speaker_id = :id ORDER BY talk_id""",
        id=speaker_id,
    )
    return [(row["talk_id"], row["position"], row["affiliation"], row["bio"]) for row in rows]


async def written(db: Connection, speaker_id: int) -> list[int]:
    """The numbers of a person's papers."""
    rows = await db.all("SELECT paper_id FROM paper_speaker WHERE speaker_id = :id ORDER BY paper_id", id=speaker_id)
    return [row["paper_id"] for row in rows]
