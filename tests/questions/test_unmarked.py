"""Words beside a question that no talk is about: they keep nobody from an answer, and topics are not taken for such."""

from bot.actions.answering import Kind
from seminar.questions.chinese import marking as chinese
from seminar.questions.english import marking as english
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


def test_english_marks_what_a_talk_is_on() -> None:
    assert english.marks("who speaks about wild yaks?", "yaks")
    assert english.marks("who gives the yak talk?", "yak")
    assert english.marks("when is “Yaks at Home”?", "Yaks")
    assert english.marks("when does Sipho speak?", "Sipho")
    assert not english.marks("My rucksack is packed, who speaks?", "rucksack packed")


def test_english_points_at_what_was_spoken_of() -> None:
    assert english.points("where is it held?")
    assert english.points("what's her field?")
    assert not english.points("is it possible to know who speaks?")


def test_chinese_marks_what_a_talk_is_on() -> None:
    assert chinese.marks("有关于牦牛的吗", "牦牛")
    assert chinese.marks("犛牛那場誰講", "犛牛")
    assert chinese.marks("Sipho 几点讲", "Sipho")
    assert not chinese.marks("背包收好了，谁讲", "背包收好")
