"""Talks: rows and values. A talk is always read whole, with its series, speakers and materials, in one query."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from seminar.material import Material, MaterialKind
from seminar.series import LONGEST, Join, Series
from seminar.speaker import Speaker, fold_name
from seminar.talk import Status, Talk, TalkFields
from storage import series as series_rows
from storage.database import Connection, Row
from storage.instants import from_text, maybe_from_text, maybe_to_text, to_text

_SETTABLE = (
    "starts_at", "ends_at", "hour_known", "title", "folded_title", "zone", "venue", "link", "meeting_id", "passcode",
    "abstract", "contact", "language", "tags",
)  # fmt: skip

_SERIES = (
    "id", "server_id", "key", "name", "zone", "weekday", "start", "length", "venue", "link", "meeting_id", "passcode",
    "channel_id", "role_id", "organizer_role_id", "reminder_offsets", "link_privacy", "language", "organizers",
    "archived",
)  # fmt: skip

_WHOLE = f"""
    SELECT talk.*, {", ".join(f"series.{column} AS series_{column}" for column in _SERIES)},
        (SELECT json_group_array(json_array(id, name, affiliation, homepage, bio)) FROM (
            SELECT speaker.id, speaker.name, coalesce(talk_speaker.affiliation, speaker.affiliation) AS affiliation,
                speaker.homepage, speaker.bio
            FROM talk_speaker JOIN speaker ON speaker.id = talk_speaker.speaker_id
            WHERE talk_speaker.talk_id = talk.id ORDER BY talk_speaker.position)) AS speakers,
        (SELECT json_group_array(json_array(kind, title, url)) FROM (
            SELECT kind, title, url FROM material WHERE material.talk_id = talk.id ORDER BY material.id)) AS materials
    FROM talk JOIN series ON series.id = talk.series_id
"""

# The end of a talk, inherited where the talk has none of its own: as `Talk.ends_at` has it.
_END = """coalesce(talk.ends_at, strftime('%Y-%m-%dT%H:%M:%SZ', talk.starts_at,
    '+' || CASE WHEN talk.hour_known THEN series.length ELSE 1440 END || ' minutes'))"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaking:
    """A person in a talk, with affiliation and biography as its announcement has them."""

    speaker_id: int
    affiliation: str | None = None
    bio: str | None = None


async def get(db: Connection, talk_id: int) -> Talk | None:
    row = await db.one(f"{_WHOLE} WHERE talk.id = :id", id=talk_id)
    return _from_row(row) if row else None


async def by_ids(db: Connection, ids: Sequence[int]) -> list[Talk]:
    """The talks of these ids that are stored, in the order of the ids."""
    rows = await db.all(f"{_WHOLE} WHERE talk.id IN (SELECT value FROM json_each(:ids))", ids=json.dumps(list(ids)))
    found = {row["id"]: _from_row(row) for row in rows}
    return [found[number] for number in dict.fromkeys(ids) if number in found]


async def upcoming(
    db: Connection,
    server_id: int,
    now: datetime,
    *,
    series_id: int | None = None,
    until: datetime | None = None,
    cancelled: bool = False,
    limit: int = 1,
    skip: int = 0,
) -> list[Talk]:
    """Talks that have not ended at `now`, cancelled ones only on request, the next one first."""
    rows = await db.all(
        f"""{_WHOLE}
        WHERE talk.{"series_id = :series_id" if series_id else "server_id = :server_id"}
            AND talk.starts_at > :earliest AND talk.starts_at < :until
            AND {_END} > :now AND (:cancelled OR talk.status = 'scheduled') AND NOT series.archived
        ORDER BY talk.starts_at, talk.id LIMIT :limit OFFSET :skip""",
        server_id=server_id,
        series_id=series_id,
        # No talk is longer than a day: with this bound the index leads straight to the next one.
        earliest=to_text(now - LONGEST - timedelta(seconds=1)),
        until=to_text(until) if until else "9999",
        now=to_text(now),
        cancelled=cancelled,
        limit=limit,
        skip=skip,
    )
    return [_from_row(row) for row in rows]


