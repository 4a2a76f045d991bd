"""Talks as they are looked for: by number, by time, by person, by words. Each is read whole, in one query."""

import json
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from seminar.series import LONGEST
from seminar.speaker import fold_name
from seminar.talk import Talk
from storage.database import Connection
from storage.instants import to_text
from storage.talks.rows import WHOLE, from_row

# The end of a talk, inherited where the talk has none of its own: as `Talk.ends_at` has it.
_END = """coalesce(talk.ends_at, strftime('%Y-%m-%dT%H:%M:%SZ', talk.starts_at,
    '+' || CASE WHEN talk.hour_known THEN series.length ELSE 1440 END || ' minutes'))"""

_THEIRS = "talk.id IN (SELECT talk_id FROM talk_speaker WHERE speaker_id = :speaker_id)"


async def get(db: Connection, talk_id: int) -> Talk | None:
    row = await db.one(f"{WHOLE} WHERE talk.id = :id", id=talk_id)
    return from_row(row) if row else None


async def by_ids(db: Connection, ids: Sequence[int]) -> list[Talk]:
    """The talks of these ids that are stored, in the order of the ids."""
    listed = await _many(db, "WHERE talk.id IN (SELECT value FROM json_each(:ids))", ids=json.dumps(list(ids)))
    found = {talk.id: talk for talk in listed}
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
    return await _many(
        db,
        f"""WHERE {_within(series_id)}
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
    return await _many(
        db,
        f"""WHERE {_within(series_id)}
            AND talk.starts_at >= :start AND talk.starts_at < :end
        ORDER BY talk.starts_at, talk.id LIMIT :limit OFFSET :skip""",
        server_id=server_id,
        series_id=series_id,
        start=to_text(start),
        end=to_text(end),
        limit=limit,
        skip=skip,
    )


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
    return await _many(
        db,
        f"""WHERE {_within(series_id)}
            AND talk.starts_at < :until AND talk.starts_at >= :since AND {_END} <= :now
            {f"AND {_THEIRS}" if speaker_id else ""}
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


async def of_speaker(db: Connection, speaker_id: int, *, limit: int = 50) -> list[Talk]:
    """A person's talks, newest first."""
    return await _many(
        db,
        f"WHERE {_THEIRS} ORDER BY talk.starts_at DESC LIMIT :limit",
        speaker_id=speaker_id,
        limit=limit,
    )


async def of_series_from(db: Connection, series_id: int, start: datetime) -> list[Talk]:
    """A series' talks from an instant on, cancelled ones too: those that follow when the series changes."""
    return await _many(
        db,
        "WHERE talk.series_id = :series_id AND talk.starts_at > :start ORDER BY talk.starts_at",
        series_id=series_id,
        start=to_text(start - LONGEST),
    )


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
    return await _many(
        db,
        f"""WHERE talk.id IN (
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


async def same(db: Connection, series_id: int, starts_at: datetime, title: str | None) -> Talk | None:
    """The talk of a series that already stands at this instant under this title, if there is one."""
    row = await db.one(
        f"""{WHOLE} WHERE talk.series_id = :series_id AND talk.starts_at = :starts_at
            AND talk.folded_title IS :folded_title LIMIT 1""",
        series_id=series_id,
        starts_at=to_text(starts_at),
        folded_title=fold_name(title) if title else None,
    )
    return from_row(row) if row else None


async def _many(db: Connection, chosen: str, **values: Any) -> list[Talk]:
    """The talks that the rest of a query chooses, in its order."""
    return [from_row(row) for row in await db.all(f"{WHOLE} {chosen}", **values)]


def _within(series_id: int | None) -> str:
    return "talk.series_id = :series_id" if series_id else "talk.server_id = :server_id"
