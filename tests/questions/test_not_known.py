"""Words that nothing holds of which an answer tells, and that nothing is known as one more answer."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.actions import answering
from bot.actions.answering import About, Kind, Why, not_known
from bot.actions.answering.holding import Beside
from bot.render.answers import english_unknown
from seminar.questions.asked import Fact
from seminar.questions.learned import strange
from storage.database import Database
from tests.builders import make_series, make_talk
from tests.questions.test_selecting import NOW, stocked, talk, titles


def test_units_are_stems_of_words_and_chinese_words_each_once() -> None:
    assert strange.units("Is the talks' hamster in a talk?") == ["talk", "hamster"]
    assert strange.units("貓頭鷹在哪裡，貓頭鷹") == ["猫头鹰", "哪里"]


def test_strange_is_what_nobody_asks_of_what_is_stored() -> None:
    assert strange.strange("when does the hamster talk start, and where?") == ["hamster"]
    assert strange.strange("几点开始？养宠物吗") == ["宠物"]


def test_units_are_held_as_they_are_mistyped_begun_or_as_words_that_stand_for_them() -> None:
    stems = strange.stems_of("Salt in batteries", None, "海水電池")
    held = ["salt", "battri", "bateri", "sodium", "电池", "水池", "pepper", "sat"]
    assert [one for one in held if strange.holds(stems, one)] == ["salt", "battri", "bateri", "sodium", "电池"]
    assert [one for one in held if strange.is_there(stems, one)] == ["salt", "电池"]


async def test_nothing_known_is_said_beside_the_nearest_talk(database: Database) -> None:
    await stocked(database)
    (told,) = await talk(database, "who speaks on salt?")
    asked = told.question
    near = Beside(asked, told)
    assert (near.off_topic, near.unheld, not_known.is_likely_enough(near)) == ([], [], False)
    cat = Beside(type(asked)(said="can i bring my hamster", facts=(Fact.YESNO,)), told)
    other = Beside(type(asked)(said="the dolphin one", topic="dolphin"), told)
    assert [not_known.is_likely_enough(one) for one in (cat, other)] == [True, True]
    both = [not_known.instead(one) for one in (cat, other)]
    assert [(one.kind, one.why, one.about, one.missing) for one in both] == [
        (Kind.UNKNOWN, why, About.TALK, (Fact.OTHER,)) for why in (Why.NEVER_KEPT, Why.NO_TALK)
    ]
    assert [english_unknown.sentence(one, NOW) for one in both] == [
        "I don't know: nothing of that kind is stored. Here is the talk.",
        "I don't know of any talk about “dolphin”. The nearest that I have: **Bo Ek** speaks on <t:1793192400:F>: "
        "**Salt in batteries**.",
    ]


async def test_what_nobody_keeps_is_not_answered_with_the_talk_spoken_of(database: Database) -> None:
    await stocked(database)
    told = await talk(database, "who speaks on salt?", "is the speaker married?", "what time is it?")
    assert [one.kind for one in told] == [Kind.ANSWER, Kind.UNKNOWN, Kind.ANSWER]
    assert titles(told)[2] == ["Salt in batteries"]


@pytest.mark.parametrize(("said", "kind"), [("区块链那场是哪天?", Kind.UNKNOWN), ("供应链那场是哪天?", Kind.ANSWER)])
async def test_a_chain_is_no_blockchain(database: Database, said: str, kind: Kind) -> None:
    series = await make_series(database, key="biz", name="Business Lunch")
    at = datetime(2026, 10, 28, 10, tzinfo=UTC)
    abstract = "Shorter supply chains help where farmers own the mill."
    await make_talk(database, series, title="The price of coffee", abstract=abstract, starts_at=at, now=NOW)

    told = await answering.answer(database, 1, said, now=NOW, zone=ZoneInfo("UTC"))

    assert told.kind is kind
