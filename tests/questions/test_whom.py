"""Whom the words of a question mean."""

from zoneinfo import ZoneInfo

from bot.actions.answering import whom
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


async def test_han_name_is_mistyped_by_a_sign_of_the_same_sound_alone(database: Database) -> None:
    assert await meant(database, "陈知远", "陈之远", "陈志远", "陈知行") == [["陈知远"]] * 3 + [[]]
