"""Series that nobody here runs, and places from which nobody comes."""

from datetime import UTC, datetime

import pytest

from bot.actions.answering import Kind, Why
from bot.render.answers import chinese, english_unknown, simplified
from seminar.questions.chinese.series_words import names_series
from storage.database import Database
from tests.builders import make_series, make_talk
from tests.questions.test_selecting import NOW, stocked, talk, titles


@pytest.mark.parametrize(
    ("said", "called"),
    [
        ("who speaks next in the Marine Biology Journal Club?", "Marine Biology Journal Club"),
        ("who runs the salt seminar?", "salt seminar"),
        ("when does the Patent History Workshop meet next?", "Patent History Workshop"),
        ("what time does the Physics Workshop meet?", "Physics Workshop"),
        ("海洋生物学沙龙这周谁讲？", "海洋生物学沙龙"),
        ("经济学午餐会这周谁讲", "经济学午餐会"),
        ("音樂學院的系列下一場是哪天？", "音樂學院"),
        ("下周物理系 colloquium 谁来？", "物理系 colloquium"),
    ],
)
async def test_series_that_nobody_runs_is_said_to_be_none(database: Database, said: str, called: str) -> None:
    await stocked(database)
    (told,) = await talk(database, said)
    assert (told.kind, told.why, told.words) == (Kind.UNKNOWN, Why.NO_SERIES, called)
    assert (told.talks, [one.name for one in told.series]) == ((), ["Chemistry Colloquium", "Law Workshop"])


async def test_series_that_there_are_stand_beside_one_that_there_is_not(database: Database) -> None:
    await stocked(database)
    (told,) = await talk(database, "who runs the Marine Biology Club?")
    assert english_unknown.sentence(told, NOW) == (
        "I don't know of a series called “Marine Biology Club” here. "
        "There are **Chemistry Colloquium** and **Law Workshop**."
    )
    (told,) = await talk(database, "海洋生物学沙龙这周谁讲？")
    assert chinese.sentence(told, NOW, simplified.WORDS) == (
        "我不知道这里有叫“海洋生物学沙龙”的系列。这里有 2 个系列：**Chemistry Colloquium**、**Law Workshop**。"
    )


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("when does the law workshop meet?", "Patents and phones"),
        ("who speaks in the battery seminar?", "Salt in batteries"),
        ("what does the perfume club discuss?", "Perfume"),
    ],
)
async def test_series_by_a_part_of_its_name_or_a_talk_by_its_topic_is_found(
    database: Database, said: str, title: str
) -> None:
    await stocked(database)
    assert titles(await talk(database, said)) == [[title]]


async def test_series_that_shares_a_word_with_one_of_another_field_is_said_to_be_none(database: Database) -> None:
    await make_series(database, key="coast", name="Coastal Engineering Seminar")
    asked = (
        "who organises the Coastal Archaeology Seminar?",
        "who organises the coastal archaeology seminar?",
        "who organises the coastal engineering seminar?",
    )
    told = [(await talk(database, said))[0] for said in asked]
    assert [one.why for one in told] == [Why.NO_SERIES, Why.NO_SERIES, Why.NO_FACT]


async def test_field_is_called_what_a_link_is_for(database: Database) -> None:
    await stocked(database)
    told = await talk(database, "what is the zoom link for chemistry?")
    assert titles(told) == [["Salt in batteries"]]


@pytest.mark.parametrize(
    ("said", "is_another"),
    [
        ("岭海建筑史沙龙下次几号", True),
        ("建筑史沙龙下次几号", True),
        ("岭海沙龙下次几号", False),
        ("岭海陶瓷史沙龙下次几号", False),
    ],
)
async def test_series_that_shares_a_word_with_one_is_another(database: Database, said: str, is_another: bool) -> None:
    pottery = await make_series(database, key="taoci", name="岭海陶瓷史沙龙")
    await make_talk(database, pottery, title="青花", starts_at=datetime(2026, 10, 29, 11, tzinfo=UTC), now=NOW)
    (told,) = await talk(database, said)
    assert (told.why is Why.NO_SERIES) == is_another


async def test_talks_of_no_series_are_not_counted(database: Database) -> None:
    await stocked(database)
    (told,) = await talk(database, "number of talks in the Glass Blowing Club this year?")
    assert (told.kind, told.why, told.words) == (Kind.UNKNOWN, Why.NO_SERIES, "Glass Blowing Club")


async def test_gathering_of_another_field_is_none_of_that_time(database: Database) -> None:
    await stocked(database)
    (told,) = await talk(database, "who is giving the astronomy brown bag next week?")
    assert told.kind is Kind.UNKNOWN


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("is anyone from Tartu coming this autumn?", "Tartu"),
        ("which speakers are from Tartu University?", "Tartu University"),
        ("有塔尔图大学的人来讲过吗？", "塔尔图大学"),
    ],
)
async def test_place_from_which_nobody_comes_is_not_known(database: Database, said: str, place: str) -> None:
    await stocked(database)
    (told,) = await talk(database, said)
    assert (told.kind, told.why, told.words, told.talks) == (Kind.UNKNOWN, Why.NO_PLACE, place, ())


async def test_place_from_which_somebody_comes_at_another_time_is_answered_with_no(database: Database) -> None:
    await stocked(database)
    (told,) = await talk(database, "is anyone from Oslo coming in January?")
    assert (told.kind, told.truth) == (Kind.ANSWER, False)


def test_series_in_chinese_ends_with_its_kind_or_its_department() -> None:
    said = ("心理学工作坊", "法學院", "物理系 colloquium", "不系", "论坛", "深圳", "論文", "讲座")
    assert [one for one in said if names_series(one)] == ["心理学工作坊", "法學院", "物理系 colloquium"]
