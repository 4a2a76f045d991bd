"""The Discord client as commands and buttons see it: with the database, the clock and the outbox's bell."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any
from weakref import WeakValueDictionary

import discord
from discord import app_commands

from bot.whereabouts import Whereabouts
from storage.database import Database

if TYPE_CHECKING:
    from bot.meaning import Meaning

Clock = Callable[[], datetime]
# An answer, and when it is given -> a sentence in the place of its own, or None: see `bot.phrasing`.
Phrase = Callable[[Any, datetime], Awaitable[str | None]]


class Desk(discord.Client):
    """What `interaction.client` is. `ring` tells the outbox that the plan has changed.

    `command_ids` are Discord's, by the name of each top-level command: with them a mention can be clicked.
    No message is kept in memory: on a busy server that would be all that is said there.
    """

    tree: app_commands.CommandTree[Any]

    def __init__(self, *, database: Database, clock: Clock, intents: discord.Intents, proxy: str | None = None) -> None:
        super().__init__(
            intents=intents, proxy=proxy, allowed_mentions=discord.AllowedMentions.none(), max_messages=None
        )
        self.database = database
        self.clock = clock
        self.command_ids: dict[str, int] = {}
        self.ring: Callable[[], None] = _nobody_listens
        # What an operator may switch on.
        self.meaning: Meaning | None = None
        self.phrase: Phrase | None = None
        self.whereabouts = Whereabouts(self, database)
        self._turns: WeakValueDictionary[tuple[int, int], asyncio.Lock] = WeakValueDictionary()

    def turn(self, channel_id: int, person_id: int) -> asyncio.Lock:
        """To be held while a question of this person in this channel is answered: the next one may point back at it."""
        return self._turns.setdefault((channel_id, person_id), asyncio.Lock())


def _nobody_listens() -> None:
    """Before the outbox is open: it looks at the whole ledger when it opens."""


Interaction = discord.Interaction[Desk]

# Where in `extras` the press of a button in a direct message says which server it is about, and who presses there.
_MEMBER = "member"


def meet(interaction: Interaction, member: discord.Member) -> None:
    """In a direct message: lets the interaction count as one of this member's on their server."""
    interaction.extras[_MEMBER] = member


def server_id_of(interaction: Interaction) -> int | None:
    """The server where it happens, or that a direct message is about."""
    met: discord.Member | None = interaction.extras.get(_MEMBER)
    return met.guild.id if met else interaction.guild_id


def member_of(interaction: Interaction) -> discord.Member | None:
    """Who acts, with their roles on that server."""
    met: discord.Member | None = interaction.extras.get(_MEMBER)
    return met or (interaction.user if isinstance(interaction.user, discord.Member) else None)
