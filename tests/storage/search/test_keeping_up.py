"""The index follows the store, whoever writes to it."""

import sqlite3
from contextlib import closing
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from storage import search
from storage.database import Database, opened
from storage.migrate import migrate
from tests.storage.search.written import add_paper, add_series, add_speaker, add_talk, sql


async def talks(database: Database, words: str, **options: Any) -> list[int]:
    async with search.ready(database) as db:
        found = await search.talks(db, 1, words, **options)
    return sorted(hit.id for hit in found.hits)


async def people(database: Database, words: str) -> list[int]:
    async with search.ready(database) as db:
        found = await search.people(db, 1, words)
    return sorted(hit.id for hit in found.hits)


async def tables(database: Database) -> dict[str, list[tuple[Any, ...]]]:
    """All that the index holds."""
    names = ("search_talk", "search_paper", "search_speaker", "search_word", "search_size", "search_acronym")
    async with database.reader() as db:
        return {
            name: sorted(
                tuple(row) for row in await db.all(f"SELECT {'rowid, ' if name in names[:3] else ''}* FROM {name}")
            )
            for name in names
        }


async def test_change_by_plain_sql_is_found_and_what_it_replaced_is_not(database: Database) -> None:
    await add_series(database)
    await add_talk(database, 1, "Zeolites")
    assert await talks(database, "zeolites") == [1]
    await sql(database, "UPDATE talk SET title = 'Glaciers' WHERE id = 1")
    assert (await talks(database, "zeolites"), await talks(database, "glacier")) == ([], [1])
    await sql(database, "DELETE FROM talk WHERE id = 1")
    assert await talks(database, "glacier") == []
    async with database.reader() as db:
        words = [row["word"] for row in await db.all("SELECT word FROM search_word")]
    assert words == []


async def test_talk_follows_its_people_materials_and_series(database: Database) -> None:
    await add_series(database, 1)
    await add_series(database, 2, name="Chemistry Club")
    await add_speaker(database, 1, "Ada Lind")
    await add_talk(database, 1, "Zeolites", speakers=(1,))
    assert await talks(database, "lind") == [1]

    await sql(database, "UPDATE speaker SET name = 'Ada Berg', affiliation = 'Turku'")
    assert [await talks(database, words) for words in ("lind", "berg", "turku")] == [[], [1], [1]]
    await sql(database, "INSERT INTO material (talk_id, kind, title) VALUES (1, 'slides', 'Handout')")
    assert await talks(database, "handout") == [1]
    await sql(database, "DELETE FROM material")
    assert await talks(database, "handout") == []
    await sql(database, "UPDATE talk SET series_id = 2")
    assert [await talks(database, "zeolites", series_id=number) for number in (1, 2)] == [[], [1]]
    assert await talks(database, "chemistry") == [1]
    await sql(database, "UPDATE series SET name = 'Minerals' WHERE id = 2")
    assert [await talks(database, words) for words in ("chemistry", "minerals")] == [[], [1]]
    await sql(database, "DELETE FROM talk_speaker")
    assert await talks(database, "berg") == []


async def test_person_follows_their_talks_and_papers(database: Database) -> None:
    await add_series(database)
    await add_speaker(database, 1, "Ada Lind")
    await add_talk(database, 1, "Zeolites", speakers=(1,))
    await add_paper(database, 1, "Glaciers", speakers=(1,))
    assert (await people(database, "zeolites"), await people(database, "glaciers")) == ([1], [1])
    await sql(database, "UPDATE talk SET title = 'Comets'")
    await sql(database, "DELETE FROM paper")
    assert [await people(database, words) for words in ("zeolites", "glaciers", "comets")] == [[], [], [1]]


async def test_person_is_found_under_other_names(database: Database) -> None:
    await add_series(database)
    await add_speaker(database, 1, "Ada Lind")
    await add_talk(database, 1, "Zeolites", speakers=(1,))
    await search.catch_up(database)
    await sql(
        database,
        "INSERT INTO speaker_alias (server_id, folded_name, name, speaker_id) VALUES (1, 'ada berg', 'Ada Berg', 1)",
    )
    assert (await people(database, "berg"), await talks(database, "berg")) == ([1], [1])
    await sql(database, "DELETE FROM speaker_alias")
    assert (await people(database, "berg"), await talks(database, "berg")) == ([], [])


