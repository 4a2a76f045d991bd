"""On which of the bot's servers somebody is, and which they used last; looked up at Discord, remembered for minutes."""

import asyncio
from collections import OrderedDict
from collections.abc import Iterable
from datetime import datetime

import discord

from seminar.errors import Refusal
from storage import visits
from storage.database import Database

REMEMBERED_SECONDS = 300.0
MOST_REMEMBERED = 5_000
# Of one person at a time, so that nobody's question keeps Discord from answering others.
MOST_SERVERS, AT_ONCE = 25, 5


class Whereabouts:
    """Nothing is asked of Discord before somebody writes to the bot directly."""

    def __init__(self, client: discord.Client, database: Database) -> None:
        self._client = client
        self._database = database
        self._member: OrderedDict[tuple[int, int], tuple[float, bool]] = OrderedDict()
        self._noted: OrderedDict[int, int] = OrderedDict()

    async def servers_of(self, person_id: int, among: Iterable[int]) -> list[discord.Guild]:
        """Those of these servers where the person is a member, by name; at most `MOST_SERVERS` are looked at.

        Raises `Refusal` where Discord does not say.
        """
        guilds = [guild for number in among if (guild := self._client.get_guild(number))][:MOST_SERVERS]
        room = asyncio.Semaphore(AT_ONCE)

        async def is_there(guild: discord.Guild) -> bool:
            async with room:
                return await self._is_member(guild, person_id)

        there = await asyncio.gather(*(is_there(guild) for guild in guilds))
        return sorted(
            (guild for guild, yes in zip(guilds, there, strict=True) if yes), key=lambda one: (one.name, one.id)
        )

    async def member(self, server_id: int, person_id: int) -> discord.Member | None:
        """The person on that server as they are at this moment, with their roles; None where they are not there.

        Raises `Refusal` where Discord does not say.
        """
        guild = self._client.get_guild(server_id)
        if guild is None:
            return None
        try:
            return await guild.fetch_member(person_id)
        except (discord.NotFound, discord.Forbidden):
            return None
        except (discord.HTTPException, TimeoutError) as error:
            raise Refusal(
                "Discord does not tell me on which servers you are just now. Try again in a minute."
            ) from error

    async def last_used(self, person_id: int) -> int | None:
        """The server that the person used last, which they may have left since."""
        if person_id in self._noted:
            return self._noted[person_id]
        async with self._database.reader() as db:
            return await visits.last(db, person_id)

    async def note(self, person_id: int, server_id: int, now: datetime) -> None:
        """The person uses this server now: kept where there are several, and written only where it is another."""
        if len(self._client.guilds) < 2 or self._noted.get(person_id) == server_id:
            return
        async with self._database.transaction() as db:
            await visits.note(db, person_id, server_id, now)
        self._noted[person_id] = server_id
        self._noted.move_to_end(person_id)
        while len(self._noted) > MOST_REMEMBERED:
            self._noted.popitem(last=False)

    async def _is_member(self, guild: discord.Guild, person_id: int) -> bool:
        key, at = (guild.id, person_id), asyncio.get_running_loop().time()
        looked_at, known = self._member.get(key, (-REMEMBERED_SECONDS, False))
        if at - looked_at < REMEMBERED_SECONDS:
            return known
        found = await self.member(guild.id, person_id) is not None
        self._member[key] = at, found
        self._member.move_to_end(key)
        while len(self._member) > MOST_REMEMBERED:
            self._member.popitem(last=False)
        return found
