"""From a question that somebody typed to an answer: what it rests on, and which of the asked facts are known."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.actions.answering.values import About, Answer, Kind, Refine, Why, Written
from seminar.questions.remembering import Remembered
from storage.database import Database

__all__ = ["About", "Answer", "Kind", "Refine", "Why", "Written", "answer"]

LONGEST = 1000  # characters of a question; what comes after them is not read


async def answer(
    database: Database,
    server_id: int,
    said: str,
    *,
    now: datetime,
    zone: ZoneInfo,
    before: Remembered | None = None,
    refine: Refine | None = None,
) -> Answer:
    """The answer of a server's stored talks, at the instant `now`, for somebody whose clocks show `zone`.

    `before` is what was asked last in the same conversation; `refine` may weigh talks of a topic once more. Nothing is
    guessed between equals, and nothing said that is not stored.
    """
    # The grammars and the search are large, and a bot that nobody asks anything has no need of them.
    from bot.actions.answering.responding import respond
    from seminar.questions import read
    from seminar.questions.commonplace import without_noise
    from seminar.questions.following import follow
    from storage import search

    question = without_noise(read(said[:LONGEST], zone=zone, now=now))
    followed = follow(question, before, now)
    async with search.ready(database) as db:
        return await respond(db, server_id, now, followed.question.zone or zone, followed, refine)
