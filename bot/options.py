"""Typed command options: what a person chose or typed becomes a talk, speaker, series, zone or time."""

import abc
import re
from collections.abc import Sequence
from zoneinfo import ZoneInfo

from discord import app_commands

from bot.actions import people
from bot.actions import talks as talk_actions
from bot.desk import Desk, Interaction, server_id_of
from bot.render.text import clip, line
from seminar import wording, zones
from seminar.errors import NotFound, Refusal
from seminar.series import Series
from seminar.speaker import Speaker
from seminar.talk import Talk
from storage import series as series_rows
from storage import servers, speakers, talks
from storage.database import Connection

MOST_CHOICES = 25
MOST_FOUND = MOST_CHOICES + 1  # one more than can be shown says that there are more

Choices = list[app_commands.Choice[str | int | float]]


class _Completed(abc.ABC, app_commands.Transformer[Desk]):
    """An option that offers choices for what was typed so far."""

    @abc.abstractmethod
    async def offer(self, interaction: Interaction, typed: str) -> Choices:
        """At most 25 choices, the likeliest first."""

    async def autocomplete(self, interaction: Interaction, value: str | float) -> Choices:
        return await self.offer(interaction, str(value))


class TalkOption(_Completed):
    """A talk by number (as completion fills it in), or by words of its title or speaker. Raises `Refusal`."""

    cancelled: bool | None = None

    async def transform(self, interaction: Interaction, value: str) -> Talk:
        server_id = server_of(interaction)
        async with interaction.client.database.reader() as db:
            number = _number(value)
            if number is not None:
                return await talk_actions.load(db, server_id, number)
            found = await talks.matching(db, server_id, value, interaction.client.clock(), cancelled=self.cancelled)
        if not found:
            raise NotFound("I found no such talk. Type part of its title or speaker, and choose from the list.")
        if len(found) > 1 and value.strip().casefold() != (found[0].fields.title or "").casefold():
            raise Refusal(f"{len(found)} talks fit those words. Choose one from the list that appears while you type.")
        return found[0]

    async def offer(self, interaction: Interaction, typed: str) -> Choices:
        server_id = server_of(interaction)
        async with interaction.client.database.reader() as db:
            found = await talks.matching(db, server_id, typed, interaction.client.clock(), cancelled=self.cancelled)
        return [app_commands.Choice(name=clip(_label(talk), 100), value=f"#{talk.id}") for talk in found]


class CancelledTalkOption(TalkOption):
    """As `TalkOption`, among the cancelled ones."""

    cancelled = True


class ScheduledTalkOption(TalkOption):
    """As `TalkOption`, among those that are not cancelled."""

    cancelled = False


class SeriesOption(_Completed):
    """A series by its key or name. Raises `NotFound`."""

    archived = False

    async def transform(self, interaction: Interaction, value: str) -> Series:
        server_id = server_of(interaction)
        async with interaction.client.database.reader() as db:
            found = await series_rows.of_server(db, server_id, archived=self.archived)
        wanted = value.strip().casefold()
        for series in found:
            if wanted in (series.key, series.name.casefold()):
                return series
        raise NotFound(_no_series(found))

    async def offer(self, interaction: Interaction, typed: str) -> Choices:
        server_id = server_of(interaction)
        async with interaction.client.database.reader() as db:
            found = await series_rows.of_server(db, server_id, archived=self.archived)
        words = typed.strip().casefold()
        fitting = [series for series in found if words in series.name.casefold() or words in series.key]
        return [app_commands.Choice(name=clip(one.name, 100), value=one.key) for one in fitting[:MOST_CHOICES]]


class AnySeriesOption(SeriesOption):
    """As `SeriesOption`, archived ones too."""

    archived = True


class SpeakerOption(_Completed):
    """Speakers by any part of the name, however it is written: several where several fit alike. Raises `NotFound`."""

    async def transform(self, interaction: Interaction, value: str) -> Sequence[Speaker]:
        database, server_id = interaction.client.database, server_of(interaction)
        number = _number(value)
        if number is not None:
            async with database.reader() as db:
                one = await speakers.get(db, server_id, number)
            found = [one] if one else []
        else:
            found = [
                one.speaker for one in people.best(await people.look(database, server_id, value, limit=MOST_FOUND))
            ]
        if not found:
            raise NotFound("I know no such speaker here. Type part of the name, and choose from the list.")
        return found

    async def offer(self, interaction: Interaction, typed: str) -> Choices:
        found = await people.look(interaction.client.database, server_of(interaction), typed, limit=MOST_CHOICES)
        return [
            app_commands.Choice(
                name=clip(f"{one.name} ({one.affiliation})" if one.affiliation else one.name, 100),
                value=f"#{one.id}",
            )
            for one in (scored.speaker for scored in found)
        ]


class ZoneOption(_Completed):
    """A zone by its name or by a city. Raises `Refusal`."""

    async def transform(self, interaction: Interaction, value: str) -> ZoneInfo:
        return zones.find(value)

    async def offer(self, interaction: Interaction, typed: str) -> Choices:
        return [app_commands.Choice(name=key, value=key) for key in zones.complete(typed, limit=MOST_CHOICES)]


async def zone_of(interaction: Interaction, series: Series | None = None) -> ZoneInfo:
    """The zone in which this person's typed times are meant: their own, else the series', else the server's."""
    async with interaction.client.database.reader() as db:
        own = await servers.zone_of_person(db, interaction.user.id)
        if own is not None:
            return own
        if series is not None:
            return series.zone
        return (await servers.get(db, interaction.guild_id)).zone if interaction.guild_id else ZoneInfo("UTC")


async def sole_series(db: Connection, server_id: int) -> Series:
    """The series that is meant where none is named. Raises `Refusal` unless the server has exactly one."""
    found = await series_rows.of_server(db, server_id)
    if len(found) != 1:
        raise Refusal(_no_series(found))
    return found[0]


def sole_speaker(found: Sequence[Speaker]) -> Speaker:
    """The one who is meant. Raises `Refusal` where several people fit."""
    if len(found) > 1:
        names = ", ".join(line(one.name, 60) for one in found[:5]) + (" and others" if len(found) > 5 else "")
        raise Refusal(f"Whom do you mean: {names}? Choose one from the list that appears while you type.")
    return found[0]


def server_of(interaction: Interaction) -> int:
    """The server's id, also where a direct message is about one. Raises `Refusal` outside a server."""
    server_id = server_id_of(interaction)
    if server_id is None:
        raise Refusal("That works only in a server. Try it in the server of your seminar.")
    return server_id


def _number(value: str) -> int | None:
    """What a choice stands for that completion offered; no row has a number that SQLite could not hold."""
    chosen = re.fullmatch(r"#([0-9]{1,18})", value)
    return int(chosen[1]) if chosen else None


def _label(talk: Talk) -> str:
    people = ", ".join(one.name for one in talk.speakers)
    day = wording.day_only(talk.starts_at, talk.zone)
    return " · ".join(part for part in (talk.title, people, day) if part)


def _no_series(found: Sequence[Series]) -> str:
    if not found:
        return "There is no series here yet. An organizer makes one with `/setup` or `/series create`."
    keys = ", ".join(f"`{series.key}`" for series in found[:10])
    return f"Which series do you mean? Name one of {keys}."
