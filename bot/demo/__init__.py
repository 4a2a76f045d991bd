"""The bot in a simulated Discord in the browser, for whoever wants to see it before setting it up."""

import asyncio
import contextlib
import logging
import tempfile
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

from bot.app import assembled, listen_for_the_end
from bot.demo import days_before, ports, sample
from bot.demo.clock import LiveClock
from bot.demo.page import Page, served
from bot.demo.timelapse import Timelapse
from bot.demo.town import inhabited
from bot.demo.windows import opened_windows
from storage.database import opened


async def show(port: int) -> int:
    """Shows the demo until SIGINT or SIGTERM; returns the exit code. Raises `Refusal` where a port is taken.

    The page takes `port` and its windows the three after it; 0 takes any.
    """
    ports.check_free(port)
    # It warns of what only voice or real servers need.
    logging.getLogger("discord").setLevel(logging.ERROR)
    told_to_end = listen_for_the_end()
    with tempfile.TemporaryDirectory(prefix="lectern-demo-") as folder:
        async with staged(Path(folder) / "demo.sqlite3", port) as address:
            print(f"The demo is at {address}")
            print("It talks to nobody but your browser, and forgets everything at its end. Ctrl-C ends it.", flush=True)
            with contextlib.suppress(asyncio.CancelledError):
                await told_to_end.wait()
    return 0


@contextlib.asynccontextmanager
async def staged(path: Path, port: int) -> AsyncIterator[str]:
    """The bot at work in a simulated Discord, its database at `path`; yields the address of the page."""
    clock = LiveClock(datetime.now(UTC) - days_before.BEFORE)
    async with (
        opened(path) as database,
        assembled(database, clock.now) as bot,
        inhabited(bot.client, clock) as town,
    ):
        bot.courier.start()
        try:
            lapse = Timelapse(database, town.server.id, clock, bot.courier)
            await days_before.play(town, database, clock, lapse)
            async with opened_windows(town, port and port + 1) as windows:
                page = Page(database, clock.now, lapse, windows, sample.announcement(clock.now()))
                async with served(page, port) as address:
                    yield address
        finally:
            # Before Discord goes away beneath it.
            await bot.courier.stop()
