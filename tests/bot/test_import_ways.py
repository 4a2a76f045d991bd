"""The ways in: a file of any kind, an address, and "Import as talk" on a message."""

import functools
import io
import subprocess
import sys
import time
import zipfile
from pathlib import Path
from typing import Any

import discord
import pytest
import simcord
from aiohttp import web

from bot import fetching
from bot.actions import kept
from bot.render.card import Card
from bot.views import intake
from bot.views.intake import Brought
from seminar.errors import Refusal
from seminar.reading.draft import Reading
from seminar.series import Series
from tests.bot.asking import answer, message
from tests.bot.conftest import World, restarted
from tests.bot.importing import ONE, attach, begin_reading, paste, press, series_here, stored
from tests.builders import make_series
from tests.fetching.site import near, serving

ROOT = Path(__file__).parents[2]
TITLE = "### Tides of Small Moons"
PAGE = """\
<html><head><title>Seminar</title></head><body><nav>Home | People</nav>
<h1>Tides of Small Moons</h1><p>Speaker: Ilse Varga (University of Szeged)</p>
<p>Date: Thursday 15 January 2026, 16:00-17:30</p><p>Venue: Room B12</p></body></html>
"""
CALENDAR = """\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example//EN
BEGIN:VEVENT
UID:1@example.org
DTSTART:20260115T150000Z
DTEND:20260115T163000Z
SUMMARY:Tides of Small Moons
DESCRIPTION:Speaker: Ilse Varga
LOCATION:Room B12
END:VEVENT
END:VCALENDAR
"""
INVITATION = "Olga is inviting you to a scheduled Zoom meeting.\n\nhttps://zoom.us/j/9123456789\nPasscode: 443322"


async def on_message(
    world: World, text: str = "", *, file: tuple[str, bytes] | None = None, **given: Any
) -> simcord.InteractionResult:
    """The answer to the organizer who imports an attendee's message."""
    posted = await world.attendee.send(world.channel, text, attachments=[file] if file else [], **given)
    return await world.organizer.context_menu(world.channel, "Import as talk", posted)


async def two_series(world: World) -> tuple[Series, Series]:
    begin_reading()
    elsewhere = world.guild.create_text_channel("elsewhere")
    first = await make_series(world.database, world.guild.id, key="ml", channel_id=elsewhere.id)
    second = await make_series(world.database, world.guild.id, key="moons", name="Moons", channel_id=elsewhere.id)
    return first, second


@pytest.mark.parametrize(
    "name, content",
    [
        ("talk.txt", ONE.encode()),
        ("talk.txt", ONE.replace("Varga", "Váry").encode("latin-1")),
        ("talk.html", PAGE.encode()),
        ("talk.ics", CALENDAR.replace("\n", "\r\n").encode()),
        ("talk.csv", b"Date,Time,Speaker,Title\n2026-01-15,16:00,Ilse Varga,Tides of Small Moons\n"),
    ],
    ids=["text", "latin-1", "page", "calendar", "table"],
)
async def test_file_of_any_kind_is_read(world: World, name: str, content: bytes) -> None:
    await series_here(world)

    shown = await world.organizer.slash(world.channel, "organize import", file=(name, content))

    assert TITLE in answer(shown)
    assert any(line.startswith("**When:** Thursday 15 January 2026, 16:00") for line in answer(shown))


async def test_file_that_no_one_could_read_gets_a_sentence(world: World) -> None:
    await series_here(world)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("a.txt", ONE)

    shown = await world.organizer.slash(world.channel, "organize import", file=("talks.zip", packed.getvalue()))

    assert answer(shown)[0].startswith("⚠️ talks.zip ")


async def test_name_of_a_file_is_no_markdown(world: World) -> None:
    await series_here(world)
    shown = await world.organizer.slash(world.channel, "organize import", file=("**@everyone**<@1>.txt", b" "))
    assert answer(shown)[0].startswith("⚠️ --")
    assert "@" not in answer(shown)[0]


async def test_file_and_address_together_are_refused(world: World) -> None:
    await series_here(world)
    shown = await world.organizer.slash(
        world.channel, "organize import", file=("a.txt", ONE.encode()), address="https://example.org"
    )
    assert answer(shown) == ["⚠️ That is a file and an address. Give me one of them; I read the other one after it."]


@pytest.mark.parametrize("address", ["http://127.0.0.1/x", "http://localhost/x", "ftp://example.org", "http://[::1]/"])
async def test_address_out_of_reach_is_refused(world: World, address: str) -> None:
    await series_here(world)
    shown = await world.organizer.slash(world.channel, "organize import", address=address)
    assert answer(shown)[0].startswith("⚠️ ")
    assert await stored(world) == []


