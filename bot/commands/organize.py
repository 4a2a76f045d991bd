"""What organizers do with talks: /organize."""

from discord import app_commands

from bot import access
from bot.actions import talks as actions
from bot.commands import deliveries, imports, organize_speakers
from bot.desk import Interaction
from bot.options import (
    CancelledTalkOption,
    ScheduledTalkOption,
    SeriesOption,
    TalkOption,
    server_of,
    sole_series,
    zone_of,
)
from bot.render.organized import moved
from bot.views.form_answers import open_form
from bot.views.talk_forms import AddTalk, EditTalk, answer
from seminar import durations
from seminar import when as moments
from seminar.series import Series
from seminar.talk import Talk

group = app_commands.Group(
    name="organize", description="For organizers: talks in, changed and announced", guild_only=True
)


@group.command()
@app_commands.describe(series="Whose talk it is; needed where there are several series")
async def add(interaction: Interaction, series: app_commands.Transform[Series, SeriesOption] | None = None) -> None:
    """Add a talk by a form."""
    if series is None:
        await access.require_organizer(interaction)
        async with interaction.client.database.reader() as db:
            series = await sole_series(db, server_of(interaction))
    await open_form(interaction, AddTalk.custom_id(series))


@group.command()
@app_commands.describe(talk="Which talk: part of its title or speaker")
async def edit(interaction: Interaction, talk: app_commands.Transform[Talk, TalkOption]) -> None:
    """Change title, speakers, place, link, abstract or contact of a talk by a form."""
    await open_form(interaction, EditTalk.custom_id(talk))


@group.command()
@app_commands.describe(
    talk="Which talk: part of its title or speaker",
    when="Such as next Thursday 16:15, or 17 Sep 5pm HKT",
    length="Such as 90 min; its present length if you name none",
)
async def reschedule(
    interaction: Interaction,
    talk: app_commands.Transform[Talk, ScheduledTalkOption],
    when: app_commands.Range[str, 1, 200],
    length: app_commands.Range[str, 1, 100] | None = None,
) -> None:
    """Move a talk to another time; its reminders move with it."""
    await access.require_organizer(interaction, talk.series)
    now = interaction.client.clock()
    starts_at = moments.parse(when, zone=await zone_of(interaction, talk.series), now=now)
    ends_at = starts_at + durations.parse(length) if length else None
    await interaction.response.defer(ephemeral=True)
    changed = await actions.reschedule(
        interaction.client.database, talk.server_id, talk.id, starts_at, ends_at, by=interaction.user.id, now=now
    )
    await answer(interaction, changed.after, done=moved(changed))


@group.command()
@app_commands.describe(
    talk="Which talk: part of its title or speaker", reason="What people are told, such as: the speaker is ill"
)
async def cancel(
    interaction: Interaction,
    talk: app_commands.Transform[Talk, ScheduledTalkOption],
    reason: app_commands.Range[str, 1, 500] | None = None,
) -> None:
    """Cancel a talk and tell everyone who was told of it."""
    await access.require_organizer(interaction, talk.series)
    await interaction.response.defer(ephemeral=True)
    changed = await actions.cancel(
        interaction.client.database,
        talk.server_id,
        talk.id,
        reason,
        by=interaction.user.id,
        now=interaction.client.clock(),
    )
    await answer(interaction, changed.after, done="The talk is cancelled.")


@group.command()
@app_commands.describe(talk="Which cancelled talk: part of its title or speaker")
async def restore(interaction: Interaction, talk: app_commands.Transform[Talk, CancelledTalkOption]) -> None:
    """Take a cancellation back: the talk takes place after all."""
    await access.require_organizer(interaction, talk.series)
    await interaction.response.defer(ephemeral=True)
    changed = await actions.restore(
        interaction.client.database,
        talk.server_id,
        talk.id,
        by=interaction.user.id,
        now=interaction.client.clock(),
    )
    await answer(interaction, changed.after, done="The talk takes place after all.")


@group.command()
@app_commands.describe(talk="Which talk: part of its title or speaker")
async def announce(interaction: Interaction, talk: app_commands.Transform[Talk, ScheduledTalkOption]) -> None:
    """Announce a talk in its channel now."""
    await access.require_organizer(interaction, talk.series)
    await interaction.response.defer(ephemeral=True)
    after = await actions.announce(
        interaction.client.database,
        talk.server_id,
        talk.id,
        by=interaction.user.id,
        now=interaction.client.clock(),
    )
    await answer(interaction, after, done="The talk is being announced.")


group.add_command(imports.import_)
group.add_command(deliveries.deliveries)
group.add_command(organize_speakers.group)

COMMANDS: tuple[app_commands.Group, ...] = (group,)
