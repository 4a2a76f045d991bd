"""From the start of the process to commands synced and the gateway told who we are."""

import random
from contextlib import AsyncExitStack

from benchmarks import stock
from benchmarks.figures import Figure, median
from benchmarks.subjects import bare_bot, lectern
from tests.discord_wire.process import BotProcess

MANY = 1_000_000
GOAL = 1.1


async def measure(*, samples: int, many: int = MANY) -> list[Figure]:
    """By turns in a random order, after one start of each that warms the disk's cache."""
    async with AsyncExitStack() as stack:
        bots = [
            await stack.enter_async_context(subject)
            for subject in (
                bare_bot(),
                lectern(lambda folder: stock.with_deliveries(folder, 0)),
                lectern(lambda folder: stock.with_deliveries(folder, many)),
            )
        ]
        taken: list[list[float]] = [[], [], []]
        turns = list(zip(bots, taken, strict=True))
        for turn in range(1 + samples):
            random.shuffle(turns)
            for bot, seconds in turns:
                once = await _start(bot)
                if turn:
                    seconds.append(once)
    bare, none, full = (median(seconds) for seconds in taken)
    return [
        Figure(
            what=f"start to ready, {many:,} deliveries, median",
            value=full,
            floor=none,
            floor_is="no deliveries",
            unit="s",
            samples=samples,
            goal=GOAL,
        ),
        Figure(
            what="start to ready, no deliveries, median",
            value=none,
            floor=bare,
            floor_is="bare bot",
            unit="s",
            samples=samples,
        ),
    ]


async def _start(bot: BotProcess) -> float:
    await bot.start()
    seconds = bot.ready - bot.started
    await bot.terminate()
    return seconds
