"""The buttons below the ledger: turn its pages, send a failed delivery again."""

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
from bot.views.press import Press
from seminar.delivery import State


class LedgerButton(Press, template=ids.LEDGER):
    """A press that shows some page anew, after a resend where one was asked for."""

    @answered
    async def callback(self, interaction: Interaction) -> None:  # type: ignore[override]
        desk = interaction.client
        asked = Asked(
            talk_id=self.number("talk") or None,
            state=None if self.asked["state"] == "all" else State(self.asked["state"]),
            page=self.number("page"),
        )
        card = await ledger(interaction, asked)
        await interaction.response.defer()
        if self.asked["resend"]:
            await talk_actions.resend(desk.database, server_of(interaction), self.number("resend"), now=desk.clock())
            card = await ledger(interaction, asked)
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
