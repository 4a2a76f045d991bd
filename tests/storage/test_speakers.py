"""Profiles follow their talks whoever writes, and organizers' words stand above them."""

import sqlite3
from contextlib import closing
from datetime import timedelta
from importlib.resources import files
from pathlib import Path

import pytest

from seminar.series import Join, LinkPrivacy
from seminar.speaker import Announced, Paper, SpeakerName
from storage import biographies, migrate, people, profiles, speakers, talks
from storage.database import Connection, Database, opened
from tests.builders import NOW, make_series, make_talk


async def shown(db: Connection) -> tuple[str | None, str | None]:
    ada = await speakers.get(db, 1, 1)
    assert ada is not None
    return ada.affiliation, ada.bio


async def ada_spoke(database: Database) -> None:
    """The newest talk is imported first, and the oldest last."""
    series = await make_series(database)
    for year, affiliation in ((2026, "Oslo"), (2025, None), (2024, "Kyoto")):
        await make_talk(
            database,
            series,
            title=str(year),
            starts_at=NOW.replace(year=year) + timedelta(days=30),
            speakers=(SpeakerName(name="Ada Lind", affiliation=affiliation),),
            bio=f"Ada in {year}." if affiliation else None,
        )


async def test_the_newest_talk_says_who_a_person_is_whenever_it_was_stored(database: Database) -> None:
    await ada_spoke(database)
    async with database.reader() as db:
        assert await shown(db) == ("Oslo", "Ada in 2026.")
        said = await profiles.appearances(db, 1)
    assert [(one.starts_at.year, one.affiliation) for one in said] == [(2024, "Kyoto"), (2026, "Oslo")]


@pytest.mark.parametrize(
    "change, expected",
    [
        ("DELETE FROM talk WHERE title = '2026'", ("Kyoto", "Ada in 2024.")),
        ("UPDATE talk SET starts_at = '2023-01-01T00:00:00Z' WHERE title = '2026'", ("Kyoto", "Ada in 2024.")),
        ("UPDATE talk_speaker SET bio = NULL WHERE talk_id = 1", ("Oslo", "Ada in 2024.")),
        ("UPDATE talk_speaker SET affiliation = 'Bergen' WHERE talk_id = 1", ("Bergen", "Ada in 2026.")),
        ("DELETE FROM talk_speaker", (None, None)),
        ("DELETE FROM talk", (None, None)),
        ("UPDATE speaker SET edited_bio = 'Mine.', edited_affiliation = ''", (None, "Mine.")),
    ],
)
async def test_a_profile_follows_whatever_is_written(
    database: Database, change: str, expected: tuple[str | None, str | None]
) -> None:
    await ada_spoke(database)
    async with database.transaction() as db:
        await db.run("DELETE FROM delivery")
        await db.run(change)
        assert await shown(db) == expected


async def test_a_talk_deleted_without_foreign_keys_leaves_no_biography(database: Database, tmp_path: Path) -> None:
    await ada_spoke(database)
    with closing(sqlite3.connect(tmp_path / "lectern.sqlite3")) as other, other:
        other.execute("DELETE FROM talk WHERE title = '2026'")
    async with database.reader() as db:
        assert await shown(db) == ("Kyoto", "Ada in 2024.")


async def test_what_is_said_of_a_speaker_stays_when_the_speakers_are_set_anew(database: Database) -> None:
    series = await make_series(database)
    talk = await make_talk(database, series, speakers=("Ada Lind",), bio="Ada adds.")
    async with database.transaction() as db:
        bo = await speakers.remember(db, 1, SpeakerName(name="Bo Ek"))
        both = [talks.Speaking(speaker_id=bo.id), talks.Speaking(speaker_id=1, affiliation="Turku")]
        await talks.save(db, talk, speaking=both)
        assert await shown(db) == ("Turku", "Ada adds.")


async def test_an_affiliation_said_elsewhere_counts_until_a_talk_states_one(database: Database) -> None:
    series = await make_series(database)
    async with database.transaction() as db:
        ada = await speakers.remember(db, 1, SpeakerName(name="Ada Lind", affiliation="Lund"))
        assert ada.affiliation == "Lund"
    await make_talk(database, series, title="a")
    async with database.reader() as db:
        assert await shown(db) == ("Lund", None)
    await make_talk(database, series, title="b", speakers=(SpeakerName(name="Ada Lind", affiliation="Turku"),))
    async with database.reader() as db:
        assert await shown(db) == ("Turku", None)


