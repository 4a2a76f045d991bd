"""Databases full of talks or deliveries, made once by plain SQL, indexed, and kept in the temporary folder."""

import asyncio
import hashlib
import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime, timedelta
from importlib.resources import files
from pathlib import Path

from storage import people, search
from storage.database import opened
from storage.instants import to_text
from storage.migrate import migrate
from tests.discord_wire.world import small_world

SHELF = Path(tempfile.gettempdir()) / "lectern-benchmarks"
SERVER = next(iter(small_world().servers))
PAST_YEARS = 10
PENDING = 10_000

SERIES = """
INSERT INTO series (id, server_id, key, name, zone, length, reminder_offsets, link_privacy, language)
VALUES (1, :server, 'ml', 'Machine Learning Seminar', 'Europe/Berlin', 60, '[1440, 60, 10]', 'open', 'en')
"""
SPEAKERS = """
WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < max(:talks / 10, 1))
INSERT INTO speaker (id, server_id, name, folded_name, affiliation)
SELECT n, :server, 'Ada Quill ' || n, 'ada quill ' || n, 'Northfield Observatory' FROM n
"""
# Half of the talks lie in the past; the next one starts in a day.
TALKS = """
WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < :talks)
INSERT INTO talk (id, server_id, series_id, starts_at, title, folded_title, link, abstract)
SELECT n, :server, 1,
    strftime('%Y-%m-%dT%H:%M:%SZ', :tomorrow, ((n - :talks / 2) * :gap) || ' minutes'),
    'Quiet bounds for loud sums ' || n, 'quiet bounds for loud sums ' || n, 'https://zoom.us/j/' || (900000000 + n),
    'We bound sums that are louder than their parts, and say when the bound is quiet enough to sleep.'
FROM n
"""
SPEAKING = """
INSERT INTO talk_speaker (talk_id, position, speaker_id) SELECT id, 0, 1 + id % max(:talks / 10, 1) FROM talk
"""
# All but the last ones were sent long ago; those are due far in the future.
DELIVERIES = """
WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < :deliveries)
INSERT INTO delivery
    (key, token, server_id, talk_id, kind, audience, due_at, useless_at,
    state, try_at, attempts, settled_at, message_id)
SELECT 'reminder:' || n, printf('%022x', n), :server, 1 + n % 100, 'reminder', 'channel:' || (1000 + n % 500), at, at,
    CASE WHEN late THEN 'pending' ELSE 'sent' END, at, NOT late, CASE WHEN late THEN NULL ELSE at END,
    CASE WHEN late THEN NULL ELSE 1000000000000000000 + n END
FROM (SELECT n, n > :deliveries - :pending AS late,
    strftime('%Y-%m-%dT%H:%M:%SZ', :tomorrow,
        CASE WHEN n > :deliveries - :pending THEN n ELSE n - 2 * :deliveries END || ' minutes') AS at FROM n)
"""


def with_talks(folder: Path, talks: int) -> Path:
    """A database with so many talks, in `folder`; the next one starts tomorrow."""
    return _take(folder, f"talks-{talks}", lambda file: _fill(file, talks=talks, deliveries=0))


def with_deliveries(folder: Path, deliveries: int) -> Path:
    """A database with a hundred talks and so many deliveries, none of them due, in `folder`."""
    return _take(folder, f"deliveries-{deliveries}", lambda file: _fill(file, talks=100, deliveries=deliveries))


def _take(folder: Path, name: str, fill: Callable[[sqlite3.Connection], None]) -> Path:
    """A copy of what stands on the shelf, made first where it is missing, is a day old, or has another schema."""
    schema = sorted((files("storage") / "migrations").iterdir(), key=lambda step: step.name)
    recipe = "".join([SERIES, SPEAKERS, TALKS, SPEAKING, DELIVERIES, *(step.read_text("utf-8") for step in schema)])
    day = f"{datetime.now(UTC):%Y%m%d}"
    kept = SHELF / f"{name}-{day}-{hashlib.sha256(recipe.encode()).hexdigest()[:12]}.sqlite3"
    if not kept.exists():
        SHELF.mkdir(exist_ok=True)
        for old in SHELF.glob(f"{name}-*"):
            old.unlink()
        half_done = kept.with_suffix(".making")
        migrate(half_done)
        with closing(sqlite3.connect(half_done)) as file:
            fill(file)
            file.commit()
        # What waits for its index would be indexed beside whatever is measured. The caller's loop is running already.
        with ThreadPoolExecutor(1) as thread:
            thread.submit(asyncio.run, _index(half_done)).result()
        with closing(sqlite3.connect(half_done)) as file:
            file.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        half_done.rename(kept)
    return Path(shutil.copyfile(kept, folder / "lectern.sqlite3"))


async def _index(path: Path) -> None:
    async with opened(path) as database:
        await search.catch_up(database, batch=500)
        await people.catch_up(database)


def _fill(file: sqlite3.Connection, *, talks: int, deliveries: int) -> None:
    values = {
        "server": SERVER,
        "talks": talks,
        "deliveries": deliveries,
        "pending": min(PENDING, deliveries // 2),
        "gap": max(1, PAST_YEARS * 365 * 24 * 60 * 2 // talks),
        "tomorrow": to_text(datetime.now(UTC) + timedelta(days=1)),
    }
    file.execute("INSERT INTO server (id) VALUES (:server)", values)
    for statement in (SERIES, SPEAKERS, TALKS, SPEAKING):
        file.execute(statement, values)
    if deliveries:
        file.execute(DELIVERIES, values)
