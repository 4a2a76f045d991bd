"""The line to Discord breaks and comes back: commands are answered again, and reminders never waited for it."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest

from tests.discord_wire.wire import Discord
from tests.process.arranging import in_seconds, series_in, talk_reminded_at, titles
from tests.process.lectern import Lectern

DUE_IN = 3


@pytest.fixture
async def due(discord: Discord, lectern: Lectern) -> AsyncIterator[datetime]:
    """A running bot that has one reminder to send; when that is due."""
    due = in_seconds(DUE_IN)
    async with lectern.database() as database:
        await talk_reminded_at(database, await series_in(database, discord.channel("seminars")), due)
    await lectern.process.start()
    yield due
    assert discord.world.violations == []


async def test_cut_line_is_resumed_and_commands_go_on(discord: Discord, lectern: Lectern, due: datetime) -> None:
    (session,) = discord.gateway.sessions

    discord.gateway.cut()
    await discord.wait_for(lambda: session.resumed)
    answer = await discord.slash(discord.person("Mira"), discord.channel("lounge"), "next")
    discord.gateway.ask_to_reconnect()
    await discord.wait_for(lambda: session.resumed == 2)
    again = await discord.slash(discord.person("Mira"), discord.channel("lounge"), "next")

    assert titles([answer.message, again.message]) == ["Sparse Gradients"] * 2
    assert discord.gateway.identified == 1


async def test_lost_session_is_begun_anew(discord: Discord, lectern: Lectern, due: datetime) -> None:
    discord.gateway.invalidate(resumable=False)
    await discord.wait_for(lambda: discord.gateway.identified == 2)

    answer = await discord.slash(discord.person("Mira"), discord.channel("lounge"), "next")

    assert titles([answer.message]) == ["Sparse Gradients"]


async def test_network_lost_at_the_due_time_delays_the_reminder_only_until_it_is_back(
    discord: Discord, lectern: Lectern, due: datetime
) -> None:
    discord.proxy.lose_network()
    await asyncio.sleep((due - datetime.now(UTC)).total_seconds() + 0.5)
    assert discord.messages(discord.channel("seminars")) == []

    discord.proxy.restore_network()

    (reminder,) = await discord.wait_for(lambda: discord.messages(discord.channel("seminars")), 20)
    assert titles([reminder]) == ["Sparse Gradients"]
    await discord.wait_for(lambda: discord.gateway.connected, 30)
