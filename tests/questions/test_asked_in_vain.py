"""What nobody keeps of a talk, asked of one, and what its abstract says of it all the same."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.actions import answering
from bot.actions.answering import Kind, Why
from bot.render.answers import chinese, english_unknown, simplified, traditional
from storage.database import Database
from tests.builders import make_series, make_talk

NOW = datetime(2026, 10, 21, 10, tzinfo=UTC)


async def ask(database: Database, said: str) -> answering.Answer:
    series = await make_series(database, key="ponds", name="Pond Hour")
    at = datetime(2026, 10, 28, 11, tzinfo=UTC)
    abstract = "We count newts with a camera. Bring wellingtons. For children of seven and up."
    await make_talk(database, series, title="Newts at dusk", abstract=abstract, starts_at=at, now=NOW)
    return await answering.answer(database, 1, said, now=NOW, zone=ZoneInfo("UTC"))


@pytest.mark.parametrize(
    "said",
    [
        "may I leave my camera off in the newts talk?",
        "will they let me in late to the newts talk",
        "how many times was the newts recording watched?",
    ],
)
async def test_what_is_never_kept_is_looked_for_in_no_part_of_a_question(database: Database, said: str) -> None:
    told = await ask(database, said)
    assert (told.kind, told.why) == (Kind.UNKNOWN, Why.NEVER_KEPT)


@pytest.mark.parametrize(
    ("said", "quote"),
    [
        ("do I need to bring anything to the newts talk?", "Bring wellingtons."),
        ("is my son old enough for the newts talk", "For children of seven and up."),
    ],
)
async def test_abstract_is_quoted_where_it_says_so(database: Database, said: str, quote: str) -> None:
    told = await ask(database, said)
    assert (told.kind, told.quote, told.truth) == (Kind.ANSWER, quote, None)


async def test_abstract_that_does_not_say_it_is_said_to_be_there(database: Database) -> None:
    told = await ask(database, "Newts那场一共用了几只蛙")
    assert (told.kind, told.why) == (Kind.UNKNOWN, Why.NO_FACT)
    assert [
        chinese.sentence(told, NOW, simplified.WORDS),
        chinese.sentence(told, NOW, traditional.WORDS),
        english_unknown.sentence(told, NOW),
    ] == [
        "我不知道：**Newts at dusk** 的摘要没有提到这一点。报告如下。",
        "我不知道：**Newts at dusk** 的摘要沒有提到這一點。講座如下。",
        "I don't know: the abstract of **Newts at dusk** does not say that. Here is the talk.",
    ]
