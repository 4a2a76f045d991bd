"""The Discord client: its command tree, its buttons, and what it does when Discord calls."""

import logging
from collections.abc import Callable

import discord
from discord import app_commands

from bot import commands, views
from bot.desk import Clock, Desk, Interaction
from bot.errors import answer_failure
from storage.database import Database

log = logging.getLogger(__name__)


# It speaks nowhere, so no operator need hear at each start that the libraries for that are missing.
discord.VoiceClient.warn_nacl = False
discord.VoiceClient.warn_dave = False


class Tree(app_commands.CommandTree[Desk]):
    """The slash commands. Whatever one of them raises becomes one answer."""

    async def on_error(self, interaction: Interaction, error: app_commands.AppCommandError) -> None:
        await answer_failure(interaction, error)


class Lectern(Desk):
    """The bot. It needs no privileged intent: it reads no messages and no member lists."""

    def __init__(self, *, database: Database, clock: Clock, proxy: str | None = None) -> None:
        super().__init__(database=database, clock=clock, intents=discord.Intents(guilds=True), proxy=proxy)
        self.tree = Tree(self)
        self.when_connected: Callable[[], None] = _nothing_more
        commands.register(self.tree)
        views.register(self)

    async def setup_hook(self) -> None:
        self.command_ids = {command.name: command.id for command in await self.tree.sync()}
        self.when_connected()

    async def on_interaction(self, interaction: Interaction) -> None:
        # discord.py forgets its forms at every restart, and drops those it does not know: ours are found by custom id.
        if interaction.type is discord.InteractionType.modal_submit:
            await views.answer_form(interaction)

    async def on_ready(self) -> None:
        log.info("ready: user=%s servers=%d", self.user.id if self.user else None, len(self.guilds))


def _nothing_more() -> None:
    """A client without an outbox, as the demo's pages and some tests use it."""
