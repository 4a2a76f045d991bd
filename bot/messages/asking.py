"""A question and its answer as a card, wherever in Discord it was asked."""

import asyncio
import importlib
import sys
from dataclasses import dataclass

from bot.actions import conversing
from bot.desk import Desk
from bot.render.card import Card

# All that only questions need. Most days of a bot begin without one, and its memory need not hold them before.
_NEEDED = (
    "bot.actions.answering",
    "bot.actions.answering.deciding",
    "bot.render.answers",
    "seminar.questions.english",
    "storage.conversations",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """`known` says that it is an answer, and not that there is none or what else may be meant."""

    card: Card
    known: bool


async def is_under_way(client: Desk, *, server_id: int, channel_id: int, person_id: int) -> bool:
    """Whether the person asked something in this channel of late, so that what they say next may go on from it."""
    from storage import conversations

    async with client.database.reader() as db:
        before = await conversations.recall(
            db, server_id=server_id, channel_id=channel_id, person_id=person_id, now=client.clock()
        )
    return before is not None


async def ask(client: Desk, said: str, *, server_id: int, channel_id: int, person_id: int) -> Told:
    """The answer of this server's talks. Raises `Refusal` where that takes too long."""
    if any(name not in sys.modules for name in _NEEDED):
        # In a thread: on a small machine it takes longer than others should wait.
        await asyncio.to_thread(lambda: [importlib.import_module(name) for name in _NEEDED])
    from bot.actions.answering import Kind
    from bot.render import answers

    now = client.clock()
    async with client.turn(channel_id, person_id):
        answer = await conversing.ask(
            client.database,
            said,
            server_id=server_id,
            channel_id=channel_id,
            person_id=person_id,
            now=now,
            meaning=client.meaning,
        )
    phrased = await client.phrase(answer, now) if client.phrase else None
    return Told(card=answers.card(answer, now, phrased), known=answer.kind is Kind.ANSWER)
