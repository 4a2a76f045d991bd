"""The forms in which an announcement is pasted, and its drafts are corrected."""

import dataclasses
import re

from bot import access
from bot.actions import kept as actions
from bot.actions import series as series_actions
from bot.actions.kept import Batch, Kept
from bot.desk import Interaction
from bot.options import server_of
from bot.render import draft_ids as ids
from bot.views import draft_pages, intake
from bot.views.forms import Field, Form, FormKind, Typed, filled, keeps
from bot.views.talk_forms import LINES_MOST, PEOPLE_HINT, PLACE_HINT, TITLE_MOST
from seminar import correction, zones
from seminar.errors import Refusal
from seminar.series import Series
from seminar.speaker import SpeakerName
from storage import speakers


class Paste(FormKind):
    """A whole announcement, as it stands in a mail or on a page."""

    pattern = r"form:paste:(?P<series>\d+):(?P<speaker>\d+)"

    @staticmethod
    def custom_id(series: Series, speaker_id: int | None) -> str:
        """The speaker is whose papers these are, where the text holds papers."""
        return f"form:paste:{series.id}:{speaker_id or 0}"

    async def series(self, interaction: Interaction, about: re.Match[str]) -> Series:
        async with interaction.client.database.reader() as db:
            series = await series_actions.load(db, server_of(interaction), int(about["series"]))
        await access.require_organizer(interaction, series)
        return series

    async def form(self, interaction: Interaction, about: re.Match[str], typed: Typed | None) -> Form:
        hint = "Up to 4000 characters; attach a longer one to /organize import as a file"
        fields = [Field(key="text", label="The announcement", hint=hint, long=True, required=True)]
        return Form("Read an announcement", about[0], filled(fields, typed))

    async def submit(self, interaction: Interaction, about: re.Match[str], typed: Typed, series: Series) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        async with interaction.client.database.reader() as db:
            person = await speakers.get(db, series.server_id, int(about["speaker"]))
        of = SpeakerName(name=person.name) if person else None
        await draft_pages.present(interaction, series, await intake.from_text(interaction, series, typed["text"]), of)


class CorrectDraft(FormKind):
    """The fields of a draft; there are more than one form holds, so the verb tells which."""

    pattern = f"form:{ids.DRAFT}"

    async def series(self, interaction: Interaction, about: re.Match[str]) -> Series:
        kept = await self._kept(interaction, about)
        await access.require_organizer(interaction, kept.series)
        return kept.series

    async def form(self, interaction: Interaction, about: re.Match[str], typed: Typed | None) -> Form:
        kept = await self._kept(interaction, about)
        fields = _fields(correction.as_typed(kept.draft), kept)
        shown = [fields[key] for key in VERBS.get(about["verb"], _MAIN)]
        return Form("Correct the draft", about[0], filled(shown, typed))

    async def submit(self, interaction: Interaction, about: re.Match[str], typed: Typed, series: Series) -> None:
        kept = await self._kept(interaction, about)
        known = correction.as_typed(kept.draft)
        seen = [line for line in typed if line in known]
        await actions.correct(
            interaction.client.database,
            server_of(interaction),
            interaction.user.id,
            kept.id,
            {line: typed[line] for line in seen if not keeps(typed[line], known[line])},
            seen=seen,
            now=interaction.client.clock(),
        )
        await draft_pages.show(interaction, _batch(about), kept.id, note="✅ Corrected.")

    async def _kept(self, interaction: Interaction, about: re.Match[str]) -> Kept:
        one = Batch(first=int(about["draft"]), count=1)
        [kept] = await draft_pages.load(interaction, one)
        if kept.talk is not None:
            raise Refusal("That draft is a talk by now. Change it with `/organize edit`.")
        return kept


KINDS: tuple[FormKind, ...] = (Paste(), CorrectDraft())

_MAIN = ("title", "speakers", "when", "place", "abstract")
# What each button opens: the main lines together, one of them alone, or those of which a card shows only what there is.
VERBS = {"correct": _MAIN, **{key: (key,) for key in _MAIN}, "more": ("bio", "contact", "materials", "status")}


def _batch(about: re.Match[str]) -> Batch:
    return Batch(first=int(about["first"]), count=int(about["count"]))


def _fields(known: dict[str, str], kept: Kept) -> dict[str, Field]:
    """Every field of the forms, by its key, with what was understood."""
    zone = zones.in_words(correction.zone_of(kept.draft))
    hint = f"A day, or day and hour in {zone}; then for 90 min, if you like"
    materials = "One a line: slides https://…"
    fields = (
        Field(key="title", label="Title", most=TITLE_MOST),
        Field(key="speakers", label="Speakers", hint=PEOPLE_HINT, long=True, most=LINES_MOST),
        Field(key="when", label="When", hint=hint, most=150),
        Field(key="place", label="Where and link", hint=PLACE_HINT, long=True, most=LINES_MOST),
        Field(key="abstract", label="Abstract", long=True),
        Field(key="bio", label="About the speaker", long=True),
        Field(key="contact", label="Contact", most=TITLE_MOST),
        Field(key="materials", label="Materials", hint=materials, long=True, most=LINES_MOST),
        Field(key="status", label="Status", hint="scheduled or cancelled", most=20),
    )
    return {field.key: dataclasses.replace(field, value=known[field.key]) for field in fields}
