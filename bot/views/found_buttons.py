"""The buttons that turn the pages of what a search found."""

from bot.actions import searching
from bot.desk import Desk, Interaction
from bot.errors import answered
from bot.options import server_of
from bot.render import found, found_ids
from bot.replies import turn
from bot.views.press import Press


class FoundButton(Press, template=found_ids.FOUND):
    """Searches anew: whatever was added since the message was posted is found too."""

    @answered
    async def callback(self, interaction: Interaction) -> None:  # type: ignore[override]
        asked = found_ids.found_asked(self.asked)
        client = interaction.client
        page = await searching.read(
            client.database, server_of(interaction), asked, self.number("page"), meaning=client.meaning
        )
        await turn(interaction, found.card(page))


def register(client: Desk) -> None:
    client.add_dynamic_items(FoundButton)
