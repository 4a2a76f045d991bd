"""/schedule: the coming talks in pages."""

from datetime import timedelta

import pytest

from bot.actions import talks as talk_actions
from seminar.series import Series
from tests.bot.asking import answer, message
from tests.bot.conftest import World, restarted, texts
from tests.builders import make_series, make_talk


async def twelve_talks(world: World) -> Series:
    series = await make_series(world.database, world.guild.id)
    for number in range(1, 13):
        starts_at = world.now + timedelta(days=7 * number, hours=12)
        await make_talk(world.database, series, title=f"Talk {number}", starts_at=starts_at)
    return series


def titles(components: object) -> list[str]:
    return [line for line in texts(components).splitlines() if line.startswith(("**", "###", "Page"))]


async def test_schedule_lists_the_coming_talks_under_their_months(world: World) -> None:
    await twelve_talks(world)
    result = await world.attendee.slash(world.channel, "schedule")
    assert not message(result).ephemeral
    assert titles(message(result).components) == [
        "### January 2026", "**Talk 1**", "**Talk 2**", "**Talk 3**", "**Talk 4**",
        "### February 2026", "**Talk 5**", "Page 1",
    ]  # fmt: skip


async def test_schedule_turns_its_pages_after_a_restart(world: World) -> None:
    await twelve_talks(world)
    posted = await world.attendee.slash(world.channel, "schedule", series="ml")
    pages = []

    async with restarted(world):
        for turn in ("›", "›", "‹"):
            await world.organizer.click(message(posted), label=turn)
            pages.append([line for line in titles(message(posted).components) if line.startswith("**")])

    assert pages == [
        [f"**Talk {number}**" for number in (6, 7, 8, 9, 10)],
        ["**Talk 11**", "**Talk 12**"],
        [f"**Talk {number}**" for number in (6, 7, 8, 9, 10)],
    ]
    assert len(world.channel.history()) == 1


async def test_schedule_goes_back_to_its_first_page_where_the_last_has_gone(world: World) -> None:
    await twelve_talks(world)
    posted = await world.attendee.slash(world.channel, "schedule")
    await world.attendee.click(message(posted), label="›")
    async with world.database.transaction() as db:
        await db.run("DELETE FROM talk WHERE id > 3")

    await world.attendee.click(message(posted), label="›")

    assert titles(message(posted).components) == ["### January 2026", "**Talk 1**", "**Talk 2**", "**Talk 3**"]


async def test_schedule_keeps_to_the_days_that_were_asked_for(world: World) -> None:
    await twelve_talks(world)
    result = await world.attendee.slash(world.channel, "schedule", when="2026-03")
    assert texts(message(result).components).splitlines()[:3] == [
        "## 🗓️ Talks",
        "-# Machine Learning Seminar · March 2026",
        "### March 2026",
    ]
    assert titles(message(result).components)[1:] == ["**Talk 9**", "**Talk 10**", "**Talk 11**", "**Talk 12**"]


async def test_schedule_reads_days_in_the_zone_of_the_person(world: World) -> None:
    series = await make_series(world.database, world.guild.id)
    await make_talk(world.database, series, title="Late", starts_at=world.now + timedelta(hours=20))
    await world.attendee.slash(world.channel, "timezone", zone="Tokyo")

    today = await world.attendee.slash(world.channel, "schedule", when="today")
    tomorrow = await world.attendee.slash(world.channel, "schedule", when="tomorrow")

    assert answer(today)[0].startswith("⚠️ No such talk is planned in those days.")
    assert texts(message(tomorrow).components).splitlines()[1] == "-# Machine Learning Seminar · 2 January 2026"


async def test_schedule_keeps_its_days_after_a_restart(world: World) -> None:
    await twelve_talks(world)
    posted = await world.attendee.slash(world.channel, "schedule", when="2026-01..2026-02")

    async with restarted(world):
        await world.attendee.click(message(posted), label="›")

    assert texts(message(posted).components).splitlines()[:3] == [
        "## 🗓️ Talks",
        "-# Machine Learning Seminar · January 2026 – February 2026",
        "### February 2026",
    ]


async def test_schedule_shows_cancelled_talks_struck_out(world: World) -> None:
    series = await make_series(world.database, world.guild.id)
    gone = await make_talk(world.database, series, title="Gone")
    await talk_actions.cancel(world.database, world.guild.id, gone.id, "Ill", by=1, now=world.now)
    result = await world.attendee.slash(world.channel, "schedule")
    assert titles(message(result).components)[1] == "**~~Gone~~ (cancelled)**"


async def test_schedule_names_the_series_of_each_talk_where_there_are_several(world: World) -> None:
    for key, name in (("ml", "Machines"), ("bio", "Cells")):
        await make_talk(world.database, await make_series(world.database, world.guild.id, key=key, name=name))
    result = await world.attendee.slash(world.channel, "schedule")
    small = [line for line in texts(message(result).components).splitlines() if line.startswith("-#")]
    assert small == ["-# Thu 01:00 Berlin time · Machines", "-# Thu 01:00 Berlin time · Cells"]


async def test_the_rows_lead_to_the_details(world: World) -> None:
    await twelve_talks(world)
    posted = await world.attendee.slash(world.channel, "schedule")
    pressed = await world.attendee.click(message(posted), custom_id="talk:details:3")
    assert answer(pressed)[0] == "### Talk 3"


@pytest.mark.parametrize(
    "options, said",
    [
        ({}, "No such talk is planned yet. `/past` shows the archive; organizers add talks with `/organize add`."),
        (
            {"when": "March"},
            "No such talk is planned in those days. `/schedule` without them shows all that are to come.",
        ),
        (
            {"when": "*whenever*"},
            "“whenever” names no days. Type for example this month, March 2026, or 2026-03..2026-05.",
        ),
        ({"when": " "}, "No days were given. Type for example this month, March 2026, or 2026-03..2026-05."),
        (
            {"when": "2026-05..2026-03"},
            "The end is before the start. Type the earlier one first, such as 2026-03..2026-05.",
        ),
        ({"series": "nonsense"}, "Which series do you mean? Name one of `ml`."),
    ],
)
async def test_schedule_says_what_to_do_instead(world: World, options: dict[str, str], said: str) -> None:
    await make_series(world.database, world.guild.id)
    assert answer(await world.attendee.slash(world.channel, "schedule", **options)) == [f"⚠️ {said}"]
