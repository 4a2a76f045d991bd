"""/setup: first steps, settings changed later, and what the bot lacks."""

from zoneinfo import ZoneInfo

import discord

from storage import series, servers
from storage.servers import Server
from tests.bot.asking import answer
from tests.bot.conftest import World
from tests.builders import make_series

NEXT = (
    "**Next:** `/organize import` reads an announcement that you have, `/organize add` opens a form, and "
    "`/series edit` sets the usual hour, the link and whom to mention."
)


async def server_of(world: World) -> Server:
    async with world.database.reader() as db:
        return await servers.get(db, world.guild.id)


async def series_of(world: World) -> list[tuple[str, str, str]]:
    async with world.database.reader() as db:
        found = await series.of_server(db, world.guild.id)
    return [(one.key, one.name, one.zone.key) for one in found]


async def test_setup_saves_the_server_and_makes_the_first_series(world: World) -> None:
    role = world.guild.create_role("Seminar team")

    result = await world.organizer.slash(
        world.channel,
        "setup",
        channel=world.channel,
        zone="hong kong",
        organizer_role=role,
        series_name="Séminaire d’IA",
    )

    assert answer(result) == [
        "## Lectern is set up",
        f"**Posts go to:** <#{world.channel.id}>",
        "**Zone:** Hong Kong time",
        f"**Organizers:** <@&{role.id}> and people with Manage Events or Manage Server",
        "**Series:**",
        "- **Séminaire d’IA** (`seminaire-d-ia`): no usual day or hour, 1 hour, Hong Kong time",
        "✅ I have every permission that I need there.",
        NEXT,
    ]
    assert await server_of(world) == Server(
        id=world.guild.id,
        zone=ZoneInfo("Asia/Hong_Kong"),
        channel_id=world.channel.id,
        organizer_role_id=role.id,
        set_up_by=world.organizer.id,
    )
    assert await series_of(world) == [("seminaire-d-ia", "Séminaire d’IA", "Asia/Hong_Kong")]


async def test_setup_without_a_name_makes_a_series_all_the_same(world: World) -> None:
    await world.organizer.slash(world.channel, "setup", channel=world.channel, zone="Berlin")
    assert await series_of(world) == [("seminar", "Seminar", "Europe/Berlin")]


async def test_setup_a_second_time_changes_settings_and_no_series(world: World) -> None:
    role = world.guild.create_role("Seminar team")
    other = world.guild.create_text_channel("talks")
    await world.organizer.slash(
        world.channel, "setup", channel=world.channel, zone="Berlin", organizer_role=role, series_key="ml"
    )

    result = await world.organizer.slash(world.channel, "setup", channel=other, zone="UTC", series_key="ML")

    assert "The series `ml` was there already and stays as it is: `/series edit` changes it." in answer(result)
    assert await server_of(world) == Server(
        id=world.guild.id,
        zone=ZoneInfo("UTC"),
        channel_id=other.id,
        organizer_role_id=role.id,
        set_up_by=world.organizer.id,
    )
    assert await series_of(world) == [("ml", "Seminar", "Europe/Berlin")]


async def test_setup_says_what_the_bot_lacks_and_how_to_mend_it(world: World) -> None:
    closed = discord.PermissionOverwrite(send_messages=False, mention_everyone=False)
    channel = world.guild.create_text_channel("closed", overwrites={world.guild.default_role: closed})
    role = world.guild.create_role("Members")
    await make_series(world.database, world.guild.id, channel_id=None, role_id=role.id)

    result = await world.organizer.slash(world.channel, "setup", channel=channel, zone="UTC")

    assert answer(result)[-4:] == [
        f"⚠️ In <#{channel.id}> I am not allowed enough. Open the channel's settings, go to Permissions, add my role, "
        "and allow what is missing; `/setup` checks again.",
        "- **Send Messages**: without it I cannot post.",
        "- **Mention @everyone, @here, and All Roles**: without it I cannot mention the series' role.",
        NEXT,
    ]


async def test_setup_says_which_channel_of_a_series_is_gone(world: World) -> None:
    await make_series(world.database, world.guild.id, channel_id=4711)

    result = await world.organizer.slash(world.channel, "setup", channel=world.channel, zone="UTC")

    assert answer(result)[-2] == (
        "⚠️ I do not see the channel <#4711>. Give me **View Channel** there, or choose another channel."
    )


async def test_setup_is_refused_to_those_who_do_not_manage(world: World) -> None:
    result = await world.attendee.slash(world.channel, "setup", channel=world.channel, zone="Berlin")

    assert answer(result) == ["⚠️ Only people with Manage Events or Manage Server can set this up. Ask one of them."]
    assert (await server_of(world), await series_of(world)) == (Server(id=world.guild.id), [])


async def test_setup_with_a_mistake_saves_nothing(world: World) -> None:
    everyone = world.guild.default_role
    refusals = [
        await world.organizer.slash(world.channel, "setup", channel=world.channel, **options)
        for options in (
            {"zone": "Atlantis"},
            {"zone": "Berlin", "series_key": "no good!"},
            {"zone": "Berlin", "organizer_role": everyone},
        )
    ]

    assert [answer(result)[0].split(". ")[0] for result in refusals] == [
        "⚠️ No time zone or city called “Atlantis” is known here",
        "⚠️ A series' key is up to 32 letters, digits and dashes, such as `ml-seminar`",
        "⚠️ Everyone holds that role",
    ]
    assert (await server_of(world), await series_of(world)) == (Server(id=world.guild.id), [])
