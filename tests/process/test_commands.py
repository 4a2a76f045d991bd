"""What the bot says is what Discord takes: every command, form and button, as strictly as Discord describes them."""

import pytest

from tests.discord_wire.wire import Discord
from tests.process.arranging import in_seconds, series_in, talk_reminded_at
from tests.process.lectern import Lectern
from tests.process.walking import Walk

TYPED = {
    "when": "3 May 2031 16:15",
    "schedule when": "2031",
    "length": "90 min",
    "time": "16:15",
    "weekday": "Thursday",
    "zone": "Europe/Berlin",
    "link": "https://zoom.us/j/123456789",
    "address": "http://127.0.0.1/talks",
    "place": "Room 2.017\nhttps://zoom.us/j/123456789",
    "reminders": "1 day, 1 hour",
    "key": "walk",
    "series_key": "stroll",
    "year": "2026",
    "question": "When is the talk on sparse gradients, and who speaks?",
    "name": "Ada Lind",
    "text": "Tides and Tilings\n\nRuta Halvorsen\n\n3 May 2031, 16:15 UTC",
}


@pytest.mark.timeout(120)
@pytest.mark.parametrize("name", ["Odile", "Mira"])
async def test_every_command_is_answered_within_discords_rules(discord: Discord, lectern: Lectern, name: str) -> None:
    async with lectern.database() as database:
        series = await series_in(database, discord.channel("seminars"))
        for title in ("Sparse Gradients", "Dense Gradients"):
            await talk_reminded_at(
                database, series, in_seconds(3600), title=title, publish=True, abstract="Why. " * 900
            )
        await talk_reminded_at(database, series, in_seconds(-90_000), title="Old Gradients")
    await lectern.process.start()
    walk = Walk(discord=discord, person=discord.person(name), channel=discord.channel("lounge"), typed=TYPED)

    await walk.through_all_commands()
    await walk.over_all_buttons()

    assert {path for path, answer in walk.answers.items() if not answer.text} == set()
    assert [(found.where, found.why) for found in discord.world.violations] == []
    assert [line for line in lectern.process.words().splitlines() if " ERROR " in line or " WARNING bot" in line] == []
