"""/help: what a person can do here."""

import re
from typing import Any

import discord
from discord import app_commands

from bot.actions import series as series_actions
from storage.servers import Server
from tests.bot.asking import answer, message
from tests.bot.conftest import World, texts

EVERYONE = ["ask", "next", "schedule", "talk", "past", "search", "speaker", "calendar", "timezone", "help"]


def commands(world: World, *roots: str) -> list[str]:
    """All commands of these groups, as they are called."""
    return [
        one.qualified_name
        for one in world.bot.client.tree.walk_commands()
        if isinstance(one, app_commands.Command) and one.qualified_name.split()[0] in roots
    ]


def offered(lines: list[str]) -> dict[str, list[str]]:
    """The commands under each heading."""
    found: dict[str, list[str]] = {}
    for line in lines:
        if heading := re.fullmatch(r"\*\*(.+)\*\*", line):
            found[heading[1]] = []
        elif command := re.match(r"</([a-z ]+):\d+> \S", line):
            list(found.values())[-1].append(command[1])
    return found


async def test_help_shows_attendees_what_they_may_do(world: World) -> None:
    assert offered(answer(await world.attendee.slash(world.channel, "help"))) == {"Talks and speakers": EVERYONE}


async def test_help_shows_organizers_and_managers_more(world: World) -> None:
    assert offered(answer(await world.organizer.slash(world.channel, "help"))) == {
        "Talks and speakers": EVERYONE,
        "For organizers": commands(world, "series", "organize"),
        "For those who run the server": ["setup"],
    }


async def test_help_shows_holders_of_the_organizer_role_what_they_may_do(world: World) -> None:
    role = world.guild.create_role("Team", permissions=discord.Permissions.none())
    helper = world.guild.add_member(world.env.create_user("bo"), roles=[role])
    server = Server(id=world.guild.id, organizer_role_id=role.id)
    await series_actions.set_up(world.database, server, by=1, now=world.now)
    assert list(offered(answer(await helper.slash(world.channel, "help")))) == ["Talks and speakers", "For organizers"]


async def test_help_mentions_commands_by_the_ids_that_discord_gave_them(world: World) -> None:
    (first, *_) = [line for line in answer(await world.attendee.slash(world.channel, "help")) if "next" in line]
    found: list[Any] = await world.bot.client.tree.fetch_commands()
    (number,) = [one.id for one in found if one.name == "next"]
    assert first == f"</next:{number}> The next talk: who, what, when, where, and how to join."


async def test_help_answers_in_a_direct_message(world: World) -> None:
    await world.attendee.user.send_dm("hello")
    result = await world.attendee.user.slash("help")
    assert texts(message(result).components).splitlines()[0] == "## 👋 What I can do for you"
