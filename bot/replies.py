"""One way to answer an interaction, whether or not it was deferred before."""

from collections.abc import Sequence

import discord

from bot.desk import Interaction


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


async def turn(interaction: Interaction, card: discord.ui.LayoutView) -> None:
    """Puts another card in the place of the one whose button was pressed."""
    if interaction.response.is_done():
        await interaction.edit_original_response(view=card)
    else:
        await interaction.response.edit_message(view=card)
