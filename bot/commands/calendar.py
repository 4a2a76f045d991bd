"""The coming talks as a file for one's own calendar."""

import asyncio
import io
from typing import Any

import discord
from discord import app_commands

from bot.desk import Interaction
from bot.options import SeriesOption, server_of
from bot.render import notes
from bot.replies import reply
from seminar.errors import NotFound
from seminar.series import Series
from storage import talks

# A file stays well under Discord's limit of 10 MiB, long abstracts included.
MOST_TALKS = 200


@app_commands.command()
@app_commands.guild_only()
@app_commands.describe(series="Only this series")
async def calendar(
    interaction: Interaction, series: app_commands.Transform[Series, SeriesOption] | None = None
) -> None:
    """The coming talks as a file for your calendar."""
    await interaction.response.defer(ephemeral=True)
    now = interaction.client.clock()
    async with interaction.client.database.reader() as db:
        found = await talks.upcoming(
            db,
            server_of(interaction),
            now,
            series_id=series.id if series else None,
            cancelled=True,
            limit=MOST_TALKS,
        )
    if not found:
        raise NotFound("No such talk is planned yet, so the file would be empty. Ask again when there is one.")
    # The library for such files is a tenth of the running bot: it is loaded for whoever wants one.
    from seminar import calendar as ics

    name = series.name if series else "Seminars"
    content = await asyncio.to_thread(ics.to_ics, found, name=name, now=now, with_links=True)
    filename = f"{series.key if series else 'seminars'}.ics"
    await reply(
        interaction,
        notes.calendar_file(len(found), filename),
        private=True,
        files=[discord.File(io.BytesIO(content), filename=filename)],
    )


COMMANDS: tuple[app_commands.Command[Any, ..., None], ...] = (calendar,)
