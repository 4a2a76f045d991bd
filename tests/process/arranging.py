"""Series, talks and channels for a process to find, and the ledger that it leaves behind."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

from seminar.delivery import Delivery, Kind, State
from seminar.series import Series
from seminar.talk import Talk
from storage import deliveries
from storage.database import Database
from tests.builders import make_series, make_talk
from tests.discord_wire.inhabitants import Channel, Message
from tests.discord_wire.wire import Discord

# The ledger counts offsets in whole minutes: a talk is reminded of this long before it starts.
OFFSET = timedelta(minutes=1)
OWED = {State.PENDING, State.SENDING}


def in_seconds(seconds: float) -> datetime:
    """The first whole second that is at least so far away; the ledger knows no smaller unit."""
    at = datetime.now(UTC) + timedelta(seconds=seconds)
    return at.replace(microsecond=0) + timedelta(seconds=bool(at.microsecond))


def more_channels(discord: Discord, count: int) -> list[Channel]:
    """New text channels on the stand-in's server, for a bot that is not connected yet."""
    made = [
        Channel(id=discord.world.snowflakes.mint(), name=f"room-{number}", server_id=discord.server.id)
        for number in range(count)
    ]
    discord.server.channels.update({channel.id: channel for channel in made})
    return made


async def series_in(database: Database, channel: Channel, **fields: Any) -> Series:
    """A series whose talks are reminded of once, `OFFSET` before they start."""
    assert channel.server_id is not None
    given: dict[str, Any] = {"key": channel.name, "channel_id": channel.id, "reminder_offsets": (OFFSET,)} | fields
    return await make_series(database, channel.server_id, **given)


async def talk_reminded_at(database: Database, series: Series, due: datetime, **fields: Any) -> Talk:
    return await make_talk(database, series, starts_at=due + OFFSET, now=datetime.now(UTC), **fields)


async def ledger(database: Database, server_id: int) -> list[Delivery]:
    """Every delivery, the oldest first."""
    async with database.reader() as db:
        found = await deliveries.of_server(db, server_id, limit=1_000_000)
    return sorted(found, key=lambda delivery: delivery.id)


async def states(database: Database, server_id: int) -> list[tuple[Kind, State]]:
    return [(delivery.kind, delivery.state) for delivery in await ledger(database, server_id)]


async def settled(database: Database, server_id: int, *, seconds: float = 20.0) -> None:
    """Wait until nothing is owed any more."""
    async with asyncio.timeout(seconds):
        # Another process writes the ledger, so there is nothing to wait on.
        while {state for _, state in await states(database, server_id)} & OWED:  # noqa: ASYNC110
            await asyncio.sleep(0.05)


def titles(messages: list[Message]) -> list[str]:
    """The talks that messages are about."""
    lines = [line for message in messages for line in message.text.splitlines()]
    return [line.removeprefix("### ") for line in lines if line.startswith("### ")]
