"""How tests bring announcements in, and what they find stored afterwards."""

import functools
from datetime import UTC, date, datetime
from typing import Any

import simcord

from seminar.reading.documents import read_document
from seminar.reading.sources import open_document
from seminar.series import Series
from seminar.talk import Talk
from storage import talks
from tests.bot.asking import message
from tests.bot.conftest import World
from tests.builders import make_series

ONE = """\
Title: Tides of Small Moons
Speaker: Prof. Ilse Varga (University of Szeged)
Date: Thursday 15 January 2026, 16:00-17:30
Venue: Room B12
Zoom: https://zoom.us/j/555123
Abstract: Small moons bend under their planets. We measure by how much.
"""
PAST = """\
Title: Rings of Dust
Speaker: Mato Perc
Date: 11 December 2025, 16:00
"""


@functools.cache
def begin_reading() -> None:
    """What the first reading of a process takes is more than SimCord waits for on a busy machine."""
    read_document(open_document(ONE.encode(), "talk.txt"), today=date(2026, 1, 1), zone="UTC")


async def series_here(world: World, **given: Any) -> Series:
    begin_reading()
    return await make_series(world.database, world.guild.id, channel_id=world.channel.id, **given)


async def paste(world: World, text: str, **options: Any) -> simcord.InteractionResult:
    shown = await world.organizer.slash(world.channel, "organize import", **options)
    return await world.organizer.submit_modal(shown, {"text": text})


async def attach(world: World, content: bytes, **options: Any) -> simcord.InteractionResult:
    return await world.organizer.slash(world.channel, "organize import", file=("talks.txt", content), **options)


async def press(world: World, result: simcord.InteractionResult, label: str) -> simcord.InteractionResult:
    return await world.organizer.click(message(result), label=label)


async def stored(world: World) -> list[Talk]:
    async with world.database.reader() as db:
        return await talks.between(
            db, world.guild.id, datetime(2020, 1, 1, tzinfo=UTC), datetime(2030, 1, 1, tzinfo=UTC), limit=50
        )
