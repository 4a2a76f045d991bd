"""Series and their policies: /series create, edit, show and archive."""

from typing import Any, Literal
from zoneinfo import ZoneInfo

import discord
from discord import app_commands

from bot import access
from bot.actions import series as actions
from bot.desk import Interaction
from bot.options import AnySeriesOption, SeriesOption, ZoneOption, server_of
from bot.permissions import troubles
from bot.render import series as cards
from bot.render.setup import warnings
from bot.replies import reply
from seminar import days, policies
from seminar.errors import Refusal
from seminar.series import LinkPrivacy, Series, SeriesFields
from storage import series as series_rows
from storage import servers

Name = app_commands.Range[str, 1, 100]
Line = app_commands.Range[str, 1, 300]
Privacy = Literal["open", "button", "role"]
Short = app_commands.Range[str, 1, 100]
Zone = app_commands.Transform[ZoneInfo, ZoneOption]

CLEARED: dict[str, dict[str, Any]] = {
    "weekday": {"weekday": None},
    "channel": {"channel_id": None},
    "role": {"role_id": None},
    "organizer role": {"organizer_role_id": None},
}
WEEKDAYS = [app_commands.Choice(name=name, value=number) for number, name in enumerate(days.WEEKDAYS)]
EXPLAINED = {
    "name": "What people call it, such as Machine Learning Seminar",
    "zone": "The zone of its hours: a city, or a name such as Europe/Berlin",
    "weekday": "Its usual weekday",
    "time": "Its usual hour, such as 16:15",
    "length": "The usual length of a talk, such as 90 min (an hour if you name none)",
    "venue": "The usual place; “none” clears it",
    "link": "The usual meeting link, https://…; “none” clears it",
    "meeting_id": "The usual meeting id; “none” clears it",
    "passcode": "The usual passcode; “none” clears it",
    "channel": "Where it is announced and reminded of (the server's channel if you name none)",
    "role": "The role that its posts mention",
    "organizer_role": "Whose holders organize this series",
    "reminders": "How long before a talk, such as 1 day, 1 hour, 10 min; “none” for no reminders",
    "link_privacy": "Who sees the link: open to all, behind a button, or for holders of the role",
}
KEY = "A short key for commands, such as ml-seminar"

group = app_commands.Group(name="series", description="Series and their policies", guild_only=True)


@group.command()
@app_commands.describe(key=KEY, **EXPLAINED)
@app_commands.choices(weekday=WEEKDAYS)
async def create(
    interaction: Interaction,
    key: Short,
    name: Name,
    zone: Zone,
    weekday: int | None = None,
    time: Short | None = None,
    length: Short | None = None,
    venue: Line | None = None,
    link: str | None = None,
    meeting_id: Short | None = None,
    passcode: Short | None = None,
    channel: discord.TextChannel | None = None,
    role: discord.Role | None = None,
    organizer_role: discord.Role | None = None,
    reminders: Line | None = None,
    link_privacy: Privacy | None = None,
) -> None:
    """Make a new series."""
    await access.require_organizer(interaction)
    access.require_may_address(interaction, channel, role)
    chosen = _chosen(zone, weekday, channel, role, organizer_role, link_privacy)
    typed = _typed(name, time, length, venue, link, meeting_id, passcode, reminders)
    await interaction.response.defer(ephemeral=True)
    series = await actions.create(
        interaction.client.database,
        server_of(interaction),
        key,
        SeriesFields(**chosen | policies.read(typed)),
        by=interaction.user.id,
        now=interaction.client.clock(),
    )
    await _show(interaction, series, done="The series is made.")


