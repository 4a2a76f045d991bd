"""What organizers do with series and with their server's settings."""

import dataclasses
from datetime import datetime
from typing import Any

from bot.actions.plans import replan
from seminar import policies
from seminar.errors import NotFound
from seminar.series import Series, SeriesFields, check_key
from seminar.talk import Talk
from storage import history, servers, talks
from storage import series as series_rows
from storage.database import Connection, Database
from storage.servers import Server


async def load(db: Connection, server_id: int, series_id: int) -> Series:
    series = await series_rows.get(db, series_id)
    if series is None or series.server_id != server_id:
        raise NotFound("That series is not here any more. `/series show` lists the series of this server.")
    return series


async def create(
    database: Database, server_id: int, key: str, fields: SeriesFields, *, by: int | None, now: datetime
) -> Series:
    """Raises `Refusal` for a bad key or one that is taken, and for policies that contradict each other."""
    async with database.transaction() as db:
        await servers.save(db, await servers.get(db, server_id))
        return await _create(db, server_id, key, fields, by=by, now=now)


async def edit(
    database: Database,
    server_id: int,
    series_id: int,
    *,
    by: int,
    now: datetime,
    archived: bool | None = None,
    **changes: Any,
) -> Series:
    """Sets fields of a series; every talk to come that inherits them follows, its reminders and posts too."""
    async with database.transaction() as db:
        before = await load(db, server_id, series_id)
        after = dataclasses.replace(
            before,
            fields=dataclasses.replace(before.fields, **changes),
            archived=before.archived if archived is None else archived,
        )
        policies.check(after.fields)
        coming = await _to_come(db, series_id, now)
        await series_rows.save(db, after)
        await _follow(db, coming, now)
        verb = "edited" if archived is None else "archived" if archived else "unarchived"
        await history.record(db, server_id, at=now, by=by, verb=verb, subject=f"series:{series_id}")
        return after


async def set_up(
    database: Database,
    server: Server,
    *,
    by: int,
    now: datetime,
    series: tuple[str, SeriesFields] | None = None,
) -> None:
    """Saves a server's settings, and with them a new series where its key and fields are given.

    Talks to come that go to the server's channel follow it. Raises `Refusal` as `create` does, and saves nothing then.
    """
    async with database.transaction() as db:
        coming = [
            talk for series in await series_rows.of_server(db, server.id) for talk in await _to_come(db, series.id, now)
        ]
        await servers.save(db, server)
        await _follow(db, coming, now)
        await history.record(db, server.id, at=now, by=by, verb="set up", subject=f"server:{server.id}")
        if series is not None:
            await _create(db, server.id, *series, by=by, now=now)


async def _create(
    db: Connection, server_id: int, key: str, fields: SeriesFields, *, by: int | None, now: datetime
) -> Series:
    policies.check(fields)
    series = await series_rows.create(db, server_id, check_key(key), fields)
    await history.record(db, server_id, at=now, by=by, verb="created", subject=f"series:{series.id}")
    return series


async def _to_come(db: Connection, series_id: int, now: datetime) -> list[Talk]:
    return [talk for talk in await talks.of_series_from(db, series_id, now) if not talk.is_past(now)]


async def _follow(db: Connection, before: list[Talk], now: datetime) -> None:
    for talk in before:
        await talks.revise(db, talk.id)
        after = await talks.get(db, talk.id)
        assert after is not None
        await replan(db, talk, after, now)
