"""One siege: the bot is killed and started again and again while reminders fall due, then left in peace."""

import asyncio
import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from seminar.delivery import State
from storage.database import Database, opened
from storage.instants import to_text
from tests.chaos.dues import Dues
from tests.chaos.verdict import Verdict, judge
from tests.discord_wire.faults import Body, Fault
from tests.discord_wire.wire import Discord, standing
from tests.process.arranging import ledger, more_channels, series_in, settled
from tests.process.lectern import Lectern, install

CHANNELS = 12
WHILE_STARTING = 0.15  # the share of kills that wait for a moment of the start instead of its end
LONG_OUTAGES = 0.1  # the share of kills after which hours seem to pass, so that no nonce protects any more
SECONDS_TO_START = 0.8
LINGER = 0.6


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """`rate` reminders fall due a second, and the bot lives at most `longest` seconds before it is killed."""

    kills: int
    seed: int
    rate: int = 4
    longest: float = 3.0


@dataclass(slots=True, kw_only=True)
class Toll:
    """What the kills hit: rows that were claimed and not settled, and whether Discord had their message by then."""

    kills: int = 0
    while_starting: int = 0
    in_the_window: int = 0
    rows_arrived: int = 0
    rows_not_arrived: int = 0
    long_outages: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """`repeats` counts requests that a nonce turned into the message before, `searches` looks into a channel."""

    plan: Plan
    toll: Toll
    verdict: Verdict
    repeats: int
    searches: int
    seconds: float


@dataclass(kw_only=True)
class Lingering(Fault):
    """Makes a share of the requests take a random while, up to `seconds`, in which the bot may be killed."""

    rng: random.Random
    share: float

    def fits(self, method: str, route: str, path: str, body: Body) -> bool:
        return super().fits(method, route, path, body) and self.rng.random() < self.share

    async def hold(self) -> None:
        self.under_way += 1
        try:
            await asyncio.sleep(self.rng.uniform(0, self.seconds))
        finally:
            self.under_way -= 1


async def besiege(plan: Plan, folder: Path, progress: Callable[[Toll], None] = lambda _: None) -> Report:
    """Carry a plan out in an empty folder; `progress` is told after each kill."""
    began, rng = time.monotonic(), random.Random(plan.seed)
    async with standing() as discord, opened(folder / "lectern.sqlite3") as database:
        lectern = install(discord, folder)
        _trouble(discord, rng)
        series = [await series_in(database, channel) for channel in more_channels(discord, CHANNELS)]
        dues = Dues(database=database, series=series, rng=rng, rate=plan.rate)
        toll = Toll()
        try:
            for _ in range(plan.kills):
                await dues.fill(SECONDS_TO_START + plan.longest)
                await _live_and_die(lectern, plan, rng, toll)
                await _count(discord, database, toll)
                if rng.random() < LONG_OUTAGES:
                    await _let_hours_pass(discord, database)
                    toll.long_outages += 1
                progress(toll)
            await lectern.process.start()
            await settled(database, discord.server.id, seconds=60)
            await lectern.process.terminate()
        finally:
            await lectern.process.stop()
        return Report(
            plan=plan,
            toll=toll,
            verdict=judge(dues.planned, discord.world, await ledger(database, discord.server.id)),
            repeats=discord.nonces.repeats,
            searches=sum(one.method == "GET" and one.path.endswith("/messages") for one in discord.world.exchanges),
            seconds=time.monotonic() - began,
        )


def _trouble(discord: Discord, rng: random.Random) -> None:
    """Slow answers make the window between claim and settling wide; a few fail, before or after they were applied."""
    for fault in (
        Lingering(rng=rng, share=0.02, times=None, status=503, applied=True),
        Lingering(rng=rng, share=0.02, times=None, drop=True),
        Lingering(rng=rng, share=0.35, times=None, seconds=LINGER, applied=True),
        Lingering(rng=rng, share=0.35, times=None, seconds=LINGER),
    ):
        discord.faults.order(fault)


async def _live_and_die(lectern: Lectern, plan: Plan, rng: random.Random, toll: Toll) -> None:
    identified = lectern.discord.gateway.identified
    if rng.random() < WHILE_STARTING:
        await lectern.process.start(wait=False)
        await asyncio.sleep(rng.uniform(0, SECONDS_TO_START))
    else:
        await lectern.process.start()
        await asyncio.sleep(rng.uniform(0.05, plan.longest))
    await lectern.process.kill()
    toll.kills += 1
    toll.while_starting += lectern.discord.gateway.identified == identified


async def _count(discord: Discord, database: Database, toll: Toll) -> None:
    nonces = {message.nonce for message in discord.world.messages.values()}
    rows = [row for row in await ledger(database, discord.server.id) if row.state is State.SENDING]
    arrived = sum(row.token in nonces for row in rows)
    toll.in_the_window += bool(rows)
    toll.rows_arrived += arrived
    toll.rows_not_arrived += len(rows) - arrived


async def _let_hours_pass(discord: Discord, database: Database) -> None:
    """What was on the wire arrives; then Discord forgets all nonces, and the attempts so far lie three hours back."""
    await discord.wait_for(lambda: not any(fault.under_way for fault in discord.faults.ordered))
    discord.nonces.forget()
    async with database.transaction() as db:
        earlier = to_text(datetime.now(UTC) - timedelta(hours=3))
        await db.run("UPDATE delivery SET since = :earlier WHERE since IS NOT NULL", earlier=earlier)