@group.command()
@app_commands.describe(
    series="Which series",
    clear="Take one of these back",
    archived="Archive the series, or take it back from the archive",
    **EXPLAINED,
)
@app_commands.choices(weekday=WEEKDAYS)
async def edit(
    interaction: Interaction,
    series: app_commands.Transform[Series, AnySeriesOption],
    name: Name | None = None,
    zone: Zone | None = None,
    weekday: int | None = None,
    time: Short | None = None,
    length: Short | None = None,
    venue: Line | None = None,
    link: str | None = None,
    meeting_id: Short | None = None,
    passcode: Short | None = None,
    channel: discord.TextChannel | None = None,
    role: discord.Role | None = None,
    organizer_role: discord.Role | None = None,
    reminders: Line | None = None,
    link_privacy: Privacy | None = None,
    clear: Literal["weekday", "channel", "role", "organizer role"] | None = None,
    archived: bool | None = None,
) -> None:
    """Change a series; its talks to come, their posts and reminders follow."""
    await access.require_organizer(interaction, series)
    access.require_may_address(interaction, channel, role)
    chosen = _chosen(zone, weekday, channel, role, organizer_role, link_privacy)
    typed = _typed(name, time, length, venue, link, meeting_id, passcode, reminders)
    changes = chosen | policies.read(typed, series.fields.join) | (CLEARED[clear] if clear else {})
    if not changes and archived is None:
        raise Refusal("Nothing was to be changed. Choose one of the options of `/series edit`, such as `link`.")
    await _edit(interaction, series, changes, archived, done="The series is changed.")


@group.command()
@app_commands.describe(series="Which series; all of them if you name none")
async def show(interaction: Interaction, series: app_commands.Transform[Series, AnySeriesOption] | None = None) -> None:
    """Show a series with all its policies, or list every series."""
    await access.require_organizer(interaction, series)
    if series is not None:
        await _show(interaction, series)
        return
    async with interaction.client.database.reader() as db:
        found = await series_rows.of_server(db, server_of(interaction), archived=True)
    if not found:
        raise Refusal("There is no series here yet. Make one with `/setup` or `/series create`.")
    await reply(interaction, cards.all_of(found), private=True)


@group.command()
@app_commands.describe(series="Which series")
async def archive(interaction: Interaction, series: app_commands.Transform[Series, SeriesOption]) -> None:
    """End a series: its talks stay in the archive, and nothing is announced or reminded of any more."""
    await access.require_organizer(interaction, series)
    done = f"The series is archived. `/series edit series:{series.key} archived:False` takes it back."
    await _edit(interaction, series, {}, True, done=done)


COMMANDS: tuple[app_commands.Group, ...] = (group,)


async def _edit(
    interaction: Interaction, series: Series, changes: dict[str, Any], archived: bool | None, *, done: str
) -> None:
    await interaction.response.defer(ephemeral=True)
    after = await actions.edit(
        interaction.client.database,
        series.server_id,
        series.id,
        by=interaction.user.id,
        now=interaction.client.clock(),
        archived=archived,
        **changes,
    )
    interaction.client.ring()
    await _show(interaction, after, done=done)


async def _show(interaction: Interaction, series: Series, *, done: str | None = None) -> None:
    async with interaction.client.database.reader() as db:
        server = await servers.get(db, series.server_id)
    found = troubles(interaction.guild, server, [series]) if interaction.guild else []
    await reply(interaction, cards.whole(series, server, done=done, warnings=warnings(found)), private=True)


def _chosen(
    zone: ZoneInfo | None,
    weekday: int | None,
    channel: discord.TextChannel | None,
    role: discord.Role | None,
    organizer_role: discord.Role | None,
    link_privacy: str | None,
) -> dict[str, Any]:
    access.require_particular(role, organizer_role)
    chosen = {
        "zone": zone,
        "weekday": weekday,
        "channel_id": channel.id if channel else None,
        "role_id": role.id if role else None,
        "organizer_role_id": organizer_role.id if organizer_role else None,
        "link_privacy": LinkPrivacy(link_privacy) if link_privacy else None,
    }
    return {name: value for name, value in chosen.items() if value is not None}


def _typed(
    name: str | None,
    time: str | None,
    length: str | None,
    venue: str | None,
    link: str | None,
    meeting_id: str | None,
    passcode: str | None,
    reminders: str | None,
) -> dict[str, str | None]:
    return {
        "name": name,
        "start": time,
        "length": length,
        "venue": venue,
        "link": link,
        "meeting_id": meeting_id,
        "passcode": passcode,
        "reminder_offsets": reminders,
    }
