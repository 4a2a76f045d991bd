"""What attendees ask about talks: what is next, what is coming, what was."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from discord import app_commands

from bot.actions import listings
from bot.actions.listings import Kind, Listing
from bot.desk import Interaction
from bot.options import SeriesOption, SpeakerOption, TalkOption, server_of, sole_speaker, zone_of
from bot.render import lists
from bot.render import talks as cards
from bot.render.text import line
from bot.replies import reply
from seminar import days, spans, wall
from seminar.errors import NotFound
from seminar.series import Series
from seminar.spans import Span
from seminar.speaker import Speaker
from seminar.talk import Talk
from storage import talks

MOST_NEXT = 10


@app_commands.command(name="next")
@app_commands.guild_only()
@app_commands.describe(series="Only this series", count="How many talks, up to 10")
async def next_(
    interaction: Interaction,
    series: app_commands.Transform[Series, SeriesOption] | None = None,
    count: app_commands.Range[int, 1, MOST_NEXT] = 1,
) -> None:
    """The next talk: who, what, when, where, and how to join."""
    now = interaction.client.clock()
    async with interaction.client.database.reader() as db:
        found = await talks.upcoming(
            db, server_of(interaction), now, series_id=series.id if series else None, limit=count
        )
    if not found:
        raise NotFound(_nothing_next(series))
    card = cards.short(found[0], now) if count == 1 else lists.next_few(found, now)
    await reply(interaction, card, private=False)


@app_commands.command()
@app_commands.guild_only()
@app_commands.describe(series="Only this series", when="Only these days, such as: this month, March, 2026-03..2026-05")
async def schedule(
    interaction: Interaction,
    series: app_commands.Transform[Series, SeriesOption] | None = None,
    when: str | None = None,
) -> None:
    """The coming talks, a row each."""
    asked = Listing(kind=Kind.COMING, series_id=series.id if series else None)
    if when is not None:
        zone = await zone_of(interaction, series)
        span = spans.parse(when, zone=zone, now=interaction.client.clock())
        asked = Listing(kind=Kind.SPAN, series_id=asked.series_id, span=span, zone=zone)
    await _show(interaction, asked)


@app_commands.command()
@app_commands.guild_only()
@app_commands.describe(talk="Part of its title or speaker")
async def talk(interaction: Interaction, talk: app_commands.Transform[Talk, TalkOption]) -> None:
    """Everything about one talk, with the whole abstract."""
    await reply(interaction, cards.whole(talk, interaction.client.clock()), private=False)


@app_commands.command()
@app_commands.guild_only()
@app_commands.describe(
    series="Only this series", year="Only this year, such as 2025", speaker="Only talks of this person"
)
async def past(
    interaction: Interaction,
    series: app_commands.Transform[Series, SeriesOption] | None = None,
    year: app_commands.Range[int, days.FIRST_YEAR, days.LAST_YEAR] | None = None,
    speaker: app_commands.Transform[Sequence[Speaker], SpeakerOption] | None = None,
) -> None:
    """The archive, newest first, with slides and recordings."""
    zone = await zone_of(interaction, series)
    asked = Listing(
        kind=Kind.PAST,
        series_id=series.id if series else None,
        speaker_id=sole_speaker(speaker).id if speaker else None,
        span=_year(year, zone) if year else None,
        zone=zone,
    )
    await _show(interaction, asked)


async def _show(interaction: Interaction, asked: Listing) -> None:
    now = interaction.client.clock()
    async with interaction.client.database.reader() as db:
        page = await listings.read(db, server_of(interaction), asked, 0, now)
    await reply(interaction, lists.listing(page, now), private=False)


def _year(year: int, zone: ZoneInfo) -> Span:
    return Span(
        starts_at=wall.start_of_day(date(year, 1, 1), zone),
        ends_at=wall.start_of_day(date(year + 1, 1, 1), zone),
    )


def _nothing_next(series: Series | None) -> str:
    what = f"No talk of {line(series.name, 100)} is planned" if series else "No talk is planned"
    return f"{what} right now. `/past` shows what there was; organizers add talks with `/organize add`."


COMMANDS: tuple[app_commands.Command[Any, ..., None], ...] = (next_, schedule, talk, past)