async def between(
    db: Connection,
    server_id: int,
    start: datetime,
    end: datetime,
    *,
    series_id: int | None = None,
    limit: int,
    skip: int = 0,
) -> list[Talk]:
    """Talks that start in a span of time, cancelled ones too, in their order."""
    rows = await db.all(
        f"""{_WHOLE}
        WHERE talk.{"series_id = :series_id" if series_id else "server_id = :server_id"}
            AND talk.starts_at >= :start AND talk.starts_at < :end
        ORDER BY talk.starts_at, talk.id LIMIT :limit OFFSET :skip""",
        server_id=server_id,
        series_id=series_id,
        start=to_text(start),
        end=to_text(end),
        limit=limit,
        skip=skip,
    )
    return [_from_row(row) for row in rows]


async def past(
    db: Connection,
    server_id: int,
    now: datetime,
    *,
    series_id: int | None = None,
    speaker_id: int | None = None,
    since: datetime | None = None,
    until: datetime | None = None,
    limit: int,
    skip: int = 0,
) -> list[Talk]:
    """The archive, newest first; cancelled talks keep their place in it."""
    rows = await db.all(
        f"""{_WHOLE}
        WHERE talk.{"series_id = :series_id" if series_id else "server_id = :server_id"}
            AND talk.starts_at < :until AND talk.starts_at >= :since AND {_END} <= :now
            {"AND talk.id IN (SELECT talk_id FROM talk_speaker WHERE speaker_id = :speaker_id)" if speaker_id else ""}
        ORDER BY talk.starts_at DESC, talk.id DESC LIMIT :limit OFFSET :skip""",
        server_id=server_id,
        series_id=series_id,
        speaker_id=speaker_id,
        since=to_text(since) if since else "",
        until=to_text(min(until, now) if until else now),
        now=to_text(now),
        limit=limit,
        skip=skip,
    )
    return [_from_row(row) for row in rows]


async def of_speaker(db: Connection, speaker_id: int, *, limit: int = 50) -> list[Talk]:
    """A person's talks, newest first."""
    rows = await db.all(
        f"""{_WHOLE}
        WHERE talk.id IN (SELECT talk_id FROM talk_speaker WHERE speaker_id = :speaker_id)
        ORDER BY talk.starts_at DESC LIMIT :limit""",
        speaker_id=speaker_id,
        limit=limit,
    )
    return [_from_row(row) for row in rows]


async def of_series_from(db: Connection, series_id: int, start: datetime) -> list[Talk]:
    """A series' talks from an instant on, cancelled ones too: those that follow when the series changes."""
    rows = await db.all(
        f"{_WHOLE} WHERE talk.series_id = :series_id AND talk.starts_at > :start ORDER BY talk.starts_at",
        series_id=series_id,
        start=to_text(start - LONGEST),
    )
    return [_from_row(row) for row in rows]


async def matching(
    db: Connection,
    server_id: int,
    words: str,
    now: datetime,
    *,
    cancelled: bool | None = None,
    limit: int = 25,
) -> list[Talk]:
    """Talks whose title or speaker holds `words`: first those to come, then the past ones, the nearest first."""
    fitting = """
        SELECT id FROM talk WHERE server_id = :server_id
            AND (:cancelled IS NULL OR (status = 'cancelled') = :cancelled)
            AND (:words = '' OR instr(folded_title, :words) OR id IN (
                SELECT talk_id FROM talk_speaker JOIN speaker ON speaker.id = talk_speaker.speaker_id
                WHERE speaker.server_id = :server_id AND instr(speaker.folded_name, :words)))
    """
    # Both halves follow the index by time, so that a key press does not sort the whole archive.
    rows = await db.all(
        f"""{_WHOLE}
        WHERE talk.id IN (
            SELECT id FROM ({fitting} AND starts_at >= :today ORDER BY starts_at LIMIT :limit)
            UNION ALL
            SELECT id FROM ({fitting} AND starts_at < :today ORDER BY starts_at DESC LIMIT :limit))
        ORDER BY talk.starts_at < :today, abs(julianday(talk.starts_at) - julianday(:today)) LIMIT :limit""",
        server_id=server_id,
        words=fold_name(words),
        cancelled=cancelled,
        today=to_text(now - timedelta(hours=12)),
        limit=limit,
    )
    return [_from_row(row) for row in rows]


