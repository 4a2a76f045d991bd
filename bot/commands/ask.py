"""What attendees ask in their own words."""

import asyncio
from typing import Any

from discord import app_commands

from bot.desk import Interaction
from bot.errors import sentence_for
from bot.messages import asking, hearing
from bot.options import server_of
from bot.render import direct
from bot.render.card import Card
from bot.render.notes import problem
from bot.replies import reply, reply_to_them_alone

LONGEST = 1000

# Discord waits three seconds for a word. An answer that comes sooner may still choose who sees it.
PROMPT_SECONDS = 1.5


@app_commands.command()
@app_commands.guild_only()
@app_commands.describe(question="In your own words, such as: when does Ada Lind speak, and where?")
async def ask(interaction: Interaction, question: app_commands.Range[str, 1, LONGEST]) -> None:
    """Ask about talks, speakers and papers in your own words."""
    answering = asyncio.create_task(
        asking.ask(
            interaction.client,
            hearing.plain(question),
            server_id=server_of(interaction),
            channel_id=interaction.channel_id or 0,
            person_id=interaction.user.id,
        )
    )
    if (await asyncio.wait({answering}, timeout=PROMPT_SECONDS))[0]:
        told = await answering
        await reply(interaction, _card(told, question), private=not told.known)
        return
    await interaction.response.defer()
    try:
        told = await answering
    except Exception as error:
        await reply_to_them_alone(interaction, problem(sentence_for(error, f"interaction={interaction.id}")))
        return
    if told.known:
        await reply(interaction, _card(told, question), private=False)
    else:
        await reply_to_them_alone(interaction, told.card)


COMMANDS: tuple[app_commands.Command[Any, ..., None], ...] = (ask,)


def _card(told: asking.Told, question: str) -> Card:
    """What helps only the one who asked need not stand in the channel."""
    return direct.to_question(told.card, question) if told.known else told.card
