"""Finds talks, papers and people by words, as they are said or nearly so, the best fitting first."""

import contextlib
from collections.abc import AsyncIterator
from datetime import datetime

from seminar import words as folding
from storage.database import Connection, Database
from storage.search import scope
from storage.search.candidates import MOST_CHOSEN, expression
from storage.search.documents import Kind
from storage.search.found import Found, Hit, Term, Use
from storage.search.keeping import catch_up, catch_up_in_time, is_behind, keep_up, waiting
from storage.search.matching import match
from storage.search.vocabulary import nearest_known, resolve

__all__ = [
    "MOST_FOUND",
    "Found",
    "Hit",
    "Kind",
    "Term",
    "Use",
    "catch_up",
    "is_behind",
    "keep_up",
    "nearest_known",
    "papers",
    "people",
    "ready",
    "talks",
    "use",
    "waiting",
]

# So many are looked at closely: a search finds no more, whatever the limit.
MOST_FOUND = MOST_CHOSEN

# What a search indexes first of what was written since the last one; the rest waits for its turn.
AT_ONCE = 60
PATIENCE = 1.0


@contextlib.asynccontextmanager
async def ready(database: Database) -> AsyncIterator[Connection]:
    """A snapshot for searches, after what was just written has been indexed."""
    await catch_up_in_time(database, at_most=AT_ONCE, seconds=PATIENCE)
    async with database.snapshot() as db:
        yield db


async def talks(
    db: Connection,
    server_id: int,
    words: str,
    *,
    series_id: int | None = None,
    speaker_id: int | None = None,
    since: datetime | None = None,
    until: datetime | None = None,
    recorded: bool | None = None,
    limit: int = 20,
    all_words: bool = False,
    typing: bool = False,
) -> Found:
    """Talks of a server, cancelled ones too; of those that start in [since, until) only where these are given.

    `typing`: the last word may be unfinished. Fields are title, people, series, abstract, about (biographies), more
    (venue, contact, materials), initials.
    """
    within = scope.of_talks(
        server_id, series_id=series_id, speaker_id=speaker_id, since=since, until=until, recorded=recorded
    )
    return await match(db, Kind.TALK, words, within, limit=limit, all_words=all_words, typing=typing)


async def papers(
    db: Connection,
    server_id: int,
    words: str,
    *,
    speaker_id: int | None = None,
    limit: int = 20,
    all_words: bool = False,
    typing: bool = False,
) -> Found:
    """Papers of a server, or of one person. Fields are title, people, abstract, initials."""
    within = scope.of_papers(server_id, speaker_id=speaker_id)
    return await match(db, Kind.PAPER, words, within, limit=limit, all_words=all_words, typing=typing)


async def people(
    db: Connection, server_id: int, words: str, *, limit: int = 20, all_words: bool = False, typing: bool = False
) -> Found:
    """Speakers of a server. Fields are name, affiliation, bio, works (titles of talks and papers), initials."""
    within = scope.of_server(server_id)
    return await match(db, Kind.SPEAKER, words, within, limit=limit, all_words=all_words, typing=typing)


async def use(db: Connection, server_id: int, word: str) -> Use:
    """Whether a word, in any of its forms, stands in a server's texts, and in a talk's title or abstract."""
    wanted = await resolve(db, server_id, Kind.TALK, folding.ask(word)[:1], typing=False)
    said = expression(wanted[0]) if wanted else None
    if said is None:
        return Use()
    row = await db.one(
        "SELECT 1 FROM search_talk WHERE search_talk MATCH :words LIMIT 1",
        words=f"{{title abstract}} : {said} AND {scope.of_server(server_id).marks}",
    )
    return Use(known=bool(wanted[0].forms) and not wanted[0].corrected, told=row is not None)