async def same(db: Connection, series_id: int, starts_at: datetime, title: str | None) -> Talk | None:
    """The talk of a series that already stands at this instant under this title, if there is one."""
    row = await db.one(
        f"""{_WHOLE} WHERE talk.series_id = :series_id AND talk.starts_at = :starts_at
            AND talk.folded_title IS :folded_title LIMIT 1""",
        series_id=series_id,
        starts_at=to_text(starts_at),
        folded_title=fold_name(title) if title else None,
    )
    return _from_row(row) if row else None


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
    columns = ", ".join(_SETTABLE)
    values = ", ".join(f":{column}" for column in _SETTABLE)
    row = await db.one(
        f"""INSERT INTO talk (server_id, series_id, status, created_by, {columns})
            VALUES (:server_id, :series_id, :status, :created_by, {values}) RETURNING id""",
        server_id=server_id,
        series_id=series_id,
        status=status,
        created_by=created_by,
        **_to_row(fields),
    )
    assert row is not None
    await _set_speakers(db, row["id"], speaking)
    await add_materials(db, row["id"], materials)
    return await _written(db, row["id"])


async def save(db: Connection, talk: Talk, *, speaking: Sequence[Speaking] | None = None) -> Talk:
    """Writes everything that can change; the speakers only where they are given. Every save is a new revision."""
    changes = ", ".join(f"{column} = :{column}" for column in _SETTABLE)
    await db.run(
        f"""UPDATE talk SET {changes}, series_id = :series_id, status = :status, cancel_reason = :cancel_reason,
            published_at = :published_at, revision = revision + 1 WHERE id = :id""",
        id=talk.id,
        series_id=talk.series.id,
        status=talk.status,
        cancel_reason=talk.cancel_reason,
        published_at=maybe_to_text(talk.published_at),
        **_to_row(talk.fields),
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


async def _written(db: Connection, talk_id: int) -> Talk:
    talk = await get(db, talk_id)
    assert talk is not None
    return talk


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


def _from_row(row: Row) -> Talk:
    # A Row looks for each name from its first column on, and this one has nearly fifty.
    values = dict(zip(row.keys(), row, strict=True))
    fields = TalkFields(
        starts_at=from_text(values["starts_at"]),
        ends_at=maybe_from_text(values["ends_at"]),
        hour_known=bool(values["hour_known"]),
        title=values["title"],
        zone=ZoneInfo(values["zone"]) if values["zone"] else None,
        venue=values["venue"],
        join=Join(link=values["link"], meeting_id=values["meeting_id"], passcode=values["passcode"]),
        abstract=values["abstract"],
        contact=values["contact"],
        language=values["language"],
        tags=tuple(json.loads(values["tags"])),
    )
    return Talk(
        id=values["id"],
        series=_series(tuple(values[f"series_{column}"] for column in _SERIES)),
        fields=fields,
        speakers=tuple(
            Speaker(id=number, name=name, affiliation=affiliation, homepage=homepage, bio=bio)
            for number, name, affiliation, homepage, bio in json.loads(values["speakers"])
        ),
        materials=tuple(
            Material(kind=MaterialKind(kind), title=title, url=url)
            for kind, title, url in json.loads(values["materials"])
        ),
        status=Status(values["status"]),
        cancel_reason=values["cancel_reason"],
        published_at=maybe_from_text(values["published_at"]),
        created_by=values["created_by"],
        revision=values["revision"],
    )


@lru_cache(maxsize=64)
def _series(values: tuple[Any, ...]) -> Series:
    """Kept by what stands in the row: the talks of one answer are mostly of one series."""
    return series_rows.from_row(dict(zip(_SERIES, values, strict=True)))


def _to_row(fields: TalkFields) -> dict[str, Any]:
    return {
        "starts_at": to_text(fields.starts_at),
        "ends_at": maybe_to_text(fields.ends_at),
        "hour_known": fields.hour_known,
        "title": fields.title,
        "folded_title": fold_name(fields.title) if fields.title else None,
        "zone": fields.zone.key if fields.zone else None,
        "venue": fields.venue,
        "link": fields.join.link,
        "meeting_id": fields.join.meeting_id,
        "passcode": fields.join.passcode,
        "abstract": fields.abstract,
        "contact": fields.contact,
        "language": fields.language,
        "tags": json.dumps(list(fields.tags), ensure_ascii=False),
    }
