"""What attendees ask about people."""

from collections.abc import Sequence
from typing import Any

from discord import app_commands

from bot.actions import profiles
from bot.desk import Interaction
from bot.options import SpeakerOption, server_of
from bot.render import speakers as cards
from bot.replies import reply
from seminar.speaker import Speaker


@app_commands.command()
@app_commands.guild_only()
@app_commands.describe(name="Any part of the name, with or without accents")
async def speaker(interaction: Interaction, name: app_commands.Transform[Sequence[Speaker], SpeakerOption]) -> None:
    """Who a speaker is: profile, talks with their materials, and papers."""
    if len(name) > 1:
        await reply(interaction, cards.choice(name), private=False)
        return
    now = interaction.client.clock()
    async with interaction.client.database.reader() as db:
        found = await profiles.load(db, server_of(interaction), name[0].id, now)
    await reply(interaction, cards.profile(found, now), private=False)


COMMANDS: tuple[app_commands.Command[Any, ..., None], ...] = (speaker,)
