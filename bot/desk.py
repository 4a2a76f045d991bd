"""The Discord client as commands and buttons see it: with the database, the clock and the outbox's bell."""

from collections.abc import Callable
from datetime import datetime

import discord

from storage.database import Database

Clock = Callable[[], datetime]


class Desk(discord.Client):
    """What `interaction.client` is. `ring` tells the outbox that the plan has changed."""

    def __init__(
        self, *, database: Database, clock: Clock, intents: discord.Intents, proxy: str | None = None
    ) -> None:
        super().__init__(intents=intents, proxy=proxy, allowed_mentions=discord.AllowedMentions.none())
        self.database = database
        self.clock = clock
        self.ring: Callable[[], None] = _nobody_listens


def _nobody_listens() -> None:
    """Before the outbox is open: it looks at the whole ledger when it opens."""


Interaction = discord.Interaction[Desk]
