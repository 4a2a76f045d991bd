"""The buttons below a draft: save, correct, skip, turn to another one."""

import re
from typing import Any

from discord import ui

from bot import access
from bot.actions import kept as actions
from bot.actions import series as series_actions
from bot.actions.kept import Batch
from bot.desk import Desk, Interaction
from bot.errors import answered
from bot.options import server_of
from bot.render import organizer_ids as ids
from bot.replies import turn
from bot.views import draft_pages
from bot.views.form_answers import open_form
from bot.views.press import Press
from seminar.durations import counted
from seminar.errors import Refusal


class DraftButton(Press, template=ids.DRAFT):
    """A press by the draft's author; anyone else finds no such draft."""

    def __init__(self, item: ui.Button[Any], asked: re.Match[str]) -> None:
        super().__init__(item, asked)
        self.draft_id = self.number("draft")
        self.batch = Batch(first=self.number("first"), count=self.number("count"))

    @answered
    async def callback(self, interaction: Interaction) -> None:  # type: ignore[override]
        verb = self.asked["verb"]
        if verb in ("correct", "more"):
            await open_form(interaction, f"form:{self.asked[0]}")
            return
        found = await actions.load(interaction.client.database, server_of(interaction), interaction.user.id, self.batch)
        await access.require_organizer(interaction, found[0].series)
        await interaction.response.defer()
        match verb:
            case "show":
                await draft_pages.show(interaction, self.batch, self.draft_id)
            case "save" | "publish":
                await self._save(interaction, publish=verb == "publish")
            case "all":
                await self._save_all(interaction)
            case "skip":
                await self._skip(interaction)
            case "organizers":
                await self._keep_organizers(interaction, found[0])
            case _:
                raise Refusal("That button is from an older version of me. Use `/organize import` again.")

    async def _save(self, interaction: Interaction, *, publish: bool) -> None:
        desk = interaction.client
        saved = await actions.save(
            desk.database,
            server_of(interaction),
            interaction.user.id,
            self.draft_id,
            now=desk.clock(),
            publish=publish,
        )
        done = "The talk is saved." if saved.new else "That talk was there already. Nothing was changed."
        card = await draft_pages.card_of(interaction, self.batch, self.draft_id, note=f"✅ **{done}**")
        desk.ring()
        await turn(interaction, card)

    async def _save_all(self, interaction: Interaction) -> None:
        desk = interaction.client
        saved = await actions.save_sure(
            desk.database, server_of(interaction), interaction.user.id, self.batch, now=desk.clock()
        )
        desk.ring()
        left = await self._next_open(interaction)
        note = f"✅ {counted(saved, 'talk')} saved, none announced."
        if left is not None:
            note += " This draft wants a look first."
        await draft_pages.show(interaction, self.batch, left or self.batch.first, note=note)

    async def _skip(self, interaction: Interaction) -> None:
        await actions.skip(interaction.client.database, server_of(interaction), interaction.user.id, self.draft_id)
        await draft_pages.show(interaction, self.batch, await self._next_open(interaction) or self.draft_id)

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

    async def _next_open(self, interaction: Interaction) -> int | None:
        """The next draft that waits for a decision, beginning again at the first one."""
        found = await actions.load(interaction.client.database, server_of(interaction), interaction.user.id, self.batch)
        waiting = [kept.id for kept in found if kept.open]
        return next((number for number in waiting if number > self.draft_id), waiting[0] if waiting else None)


def register(client: Desk) -> None:
    client.add_dynamic_items(DraftButton)
