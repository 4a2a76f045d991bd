"""A delivery claimed and settled, against the same two commits by the bare driver."""

import sqlite3
import tempfile
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.figures import Figure, median
from seminar.delivery import Audience, Kind, Planned, State
from storage import deliveries
from storage.database import Database, opened

WARM_UP = 20
CLAIM = "UPDATE delivery SET state = 'sending', since = ? WHERE id = ?"
SETTLE = "UPDATE delivery SET state = 'sent', settled_at = ?, message_id = ? WHERE id = ?"


async def measure(*, samples: int) -> list[Figure]:
    """By turns on two files of the same disk: its waiting for each commit is most of the time."""
    ours, floor = [], []
    with tempfile.TemporaryDirectory(prefix="lectern-bench-") as folder:
        paths = Path(folder, "ours.sqlite3"), Path(folder, "floor.sqlite3")
        for path in paths:
            async with opened(path) as database:
                await _owe(database, WARM_UP + samples)
        async with opened(paths[0]) as database:
            with closing(sqlite3.connect(paths[1], isolation_level=None)) as bare:
                bare.execute("PRAGMA synchronous = FULL")
                for turn in range(WARM_UP + samples):
                    seconds = await _claim_and_settle(database), _barely(bare, turn + 1)
                    if turn >= WARM_UP:
                        ours.append(seconds[0] * 1000)
                        floor.append(seconds[1] * 1000)
    return [
        Figure(
            what="a delivery claimed and settled, median",
            value=median(ours),
            floor=median(floor),
            floor_is="sqlite3, same commits",
            unit="ms",
            samples=samples,
        )
    ]


async def _owe(database: Database, count: int) -> None:
    long_ago = datetime(2026, 1, 1, tzinfo=UTC)
    async with database.transaction() as db:
        for number in range(count):
            one = Planned(
                key=f"nudge:{number}",
                kind=Kind.NUDGE,
                audience=Audience.person(number),
                due_at=long_ago + timedelta(seconds=number),
            )
            await deliveries.plan(db, 1, one)


async def _claim_and_settle(database: Database) -> float:
    now = datetime.now(UTC)
    began = time.perf_counter()
    async with database.transaction() as db:
        (delivery,) = await deliveries.claim(db, now, busy=(), limit=1)
    async with database.transaction() as db:
        await deliveries.settle(db, delivery.id, State.SENT, now=now, message_id=delivery.id)
    return time.perf_counter() - began


def _barely(bare: sqlite3.Connection, number: int) -> float:
    began = time.perf_counter()
    bare.execute(CLAIM, ("2026-01-01T00:00:00Z", number))
    bare.execute(SETTLE, ("2026-01-01T00:00:00Z", number, number))
    return time.perf_counter() - began