async def test_page_behind_an_address_is_read(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    await series_here(world)

    async def page(request: web.BaseRequest) -> web.StreamResponse:
        return web.Response(text=PAGE, content_type="text/html")

    async with serving(page) as site:
        monkeypatch.setattr(fetching, "fetch", functools.partial(fetching.fetch, reach=near(site)))
        shown = await world.organizer.slash(world.channel, "organize import", address=site.at("/talk"))
        await press(world, shown, "Save")

    assert [talk.title for talk in await stored(world)] == ["Tides of Small Moons"]


async def test_message_is_imported_by_its_text(world: World) -> None:
    await series_here(world)

    shown = await on_message(world, ONE)
    read = answer(shown)
    await press(world, shown, "Save")

    assert read[1] == TITLE
    assert [talk.created_by for talk in await stored(world)] == [world.organizer.id]


async def test_message_is_imported_by_its_file_where_its_text_holds_no_talk(world: World) -> None:
    await series_here(world)
    shown = await on_message(world, "See the poster!", file=("poster.txt", ONE.encode()))
    assert answer(shown)[1] == TITLE


async def test_message_whose_file_cannot_be_read_says_so(world: World) -> None:
    await series_here(world)
    shown = await on_message(world, "See the poster!", file=("poster.txt", b" "))
    assert answer(shown)[0].startswith("⚠️ poster.txt is empty.")


async def test_message_that_was_forwarded_is_imported(world: World) -> None:
    await series_here(world)
    first = await world.attendee.send(world.channel, ONE)
    forwarded = await world.attendee.forward(first, world.channel)

    shown = await world.organizer.context_menu(world.channel, "Import as talk", forwarded)

    assert answer(shown)[1] == TITLE


async def test_message_is_imported_by_its_embeds_and_components(world: World) -> None:
    await series_here(world)
    channel = world.bot.client.get_channel(world.channel.id)
    assert isinstance(channel, discord.TextChannel)
    lines = ONE.splitlines()
    embed = discord.Embed(title="Tides of Small Moons", description="\n".join(lines[1:3]))
    embed.add_field(name="Venue", value="Room B12")

    posts = [await channel.send(embed=embed), await channel.send(view=Card(ONE))]
    shown = [await world.organizer.context_menu(world.channel, "Import as talk", post) for post in posts]

    assert [TITLE in answer(each) for each in shown] == [True, True]
    assert "**Where:** Room B12" in answer(shown[0])


async def test_message_without_a_talk_gets_a_sentence(world: World) -> None:
    await series_here(world)

    chat, invitation = await on_message(world, "Lunch?"), await on_message(world, INVITATION)

    assert answer(chat) == [
        "⚠️ I found no talk in that text. Paste the announcement itself, with title, speaker and date. By hand, a talk "
        "is added with `/organize add`."
    ]
    assert answer(invitation) == [
        "⚠️ I found a Zoom invitation (a link and a passcode), and no talk: it names no title and no speaker. Paste the "
        "announcement itself, with title, speaker and date; how to join may stay in it. By hand, a talk is added with "
        "`/organize add`."
    ]
    assert await stored(world) == []


async def test_message_is_for_organizers_only(world: World) -> None:
    await series_here(world)
    posted = await world.organizer.send(world.channel, ONE)
    shown = await world.attendee.context_menu(world.channel, "Import as talk", posted)
    assert answer(shown)[0].startswith("⚠️ Only organizers of ")


async def test_message_on_a_server_without_series_says_how_to_begin(world: World) -> None:
    shown = await on_message(world, ONE)
    assert answer(shown)[0].startswith("⚠️ ")
    assert "/s" in answer(shown)[0]


async def test_message_in_the_channel_of_one_series_is_of_that_one(world: World) -> None:
    await two_series(world)
    await make_series(world.database, world.guild.id, key="here", name="Here", channel_id=world.channel.id)
    shown = await on_message(world, ONE)
    assert answer(shown)[0] == "-# Draft · Here · Not saved yet"


async def test_message_asks_for_its_series_where_there_are_several(world: World) -> None:
    _, moons = await two_series(world)

    shown = await on_message(world, ONE)
    asked = answer(shown)
    async with restarted(world):
        await world.organizer.select(message(shown), [str(moons.id)])
    await press(world, shown, "Save")

    assert asked[0] == "I read 1 talk. Which series is it for?"
    assert [(talk.title, talk.series.key) for talk in await stored(world)] == [("Tides of Small Moons", "moons")]


async def test_choice_of_a_series_comes_too_late_once_a_talk_is_saved(world: World) -> None:
    first, moons = await two_series(world)
    shown = await on_message(world, ONE)
    await world.organizer.select(message(shown), [str(first.id)])
    await press(world, shown, "Save")

    with pytest.raises(Refusal, match="Talks of this announcement are saved already"):
        await kept.choose_series(
            world.database, world.guild.id, world.organizer.id, kept.Batch(first=1, count=1), moons
        )
    assert [talk.series.key for talk in await stored(world)] == [first.key]


async def test_reading_that_takes_too_long_is_given_up() -> None:
    def slow() -> Brought:
        time.sleep(0.3)
        return Brought(reading=Reading(), text="")

    with pytest.raises(Refusal, match=r"I gave up after 0\.05 seconds"):
        await intake.in_time(slow, seconds=0.05)


async def test_invitation_that_is_pasted_saves_nothing(world: World) -> None:
    await series_here(world)
    shown = await paste(world, INVITATION)
    assert answer(shown)[0].startswith("⚠️ I found a Zoom invitation (a link and a passcode), and no talk")
    assert await stored(world) == []


async def test_empty_file_says_so(world: World) -> None:
    await series_here(world)
    assert answer(await attach(world, b""))[0].startswith("⚠️ talks.txt is empty.")


def test_bot_that_nobody_brings_an_announcement_holds_no_reader() -> None:
    loaded = "import sys, bot.app; print(*sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True, cwd=ROOT)
    heavy = ("rapidfuzz", "selectolax", "pypdfium2", "docx", "pylatexenc", "seminar.reading.")
    names = ("draft", "form", "form_fields", "paper_lists", "sureness", "uncompiled", "when", "when.zones", "sources")
    light = {f"seminar.reading.{name}" for name in names}
    light |= {"seminar.reading.sources.document", "seminar.reading.sources.limits"}
    assert [name for name in done.stdout.split() if name.startswith(heavy) and name not in light] == []


def test_bot_that_nobody_asks_for_a_calendar_file_holds_no_library_for_it() -> None:
    loaded = "import sys, bot.app; print('icalendar' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.split() == ["False"]
