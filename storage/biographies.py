"""What talks said of the people who gave them, talk by talk."""

from dataclasses import dataclass
from datetime import datetime

from seminar.speaker import Announced
from storage import persons
from storage.database import Connection
from storage.instants import from_text


@dataclass(frozen=True, slots=True, kw_only=True)
class Biography:
    """A biography as the announcement of a talk had it, and when that talk starts."""

    talk_id: int
    starts_at: datetime
    text: str


async def of_speaker(db: Connection, speaker_id: int) -> list[Biography]:
    """The oldest talk first; none gives away how to join a talk of theirs that is not open to everyone."""
    rows = await db.all(
        f"""SELECT talk.id, talk.starts_at, talk_speaker.bio, {persons.GATED} AS gated
           FROM talk_speaker JOIN talk ON talk.id = talk_speaker.talk_id
           JOIN speaker ON speaker.id = talk_speaker.speaker_id
           WHERE talk_speaker.speaker_id = :speaker_id AND talk_speaker.bio IS NOT NULL ORDER BY talk.starts_at""",
        speaker_id=speaker_id,
    )
    return [
        Biography(
            talk_id=row["id"],
            starts_at=from_text(row["starts_at"]),
            text=persons.public(row["bio"], row["gated"]),
        )
        for row in rows
    ]


async def of_series(db: Connection, series_id: int) -> dict[int, Announced]:
    """What each talk of a series that has one speaker says of that person, by the talk's id."""
    rows = await db.all(
        f"""SELECT talk.id, talk_speaker.bio, {persons.GATED} AS gated
           FROM talk JOIN talk_speaker ON talk_speaker.talk_id = talk.id
           JOIN speaker ON speaker.id = talk_speaker.speaker_id
           WHERE talk.series_id = :series_id AND talk_speaker.bio IS NOT NULL
               AND (SELECT count(*) FROM talk_speaker AS other WHERE other.talk_id = talk.id) = 1""",
        series_id=series_id,
    )
    return {row["id"]: Announced(text=row["bio"], shown=persons.public(row["bio"], row["gated"])) for row in rows}