async def test_a_row_of_plain_sql_keeps_what_it_says(database: Database) -> None:
    series = await make_series(database)
    talk = await make_talk(database, series, speakers=())
    async with database.transaction() as db:
        await db.run(
            """INSERT INTO speaker (server_id, name, folded_name, affiliation, bio)
               VALUES (1, 'Ada Lind', 'ada lind', 'Lund', 'Ada adds.')"""
        )
        await db.run("INSERT INTO talk_speaker (talk_id, position, speaker_id) VALUES (:id, 0, 1)", id=talk.id)
        assert await shown(db) == ("Lund", "Ada adds.")
        await db.run("UPDATE talk_speaker SET affiliation = 'Oslo'")
        assert await shown(db) == ("Oslo", "Ada adds.")


async def test_together_are_those_of_the_same_talks(database: Database) -> None:
    series = await make_series(database)
    await make_talk(database, series, title="a", speakers=("Ada Lind", "Bo Ek", "Cy Ng"))
    await make_talk(database, series, title="b", speakers=("Bo Ek", "Ada Lind"))
    await make_talk(database, series, title="c", speakers=("Cy Ng",))
    async with database.reader() as db:
        found = await profiles.spoke_with(db, 1)
    assert [(one.speaker.name, one.talks) for one in found] == [("Bo Ek", 2), ("Cy Ng", 1)]


async def test_absorb_gives_all_that_the_other_had(database: Database) -> None:
    series = await make_series(database)
    await make_talk(database, series, title="a", speakers=("Ada Lind",), starts_at=NOW)
    await make_talk(
        database, series, title="b", speakers=(SpeakerName(name="A. Lind", affiliation="Oslo"),), bio="Ada adds."
    )
    await make_talk(database, series, title="c", speakers=("A. Lind", "Ada Lind"))
    async with database.transaction() as db:
        await speakers.add_paper(db, 1, Paper(title="On Sums", abstract=None), [1, 2])
        await speakers.add_paper(db, 1, Paper(title="On Products", abstract=None), [2])
        kept, other = await speakers.of_ids(db, 1, [1, 2])
        await profiles.absorb(db, 1, kept, other)
        everybody = await speakers.of_server(db, 1)
        given = await talks.of_speaker(db, 1)
        written = await speakers.papers_of(db, 1)
        named = await speakers.remember(db, 1, SpeakerName(name="a. lind"))
    assert [(one.id, one.affiliation, one.bio) for one in everybody] == [(1, "Oslo", "Ada adds.")]
    assert named == everybody[0]
    assert sorted((talk.fields.title or "", len(talk.speakers)) for talk in given) == [("a", 1), ("b", 1), ("c", 1)]
    assert [one.title for one in written] == ["On Sums", "On Products"]


async def test_a_paper_twice_is_one_and_gains_what_it_lacked(database: Database) -> None:
    await make_series(database)
    async with database.transaction() as db:
        ada = await speakers.remember(db, 1, SpeakerName(name="Ada Lind"))
        new = [
            await speakers.add_paper(db, 1, paper, [ada.id])
            for paper in (
                Paper(title=None, abstract="We add."),
                Paper(title=None, abstract="We  ADD"),
                Paper(title="On Sums", abstract="We add."),
                Paper(title="On Sums", abstract=None),
            )
        ]
        assert await speakers.papers_of(db, ada.id) == [Paper(title="On Sums", abstract="We add.")]
    assert new == [True, False, False, False]


async def test_a_paper_that_becomes_anothers_is_one_row_of_both(database: Database) -> None:
    await make_series(database)
    whole = Paper(title="On Sums", abstract="We add.")
    async with database.transaction() as db:
        ada = await speakers.remember(db, 1, SpeakerName(name="Ada Lind"))
        bo = await speakers.remember(db, 1, SpeakerName(name="Bo Ek"))
        await speakers.add_paper(db, 1, whole, [ada.id])
        await speakers.add_paper(db, 1, Paper(title="On Sums", abstract=None), [bo.id])
        new = await speakers.add_paper(db, 1, Paper(title="on  sums", abstract="We add."), [bo.id])
        assert (await speakers.papers_of(db, ada.id), await speakers.papers_of(db, bo.id)) == ([whole], [whole])
        assert (new, len(await db.all("SELECT id FROM paper"))) == (False, 1)


