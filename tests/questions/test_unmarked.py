"""Words beside a question that no talk is about: they keep nobody from an answer, and topics are not taken for such."""

from bot.actions.answering import Kind
from storage.database import Database
from tests.questions.test_selecting import stocked, talk, titles


async def test_what_is_said_beside_a_question_leads_to_no_other_talk(database: Database) -> None:
    await stocked(database)
    told = await talk(
        database,
        "what's the wednesday talk about salt?",
        "my umbrella is torn and the taxi expensive, where is it held?",
        "the doorman will ask who is giving it",
        "网费贵死了，在哪里听呀",
    )
    assert titles(told) == [["Salt in batteries"]] * 4


async def test_a_topic_in_a_conversation_is_still_looked_for(database: Database) -> None:
    await stocked(database)
    told = await talk(database, "who speaks on salt?", "who gives the perfume one?", "who speaks about dolphins?")
    assert titles(told)[:2] == [["Salt in batteries"], ["Perfume"]]
    assert told[2].kind is Kind.UNKNOWN


async def test_a_time_says_which_talk_is_meant_whatever_else_is_said(database: Database) -> None:
    await stocked(database)
    told = await talk(
        database, "packing my rucksack already, who speaks on 28 October?", "who speaks about yaks on 28 October?"
    )
    assert titles(told)[0] == ["Salt in batteries"]
    assert told[1].kind is Kind.UNKNOWN
