"""One way to answer an interaction, whether or not it was deferred before."""

import logging
from collections.abc import Sequence

import aiohttp
import discord

from bot.desk import Interaction
from bot.render.card import Card

log = logging.getLogger(__name__)


async def reply(
    interaction: Interaction,
    card: discord.ui.LayoutView,
    *,
    private: bool,
    files: Sequence[discord.File] = (),
) -> None:
    """Answers with a card. After a deferral the deferral's visibility holds, whatever `private` says."""
    if interaction.response.is_done():
        await interaction.followup.send(view=card, ephemeral=private, files=list(files))
    else:
        await interaction.response.send_message(view=card, ephemeral=private, files=list(files))


async def reply_to_them_alone(interaction: Interaction, card: discord.ui.LayoutView) -> None:
    """Answers privately after everyone was promised an answer: a word takes the place of the promise, then goes.

    Discord takes the first message after a deferral for what was promised, whoever is to see it, and none at all where
    the promise was deleted; the second one is seen by whom it is for.
    """
    await interaction.followup.send(view=Card("-# That answer is for the one who asked."))
    try:
        await interaction.followup.send(view=card, ephemeral=True)
    finally:
        try:
            await interaction.delete_original_response()
        except (discord.HTTPException, aiohttp.ClientError, OSError) as why:
            log.warning("interaction=%d a word that is no longer needed stays: %s", interaction.id, why)


async def turn(interaction: Interaction, card: discord.ui.LayoutView) -> None:
    """Puts another card in the place of the one whose button was pressed."""
    if interaction.response.is_done():
        await interaction.edit_original_response(view=card)
    else:
        await interaction.response.edit_message(view=card)
