"""Announcements in: /organize import, and "Import as talk" on a message."""

from collections.abc import Sequence

import discord
from discord import app_commands

from bot import access
from bot.desk import Interaction
from bot.options import SeriesOption, SpeakerOption, server_of, sole_series, sole_speaker
from bot.views import draft_pages, intake
from bot.views.draft_forms import Paste
from bot.views.form_answers import open_form
from seminar.errors import Refusal
from seminar.series import Series
from seminar.speaker import Speaker, SpeakerName
from storage import series as series_rows


@app_commands.command(name="import")
@app_commands.describe(
    series="Whose talks they are; needed where there are several series",
    file="A page, PDF, Word file, calendar, table, mail or text; without it a form opens to paste into",
    address="Where anybody can see it, such as https://example.org/seminar",
    speaker="Whose papers these are, where the text holds papers",
)
async def import_(
    interaction: Interaction,
    series: app_commands.Transform[Series, SeriesOption] | None = None,
    file: discord.Attachment | None = None,
    address: app_commands.Range[str, 1, 2000] | None = None,
    speaker: app_commands.Transform[Sequence[Speaker], SpeakerOption] | None = None,
) -> None:
    """Read an announcement, look over what I understood, and save its talks."""
    if series is None:
        await access.require_organizer(interaction)
        async with interaction.client.database.reader() as db:
            series = await sole_series(db, server_of(interaction))
    await access.require_organizer(interaction, series)
    person = sole_speaker(speaker) if speaker else None
    if file is not None and address is not None:
        raise Refusal("That is a file and an address. Give me one of them; I read the other one after it.")
    if file is None and address is None:
        await open_form(interaction, Paste.custom_id(series, person.id if person else None))
        return
    await interaction.response.defer(ephemeral=True)
    if file is not None:
        brought = await intake.from_file(interaction, series, file)
    else:
        brought = await intake.from_address(interaction, series, address or "")
    await draft_pages.present(interaction, series, brought, SpeakerName(name=person.name) if person else None)


@app_commands.context_menu(name="Import as talk")
@app_commands.guild_only()
async def import_message(interaction: Interaction, message: discord.Message) -> None:
    await access.require_organizer(interaction)
    async with interaction.client.database.reader() as db:
        found = await series_rows.of_server(db, server_of(interaction))
        if not found:
            await sole_series(db, server_of(interaction))  # refuses, and says how to make one
    own = [series for series in found if await access.organizes(interaction, series)]
    if not own:
        await access.require_organizer(interaction, found[0])
    here = [series for series in own if series.fields.channel_id == interaction.channel_id]
    await interaction.response.defer(ephemeral=True, thinking=True)
    likely = here if len(here) == 1 else own
    brought = await intake.from_message(interaction, likely[0], message)
    if len(likely) == 1:
        await draft_pages.present(interaction, likely[0], brought)
    else:
        await draft_pages.ask_series(interaction, likely, brought)


MENUS = (import_message,)
