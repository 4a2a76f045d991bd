"""One question of a conversation: answered with what was said before, and remembered for what is said next."""

import asyncio
from datetime import datetime
from typing import TYPE_CHECKING

from seminar.errors import Refusal
from storage import servers
from storage.database import Database

if TYPE_CHECKING:
    from bot.actions.answering import Answer
    from bot.meaning import Meaning

SECONDS = 30  # beyond which nobody waits for an answer


async def ask(
    database: Database,
    said: str,
    *,
    server_id: int,
    channel_id: int,
    person_id: int,
    now: datetime,
    meaning: "Meaning | None" = None,
) -> "Answer":
    """What this server's talks say to it, in the person's own zone, else the server's. Raises `Refusal`.

    One person's questions in one channel are to be asked one after the other (`bot.desk.Desk.turn`).
    """
    # Not before the first question: a bot that nobody asks anything has no need of them.
    from bot.actions import answering
    from storage import conversations

    place = {"server_id": server_id, "channel_id": channel_id, "person_id": person_id}
    try:
        async with asyncio.timeout(SECONDS):
            refine = None
            if meaning:
                from bot.actions.answering import by_meaning

                refine = await by_meaning.prepared(meaning)
            async with database.reader() as db:
                own = await servers.zone_of_person(db, person_id)
                zone = own or (await servers.get(db, server_id)).zone
                before = await conversations.recall(db, **place, now=now)
            found = await answering.answer(database, server_id, said, now=now, zone=zone, before=before, refine=refine)
            async with database.transaction() as db:
                await conversations.remember(db, **place, remembered=found.remembered)
    except TimeoutError as error:
        raise Refusal("That took too long. Ask again in a moment, or in fewer words.") from error
    return found
