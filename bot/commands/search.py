"""What attendees look for by words."""

from collections.abc import Sequence
from typing import Any

from discord import app_commands

from bot.actions import searching
from bot.actions.searching import Search
from bot.desk import Interaction
from bot.options import AnySeriesOption, Choices, SpeakerOption, server_of, sole_speaker
from bot.render import found
from bot.render.text import clip
from bot.replies import reply
from seminar import days
from seminar.series import Series
from seminar.speaker import Speaker

MOST_OFFERED = 10
LONGEST = 300


@app_commands.command()
@app_commands.guild_only()
@app_commands.describe(
    words="A topic, a name, part of a title: typing errors and other endings are understood",
    series="Only talks of this series",
    speaker="Only talks and papers of this person",
    year="Only talks of this year, such as 2025",
    recorded="Only talks with a recording, or only those without",
)
async def search(
    interaction: Interaction,
    words: app_commands.Range[str, 1, LONGEST],
    series: app_commands.Transform[Series, AnySeriesOption] | None = None,
    speaker: app_commands.Transform[Sequence[Speaker], SpeakerOption] | None = None,
    year: app_commands.Range[int, days.FIRST_YEAR, days.LAST_YEAR] | None = None,
    recorded: bool | None = None,
) -> None:
    """Find talks, people and papers by what is said in and about them."""
    asked = Search(
        words=words,
        series_id=series.id if series else None,
        speaker_id=sole_speaker(speaker).id if speaker else None,
        year=year,
        recorded=recorded,
    )
    client = interaction.client
    page = await searching.read(client.database, server_of(interaction), asked, 0, meaning=client.meaning)
    await reply(interaction, found.card(page), private=False)


@search.autocomplete("words")
async def _offer(interaction: Interaction, typed: str) -> Choices:
    if not typed.strip():
        return []
    offered = await searching.complete(
        interaction.client.database, server_of(interaction), typed[:LONGEST], most=MOST_OFFERED
    )
    return [app_commands.Choice(name=clip(one, 100), value=clip(one, 100).rstrip("…")) for one in offered]


COMMANDS: tuple[app_commands.Command[Any, ..., None], ...] = (search,)
