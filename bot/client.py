"""The Discord client: its command tree, its buttons, and what it does when Discord calls."""

import logging
from collections.abc import Callable

import discord
from discord import app_commands

from bot import commands, messages, views
from bot.desk import Clock, Desk, Interaction
from bot.errors import answer_failure
from bot.messages.patience import Patience
from storage.database import Database

log = logging.getLogger(__name__)


# It speaks nowhere, so no operator need hear at each start that the libraries for that are missing.
discord.VoiceClient.warn_nacl = False
discord.VoiceClient.warn_dave = False


class Tree(app_commands.CommandTree[Desk]):
    """The slash commands. Whatever one of them raises becomes one answer."""

    async def on_error(self, interaction: Interaction, error: app_commands.AppCommandError) -> None:
        await answer_failure(interaction, error)


# Discord shows what a message says only where it mentions the bot or is sent to it: none of these is privileged.
INTENTS = discord.Intents(guilds=True, guild_messages=True, dm_messages=True)


class Lectern(Desk):
    """The bot. It needs no privileged intent: it reads what is said to it, and no member lists."""

    def __init__(self, *, database: Database, clock: Clock, proxy: str | None = None) -> None:
        super().__init__(database=database, clock=clock, intents=INTENTS, proxy=proxy)
        self.tree = Tree(self)
        self.when_connected: Callable[[], None] = _nothing_more
        self._patience = Patience()
        commands.register(self.tree)
        views.register(self)

    async def setup_hook(self) -> None:
        self.command_ids = {command.name: command.id for command in await self.tree.sync()}
        self.when_connected()

    async def on_interaction(self, interaction: Interaction) -> None:
        # discord.py forgets its forms at every restart, and drops those it does not know: ours are found by custom id.
        if interaction.type is discord.InteractionType.modal_submit:
            await views.answer_form(interaction)
        elif interaction.type is discord.InteractionType.application_command and interaction.guild_id:
            await self.whereabouts.note(interaction.user.id, interaction.guild_id, self.clock())

    async def on_message(self, message: discord.Message) -> None:
        # What is edited is another matter (`on_message_edit`): nobody is answered twice.
        await messages.heard(self, message, self._patience)

    async def on_ready(self) -> None:
        log.info("ready: user=%s servers=%d", self.user.id if self.user else None, len(self.guilds))


def _nothing_more() -> None:
    """A client without an outbox, as the demo's pages and some tests use it."""
