"""An announcement in the channel follows its talk, whatever is on the wire while the talk is edited."""

from datetime import UTC, datetime

import pytest

from bot.actions import talks as talk_actions
from tests.builders import ORGANIZER
from tests.discord_wire.faults import MESSAGES, Fault
from tests.discord_wire.message_routes import MESSAGE
from tests.discord_wire.wire import Discord
from tests.process.arranging import in_seconds, series_in, settled, talk_reminded_at, titles
from tests.process.lectern import Lectern


@pytest.mark.parametrize(("method", "route"), [("POST", MESSAGES), ("PATCH", MESSAGE)], ids=["post", "update"])
async def test_edit_while_the_announcement_is_on_the_wire_reaches_it(
    discord: Discord, lectern: Lectern, method: str, route: str
) -> None:
    seminars = discord.channel("seminars")
    async with lectern.database() as database:
        series = await series_in(database, seminars, reminder_offsets=())
        talk = await talk_reminded_at(database, series, in_seconds(3600), publish=True)

        async def rename(title: str) -> None:
            now = datetime.now(UTC)
            await talk_actions.edit(database, series.server_id, talk.id, by=ORGANIZER, now=now, title=title)

        slow = discord.faults.order(Fault(method=method, route=route, seconds=1))
        await lectern.process.start()
        if method == "PATCH":
            await settled(database, series.server_id)
            await lectern.process.terminate()
            await rename("Denser Gradients")
            await lectern.process.start()
        await discord.wait_for(lambda: slow.under_way)
        await rename("Dense Gradients")
        await discord.wait_for(lambda: not slow.under_way)

        await settled(database, series.server_id)

    assert titles(discord.messages(seminars)) == ["Dense Gradients"]
    assert discord.world.violations == []
