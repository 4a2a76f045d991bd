"""What is remembered of conversations, and for how long."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from seminar.questions.asked import Fact, Question
from seminar.questions.remembering import Remembered
from storage import conversations, visits
from storage.database import Database

NOW = datetime(2026, 1, 1, 12, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
HERE = {"server_id": 1, "channel_id": 10, "person_id": 100}


def asked(said: str, at: datetime = NOW) -> Remembered:
    return Remembered(question=Question(said=said, facts=(Fact.WHEN,)), talk_ids=(3, 4), asked_at=at)


async def remember(database: Database, remembered: Remembered, **place: int) -> None:
    async with database.transaction() as db:
        await conversations.remember(db, **HERE | place, remembered=remembered)


async def recalled(database: Database, now: datetime = NOW, /, **place: int) -> Remembered | None:
    async with database.reader() as db:
        return await conversations.recall(db, **HERE | place, now=now)


async def test_last_question_is_recalled_whole(database: Database) -> None:
    await remember(database, asked("when is Ada's talk?"))
    await remember(database, asked("when is Bo's talk?", NOW + MINUTE))
    assert await recalled(database, NOW + 2 * MINUTE) == asked("when is Bo's talk?", NOW + MINUTE)


@pytest.mark.parametrize("place", [{"channel_id": 11}, {"person_id": 101}, {"server_id": 2}])
async def test_conversation_is_of_one_person_in_one_channel_about_one_server(
    database: Database, place: dict[str, int]
) -> None:
    await remember(database, asked("when is Ada's talk?"))
    assert await recalled(database, **place) is None


async def test_conversation_ends_after_ten_minutes(database: Database) -> None:
    await remember(database, asked("when is Ada's talk?"))
    assert await recalled(database, NOW + 10 * MINUTE) is not None
    assert await recalled(database, NOW + 10 * MINUTE + timedelta(seconds=1)) is None


async def test_rows_that_are_over_go_with_the_next_question_of_anybody(database: Database) -> None:
    await remember(database, asked("when is Ada's talk?"))
    await remember(database, asked("when is Bo's talk?", NOW + 11 * MINUTE), channel_id=11, person_id=101)
    async with database.reader() as db:
        rows = await db.all("SELECT channel_id FROM conversation")
    assert [row["channel_id"] for row in rows] == [11]


@pytest.mark.parametrize("body", ["[]", "{}", json.dumps({"question": {"said": "x", "facts": ["smell"]}})])
async def test_what_another_version_wrote_is_nothing(database: Database, body: str) -> None:
    await remember(database, asked("when is Ada's talk?"))
    async with database.transaction() as db:
        await db.run("UPDATE conversation SET body = :body", body=body)
    assert await recalled(database) is None


async def test_last_visit_counts_and_is_forgotten_after_half_a_year(database: Database) -> None:
    async with database.transaction() as db:
        for server_id, person_id, days in ((1, 100, 0), (2, 100, 1), (1, 101, 2)):
            await visits.note(db, person_id, server_id, NOW + timedelta(days=days))
    async with database.reader() as db:
        assert [await visits.last(db, person_id) for person_id in (100, 101, 102)] == [2, 1, None]
    async with database.transaction() as db:
        await visits.note(db, 102, 1, NOW + visits.KEPT + timedelta(days=1, seconds=1))
        assert [await visits.last(db, person_id) for person_id in (100, 101, 102)] == [None, 1, 1]
