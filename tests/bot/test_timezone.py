"""/timezone: the zone of what a person types."""

from zoneinfo import ZoneInfo

import pytest

from storage import servers
from tests.bot.asking import answer
from tests.bot.conftest import World


async def zone_of(world: World) -> ZoneInfo | None:
    async with world.database.reader() as db:
        return await servers.zone_of_person(db, world.attendee.id)


@pytest.mark.parametrize(
    "typed, key, clock",
    [
        ("hong kong", "Asia/Hong_Kong", "Thursday 1 January 2026, 08:00 Hong Kong time"),
        ("Zürich", "Europe/Zurich", "Thursday 1 January 2026, 01:00 Zurich time"),
        ("america/new_york", "America/New_York", "Wednesday 31 December 2025, 19:00 New York time"),
        ("UTC", "UTC", "Thursday 1 January 2026, 00:00 UTC"),
    ],
)
async def test_timezone_keeps_the_zone_and_says_what_time_it_is_there(
    world: World, typed: str, key: str, clock: str
) -> None:
    result = await world.attendee.slash(world.channel, "timezone", zone=typed)
    assert answer(result) == [
        f"✅ Your time zone is `{key}`. There it is now **{clock}**; I read the times that you type in it."
    ]
    assert await zone_of(world) == ZoneInfo(key)


async def test_timezone_a_second_time_changes_it(world: World) -> None:
    for typed in ("Berlin", "Tokyo"):
        await world.attendee.slash(world.channel, "timezone", zone=typed)
    assert await zone_of(world) == ZoneInfo("Asia/Tokyo")


async def test_timezone_refuses_what_is_no_place(world: World) -> None:
    assert answer(await world.attendee.slash(world.channel, "timezone", zone="<@1> **Nowhere**")) == [
        "⚠️ No time zone or city called “1 Nowhere” is known here. Type the nearest large city, such as Hong Kong, "
        "or a zone's name, such as Europe/Berlin."
    ]
    assert await zone_of(world) is None


async def test_timezone_completes_cities(world: World) -> None:
    offered = await world.attendee.autocomplete(world.channel, "timezone", "zone", "hong")
    assert offered[0] == {"name": "Asia/Hong_Kong", "value": "Asia/Hong_Kong"}


async def test_timezone_works_in_a_direct_message(world: World) -> None:
    await world.attendee.user.send_dm("hello")
    await world.attendee.user.slash("timezone", zone="Tokyo")
    assert await zone_of(world) == ZoneInfo("Asia/Tokyo")
