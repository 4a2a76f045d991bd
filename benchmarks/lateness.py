"""How late reminders reach Discord: spread over time, many at one second, and more than Discord takes at once."""

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from benchmarks.figures import Figure, median, p99
from benchmarks.subjects import lectern
from seminar.series import Series
from storage.database import opened
from tests.discord_wire.limits import GLOBAL_PER_SECOND
from tests.discord_wire.wire import Discord
from tests.process.arranging import in_seconds, more_channels, series_in, talk_reminded_at, titles

CHANNELS = 50
AT_ONCE = 40  # as many as Discord takes within a second, with some room left for answers to people
GOAL = 0.25
START = 4.0  # seconds until the first is due: the bot is up by then


async def measure(*, samples: int) -> list[Figure]:
    spread = await _late(samples, lambda number: timedelta(seconds=number // 10))
    burst = await _late(AT_ONCE, lambda _: timedelta(0))
    flood = await _late(samples, lambda _: timedelta(0))
    # What no bot can beat: Discord takes so many requests in the first second, and in each that follows.
    floor = [number // GLOBAL_PER_SECOND for number in range(samples)]
    return [
        _figure(f"reminders late, 10 a second over {CHANNELS} channels, median", median(spread), samples, None),
        _figure(f"reminders late, 10 a second over {CHANNELS} channels, p99", p99(spread), samples, GOAL),
        _figure(f"reminders late, {AT_ONCE} at one second, p99", p99(burst), AT_ONCE, GOAL),
        Figure(
            what=f"reminders late, {samples} at one second, p99",
            value=p99(flood),
            unit="s",
            samples=samples,
            floor=p99(floor),
            floor_is=f"Discord's {GLOBAL_PER_SECOND}/s",
        ),
    ]


async def _late(count: int, after: Callable[[int], timedelta]) -> list[float]:
    """Seconds between the due time and Discord's taking of each of `count` reminders."""
    async with lectern() as bot:
        discord = bot.discord
        first = in_seconds(START + count * 0.01)
        dues = {f"Talk {number}": first + after(number) for number in range(count)}
        await _plan(bot.log.parent, discord, dues)
        await bot.start()
        if in_seconds(0) >= first:
            raise TimeoutError("the bot was not up before the first reminder was due")
        ends = max(dues.values()) - first
        seconds = (first - in_seconds(0)).total_seconds() + ends.total_seconds() + 30
        messages = discord.world.messages
        await discord.wait_for(lambda: len(messages) == count, seconds, f"{count} reminders")
        await asyncio.sleep(0.1)
        late = []
        for message in messages.values():
            (title,) = titles([message])
            late.append((message.accepted_at - dues.pop(title)).total_seconds())
        return late


async def _plan(folder: Path, discord: Discord, dues: dict[str, datetime]) -> None:
    async with opened(folder / "lectern.sqlite3") as database:
        series: list[Series] = [await series_in(database, channel) for channel in more_channels(discord, CHANNELS)]
        for number, (title, due) in enumerate(dues.items()):
            await talk_reminded_at(database, series[number % CHANNELS], due, title=title)


def _figure(what: str, value: float, samples: int, goal: float | None) -> Figure:
    return Figure(what=what, value=value, unit="s", samples=samples, goal=goal)
