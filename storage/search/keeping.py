"""Keeps the index as the store is: works off the queue that triggers fill, in small transactions."""

import asyncio
import json
import logging

from storage.database import Connection, Database
from storage.search.documents import Kind
from storage.search.index import index

log = logging.getLogger(__name__)

# Rows of one transaction: the writer is held for some hundredths of a second at most.
BATCH = 60

# Seconds between two batches while there are more, and until the next look where there are none.
PAUSE, IDLE = 0.1, 5.0

_going_on: "set[asyncio.Task[int]]" = set()

# What a row of the queue stands for that means many.
_BULK = {"talks": Kind.TALK, "papers": Kind.PAPER, "speakers": Kind.SPEAKER, "series": Kind.TALK}


async def is_behind(db: Connection) -> bool:
    """Whether anything waits to be indexed."""
    return bool(await db.all("SELECT 1 FROM search_queue LIMIT 1"))


async def waiting(db: Connection) -> int:
    """About how many rows wait to be indexed: those that are still to be listed count as all there are."""
    row = await db.one(
        """SELECT coalesce(sum(CASE kind
            WHEN 'talks' THEN (SELECT count(*) FROM talk WHERE talk.id > after)
            WHEN 'papers' THEN (SELECT count(*) FROM paper WHERE paper.id > after)
            WHEN 'speakers' THEN (SELECT count(*) FROM speaker WHERE speaker.id > after)
            WHEN 'series' THEN (SELECT count(*) FROM talk WHERE series_id = search_queue.id)
            ELSE 1 END), 0) AS found FROM search_queue"""
    )
    return int(row["found"]) if row else 0


async def catch_up(database: Database, *, at_most: int | None = None, batch: int = BATCH) -> int:
    """Indexes what was written since, at most so many rows, and says how many it looked at: 0 when all is indexed."""
    done = 0
    while at_most is None or done < at_most:
        async with database.reader() as db:
            if not await is_behind(db):
                break
        async with database.transaction() as db:
            done += await _work_off(db, batch if at_most is None else min(batch, at_most - done))
    return done


async def keep_up(database: Database) -> None:
    """Indexes whatever is written, by whichever program, until it is cancelled; leaves room for others in between."""
    while True:
        try:
            done = await catch_up(database, at_most=BATCH)
        except Exception:
            # A full disk or a file that another program holds may be over in a while; searches work all the same.
            log.exception("what was written cannot be indexed just now")
            done = 0
        await asyncio.sleep(PAUSE if done else IDLE)


async def catch_up_in_time(database: Database, *, at_most: int, seconds: float) -> None:
    """As `catch_up`, but goes on by itself where others hold the database for longer."""
    work = asyncio.create_task(catch_up(database, at_most=at_most))
    _going_on.add(work)
    work.add_done_callback(_ended)
    await asyncio.wait({work}, timeout=seconds)


def _ended(work: "asyncio.Task[int]") -> None:
    _going_on.discard(work)
    if not work.cancelled() and (error := work.exception()) is not None:
        log.warning("what was just written is not indexed yet: %s", error)


async def _work_off(db: Connection, most: int) -> int:
    """One batch; never 0 while anything waits."""
    done = 0
    for kind in Kind:
        rows = await db.all(
            "SELECT id FROM search_queue WHERE kind = :kind ORDER BY id DESC LIMIT :most",
            kind=kind,
            most=max(1, most - done if kind is Kind.SPEAKER else (most - done) // 2),
        )
        ids = [row["id"] for row in rows]
        if ids:
            await index(db, kind, ids)
            await db.run(
                "DELETE FROM search_queue WHERE kind = :kind AND id IN (SELECT value FROM json_each(:ids))",
                kind=kind,
                ids=json.dumps(ids),
            )
            done += len(ids)
    return done or await _work_off_bulk(db, most)


async def _work_off_bulk(db: Connection, most: int) -> int:
    """A part of what one row stands for that means many."""
    row = await db.one("SELECT kind, id, after FROM search_queue ORDER BY kind = 'given' DESC, kind DESC LIMIT 1")
    if row is None:
        return 0
    if row["kind"] == "given":
        await _list_given(db, row["id"])
        return 1
    kind = _BULK[row["kind"]]
    found = await db.all(
        f"""SELECT id FROM {kind} WHERE id > :after {"AND +series_id = :id" if row["kind"] == "series" else ""}
            ORDER BY id LIMIT :most""",
        after=row["after"],
        most=most,
        **({"id": row["id"]} if row["kind"] == "series" else {}),
    )
    ids = [one["id"] for one in found]
    await index(db, kind, ids)
    where = {"kind": row["kind"], "id": row["id"]}
    if len(ids) < most:
        await db.run("DELETE FROM search_queue WHERE kind = :kind AND id = :id", **where)
    else:
        await db.run("UPDATE search_queue SET after = :after WHERE kind = :kind AND id = :id", after=ids[-1], **where)
    return max(1, len(ids))


async def _list_given(db: Connection, speaker_id: int) -> None:
    for kind in (Kind.TALK, Kind.PAPER):
        await db.run(
            f"""INSERT INTO search_queue (kind, id)
                SELECT :kind, {kind}_id FROM {kind}_speaker WHERE speaker_id = :id ON CONFLICT (kind, id) DO NOTHING""",
            kind=kind,
            id=speaker_id,
        )
    await db.run("DELETE FROM search_queue WHERE kind = 'given' AND id = :id", id=speaker_id)
