"""Whom the words of a question mean."""

from dataclasses import replace
from zoneinfo import ZoneInfo

from bot.actions import answering
from bot.actions.answering import Why, whom
from bot.actions.answering.asking import Asking
from seminar.questions.asked import Fact, Question
from seminar.questions.taking_over import Followed
from storage import search
from storage.database import Database
from tests.builders import NOW, make_series, make_talk


async def test_names_are_looked_up_once_a_question(database: Database) -> None:
    series = await make_series(database)
    await make_talk(database, series, speakers=("Ada Lind", "Bo Ek"))
    async with database.reader() as db:
        asking = Asking(
            db=db,
            server_id=1,
            now=NOW,
            zone=ZoneInfo("UTC"),
            followed=Followed(question=Question(said="who is Ada Lind?", people=("Ada Lind",))),
            known=(series,),
        )
        found = await whom.named(asking)
        again = await whom.named(asking.asking_for(Fact.WHEN))
        other = await whom.named(asking.instead(Question(said="who is Bo Ek?", people=("Bo Ek",))))
    assert again is found
    assert [[one.name for one in each.people] for each in (found, other)] == [["Ada Lind"], ["Bo Ek"]]


async def meant(database: Database, *said: str) -> list[list[str]]:
    """Whom each of these names means."""
    series = await make_series(database)
    await make_talk(database, series, speakers=("Thomasin Reed", "Ada Lind", "陈知远"), title="Otter Bay")
    async with search.ready(database) as db:
        asking = Asking(
            db=db, server_id=1, now=NOW, zone=ZoneInfo("UTC"), followed=Followed(question=Question(said="")), known=()
        )
        found = [await whom.named(asking.instead(Question(said=one, people=(one,)))) for one in said]
    return [[one.name for one in each.people] for each in found]


async def test_whole_name_of_which_a_part_is_nobodys_means_nobody(database: Database) -> None:
    told = await meant(
        database,
        "Ada Lind",
        "Peter Lind",
        "Ada Quill",
        "A. Lind",
        "Tom Reed",
        "Adda Lind",
        "Otter Lind",
        "Lind harboured",
    )
    assert told == [["Ada Lind"], [], [], ["Ada Lind"], ["Thomasin Reed"], ["Ada Lind"], ["Ada Lind"], ["Ada Lind"]]


async def test_first_and_last_name_among_other_words_are_one_persons(database: Database) -> None:
    series = await make_series(database)
    await make_talk(database, series, speakers=("Thomasin Reed", "Ada Lind-Olsen"), title="Otter Bay")
    async with search.ready(database) as db:
        asking = Asking(
            db=db, server_id=1, now=NOW, zone=ZoneInfo("UTC"), followed=Followed(question=Question(said="")), known=()
        )
        found = [
            await whom.named(replace(asking.instead(Question(said=f"has a {one} been here?", topic=one)), topic=one))
            for one in ("Peter Lind-Olsen", "Tom Reed", "Otter Reed", "otters Reed", "peter reed")
        ]
    assert [(each.strangers, [one.name for one in each.people]) for each in found] == [
        (("Peter Lind-Olsen",), []),
        ((), ["Thomasin Reed"]),
        ((), ["Thomasin Reed"]),
        ((), ["Thomasin Reed"]),
        ((), ["Thomasin Reed"]),
    ]


async def test_word_in_small_letters_of_which_talks_tell_may_mean_those_as_well(database: Database) -> None:
    series = await make_series(database)
    await make_talk(database, series, speakers=("Ann Frey-Pike",), title="Otter Bay")
    await make_talk(database, series, speakers=("Ada Lind",), title="How Pike Hunt")
    asked = ("who gives the pike talk?", "when does Pike speak?")
    told = [await answering.answer(database, 1, one, now=NOW, zone=ZoneInfo("UTC"), before=None) for one in asked]
    assert [[talk.fields.title for talk in one.talks] for one in told] == [
        ["Otter Bay", "How Pike Hunt"],
        ["Otter Bay"],
    ]


async def test_name_with_a_capital_that_nobody_has_is_no_misspelt_word(database: Database) -> None:
    series = await make_series(database)
    await make_talk(database, series, speakers=("Ann Frey",), title="How Seals Read a Lane")
    asked = ("where is Jane's talk?", "where is the lanes talk?")
    told = [await answering.answer(database, 1, one, now=NOW, zone=ZoneInfo("UTC"), before=None) for one in asked]
    assert [one.why for one in told] == [Why.NO_PERSON, None]


async def test_name_put_together_of_two_who_share_a_talk_is_nobodys(database: Database) -> None:
    series = await make_series(database)
    await make_talk(database, series, speakers=("Thomasin Reed", "Ada Lind"), title="Otter Bay")
    asked = ("where does Thomasin Lind work?", "when does Thomasin Reed speak?")
    told = [await answering.answer(database, 1, one, now=NOW, zone=ZoneInfo("UTC"), before=None) for one in asked]
    assert [one.why for one in told] == [Why.NO_PERSON, None]


def test_whole_name_is_two_words_with_capitals() -> None:
    names = ["Daniel Liu", "Zsófia Kerekes-Hall", "Łukasz O'Brien", "DNA Repair", "Sean McKay", "ada lind", "Ada"]
    assert [one for one in names if whom.is_whole_name(one)] == names[:3]


async def test_han_name_is_mistyped_by_a_sign_of_the_same_sound_alone(database: Database) -> None:
    assert await meant(database, "陈知远", "陈之远", "陈志远", "陈知行") == [["陈知远"]] * 3 + [[]]