async def test_talks_of_one_speaker_tell_their_own_biographies(database: Database) -> None:
    series = await make_series(database)
    await make_talk(database, series, bio="Counts.")
    await make_talk(database, series, title="New", starts_at=NOW + timedelta(days=9), bio="Adds.")
    await make_talk(database, series, title="Silent", starts_at=NOW + timedelta(days=10))
    async with database.reader() as db:
        assert await biographies.of_series(db, series.id) == {
            1: Announced(text="Counts.", shown="Counts."),
            2: Announced(text="Adds.", shown="Adds."),
        }


async def test_biography_that_was_announced_is_shown_without_a_gated_way_to_join(database: Database) -> None:
    series = await make_series(database)
    said = "Counts. Join her at https://zoom.us/j/98765432101."
    await make_talk(database, series, bio=said)
    other = await make_series(
        database, key="other", join=Join(link="https://zoom.us/j/98765432101"), link_privacy=LinkPrivacy.BUTTON
    )
    await make_talk(database, other, title="New", starts_at=NOW + timedelta(days=9))
    async with database.reader() as db:
        assert await biographies.of_series(db, series.id) == {
            1: Announced(text=said, shown="Counts. Join her at (ask in the server)")
        }


async def test_a_removed_paper_stays_with_its_other_authors(database: Database) -> None:
    await make_series(database)
    paper = Paper(title="On Sums", abstract=None)
    async with database.transaction() as db:
        ada = await speakers.remember(db, 1, SpeakerName(name="Ada Lind"))
        bo = await speakers.remember(db, 1, SpeakerName(name="Bo Ek"))
        await speakers.add_paper(db, 1, paper, [ada.id, bo.id])
        await speakers.remove_paper(db, 1, paper, ada.id)
        assert (await speakers.papers_of(db, ada.id), await speakers.papers_of(db, bo.id)) == ([], [paper])
        await speakers.remove_paper(db, 1, paper, bo.id)
        assert await db.all("SELECT id FROM paper") == []


async def test_an_old_database_keeps_its_people(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "old.sqlite3"
    scripts = sorted((files("storage") / "migrations").iterdir(), key=lambda one: one.name)
    before = [one.read_text("utf-8") for one in scripts if one.name < "0004"]
    with monkeypatch.context() as patch:
        patch.setattr(migrate, "_steps", lambda: before)
        migrate.migrate(path)
    with closing(sqlite3.connect(path)) as old, old:
        old.executescript(
            """
            INSERT INTO server (id) VALUES (1);
            INSERT INTO series (id, server_id, key, name, zone, length, reminder_offsets, link_privacy, language)
                VALUES (1, 1, 'ml', 'ML', 'UTC', 60, '[]', 'open', 'en');
            INSERT INTO talk (id, server_id, series_id, starts_at, title) VALUES
                (1, 1, 1, '2026-02-01T00:00:00Z', 'new'), (2, 1, 1, '2024-02-01T00:00:00Z', 'old');
            INSERT INTO speaker (id, server_id, name, folded_name, affiliation, bio)
                VALUES (1, 1, '刘方慧', '刘方慧', 'Oslo', 'Counts.'), (2, 1, 'Bo Ek', 'bo ek', 'Lund', 'Draws.');
            INSERT INTO talk_speaker (talk_id, position, speaker_id, affiliation)
                VALUES (1, 0, 1, 'Oslo'), (2, 0, 1, 'Kyoto');
            """
        )
    async with opened(path) as database:
        assert await people.catch_up(database) == 2
        async with database.transaction() as db:
            before_, after = await shown(db), await speakers.of_server(db, 1)
            await db.run("DELETE FROM talk WHERE id = 1")
            assert await shown(db) == ("Kyoto", None)
    assert before_ == ("Oslo", "Counts.")
    assert [(one.name, one.affiliation, one.bio) for one in after] == [
        ("Bo Ek", "Lund", "Draws."),
        ("刘方慧", "Oslo", "Counts."),
    ]
