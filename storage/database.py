"""Opens and closes the SQLite file, and hands out its one writer and its readers."""

import asyncio
import contextlib
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable, Hashable, Mapping
from pathlib import Path
from typing import Any, TypeVar

import aiosqlite

from seminar.errors import Refusal
from storage.migrate import migrate

READERS = 2
BUSY_MS = 10_000

Row = sqlite3.Row
Made = TypeVar("Made")


class DatabaseProblem(Refusal):
    """The file cannot be used as it is; the text tells the operator what to do."""


class Connection:
    """A connection that speaks in whole results: each call is one trip to the driver's thread."""

    def __init__(self, raw: aiosqlite.Connection) -> None:
        self._raw = raw

    async def all(self, sql: str, **values: Any) -> list[Row]:
        return list(await self._raw.execute_fetchall(sql, values))

    async def one(self, sql: str, **values: Any) -> Row | None:
        rows = await self.all(sql, **values)
        return rows[0] if rows else None

    async def once(self, what: Hashable, make: Callable[[], Awaitable[Made]]) -> Made:
        """What is made of rows; in a snapshot, where these stay the same, once for each `what`. Nobody changes it."""
        return await make()

    async def run(self, sql: str, **values: Any) -> None:
        await self._raw.execute(sql, values)

    async def run_many(self, sql: str, rows: list[Mapping[str, Any]]) -> None:
        await self._raw.executemany(sql, rows)


class _Snapshot(Connection):
    """A connection in a transaction that only reads: nothing changes there, so that what was looked up is kept."""

    def __init__(self, raw: aiosqlite.Connection) -> None:
        super().__init__(raw)
        self._kept: dict[Hashable, Any] = {}

    async def all(self, sql: str, **values: Any) -> list[Row]:
        return list(await self.once((sql, *values.items()), lambda: super(_Snapshot, self).all(sql, **values)))

    async def once(self, what: Hashable, make: Callable[[], Awaitable[Made]]) -> Made:
        if what not in self._kept:
            self._kept[what] = await make()
        made: Made = self._kept[what]
        return made


class Database:
    """One file: a single writer behind a lock, and read-only connections beside it.

    The writer is never shared while a transaction is open, so that no task can commit another's half-done work.
    """

    def __init__(self, writer: aiosqlite.Connection, readers: list[aiosqlite.Connection]) -> None:
        self._raw_writer = writer
        self._writer = Connection(writer)
        self._writing = asyncio.Lock()
        self._free: asyncio.LifoQueue[aiosqlite.Connection] = asyncio.LifoQueue()
        for reader in readers:
            self._free.put_nowait(reader)

    @contextlib.asynccontextmanager
    async def transaction(self) -> AsyncIterator[Connection]:
        """All of it or nothing: commits at the end, rolls back when anything was raised, cancellation included."""
        async with self._writing:
            try:
                await self._raw_writer.execute("BEGIN IMMEDIATE")
                yield self._writer
                await self._raw_writer.execute("COMMIT")
            except BaseException:
                await asyncio.shield(self._raw_writer.rollback())
                raise

    @contextlib.asynccontextmanager
    async def reader(self) -> AsyncIterator[Connection]:
        """A read-only view of what was committed."""
        raw = await self._free.get()
        try:
            yield Connection(raw)
        finally:
            self._free.put_nowait(raw)

    @contextlib.asynccontextmanager
    async def snapshot(self) -> AsyncIterator[Connection]:
        """A read-only view of one moment, whatever is committed meanwhile; what is asked twice is looked up once."""
        raw = await self._free.get()
        try:
            await raw.execute("BEGIN")
            yield _Snapshot(raw)
        finally:
            try:
                await asyncio.shield(raw.rollback())
            finally:
                self._free.put_nowait(raw)


@contextlib.asynccontextmanager
async def opened(path: Path) -> AsyncIterator[Database]:
    """The database at `path`, made or migrated first. Raises `DatabaseProblem` where the file cannot be used."""
    connections: list[aiosqlite.Connection] = []
    try:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            await asyncio.to_thread(migrate, path)
            connections.append(await _connect(path, read_only=False))
            connections.extend([await _connect(path, read_only=True) for _ in range(READERS)])
        except (sqlite3.Error, OSError) as error:
            raise DatabaseProblem(_explain(path, error)) from error
        yield Database(connections[0], connections[1:])
    finally:
        # A connection that stays open keeps its thread, and with it the interpreter, alive.
        for connection in reversed(connections):
            with contextlib.suppress(sqlite3.Error, ValueError):
                await connection.close()


async def _connect(path: Path, *, read_only: bool) -> aiosqlite.Connection:
    connection = await aiosqlite.connect(path, isolation_level=None)
    connection.row_factory = sqlite3.Row
    await connection.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
    await connection.execute("PRAGMA foreign_keys = ON")
    # A claim that a power cut takes back would be sent a second time: wait for the disk.
    await connection.execute("PRAGMA synchronous = FULL")
    if read_only:
        await connection.execute("PRAGMA query_only = ON")
    return connection


def _explain(path: Path, error: Exception) -> str:
    text = str(error)
    if "not a database" in text or "malformed" in text:
        return (
            f"{path} is not a database that can be read ({text}). Put a backup in its place, or name another file "
            "with --database."
        )
    if "locked" in text:
        return f"{path} is held by another program. End it, then start again."
    return f"{path} cannot be opened ({text}). See that the folder exists and that this user may write there."