async def test_search_indexes_little_at_once_and_catching_up_does_all(database: Database) -> None:
    await add_series(database)
    for number in range(1, 201):
        await add_talk(database, number, f"Zeolites {number}")
    async with search.ready(database) as db:
        found = await search.talks(db, 1, "zeolites", limit=500)
        left = await search.waiting(db)
    assert 0 < len(found.hits) < 200
    assert left > 0
    assert await search.catch_up(database) > 0
    async with database.reader() as db:
        assert (await search.waiting(db), await search.is_behind(db)) == (0, False)
    assert await search.catch_up(database) == 0
    assert len(await talks(database, "zeolites", limit=500)) == search.MOST_FOUND


async def test_series_renamed_is_indexed_anew_part_by_part(database: Database) -> None:
    await add_series(database)
    for number in range(1, 30):
        await add_talk(database, number, "Zeolites")
    await search.catch_up(database)
    await sql(database, "UPDATE series SET name = 'Mineral Hour'")
    assert await search.catch_up(database, at_most=10, batch=5) == 10
    await sql(database, "UPDATE series SET name = 'Crystal Hour'")
    await search.catch_up(database, batch=7)
    assert len(await talks(database, "crystal", limit=50)) == 29
    assert await talks(database, "mineral") == []


async def test_index_is_the_same_whatever_led_to_it(database: Database, tmp_path: Path) -> None:
    await add_series(database)
    await add_speaker(database, 1, "Ada Lind", bio="Writes.")
    for number in range(1, 12):
        await add_talk(database, number, f"Wrong {number}", speakers=(1,))
        await search.catch_up(database)
    await sql(database, "DELETE FROM talk WHERE id > 3")
    await sql(database, "UPDATE talk SET title = 'Right ' || id, abstract = 'density functional theory (DFT)'")
    await sql(database, "UPDATE speaker SET bio = 'Reads.'")
    await search.catch_up(database)

    async with opened(tmp_path / "other.sqlite3") as other:
        await add_series(other)
        await add_speaker(other, 1, "Ada Lind", bio="Reads.")
        for number in range(1, 4):
            await add_talk(other, number, f"Right {number}", abstract="density functional theory (DFT)", speakers=(1,))
        await search.catch_up(other)
        assert await tables(database) == await tables(other)


async def test_database_of_an_older_version_is_indexed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "old.sqlite3"
    first = (files("storage") / "migrations" / "0001_initial.sql").read_text("utf-8")
    with monkeypatch.context() as patched:
        patched.setattr("storage.migrate._steps", lambda: [first])
        migrate(path)
    with closing(sqlite3.connect(path)) as old:
        old.execute("INSERT INTO server (id) VALUES (1)")
        old.execute(
            """INSERT INTO series (id, server_id, key, name, zone, length, reminder_offsets, link_privacy, language)
               VALUES (1, 1, 'ml', 'Seminar', 'UTC', 60, '[]', 'open', 'en')"""
        )
        old.execute("INSERT INTO speaker (id, server_id, name, folded_name) VALUES (5, 1, 'Ada Lind', 'ada lind')")
        old.executemany(
            "INSERT INTO talk (id, server_id, series_id, starts_at, title) VALUES (?, 1, 1, '2026-01-01T10:00:00Z', ?)",
            [(number, f"Zeolites {number}") for number in range(1, 100)],
        )
        old.execute("INSERT INTO talk_speaker (talk_id, position, speaker_id) VALUES (7, 0, 5)")
        old.execute("INSERT INTO paper (id, server_id, title, digest) VALUES (3, 1, 'Glaciers', 'x')")
        old.commit()

    async with opened(path) as database:
        await search.catch_up(database, batch=10)
        async with database.reader() as db:
            papers = await search.papers(db, 1, "glacier")
        assert (await talks(database, "zeolites 42"))[0] in range(1, 100)
        assert await talks(database, "42") == [42]
        assert await talks(database, "lind") == [7]
        assert await people(database, "lind") == [5]
        assert [hit.id for hit in papers.hits] == [3]


