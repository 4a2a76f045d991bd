"""What people see in Discord outlives the process: buttons and forms of the one before are answered by the next."""

from datetime import UTC, datetime, timedelta

from seminar.series import Join
from tests.discord_wire.wire import Discord
from tests.process.arranging import in_seconds, series_in, talk_reminded_at, titles
from tests.process.lectern import Lectern


async def test_buttons_posted_before_a_restart_are_answered(discord: Discord, lectern: Lectern) -> None:
    mira, seminars = discord.person("Mira"), discord.channel("seminars")
    abstract = "Most weights of a large model hardly matter. We say which, and why."
    async with lectern.database() as database:
        series = await series_in(database, seminars)
        await talk_reminded_at(database, series, in_seconds(0), publish=True, abstract=abstract)
    await lectern.process.start()
    await discord.wait_for(lambda: len(discord.messages(seminars)) == 2)
    asked = await discord.slash(mira, seminars, "next")
    await lectern.process.kill()

    await lectern.process.start()

    posts = discord.messages(seminars)
    assert len(posts) == 3
    for post in (*posts, asked.message):
        details = await discord.press(mira, post, "Details")
        assert (abstract in details.text, details.ephemeral) == (True, True)
        assert titles([details.message]) == ["Sparse Gradients"]
    calendar = await discord.press(mira, posts[0], "Add to calendar")
    assert [file["filename"] for file in calendar.message.payload["attachments"]] == ["talk-1.ics"]
    assert discord.world.violations == []


async def test_form_opened_before_a_restart_is_taken_after_it(discord: Discord, lectern: Lectern) -> None:
    tomasz, lounge = discord.person("Tomasz"), discord.channel("lounge")
    async with lectern.database() as database:
        await series_in(database, lounge, join=Join(link="https://zoom.us/j/123456789"))
    await lectern.process.start()
    form = await discord.slash(tomasz, lounge, "organize add")
    await lectern.process.kill()

    await lectern.process.start()
    day = datetime.now(UTC) + timedelta(days=3)
    answer = await discord.submit(
        tomasz, form, {"Title": "Tides and Tilings", "Speakers": "Ruta Halvorsen", "When": f"{day:%Y-%m-%d} 16:15"}
    )

    assert answer.ephemeral
    assert titles([answer.message]) == ["Tides and Tilings"]
    assert titles([(await discord.slash(tomasz, lounge, "next")).message]) == ["Tides and Tilings"]
    assert discord.world.violations == []
