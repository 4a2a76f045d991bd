"""The choice of a server in direct messages, and the button that offers it again."""

import discord

from bot.desk import Desk, Interaction
from bot.errors import answered
from bot.messages import hearing, whose
from bot.messages.replying import card_for
from bot.render import direct, direct_ids
from bot.replies import turn
from bot.views.press import Choice, Press
from seminar.errors import NotFound, Refusal


class ServerChoice(Choice, template=direct_ids.SERVER_CHOICE):
    """Puts the answer in the place of the choice. The question is read where it was asked."""

    @answered
    async def callback(self, interaction: Interaction) -> None:  # type: ignore[override]
        client, server_id = interaction.client, self.chosen
        await interaction.response.defer()
        await whose.enter(interaction, server_id)
        message = await _question(interaction, int(self.asked["message"]))
        assert client.user is not None
        said = hearing.question_in(message, client.user.id) or ""
        card = await card_for(client, server_id, message, said)
        guild = client.get_guild(server_id)
        assert guild is not None
        await turn(interaction, direct.of_server(card, server_id, guild.name, message.id))


class OtherServerButton(Press, template=direct_ids.OTHER_SERVER):
    """Puts the choice in the place of an answer."""

    @answered
    async def callback(self, interaction: Interaction) -> None:  # type: ignore[override]
        homes = await whose.homes(interaction.client, interaction.user.id)
        if len(homes) == 1:
            raise Refusal("There is no other server by now where we both are.")
        offered = direct.which_server([(one.id, one.name) for one in homes], self.number("message"))
        await turn(interaction, offered)


def register(client: Desk) -> None:
    client.add_dynamic_items(ServerChoice, OtherServerButton)


async def _question(interaction: Interaction, message_id: int) -> discord.Message:
    """Raises `NotFound` where it was deleted since."""
    channel = interaction.channel
    assert isinstance(channel, discord.abc.Messageable)
    try:
        return await channel.fetch_message(message_id)
    except discord.NotFound as error:
        raise NotFound("Your question is not here any more. Ask it again: I know now of which server.") from error
