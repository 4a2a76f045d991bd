"""The stand-in for a test, and discord.py's own client connected to it from within the test's process."""

import asyncio
import ssl
from collections.abc import AsyncIterator

import aiohttp
import pytest
from discord import Client, Intents

from tests.discord_wire.wire import Discord, standing


@pytest.fixture
async def discord() -> AsyncIterator[Discord]:
    async with standing() as stand_in:
        yield stand_in


@pytest.fixture
async def client(discord: Discord) -> AsyncIterator[Client]:
    """A client that is logged in and has identified; it has no commands."""
    trusting = ssl.create_default_context(cafile=discord.ca_file)
    connector = aiohttp.TCPConnector(ssl=trusting, limit=0)
    client = Client(intents=Intents.default(), proxy=discord.proxy_url, connector=connector)
    await client.login(discord.world.token)
    running = asyncio.create_task(client.connect())
    await client.wait_for("socket_event_type", check=lambda name: name == "GUILD_CREATE")
    yield client
    await client.close()
    await running
