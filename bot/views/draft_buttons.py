"""The buttons below a draft: save, update, correct, skip, turn to another one; and the choice of its series."""

import re
from typing import Any

from discord import ui

from bot import access
from bot.actions import kept as actions
from bot.actions import series as series_actions
from bot.actions import settling
from bot.actions.imports import Outcome, Saved
from bot.actions.kept import Batch
from bot.desk import Desk, Interaction
from bot.errors import answered
from bot.options import server_of
from bot.render import draft_ids as ids
from bot.replies import turn
from bot.views import draft_pages
from bot.views.draft_forms import VERBS as CORRECTING
from bot.views.form_answers import open_form
from bot.views.press import Choice, Press
from seminar.durations import counted
from seminar.errors import Refusal

_DONE = {
    Outcome.SAVED: "The talk is saved.",
    Outcome.UPDATED: "The talk is updated.",
    Outcome.KNOWN: "That talk was there already. Nothing was changed.",
}


class DraftButton(Press, template=ids.DRAFT):
    """A press by the draft's author; anyone else finds no such draft."""

    def __init__(self, item: ui.Button[Any], asked: re.Match[str]) -> None:
        super().__init__(item, asked)
        self.draft_id = self.number("draft")
        self.batch = Batch(first=self.number("first"), count=self.number("count"))

    @answered
    async def callback(self, interaction: Interaction) -> None:  # type: ignore[override]
        verb = self.asked["verb"]
        if verb in CORRECTING:
            await open_form(interaction, f"form:{self.asked[0]}")
            return
        found = await draft_pages.load(interaction, self.batch)
        await access.require_organizer(interaction, found[0].series)
        await interaction.response.defer()
        match verb:
            case "show":
                await draft_pages.show(interaction, self.batch, self.draft_id)
            case "save" | "publish" | "new" | "update":
                await self._settle(interaction, verb)
            case "all":
                await self._save_all(interaction)
            case "skip":
                await self._skip(interaction)
            case "organizers":
                await self._keep_organizers(interaction, found[0])
            case _:
                raise Refusal("That button is from an older version of me. Use `/organize import` again.")

    async def _settle(self, interaction: Interaction, verb: str) -> None:
        """Saves the draft, and shows the talk; or the draft again, where what is stored is not what was shown."""
        try:
            saved = await self._save(interaction, verb)
        except settling.LookAgain as changed:
            await draft_pages.show(interaction, self.batch, self.draft_id, note=f"⚠️ {changed}")
            return
        card = await draft_pages.card_of(interaction, self.batch, self.draft_id, note=f"✅ **{_DONE[saved.outcome]}**")
        interaction.client.ring()
        await turn(interaction, card)

    async def _save(self, interaction: Interaction, verb: str) -> Saved:
        desk = interaction.client
        whose = (desk.database, server_of(interaction), interaction.user.id, self.batch, self.draft_id)
        if verb == "update":
            return await settling.update(
                *whose, talk_id=self.number("talk"), revision=self.number("revision"), now=desk.clock()
            )
        return await settling.save(*whose, now=desk.clock(), publish=verb == "publish", though_alike=verb == "new")

    async def _save_all(self, interaction: Interaction) -> None:
        desk = interaction.client
        done = await settling.save_sure(
            desk.database, server_of(interaction), interaction.user.id, self.batch, now=desk.clock()
        )
        desk.ring()
        left = await self._next_open(interaction, after=0)
        updated = f", {done.updated} updated" if done.updated else ""
        note = f"✅ {counted(done.saved, 'talk')} saved{updated}, none announced."
        if left is not None:
            note += " This draft wants a look first."
        await draft_pages.show(interaction, self.batch, left or self.batch.first, note=note)

    async def _skip(self, interaction: Interaction) -> None:
        await actions.skip(interaction.client.database, server_of(interaction), interaction.user.id, self.draft_id)
        left = await self._next_open(interaction, after=self.draft_id)
        await draft_pages.show(interaction, self.batch, left or self.draft_id)

    async def _keep_organizers(self, interaction: Interaction, first: actions.Kept) -> None:
        desk = interaction.client
        await series_actions.edit(
            desk.database,
            first.series.server_id,
            first.series.id,
            by=interaction.user.id,
            now=desk.clock(),
            organizers=first.organizers,
        )
        note = "✅ The organizers stand in `/series show` now."
        await draft_pages.show(interaction, self.batch, self.draft_id, note=note)

    async def _next_open(self, interaction: Interaction, *, after: int) -> int | None:
        """The next draft that waits for a decision, beginning again at the first one."""
        waiting = [kept.id for kept in await draft_pages.load(interaction, self.batch) if kept.open]
        return next((number for number in waiting if number > after), waiting[0] if waiting else None)


class SeriesChoice(Choice, template=ids.SERIES):
    """Gives an announcement to the chosen series, and puts its first draft in the place of the question."""

    def __init__(self, item: ui.Select[Any], asked: re.Match[str]) -> None:
        super().__init__(item, asked)
        self.batch = Batch(first=int(asked["first"]), count=int(asked["count"]))

    @answered
    async def callback(self, interaction: Interaction) -> None:  # type: ignore[override]
        database, server_id = interaction.client.database, server_of(interaction)
        async with database.reader() as db:
            series = await series_actions.load(db, server_id, self.chosen)
        await access.require_organizer(interaction, series)
        await interaction.response.defer()
        await actions.choose_series(database, server_id, interaction.user.id, self.batch, series)
        await draft_pages.show(interaction, self.batch, self.batch.first)


def register(client: Desk) -> None:
    client.add_dynamic_items(DraftButton, SeriesChoice)
