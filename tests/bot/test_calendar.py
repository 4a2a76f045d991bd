"""/calendar: a file of the coming talks."""

from datetime import timedelta

import discord
import icalendar
import simcord

from bot.actions import talks as talk_actions
from seminar.series import Join, LinkPrivacy
from tests.bot.asking import answer, message
from tests.bot.conftest import World
from tests.builders import make_series, make_talk

FILE = discord.ComponentType.file.value


async def file_of(result: simcord.InteractionResult) -> tuple[str, bytes]:
    (attached,) = message(result).attachments
    return attached.filename, await attached.read()


async def test_calendar_is_a_private_file_of_the_coming_talks(world: World) -> None:
    series = await make_series(world.database, world.guild.id)
    await make_talk(world.database, series, title="Past", starts_at=world.now - timedelta(days=1))
    await make_talk(world.database, series, title="Coming", starts_at=world.now + timedelta(days=1))
    gone = await make_talk(world.database, series, title="Gone", starts_at=world.now + timedelta(days=2))
    await talk_actions.cancel(world.database, world.guild.id, gone.id, None, by=1, now=world.now)

    result = await world.attendee.slash(world.channel, "calendar")

    assert answer(result) == [
        "📅 These 2 talks for your calendar: open the file with it.",
        "-# When plans change, ask for the file again.",
    ]
    name, content = await file_of(result)
    entries = icalendar.Calendar.from_ical(content).walk("VEVENT")
    assert name == "seminars.ics"
    assert [(entry["UID"], entry["STATUS"], entry.decoded("DTSTART")) for entry in entries] == [
        (f"talk-2@lectern.{world.guild.id}", "CONFIRMED", world.now + timedelta(days=1)),
        (f"talk-3@lectern.{world.guild.id}", "CANCELLED", world.now + timedelta(days=2)),
    ]


async def test_calendar_shows_its_file_in_the_card(world: World) -> None:
    await make_talk(world.database, await make_series(world.database, world.guild.id))
    (card,) = message(await world.attendee.slash(world.channel, "calendar")).components
    assert [part["name"] for part in card["components"] if part["type"] == FILE] == ["seminars.ics"]


async def test_calendar_of_one_series_holds_no_other(world: World) -> None:
    for key in ("ml", "bio"):
        series = await make_series(world.database, world.guild.id, key=key, name=f"Seminar {key}")
        await make_talk(world.database, series, title=f"On {key}")
    name, content = await file_of(await world.attendee.slash(world.channel, "calendar", series="bio"))
    calendar = icalendar.Calendar.from_ical(content)
    assert (name, str(calendar["X-WR-CALNAME"])) == ("bio.ics", "Seminar bio")
    assert [str(entry["SUMMARY"]).count("On bio") for entry in calendar.walk("VEVENT")] == [1]


async def test_a_gated_link_is_in_no_calendar(world: World) -> None:
    series = await make_series(world.database, world.guild.id, link_privacy=LinkPrivacy.BUTTON)
    await make_talk(
        world.database,
        series,
        join=Join(link="https://zoom.us/j/987654321", passcode="hush12"),
        abstract="See https://zoom.us/j/987654321, passcode hush12.",
    )
    posted = await world.attendee.slash(world.channel, "next")
    whole = await file_of(await world.attendee.slash(world.channel, "calendar"))
    single = await file_of(await world.attendee.click(message(posted), label="Add to calendar"))
    assert single[0] == "talk-1.ics"
    assert [word for word in (b"zoom.us", b"987654321", b"hush12") if word in whole[1] + single[1]] == []


async def test_an_open_link_is_in_the_calendar(world: World) -> None:
    await make_talk(world.database, await make_series(world.database, world.guild.id))
    _, content = await file_of(await world.attendee.slash(world.channel, "calendar"))
    (entry,) = icalendar.Calendar.from_ical(content).walk("VEVENT")
    assert str(entry["URL"]) == "https://zoom.us/j/123456789"


async def test_calendar_says_what_to_do_instead(world: World) -> None:
    await make_series(world.database, world.guild.id)
    assert answer(await world.attendee.slash(world.channel, "calendar")) == [
        "⚠️ No such talk is planned yet, so the file would be empty. Ask again when there is one."
    ]
    assert answer(await world.attendee.slash(world.channel, "calendar", series="nonsense")) == [
        "⚠️ Which series do you mean? Name one of `ml`."
    ]
