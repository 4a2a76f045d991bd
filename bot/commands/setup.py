"""First steps in a server: /setup, which also checks what the bot may do there."""

import dataclasses
import re
from typing import Any
from zoneinfo import ZoneInfo

import discord
from discord import app_commands

from bot import access
from bot.actions import series as actions
from bot.desk import Interaction
from bot.options import ZoneOption, server_of
from bot.permissions import troubles
from bot.render.setup import finished
from bot.replies import reply
from seminar.series import SeriesFields
from seminar.speaker import fold_name
from storage import series as series_rows
from storage import servers
from storage.servers import Server

FIRST_SERIES = "Seminar"


@app_commands.command()
@app_commands.guild_only()
@app_commands.describe(
    channel="Where talks are announced and reminded of",
    zone="The zone of this server: a city, or a name such as Europe/Berlin",
    organizer_role="Whose holders organize, beside people with Manage Events or Manage Server",
    series_name="A series to make, such as Machine Learning Seminar",
    series_key="Its short key for commands, such as ml-seminar",
)
async def setup(
    interaction: Interaction,
    channel: discord.TextChannel,
    zone: app_commands.Transform[ZoneInfo, ZoneOption],
    organizer_role: discord.Role | None = None,
    series_name: app_commands.Range[str, 1, 100] | None = None,
    series_key: app_commands.Range[str, 1, 100] | None = None,
) -> None:
    """Set up this server: channel, zone, organizers, first series; and check my permissions."""
    access.require_manager(interaction)
    access.require_particular(organizer_role)
    await interaction.response.defer(ephemeral=True)
    server_id = server_of(interaction)
    async with interaction.client.database.reader() as db:
        before = await servers.get(db, server_id)
        present = await series_rows.of_server(db, server_id, archived=True)
    server = dataclasses.replace(
        before,
        zone=zone,
        channel_id=channel.id,
        organizer_role_id=organizer_role.id if organizer_role else before.organizer_role_id,
        set_up_by=interaction.user.id,
    )
    key = (series_key or _key(series_name or FIRST_SERIES)).strip().lower()
    named, known = bool(series_name or series_key), any(one.key == key for one in present)
    fields = SeriesFields(name=series_name or FIRST_SERIES, zone=zone)
    await actions.set_up(
        interaction.client.database,
        server,
        by=interaction.user.id,
        now=interaction.client.clock(),
        series=(key, fields) if (named or not present) and not known else None,
    )
    interaction.client.ring()
    await _show(interaction, server, left=key if named and known else None)


COMMANDS: tuple[app_commands.Command[Any, ..., None], ...] = (setup,)


async def _show(interaction: Interaction, server: Server, *, left: str | None) -> None:
    """How the server is set up, and what the bot lacks there; `left` is the key of a series that was there already."""
    async with interaction.client.database.reader() as db:
        found = await series_rows.of_server(db, server.id)
    lacking = troubles(interaction.guild, server, found) if interaction.guild else []
    note = f"The series `{left}` was there already and stays as it is: `/series edit` changes it." if left else None
    await reply(interaction, finished(server, found, lacking, note=note), private=True)


def _key(name: str) -> str:
    """A key made of a series' name, plain enough to be one; a name without plain letters takes the usual one."""
    return re.sub(r"[^a-z0-9]+", "-", fold_name(name)).strip("-")[:32].strip("-") or FIRST_SERIES.lower()
