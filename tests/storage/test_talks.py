import dataclasses
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.actions import people
from seminar.material import Material, MaterialKind
from seminar.series import Join
from seminar.speaker import SpeakerName
from seminar.talk import Talk
from storage import speakers, talks
from storage.database import Database
from tests.builders import NOW, make_series, make_talk


async def titles_upcoming(database: Database, **options: object) -> list[str]:
    async with database.reader() as db:
        found = await talks.upcoming(db, 1, NOW, limit=10, **options)  # type: ignore[arg-type]
    return [talk.title for talk in found]


async def reload(database: Database, talk: Talk) -> Talk | None:
    async with database.reader() as db:
        return await talks.get(db, talk.id)


async def test_talk_comes_back_as_it_was_saved(database: Database) -> None:
    series = await make_series(database)
    talk = await make_talk(
        database,
        series,
        title="Wärme & 熱",
        ends_at=NOW + timedelta(days=7, minutes=50),
        zone=ZoneInfo("Asia/Tokyo"),
        venue="Room 3",
        join=Join(link="https://example.org/x", meeting_id="12 34", passcode="p"),
        abstract="About heat.",
        contact="heat@example.org",
        tags=("heat", "論"),
        speakers=(SpeakerName(name="Ada Lind", affiliation="Turku"), SpeakerName(name="Bo Ek")),
        materials=(Material(kind=MaterialKind.POSTER), Material(kind=MaterialKind.SLIDES, url="https://example.org/s")),
    )

    assert await reload(database, talk) == talk
    assert [(one.name, one.affiliation) for one in talk.speakers] == [("Ada Lind", "Turku"), ("Bo Ek", None)]
    assert len(talk.materials) == 2


async def test_talks_by_ids_come_once_each_in_the_order_asked_for(database: Database) -> None:
    series = await make_series(database)
    first, second = [await make_talk(database, series, title=title) for title in ("first", "second")]
    async with database.reader() as db:
        assert await talks.by_ids(db, [second.id, 99, first.id, second.id]) == [second, first]


async def test_upcoming_holds_running_talks_and_leaves_out_ended_and_cancelled_ones(database: Database) -> None:
    series = await make_series(database, length=timedelta(minutes=60))
    await make_talk(database, series, title="ended", starts_at=NOW - timedelta(minutes=60))
    await make_talk(database, series, title="running", starts_at=NOW - timedelta(minutes=59))
    await make_talk(database, series, title="later", starts_at=NOW + timedelta(days=1))
    await make_talk(
        database, series, title="long", starts_at=NOW - timedelta(hours=3), ends_at=NOW + timedelta(seconds=1)
    )

    assert await titles_upcoming(database) == ["long", "running", "later"]


async def test_upcoming_takes_the_length_from_the_series_live(database: Database) -> None:
    series = await make_series(database, length=timedelta(minutes=30))
    await make_talk(database, series, title="ended", starts_at=NOW - timedelta(minutes=40))
    before = await titles_upcoming(database)
    async with database.transaction() as db:
        await db.run("UPDATE series SET length = 90")

    assert (before, await titles_upcoming(database)) == ([], ["ended"])


async def test_talk_without_an_hour_lasts_its_whole_day(database: Database) -> None:
    series = await make_series(database)
    await make_talk(database, series, title="today", starts_at=NOW - timedelta(hours=20), hour_known=False)
    await make_talk(database, series, title="yesterday", starts_at=NOW - timedelta(hours=24), hour_known=False)

    assert await titles_upcoming(database) == ["today"]


async def test_join_is_inherited_whole(database: Database) -> None:
    own = Join(link="https://example.org/own")
    usual = Join(link="https://example.org/usual", passcode="secret")
    series = await make_series(database, join=usual)
    plain = await make_talk(database, series, title="plain", join=Join())
    special = await make_talk(database, series, title="special", join=own)

    assert (plain.join, special.join) == (usual, own)


async def test_person_is_one_row_however_they_are_written(database: Database) -> None:
    series = await make_series(database)
    await make_talk(database, series, title="a", speakers=("José  Álvarez",))
    await make_talk(
        database, series, title="b", speakers=(SpeakerName(name="Jose Alvarez", affiliation="Lima"),), bio="Works."
    )

    async with database.reader() as db:
        everybody = await speakers.of_server(db, 1)
        found = [one.speaker for one in await people.find(db, 1, "alvarez, jo")]
        given = await talks.of_speaker(db, everybody[0].id)
    assert [(one.name, one.affiliation, one.bio) for one in everybody] == [("José  Álvarez", "Lima", "Works.")]
    assert found == everybody
    assert sorted(talk.title for talk in given) == ["a", "b"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("gradi", ["Sparse Gradients"]),
        ("LIND", ["Sparse Gradients"]),
        ("warme", ["Wärme"]),
        ("", ["Wärme", "Sparse Gradients"]),
        ("%", []),
    ],
)
async def test_matching_finds_title_and_speaker_without_accents(
    database: Database, words: str, expected: list[str]
) -> None:
    series = await make_series(database)
    await make_talk(database, series)
    await make_talk(database, series, title="Wärme", speakers=("Bo Ek",), starts_at=NOW + timedelta(days=1))

    async with database.reader() as db:
        found = await talks.matching(db, 1, words, NOW)
    assert [talk.title for talk in found] == expected


async def test_past_is_newest_first_and_keeps_cancelled_talks(database: Database) -> None:
    series = await make_series(database)
    await make_talk(database, series, title="old", starts_at=NOW - timedelta(days=9))
    talk = await make_talk(database, series, title="new", starts_at=NOW - timedelta(days=1))
    await make_talk(database, series, title="to come")
    async with database.transaction() as db:
        await talks.save(db, dataclasses.replace(talk, cancel_reason="storm"))

    async with database.reader() as db:
        found = await talks.past(db, 1, NOW, limit=10)
        in_series = await talks.past(db, 1, NOW, series_id=series.id, until=NOW - timedelta(days=2), limit=10)
    assert [one.title for one in found] == ["new", "old"]
    assert [one.title for one in in_series] == ["old"]


async def test_next_talk_is_found_by_the_index_whatever_the_archive_holds(database: Database) -> None:
    series = await make_series(database)
    await make_talk(database, series)

    async with database.reader() as db:
        plan = await db.all(
            "EXPLAIN QUERY PLAN "
            "SELECT * FROM talk WHERE server_id = 1 AND starts_at > 'x' ORDER BY starts_at, id LIMIT 1"
        )
    assert [row["detail"] for row in plan] == ["SEARCH talk USING INDEX talk_by_time (server_id=? AND starts_at>?)"]
