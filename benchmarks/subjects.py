"""What is measured: Lectern and the bare bot as real processes, each with a stand-in of its own."""

import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

from tests.discord_wire.process import BotProcess
from tests.discord_wire.wire import Discord, standing
from tests.process.lectern import install

Fill = Callable[[Path], object]


def _nothing(_: Path) -> None:
    """A database that the bot makes itself."""


@asynccontextmanager
async def lectern(fill: Fill = _nothing) -> AsyncIterator[BotProcess]:
    """Lectern, not started yet; `fill` puts a database into its folder before."""
    with _folder() as folder:
        fill(folder)
        async with standing(openapi=None) as discord:
            bot = install(discord, folder).process
            try:
                yield bot
            finally:
                await bot.stop()


@asynccontextmanager
async def bare_bot() -> AsyncIterator[BotProcess]:
    """The floor: discord.py and a constant answer; not started yet."""
    with _folder() as folder:
        async with standing(openapi=None) as discord:
            command = ["-m", "benchmarks.bare_bot", "--proxy", discord.proxy_url]
            bot = BotProcess(discord=discord, command=command, log=folder / "run.log")
            try:
                yield bot
            finally:
                await bot.stop()


async def ask_next(discord: Discord) -> float:
    """Seconds from the gateway's telling of /next to the arrival of the card, before the stand-in looks into it."""
    asked = await discord.slash(discord.person("Mira"), discord.channel("lounge"), "next")
    if not asked.text:
        raise ValueError("/next was answered without a card")
    arrived = next(one.arrived for one in reversed(discord.world.exchanges) if asked.token in one.path)
    return arrived - asked.sent


@contextmanager
def _folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="lectern-bench-") as folder:
        yield Path(folder)
