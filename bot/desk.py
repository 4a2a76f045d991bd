"""The Discord client as commands and buttons see it: with the database, the clock and the outbox's bell."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

import discord
from discord import app_commands

from storage.database import Database

Clock = Callable[[], datetime]


class Desk(discord.Client):
    """What `interaction.client` is. `ring` tells the outbox that the plan has changed.

    `command_ids` are Discord's, by the name of each top-level command: with them a mention can be clicked.
    """

    tree: app_commands.CommandTree[Any]

    def __init__(self, *, database: Database, clock: Clock, intents: discord.Intents, proxy: str | None = None) -> None:
        super().__init__(intents=intents, proxy=proxy, allowed_mentions=discord.AllowedMentions.none())
        self.database = database
        self.clock = clock
        self.command_ids: dict[str, int] = {}
        self.ring: Callable[[], None] = _nobody_listens


def _nobody_listens() -> None:
    """Before the outbox is open: it looks at the whole ledger when it opens."""


Interaction = discord.Interaction[Desk]
