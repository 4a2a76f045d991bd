from datetime import timedelta

from tests.bot.conftest import World, custom_ids, texts
from tests.builders import make_series, make_talk


async def test_next_shows_the_talk_that_comes_first(world: World):
    series = await make_series(world.database, world.guild.id)
    await make_talk(world.database, series, title="Later", starts_at=world.now + timedelta(days=2))
    await make_talk(world.database, series, title="Sooner", starts_at=world.now + timedelta(days=1))

    result = await world.attendee.slash(world.channel, "next")

    assert not result.ephemeral
    assert texts(result.response.components).splitlines() == [
        "### Sooner",
        "**Ada Lind**",
        "🗓️ <t:1767312000:F> · <t:1767312000:R>",
        "-# Friday 2 January 2026, 01:00–02:00 Berlin time",
        "-# Machine Learning Seminar",
        "Join",
        "Details",
        "Add to calendar",
    ]
    assert custom_ids(result.response.components) == ["talk:details:2", "talk:calendar:2"]
