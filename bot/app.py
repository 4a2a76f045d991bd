"""Opens everything a running bot needs, in order, and closes it in reverse; owns the clock."""

import asyncio
import contextlib
import logging
import signal
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime

import aiohttp
import discord

from bot import extras
from bot.client import Lectern
from bot.config import Config
from bot.desk import Clock
from bot.outbox.courier import Courier
from bot.outbox.messenger import Messenger
from bot.outbox.pace import Pace
from seminar.errors import Refusal
from storage import lock, people, search
from storage.database import Database, opened

log = logging.getLogger(__name__)

SECONDS_FOR_GOODBYE = 2.0


class CannotStart(Refusal):
    """Discord would not have us; the text tells the operator why."""


def clock() -> datetime:
    return datetime.now(UTC)


async def run(config: Config) -> None:
    """Runs the bot until SIGINT or SIGTERM. Raises `Refusal` where it cannot start."""
    token = config.require_token()
    extras.require(config)
    path = config.database.path
    with lock.held(path):
        async with opened(path) as database, assembled(database, clock, proxy=config.discord.proxy) as bot:
            bot.client.when_connected = bot.courier.start
            keeping: set[asyncio.Task[object]] = {
                asyncio.create_task(search.keep_up(database)),
                asyncio.create_task(people.catch_up(database)),
            }
            bot.client.phrase = extras.phrase(config)
            if meaning := extras.meaning(config, database):
                bot.client.meaning = meaning
                keeping.add(asyncio.create_task(meaning.keep_up()))
            try:
                await _until_told_to_end(connect(bot.client, token))
            finally:
                for task in keeping:
                    task.cancel()
                await asyncio.wait(keeping)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bot:
    """The parts of a bot, wired to each other; the courier works once it is started."""

    client: Lectern
    courier: Courier


@contextlib.asynccontextmanager
async def assembled(database: Database, clock: Clock, *, proxy: str | None = None) -> AsyncIterator[Bot]:
    """A client with its outbox, both closed when the block ends."""
    client = Lectern(database=database, clock=clock, proxy=proxy)
    courier = Courier(database, Messenger(client, Pace()), clock)
    client.ring = courier.ring
    try:
        yield Bot(client=client, courier=courier)
    finally:
        await courier.stop()
        await close(client)


def listen_for_the_end() -> asyncio.Event:
    """What is set when the process is asked to end, by SIGINT or SIGTERM."""
    asked = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        # Windows has no such handlers: there, Ctrl-C cancels the main task, which comes to the same.
        with contextlib.suppress(NotImplementedError):
            asyncio.get_running_loop().add_signal_handler(number, asked.set)
    return asked


async def connect(client: discord.Client, token: str) -> None:
    """Stays connected until the client is closed. Raises `CannotStart` where Discord cannot be reached or refuses."""
    try:
        await client.start(token)
    except discord.LoginFailure as error:
        raise CannotStart(
            "Discord does not know this bot token. Copy it anew from https://discord.com/developers/applications "
            "(Bot, Reset Token) into the configuration or LECTERN_TOKEN."
        ) from error
    except discord.DiscordServerError as error:
        raise CannotStart(
            f"Discord is out of order just now ({error.status}). Start again in a few minutes."
        ) from error
    except (aiohttp.ClientError, OSError) as error:
        raise CannotStart(f"Discord cannot be reached ({error}). Check the network and `[discord] proxy`.") from error


async def _until_told_to_end(work: "asyncio._CoroutineLike[None]") -> None:
    """Runs `work` until it ends by itself or the process is asked to end."""
    loop = asyncio.get_running_loop()
    task, asked = loop.create_task(work), loop.create_task(_asked_to_end())
    with contextlib.suppress(asyncio.CancelledError):
        try:
            await asyncio.wait((task, asked), return_when=asyncio.FIRST_COMPLETED)
        finally:
            asked.cancel()
            # More than once: before Python 3.12, `asyncio.wait_for`, within which discord.py connects, may lose one.
            while not task.done():
                task.cancel()
                await asyncio.wait((task,), timeout=0.1)
        await task


async def _asked_to_end() -> None:
    await listen_for_the_end().wait()
    log.info("asked to end")


async def close(client: discord.Client) -> None:
    """Says goodbye to Discord, for which discord.py would wait half a minute on a dead line."""
    try:
        async with asyncio.timeout(SECONDS_FOR_GOODBYE):
            await client.close()
    except TimeoutError:
        await client.http.close()
