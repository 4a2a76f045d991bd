"""Announcements in: /organize import."""

from collections.abc import Sequence

import discord
from discord import app_commands

from bot import access
from bot.desk import Interaction
from bot.options import SeriesOption, SpeakerOption, server_of, sole_series
from bot.views import draft_pages
from bot.views.draft_forms import Paste
from bot.views.form_answers import open_form
from seminar.errors import Refusal
from seminar.reading import source
from seminar.series import Series
from seminar.speaker import Speaker, SpeakerName


@app_commands.command(name="import")
@app_commands.describe(
    series="Whose talks they are; needed where there are several series",
    file="A text or Markdown file; without it a form opens to paste into",
    speaker="Whose papers these are, where the text holds papers",
)
async def import_(
    interaction: Interaction,
    series: app_commands.Transform[Series, SeriesOption] | None = None,
    file: discord.Attachment | None = None,
    speaker: app_commands.Transform[Sequence[Speaker], SpeakerOption] | None = None,
) -> None:
    """Read an announcement, look over what I understood, and save its talks."""
    if series is None:
        await access.require_organizer(interaction)
        async with interaction.client.database.reader() as db:
            series = await sole_series(db, server_of(interaction))
    await access.require_organizer(interaction, series)
    person = _one(speaker) if speaker else None
    if file is None:
        await open_form(interaction, Paste.custom_id(series, person.id if person else None))
        return
    await interaction.response.defer(ephemeral=True)
    # Before it is fetched: what is too large is not worth the way.
    source.check_size(file.size, "That file")
    text = source.decode(await file.read(), "That file")
    await draft_pages.present(interaction, series, text, SpeakerName(name=person.name) if person else None)


def _one(found: Sequence[Speaker]) -> Speaker:
    if len(found) > 1:
        raise Refusal("Several speakers fit that name. Choose one from the list that appears while you type.")
    return found[0]
