"""Whom the words of a question mean."""

from zoneinfo import ZoneInfo

from bot.actions.answering import whom
from bot.actions.answering.asking import Asking
from seminar.questions.asked import Fact, Question
from seminar.questions.taking_over import Followed
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