async def test_ways_into_meetings_are_not_indexed(database: Database) -> None:
    await add_series(
        database, link="https://zoom.us/j/98765432101?pwd=abc", meeting_id="987 6543 2101", passcode="moonlight"
    )
    await add_speaker(database, 1, "Ada Lind", bio="Join at zoom.us/j/98765432101 with moonlight.")
    await add_talk(
        database,
        1,
        "Zeolites",
        speakers=(1,),
        venue="Zoom 987-6543-2101, code moonlight",
        abstract="See https://zoom.us/j/98765432101?pwd=abc or 98765432101.",
    )
    secret = "98765432101 987 6543 2101 moonlight pwd"
    assert (await talks(database, secret), await people(database, secret)) == ([], [])
    async with database.reader() as db:
        words = {row["word"] for row in await db.all("SELECT word FROM search_word")}
    assert words & {"98765432101", "moonlight", "2101", "6543", "pwd", "abc"} == set()


QUOTING = "Reads. Join at https://zoom.us/j/98765432101?pwd=abc, number 987 6543 2101, with moonlight."
# Addresses are found by nothing anyway.
QUOTED = ("987 6543 2101", "moonlight")


async def is_found_by(database: Database, *secrets: str) -> list[str]:
    """Those of the words by which anything is found."""
    return [secret for secret in secrets if await talks(database, secret) or await people(database, secret)]


async def test_other_talk_is_not_found_by_a_way_to_join_that_the_biography_quotes(database: Database) -> None:
    await add_series(database)
    await add_series(database, 2, link="https://zoom.us/j/98765432101?pwd=abc", passcode="moonlight")
    await add_speaker(database, 1, "Ada Lind", bio=QUOTING)
    await add_talk(database, 1, "Zeolites", speakers=(1,))
    await add_talk(database, 2, "Glaciers", series_id=2, speakers=(1,))
    assert await is_found_by(database, *QUOTED) == []
    assert sorted(await talks(database, "reads")) == [1, 2]


async def test_other_talk_is_not_found_by_a_way_to_join_that_comes_later(database: Database) -> None:
    await add_series(database)
    await add_series(database, 2)
    await add_speaker(database, 1, "Ada Lind", bio=QUOTING)
    await add_talk(database, 1, "Zeolites", speakers=(1,))
    assert await is_found_by(database, *QUOTED) == [*QUOTED]
    await add_talk(database, 2, "Glaciers", series_id=2, link="https://zoom.us/j/98765432101?pwd=abc", speakers=(1,))
    await search.catch_up(database)
    assert await is_found_by(database, *QUOTED) == ["moonlight"]
    await sql(database, "UPDATE series SET passcode = 'moonlight' WHERE id = 2")
    await search.catch_up(database)
    assert await is_found_by(database, *QUOTED) == []


async def test_talk_that_a_person_takes_over_hides_its_way_to_join(database: Database) -> None:
    await add_series(database)
    await add_speaker(database, 1, "Ada Lind", bio=QUOTING)
    await add_speaker(database, 2, "A. Lind")
    await add_talk(database, 1, "Zeolites", speakers=(1,))
    await add_talk(database, 2, "Glaciers", link="https://zoom.us/j/98765432101?pwd=abc", speakers=(2,))
    await search.catch_up(database)
    await sql(database, "UPDATE talk_speaker SET speaker_id = 1")
    await search.catch_up(database)
    assert await is_found_by(database, *QUOTED) == ["moonlight"]


async def test_change_that_no_search_could_see_queues_nothing(database: Database) -> None:
    await add_series(database)
    await add_speaker(database, 1, "Ada Lind")
    await add_talk(database, 1, "Zeolites", speakers=(1,))
    await search.catch_up(database)
    await sql(database, "UPDATE talk SET title = title, status = 'cancelled', revision = 9, published_at = 'x'")
    await sql(database, "UPDATE speaker SET name = name, homepage = 'https://example.org'")
    await sql(database, "UPDATE series SET archived = 1, name = name")
    async with database.reader() as db:
        assert await search.is_behind(db) is False


async def test_talk_in_a_new_file_is_indexed_once(tmp_path: Path) -> None:
    async with opened(tmp_path / "new.sqlite3") as database:
        await add_series(database)
        await add_talk(database, 1, "Zeolites")
        async with database.reader() as db:
            assert await search.waiting(db) == 1
        assert await search.catch_up(database) == 1
