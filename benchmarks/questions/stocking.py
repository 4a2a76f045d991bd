"""Fills a database with one server of the corpus."""

import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.questions import corpus
from bot.actions import imports
from bot.actions import series as series_actions
from storage import search, servers
from storage.database import Database, opened

SERVER = 1
# Long before all talks, so that each of them is stored as one to come.
STORED = datetime(2020, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stock:
    """A stored server, and which talk each reference of its questions means."""

    database: Database
    talks: dict[str, int]


@contextlib.asynccontextmanager
async def stocked(server: corpus.Server, path: Path) -> AsyncIterator[Stock]:
    """The database at `path`, new and filled."""
    async with opened(path) as database:
        yield Stock(database=database, talks=await fill(database, server, SERVER))


async def fill(database: Database, server: corpus.Server, server_id: int) -> dict[str, int]:
    """Stores and indexes what the server of the corpus has; gives the talk that each reference means."""
    numbers: dict[str, int] = {}
    for programme in server.programmes:
        series = await series_actions.create(database, server_id, programme.key, programme.fields, by=None, now=STORED)
        async with database.transaction() as db:
            for draft in programme.drafts:
                saved = await imports.put_draft(db, series, draft, by=None, now=STORED)
                for reference in corpus.references(programme.key, draft):
                    numbers[reference] = saved.talk.id
        await imports.save_papers(database, server_id, programme.papers)
    async with database.transaction() as db:
        known = await servers.get(db, server_id)
        await servers.save(db, servers.Server(id=known.id, zone=server.zone))
    await search.catch_up(database)
    return numbers
