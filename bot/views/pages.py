"""The buttons that turn the pages of lists."""

from bot.actions import listings
from bot.desk import Desk, Interaction
from bot.errors import answered
from bot.options import server_of
from bot.render import ids, lists
from bot.views.press import Press


class ListingButton(Press, template=ids.LISTING):
    """Shows a page of a list as it is now, whatever was added since the message was posted."""

    @answered
    async def callback(self, interaction: Interaction) -> None:  # type: ignore[override]
        now = interaction.client.clock()
        asked = ids.listing_asked(self.asked)
        async with interaction.client.database.reader() as db:
            page = await listings.read(db, server_of(interaction), asked, self.number("page"), now)
        await self.show_or_turn(interaction, lists.listing(page, now))


def register(client: Desk) -> None:
    client.add_dynamic_items(ListingButton)
