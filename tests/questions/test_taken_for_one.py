"""Questions that take it that there is one such talk or person, where there are two; and what is asked of nothing."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.actions import answering
from bot.actions.answering import Answer, Kind
from seminar.speaker import SpeakerName
from storage.database import Database
from tests.builders import make_series, make_talk

NOW, ZONE = datetime(2026, 10, 21, 10, tzinfo=UTC), ZoneInfo("Europe/Berlin")


async def ask(database: Database, said: str) -> Answer:
    law = await make_series(database, key="law", name="Law Workshop")
    bo, cem = (
        SpeakerName(name="Bo Ek", affiliation="Umbria College"),
        SpeakerName(name="Cem Ay", affiliation="Umbria College"),
    )
    for month, day, title, people in (
        (10, 7, "Patents", (bo,)),
        (10, 27, "Perfume", (cem,)),
        (10, 27, "Pianos", ("Eva Ude",)),
        (10, 29, "Phones", (bo,)),
        (12, 1, None, ("Dora Eis",)),
        (12, 8, None, ("Ada Quill",)),
    ):
        at = datetime(2026, month, day, 11, tzinfo=UTC)
        await make_talk(database, law, speakers=people, title=title, starts_at=at, now=NOW)
    return await answering.answer(database, 1, said, now=NOW, zone=ZONE)


@pytest.mark.parametrize(
    "said",
    [
        "next week's talk, what time is it?",
        "what is the title of Bo Ek's talk?",
        "speaker from Umbria College, who",
        "which speaker works at Umbria College?",
        "Umbria College 的那位老师叫什么名字？",
        "title of the talk on 27 October please",
        "where is the talk on 27 October?",
    ],
)
async def test_what_is_taken_for_one_is_asked_back_where_there_are_two(database: Database, said: str) -> None:
    assert (await ask(database, said)).kind is Kind.AMBIGUOUS


@pytest.mark.parametrize("said", ["who gives the talk on salt?", "讲 salt 的那场是谁讲的？"])
async def test_topic_after_which_a_series_is_called_too_is_none_of_its_talks(database: Database, said: str) -> None:
    series = await make_series(database, key="salt", name="Salt and Sea")
    for day, title in ((26, "Eels"), (27, "Salt on roads"), (28, "Perfume"), (29, "Salt in ice")):
        at = datetime(2026, 10, day, 11, tzinfo=UTC)
        await make_talk(database, series, title=title, starts_at=at, now=NOW)
    told = await answering.answer(database, 1, said, now=NOW, zone=ZONE)
    assert {talk.fields.title for talk in told.talks} == {"Salt on roads", "Salt in ice"}
    assert told.kind is Kind.AMBIGUOUS


@pytest.mark.parametrize(
    "said", ["who speaks next week?", "any speakers from Umbria College?", "Umbria College 有哪几位老师来讲？"]
)
async def test_what_may_be_several_is_listed(database: Database, said: str) -> None:
    told = await ask(database, said)
    assert (told.kind, {talk.fields.title for talk in told.talks} >= {"Perfume", "Phones"}) == (Kind.ANSWER, True)


async def test_whom_to_chase_for_what_is_missing_is_listed(database: Database) -> None:
    told = await ask(database, "whom must I still chase for a title?")
    assert [talk.speakers[0].name for talk in told.talks] == ["Dora Eis", "Ada Quill"]


async def test_a_name_behind_from_is_a_person_where_nobody_comes_from_there(database: Database) -> None:
    told = await ask(database, "when is the talk from Cem Ay?")
    assert [talk.fields.title for talk in told.talks] == ["Perfume"]


async def test_what_no_abstract_says_is_not_answered_by_the_series(database: Database) -> None:
    told = await ask(database, "what is the dress of the ushers at the law workshop?")
    assert told.kind is Kind.UNKNOWN


async def test_what_is_never_kept_is_asked_by_no_clause_alone(database: Database) -> None:
    told = await ask(database, "I am short of credits this year, would the law workshop count?")
    assert told.kind is Kind.UNKNOWN
