"""What a person can do here, sorted by what they may."""

from typing import Any

from discord import app_commands

from bot import access
from bot.desk import Interaction
from bot.render.help import Entry, Section, cards
from bot.replies import reply

_FOR_MANAGERS = {"setup"}
_FOR_ORGANIZERS = {"series", "organize"}


@app_commands.command()
async def help(interaction: Interaction) -> None:
    """What I can do for you here."""
    for card in cards(await _sections(interaction)):
        await reply(interaction, card, private=True)


async def _sections(interaction: Interaction) -> list[Section]:
    """Only the commands that this person may use."""
    found = list(interaction.client.tree.walk_commands())
    commands = [one for one in found if isinstance(one, app_commands.Command)]
    special = _FOR_MANAGERS | _FOR_ORGANIZERS
    headings = [("Talks and speakers", {_root(one) for one in commands} - special)]
    if await access.organizes(interaction):
        headings.append(("For organizers", _FOR_ORGANIZERS))
    if access.manages_server(interaction):
        headings.append(("For those who run the server", _FOR_MANAGERS))
    return [
        Section(heading=heading, entries=tuple(_entry(interaction, one) for one in commands if _root(one) in roots))
        for heading, roots in headings
    ]


def _entry(interaction: Interaction, command: app_commands.Command[Any, ..., Any]) -> Entry:
    return Entry(
        name=command.qualified_name,
        description=command.description,
        command_id=interaction.client.command_ids.get(_root(command)),
    )


def _root(command: app_commands.Command[Any, ..., Any]) -> str:
    """The name of the command that Discord knows, of which this may be a part."""
    return command.qualified_name.split()[0]


COMMANDS: tuple[app_commands.Command[Any, ..., None], ...] = (help,)
