"""Rooms of talks that are only online."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.actions import answering
from bot.actions.answering import Kind
from bot.render.answers import chinese, english_unknown, simplified
from seminar.questions.asked import Fact, Language
from seminar.series import Join
from storage.database import Database
from tests.builders import make_series, make_talk

NOW = datetime(2026, 10, 21, 10, tzinfo=UTC)


async def ask(database: Database, said: str) -> answering.Answer:
    series = await make_series(database, key="law", name="Law Workshop", venue=None)
    join = Join(link="https://meet.example/law")
    at = datetime(2026, 10, 28, 11, tzinfo=UTC)
    await make_talk(database, series, title="Patents", starts_at=at, venue=None, join=join, now=NOW)
    return await answering.answer(database, 1, said, now=NOW, zone=ZoneInfo("UTC"))


@pytest.mark.parametrize(
    "said",
    ["which room is the patents talk in?", "what's the room number for patents", "patents 那场在哪个教室？"],
)
async def test_room_of_what_is_only_online_is_not_known(database: Database, said: str) -> None:
    told = await ask(database, said)
    assert (told.kind, told.missing) == (Kind.UNKNOWN, (Fact.WHERE,))


@pytest.mark.parametrize("said", ["where is the patents talk?", "what room is patents in, or is it on zoom?"])
async def test_online_is_where_it_is(database: Database, said: str) -> None:
    told = await ask(database, said)
    assert (told.kind, Fact.WHERE in told.facts) == (Kind.ANSWER, True)


async def test_it_is_said_to_be_online(database: Database) -> None:
    told = await ask(database, "which room is the patents talk in?")
    again = replace(told, question=replace(told.question, language=Language.SIMPLIFIED))
    assert english_unknown.sentence(told, NOW) == (
        "I don't know of any room: **Patents** is online only, as far as I know. Here is the talk."
    )
    assert chinese.sentence(again, NOW, simplified.WORDS).startswith(
        "我不知道有教室：据我所知，**Patents** 只在线上举行。"
    )
