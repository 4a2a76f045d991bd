"""The buttons by which organizers act on a talk: Announce now, Edit."""

import re
from typing import Any, Self

import discord
from discord import ui

from bot import access
from bot.actions import talks as actions
from bot.desk import Desk, Interaction
from bot.errors import answered
from bot.options import server_of
from bot.render import organizer_ids as ids
from bot.views.form_answers import open_form
from bot.views.talk_forms import EditTalk, answer


class OrganizeButton(ui.DynamicItem[ui.Button[Any]], template=ids.ORGANIZE):
    """A press below the private card of a talk."""

    def __init__(self, item: ui.Button[Any], verb: str, talk_id: int) -> None:
        super().__init__(item)
        self.verb = verb
        self.talk_id = talk_id

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str]
    ) -> Self:
        assert isinstance(item, ui.Button)
        return cls(item, match["verb"], int(match["talk"]))

    @answered
    async def callback(self, interaction: Interaction) -> None:  # type: ignore[override]
        desk = interaction.client
        async with desk.database.reader() as db:
            talk = await actions.load(db, server_of(interaction), self.talk_id)
        if self.verb == "edit":
            await open_form(interaction, EditTalk.custom_id(talk))
            return
        await access.require_organizer(interaction, talk.series)
        await interaction.response.defer(ephemeral=True, thinking=True)
        after = await actions.announce(desk.database, talk.server_id, talk.id, by=interaction.user.id, now=desk.clock())
        await answer(interaction, after, done="The talk is being announced.")


def register(client: Desk) -> None:
    client.add_dynamic_items(OrganizeButton)
