"""The forms in which organizers add and edit a talk."""

import re
from typing import Any

from bot import access
from bot.actions import series as series_actions
from bot.actions import slots
from bot.actions import talks as actions
from bot.actions.outlook import outlook
from bot.actions.talks import Entry
from bot.desk import Interaction
from bot.options import server_of, zone_of
from bot.render.organized import talk_card
from bot.replies import reply
from bot.views.forms import Field, Form, FormKind, Typed, filled, keeps
from seminar import entry, wording, zones
from seminar.missing import stated
from seminar.series import Series
from seminar.speaker import SpeakerName
from seminar.talk import Talk, TalkFields

PEOPLE_HINT = "One a line: Name (Affiliation)"
PLACE_HINT = "A line each: room, https:// link, Meeting ID: …, Passcode: …"
INHERITED_HINT = f"{PLACE_HINT}; empty: as the series"
TITLE_MOST, LINES_MOST = 300, 1500


class AddTalk(FormKind):
    """A new talk of a series."""

    pattern = r"form:add:(?P<series>\d+)"

    @staticmethod
    def custom_id(series: Series) -> str:
        return f"form:add:{series.id}"

    async def series(self, interaction: Interaction, about: re.Match[str]) -> Series:
        async with interaction.client.database.reader() as db:
            series = await series_actions.load(db, server_of(interaction), int(about["series"]))
        await access.require_organizer(interaction, series)
        return series

    async def form(self, interaction: Interaction, about: re.Match[str], typed: Typed | None) -> Form:
        series = await self.series(interaction, about)
        slot = await slots.next_free(interaction.client.database, series, interaction.client.clock())
        when = wording.local(slot, None, series.zone) if slot else None
        zone = await zone_of(interaction, series)
        example = f"Such as next Thursday 16:15 for 90 min; in {zones.in_words(zone)} unless you name a zone"
        fields = [
            Field(key="title", label="Title", hint="Empty while it is not known yet", most=TITLE_MOST),
            Field(key="speakers", label="Speakers", hint=PEOPLE_HINT, long=True, most=LINES_MOST),
            Field(key="when", label="When", value=when, hint=example, required=True, most=120),
            Field(key="place", label="Where and link", hint=INHERITED_HINT, long=True, most=LINES_MOST),
            Field(key="abstract", label="Abstract", long=True),
        ]
        return Form(f"New talk: {series.name}", about[0], filled(fields, typed))

    async def submit(self, interaction: Interaction, about: re.Match[str], typed: Typed, series: Series) -> None:
        now = interaction.client.clock()
        starts_at, ends_at = entry.when(typed["when"], zone=await zone_of(interaction, series), now=now)
        venue, join = entry.place(typed["place"])
        fields = TalkFields(
            starts_at=starts_at,
            ends_at=ends_at,
            title=stated(typed["title"]),
            venue=venue,
            join=join,
            abstract=stated(typed["abstract"]),
        )
        new = Entry(fields=fields, speakers=entry.speakers(typed["speakers"]))
        await interaction.response.defer(ephemeral=True, thinking=True)
        talk = await actions.add(interaction.client.database, series, new, by=interaction.user.id, now=now)
        await answer(interaction, talk, done="The talk is saved.")


class EditTalk(FormKind):
    """What is said of a talk, but for its time: that is `/organize reschedule`."""

    pattern = r"form:edit:(?P<talk>\d+)"

    @staticmethod
    def custom_id(talk: Talk) -> str:
        return f"form:edit:{talk.id}"

    async def series(self, interaction: Interaction, about: re.Match[str]) -> Series:
        return (await self._talk(interaction, about)).series

    async def form(self, interaction: Interaction, about: re.Match[str], typed: Typed | None) -> Form:
        talk = await self._talk(interaction, about)
        known = _as_typed(talk)
        fields = [
            Field(key="title", label="Title", value=known["title"], most=TITLE_MOST),
            Field(
                key="speakers", label="Speakers", value=known["speakers"], hint=PEOPLE_HINT, long=True, most=LINES_MOST
            ),
            Field(
                key="place",
                label="Where and link",
                value=known["place"],
                hint=INHERITED_HINT,
                long=True,
                most=LINES_MOST,
            ),
            Field(key="abstract", label="Abstract", value=known["abstract"], long=True),
            Field(key="contact", label="Contact", value=known["contact"], most=TITLE_MOST),
        ]
        return Form("Edit the talk", about[0], filled(fields, typed))

    async def submit(self, interaction: Interaction, about: re.Match[str], typed: Typed, series: Series) -> None:
        talk = await self._talk(interaction, about)
        # What was left as it was shown is no change, even where it could not be typed anew like that.
        known = _as_typed(talk)
        changed = {key: text for key, text in typed.items() if key in known and not keeps(text, known[key])}
        if not changed:
            await answer(interaction, talk, done="Nothing was changed.")
            return
        values: dict[str, Any] = {key: stated(text) for key, text in changed.items() if key not in _READ}
        if "place" in changed:
            values["venue"], values["join"] = entry.place(changed["place"])
        people = entry.speakers(changed["speakers"]) if "speakers" in changed else None
        await interaction.response.defer(ephemeral=True, thinking=True)
        after = await actions.edit(
            interaction.client.database,
            talk.server_id,
            talk.id,
            by=interaction.user.id,
            now=interaction.client.clock(),
            speakers=people,
            **values,
        )
        await answer(interaction, after.after, done="The talk is changed.")

    async def _talk(self, interaction: Interaction, about: re.Match[str]) -> Talk:
        async with interaction.client.database.reader() as db:
            talk = await actions.load(db, server_of(interaction), int(about["talk"]))
        await access.require_organizer(interaction, talk.series)
        return talk


KINDS: tuple[FormKind, ...] = (AddTalk(), EditTalk())

# These fields hold several values, or one that is not stored as typed.
_READ = ("speakers", "place")


async def answer(interaction: Interaction, talk: Talk, *, done: str) -> None:
    """Says privately how the talk stands now and what follows, and lets the outbox know."""
    prospect = await outlook(interaction.client.database, talk)
    interaction.client.ring()
    await reply(interaction, talk_card(prospect, interaction.client.clock(), done=done), private=True)


def _as_typed(talk: Talk) -> dict[str, str]:
    people = tuple(SpeakerName(name=one.name, affiliation=one.affiliation) for one in talk.speakers)
    return {
        "title": talk.fields.title or "",
        "speakers": entry.speakers_as_typed(people),
        "place": entry.place_as_typed(talk.fields.venue, talk.fields.join),
        "abstract": talk.fields.abstract or "",
        "contact": talk.fields.contact or "",
    }
