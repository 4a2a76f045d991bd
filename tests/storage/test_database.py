import asyncio
import sqlite3
from pathlib import Path

import pytest

from seminar.errors import Refusal
from storage import lock
from storage.database import Database, opened


async def count(database: Database) -> int:
    async with database.reader() as db:
        row = await db.one("SELECT count(*) AS n FROM person")
    assert row is not None
    return int(row["n"])


async def add_person(database: Database, number: int) -> None:
    async with database.transaction() as db:
        await db.run("INSERT INTO person (id, zone) VALUES (:id, 'UTC')", id=number)


async def test_transaction_is_undone_when_anything_is_raised(database: Database) -> None:
    async def add_and_fail() -> None:
        async with database.transaction() as db:
            await db.run("INSERT INTO person (id, zone) VALUES (1, 'UTC')")
            raise LookupError

    with pytest.raises(LookupError):
        await add_and_fail()

    assert await count(database) == 0


async def test_transaction_is_undone_when_its_task_is_cancelled(database: Database) -> None:
    begun = asyncio.Event()

    async def wait_forever() -> None:
        async with database.transaction() as db:
            await db.run("INSERT INTO person (id, zone) VALUES (1, 'UTC')")
            begun.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(wait_forever())
    await begun.wait()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    await add_person(database, 2)

    assert await count(database) == 1


async def test_snapshot_is_of_one_moment(database: Database) -> None:
    everybody, last = "SELECT count(*) AS n FROM person", "SELECT max(id) AS n FROM person WHERE id <= :most"
    async with database.snapshot() as db:
        before = await db.one(everybody)
        await add_person(database, 1)
        seen = [before, await db.one(everybody), await db.one(last, most=9), await db.one(last, most=9)]

    assert [row["n"] for row in seen if row] == [0, 0, None, None]
    assert await count(database) == 1


async def test_what_is_made_of_rows_is_made_once_in_a_snapshot_alone(database: Database) -> None:
    made: list[str] = []

    async def make() -> str:
        made.append(f"{len(made)}")
        return made[-1]

    async with database.snapshot() as db:
        kept = [await db.once("one", make), await db.once("other", make), await db.once("one", make)]
    async with database.reader() as db:
        anew = [await db.once("one", make), await db.once("one", make)]

    assert (kept, anew) == (["0", "1", "0"], ["2", "3"])


async def test_snapshot_that_fails_leaves_readers_that_see_what_comes_after(database: Database) -> None:
    async def look_and_fail() -> None:
        async with database.snapshot() as db:
            await db.one("SELECT count(*) FROM person")
            raise LookupError

    for number in range(1, 4):
        with pytest.raises(LookupError):
            await look_and_fail()
        await add_person(database, number)

    assert [await count(database), await count(database)] == [3, 3]


async def test_transactions_of_many_tasks_do_not_mix(database: Database) -> None:
    async def add_or_fail(number: int) -> None:
        async with database.transaction() as db:
            await db.run("INSERT INTO person (id, zone) VALUES (:id, 'UTC')", id=number)
            await asyncio.sleep(0)
            if number % 2:
                raise LookupError

    await asyncio.gather(*(add_or_fail(number) for number in range(20)), return_exceptions=True)

    assert await count(database) == 10


async def test_reader_cannot_write(database: Database) -> None:
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        async with database.reader() as db:
            await db.run("INSERT INTO person (id, zone) VALUES (1, 'UTC')")


async def test_reader_does_not_see_what_is_not_committed(database: Database) -> None:
    async with database.transaction() as db:
        await db.run("INSERT INTO person (id, zone) VALUES (1, 'UTC')")
        seen_within = await count(database)

    assert (seen_within, await count(database)) == (0, 1)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [(b"this is a letter, not a database" * 100, "is not a database that can be read")],
)
async def test_opening_a_broken_file_says_what_to_do(tmp_path: Path, content: bytes, sentence: str) -> None:
    path = tmp_path / "broken.sqlite3"
    path.write_bytes(content)

    with pytest.raises(Refusal, match=sentence):
        async with opened(path):
            pass

    assert path.read_bytes() == content


async def test_opening_a_folder_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="cannot be opened"):
        async with opened(tmp_path):
            pass


async def test_opening_a_newer_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "lectern.sqlite3"
    async with opened(path):
        pass
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 999")
    connection.close()

    with pytest.raises(Refusal, match="newer version of Lectern"):
        async with opened(path):
            pass


def test_lock_refuses_a_second_holder_and_is_free_afterwards(tmp_path: Path) -> None:
    path = tmp_path / "lectern.sqlite3"
    with lock.held(path), pytest.raises(Refusal, match="already runs"), lock.held(path):
        pass

    with lock.held(path):
        pass
