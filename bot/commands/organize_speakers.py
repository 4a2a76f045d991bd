"""What organizers do with people: /organize speaker."""

from collections.abc import Sequence

import discord
from discord import app_commands

from bot import access
from bot.desk import Interaction
from bot.options import SpeakerOption, sole_speaker
from bot.replies import reply
from bot.views import intake
from bot.views.form_answers import open_form
from bot.views.speaker_forms import EditSpeaker, any_series, preview_papers
from bot.views.speaker_organizing import merge_question, papers_card
from seminar.errors import Refusal
from seminar.speaker import Speaker

group = app_commands.Group(name="speaker", description="People: their profiles and papers")

People = app_commands.Transform[Sequence[Speaker], SpeakerOption]


@group.command()
@app_commands.describe(speaker="Whom: any part of the name")
async def edit(interaction: Interaction, speaker: People) -> None:
    """Change name, affiliation, homepage or biography of a person by a form."""
    await access.require_organizer(interaction)
    await open_form(interaction, EditSpeaker.custom_id(sole_speaker(speaker)))


@group.command()
@app_commands.describe(speaker="Who stays", other="Who is the same person, and goes")
async def merge(interaction: Interaction, speaker: People, other: People) -> None:
    """Make one profile of two, with the talks and papers of both; you are asked first."""
    await access.require_organizer(interaction)
    kept, gone = sole_speaker(speaker), sole_speaker(other)
    if kept.id == gone.id:
        raise Refusal("Those are one profile already. Name two that are the same person.")
    await reply(interaction, await merge_question(interaction, kept.id, gone.id), private=True)


@group.command()
@app_commands.describe(
    speaker="Whose papers", file="Titles and abstracts as text, page, PDF or Word file; you look before they are saved"
)
async def papers(interaction: Interaction, speaker: People, file: discord.Attachment | None = None) -> None:
    """See, add and remove the papers of a person."""
    series = await any_series(interaction)
    person = sole_speaker(speaker)
    if file is None:
        await reply(interaction, await papers_card(interaction, person.id), private=True)
        return
    await interaction.response.defer(ephemeral=True)
    await preview_papers(interaction, person.id, await intake.from_file(interaction, series, file))
