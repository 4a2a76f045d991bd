"""The buttons below the ledger: turn its pages, send a failed delivery again."""

import re
from typing import Any, Self

import discord
from discord import ui

from bot import access
from bot.actions import ledger_pages
from bot.actions import talks as talk_actions
from bot.actions.ledger_pages import Asked
from bot.desk import Desk, Interaction
from bot.errors import answered
from bot.options import server_of
from bot.render import organizer_ids as ids
from bot.render.card import Card
from bot.render.ledger import page
from bot.replies import turn
from seminar.delivery import State


class LedgerButton(ui.DynamicItem[ui.Button[Any]], template=ids.LEDGER):
    """A press that shows some page anew, after a resend where one was asked for."""

    def __init__(self, item: ui.Button[Any], asked: Asked, resend: int | None) -> None:
        super().__init__(item)
        self.asked = asked
        self.resend = resend

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str]
    ) -> Self:
        assert isinstance(item, ui.Button)
        asked = Asked(
            talk_id=int(match["talk"]) or None,
            state=None if match["state"] == "all" else State(match["state"]),
            page=int(match["page"]),
        )
        return cls(item, asked, int(match["resend"]) if match["resend"] else None)

    @answered
    async def callback(self, interaction: Interaction) -> None:  # type: ignore[override]
        desk = interaction.client
        card = await ledger(interaction, self.asked)
        await interaction.response.defer()
        if self.resend is not None:
            await talk_actions.resend(desk.database, server_of(interaction), self.resend, now=desk.clock())
            card = await ledger(interaction, self.asked)
            desk.ring()
        await turn(interaction, card)


def register(client: Desk) -> None:
    client.add_dynamic_items(LedgerButton)


async def ledger(interaction: Interaction, asked: Asked) -> Card:
    """That page as it is now, for organizers. Raises `Refusal`."""
    desk, server_id = interaction.client, server_of(interaction)
    talk = None
    if asked.talk_id is not None:
        async with desk.database.reader() as db:
            talk = await talk_actions.load(db, server_id, asked.talk_id)
    await access.require_organizer(interaction, talk.series if talk else None)
    return page(await ledger_pages.read(desk.database, server_id, asked, now=desk.clock()), talk)
