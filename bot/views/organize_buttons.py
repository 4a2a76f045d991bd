"""The buttons by which organizers act on a talk: Announce now, Edit."""

from bot import access
from bot.actions import talks as actions
from bot.desk import Desk, Interaction
from bot.errors import answered
from bot.options import server_of
from bot.render import organizer_ids as ids
from bot.views.form_answers import open_form
from bot.views.press import Press
from bot.views.talk_forms import EditTalk, answer


class OrganizeButton(Press, template=ids.ORGANIZE):
    """A press below the private card of a talk."""

    @answered
    async def callback(self, interaction: Interaction) -> None:  # type: ignore[override]
        desk = interaction.client
        async with desk.database.reader() as db:
            talk = await actions.load(db, server_of(interaction), self.number("talk"))
        if self.asked["verb"] == "edit":
            await open_form(interaction, EditTalk.custom_id(talk))
            return
        await access.require_organizer(interaction, talk.series)
        await interaction.response.defer(ephemeral=True, thinking=True)
        after = await actions.announce(desk.database, talk.server_id, talk.id, by=interaction.user.id, now=desk.clock())
        await answer(interaction, after, done="The talk is being announced.")


def register(client: Desk) -> None:
    client.add_dynamic_items(OrganizeButton)
