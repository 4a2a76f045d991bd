"""Which server's talks a direct message is about."""

import discord

from bot.desk import Desk, Interaction, meet
from bot.render import direct_ids
from seminar.errors import NotAllowed, NotFound
from storage import servers


async def homes(client: Desk, person_id: int) -> list[discord.Guild]:
    """The servers whose talks the person may ask about. Raises `NotFound` where there is none, `Refusal` else."""
    async with client.database.reader() as db:
        known = await servers.all_ids(db)
    found = await client.whereabouts.servers_of(person_id, known)
    if not found:
        raise NotFound(
            "I find you on no server whose talks I keep. Where there is one with me on it, join it first; if you have "
            "only just joined, ask me there, or here again in five minutes."
        )
    return found


async def meant(client: Desk, person_id: int, among: list[discord.Guild]) -> discord.Guild | None:
    """The only one, or the one that the person used last; None where they have to choose."""
    if len(among) == 1:
        return among[0]
    last = await client.whereabouts.last_used(person_id)
    return next((guild for guild in among if guild.id == last), None)


async def settle(interaction: Interaction) -> None:
    """Lets a press in a direct message count as one on the server that its message is about. Raises `Refusal`."""
    message, client, person_id = interaction.message, interaction.client, interaction.user.id
    if interaction.guild_id is not None or message is None:
        return
    server_id = direct_ids.server_in(_custom_ids(message))
    if server_id is None:
        guild = await meant(client, person_id, await homes(client, person_id))
        if guild is None:
            return
        server_id = guild.id
    await enter(interaction, server_id)


async def enter(interaction: Interaction, server_id: int) -> None:
    """As `settle`, for a server that is named. Raises `NotAllowed` where the person is not there."""
    client, person_id = interaction.client, interaction.user.id
    member = await client.whereabouts.member(server_id, person_id)
    if member is None:
        raise NotAllowed("You are not on that server any more, so that I may not tell you about its talks.")
    meet(interaction, member)
    await client.whereabouts.note(person_id, server_id, client.clock())


def _custom_ids(message: discord.Message) -> list[str]:
    """Of the buttons that stand at the top of a message."""
    rows = [one for one in message.components if isinstance(one, discord.ActionRow)]
    buttons = [item for row in rows for item in row.children if isinstance(item, discord.Button)]
    return [button.custom_id for button in buttons if button.custom_id]
