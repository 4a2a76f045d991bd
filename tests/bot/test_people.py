"""Who is found by what was typed, in a database of real files."""

from typing import Any

import pytest

from bot.actions import people
from seminar.errors import Refusal
from seminar.people import Fit
from seminar.speaker import SpeakerName
from storage import people as rows
from storage import profiles, speakers
from storage.database import Database

NAMES = (
    "Fanghui Liu", "Feng Liu", "刘方慧", "Wei Zhang (张伟)", "Jan van der Berg", "Gabriel García Márquez", "Åsa Öberg",
    "Bo Ek", "Jörg Müller", "Erik Mueller",
)  # fmt: skip


async def fill(database: Database, *names: str) -> None:
    async with database.transaction() as db:
        await db.run("INSERT OR IGNORE INTO server (id) VALUES (1), (2)")
        for name in names:
            await speakers.remember(db, 1, SpeakerName(name=name))


async def found(database: Database, typed: str, **options: Any) -> list[str]:
    async with database.reader() as db:
        return [one.speaker.name for one in people.best(await people.find(db, 1, typed, **options))]


@pytest.mark.parametrize(
    "typed, expected",
    [
        ("fanghui", ["Fanghui Liu"]),
        ("Liu F.", ["Fanghui Liu", "Feng Liu", "刘方慧"]),
        ("liu, fanghui", ["Fanghui Liu"]),
        ("Prof. Liu", ["Fanghui Liu", "Feng Liu"]),
        ("刘", ["刘方慧"]),
        ("劉方慧", ["刘方慧"]),
        ("刘教授", ["刘方慧"]),
        ("刘芳慧", ["Fanghui Liu"]),
        ("张唯", ["Wei Zhang (张伟)"]),
        ("zhang wei", ["Wei Zhang (张伟)"]),
        ("zhangwei", ["Wei Zhang (张伟)"]),
        ("Fanghiu", ["Fanghui Liu", "刘方慧"]),
        ("van der berg", ["Jan van der Berg"]),
        ("garcia marquez", ["Gabriel García Márquez"]),
        ("gabriel marques", ["Gabriel García Márquez"]),
        ("mueller", ["Erik Mueller", "Jörg Müller"]),
        ("müller", ["Erik Mueller", "Jörg Müller"]),
        ("ober", ["Åsa Öberg"]),
        ("Bob", []),
        ("'); DROP TABLE speaker; --", []),
        ("\x00", []),
        ("🎉", []),
    ],
)
async def test_the_best_fitting_are_found(database: Database, typed: str, expected: list[str]) -> None:
    await fill(database, *NAMES)
    assert await found(database, typed) == expected
    async with database.transaction() as db:
        await db.run("UPDATE speaker SET name = name || ''")
        await db.run("INSERT OR IGNORE INTO speaker_unread SELECT id, server_id FROM speaker")
    # Without the index, and with it again, the same.
    assert await found(database, typed) == expected
    await rows.catch_up(database)
    assert await found(database, typed) == expected


async def test_nothing_typed_fits_everybody_by_name(database: Database) -> None:
    await fill(database, "Bo Ek", "Åsa Öberg", "刘方慧")
    assert await found(database, " ") == ["Åsa Öberg", "Bo Ek", "刘方慧"]


async def test_a_least_fit_leaves_worse_ones_out(database: Database) -> None:
    await fill(database, *NAMES)
    assert await found(database, "Fanghiu", least=Fit.INITIALS) == []
    assert await found(database, "liu", least=Fit.WORDS) == ["Fanghui Liu", "Feng Liu"]


async def test_people_of_another_server_are_not_found(database: Database) -> None:
    await fill(database, "Bo Ek")
    async with database.reader() as db:
        assert [await people.find(db, 2, typed) for typed in ("Bo Ek", "bo", "eek", "")] == [[], [], [], []]


async def test_names_that_plain_sql_writes_are_found_at_once(database: Database) -> None:
    await fill(database, "Bo Ek")
    async with database.transaction() as db:
        await db.run("INSERT INTO speaker (server_id, name, folded_name) VALUES (1, 'Cy Ng', 'cy ng')")
        await db.run("UPDATE speaker SET name = 'Bea Ek', folded_name = 'bea ek' WHERE name = 'Bo Ek'")
    assert [await found(database, typed) for typed in ("ng", "bea", "bo")] == [["Cy Ng"], ["Bea Ek"], []]
    assert await rows.catch_up(database) == 2
    assert [await found(database, typed) for typed in ("ng", "bea", "bo")] == [["Cy Ng"], ["Bea Ek"], []]
    async with database.transaction() as db:
        await db.run("DELETE FROM speaker WHERE name = 'Cy Ng'")
        assert [row["word"] for row in await db.all("SELECT word FROM speaker_word ORDER BY word")] == [
            "bea",
            "beaek",
            "ek",
            "ekbea",
        ]
    assert await found(database, "ng") == []


async def test_people_of_a_large_old_database_are_found_before_it_is_read(database: Database) -> None:
    await fill(database)
    async with database.transaction() as db:
        await db.run_many(
            "INSERT INTO speaker (server_id, name, folded_name) VALUES (1, :name, :folded_name)",
            [{"name": f"Ada Quill {n}", "folded_name": f"ada quill {n}"} for n in range(rows.MOST_UNREAD + 500)],
        )
        await db.run("INSERT INTO speaker (server_id, name, folded_name) VALUES (1, 'Bo Ek', 'bo ek')")
    assert await found(database, "ek") == ["Bo Ek"]
    assert [one.speaker.name for one in await people.look(database, 1, "ek bo")] == ["Bo Ek"]
    assert await rows.catch_up(database) == rows.MOST_UNREAD + 1
    assert await found(database, "b. ek") == ["Bo Ek"]


async def test_a_person_is_found_by_other_names_too(database: Database) -> None:
    await fill(database, "Fanghui Liu", "刘方慧")
    async with database.transaction() as db:
        kept, other = await speakers.of_ids(db, 1, [1, 2])
        await profiles.absorb(db, 1, kept, other)
    assert [await found(database, typed) for typed in ("刘", "劉方慧", "liu")] == [["Fanghui Liu"]] * 3


@pytest.mark.parametrize(
    "name, expected",
    [
        ("fanghui liu", "Fanghui Liu"),
        ("Liu, Fanghui", "Fanghui Liu"),
        ("Zhang Wei", "Wei Zhang (张伟)"),
        ("Liu", "Liu"),
    ],
)
async def test_a_whole_name_is_that_of_a_known_person(database: Database, name: str, expected: str) -> None:
    await fill(database, *NAMES)
    async with database.reader() as db:
        assert await people.whose(db, 1, name) == SpeakerName(name=expected)


async def test_a_whole_name_of_two_people_is_refused(database: Database) -> None:
    await fill(database, "陈伟", "陈威")
    async with database.reader() as db:
        with pytest.raises(Refusal, match="Several people may be Wei Chen: 陈伟, 陈威"):
            await people.whose(db, 1, "Wei Chen")


async def test_pieces_of_words_count_only_where_they_are_wanted(database: Database) -> None:
    await fill(database, "Åsa Öberg")

    assert await found(database, "berg") == ["Åsa Öberg"]
    assert await found(database, "berg", inside=False) == []
