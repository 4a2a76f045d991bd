"""Answers messages: one reply that pings nobody, or silence where the bot may not speak."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator

import aiohttp
import discord

from bot.desk import Desk
from bot.errors import sentence_for
from bot.messages import asking, hearing, whose
from bot.messages.patience import Patience
from bot.render import direct
from bot.render.card import Card
from bot.render.notes import problem

log = logging.getLogger(__name__)

# What is raised where Discord, or the way there, refuses what is sent.
UNSENT = (discord.HTTPException, aiohttp.ClientError, OSError)
# Who is answered sooner need not see that somebody types.
SLOW_SECONDS, TYPING_LASTS_SECONDS = 1.0, 8.0


async def heard(client: Desk, message: discord.Message, patience: Patience) -> None:
    """Answers a message that is said to the bot. Raises nothing."""
    assert client.user is not None
    said = hearing.question_in(message, client.user.id)
    if said is None:
        return
    goes_on = hearing.may_go_on(message, client.user.id)
    if goes_on and not await _is_under_way(client, message):
        return
    if not may_answer(message):
        log.info("message=%d channel=%d not answered: I may not write there", message.id, message.channel.id)
        return
    if not patience.bears(message.author.id, asyncio.get_running_loop().time()):
        log.info("message=%d person=%d not answered: too many at once", message.id, message.author.id)
        return
    try:
        async with typing_where_slow(message.channel):
            card = await _answer(client, message, said, only_known=goes_on and not hearing.is_question(said))
    except Exception as error:
        card = problem(sentence_for(error, f"message={message.id}"))
    if card is None:
        return
    try:
        await _reply(message, card)
    except UNSENT as unsaid:
        log.warning("message=%d could not be answered: %s", message.id, unsaid)


async def card_for(client: Desk, server_id: int, message: discord.Message, said: str) -> Card:
    """The answer to a message from this server's talks. Raises `Refusal`, or whatever went wrong."""
    return (await _told(client, server_id, message, said)).card if said else direct.invitation()


def may_answer(message: discord.Message) -> bool:
    """Whether the bot may write where the message stands, as far as it knows."""
    channel = message.channel
    if message.guild is None or not isinstance(channel, discord.abc.GuildChannel | discord.Thread):
        return True
    allowed = _allowed(channel, message.guild)
    if allowed is None:
        return True
    sending = allowed.send_messages_in_threads if isinstance(channel, discord.Thread) else allowed.send_messages
    return allowed.view_channel and sending


@contextlib.asynccontextmanager
async def typing_where_slow(channel: discord.abc.Messageable) -> AsyncIterator[None]:
    """Shows that the bot types while the block runs, once that has taken a while."""
    typing = asyncio.create_task(_type(channel))
    try:
        yield
    finally:
        typing.cancel()
        await asyncio.wait({typing})


async def _type(channel: discord.abc.Messageable) -> None:
    await asyncio.sleep(SLOW_SECONDS)
    with contextlib.suppress(*UNSENT):
        while True:
            await channel.typing()
            await asyncio.sleep(TYPING_LASTS_SECONDS)


async def _answer(client: Desk, message: discord.Message, said: str, *, only_known: bool) -> Card | None:
    """None where nobody waits for an answer that is none."""
    if not hearing.is_direct(message):
        server_id = _server_of(message)
        await client.whereabouts.note(message.author.id, server_id, client.clock())
        if not said:
            return None if only_known else direct.invitation()
        told = await _told(client, server_id, message, said)
        return told.card if told.known or not only_known else None
    if not said:
        return direct.invitation()
    homes = await whose.homes(client, message.author.id)
    server = await whose.meant(client, message.author.id, homes)
    if server is None:
        return direct.which_server([(one.id, one.name) for one in homes], message.id)
    card = await card_for(client, server.id, message, said)
    return direct.of_server(card, server.id, server.name, message.id) if len(homes) > 1 else card


async def _is_under_way(client: Desk, message: discord.Message) -> bool:
    try:
        return await asking.is_under_way(
            client, server_id=_server_of(message), channel_id=message.channel.id, person_id=message.author.id
        )
    except Exception as error:
        # Perhaps it was said to others: they need not hear of it.
        sentence_for(error, f"message={message.id}")
        return False


async def _told(client: Desk, server_id: int, message: discord.Message, said: str) -> asking.Told:
    return await asking.ask(
        client, said, server_id=server_id, channel_id=message.channel.id, person_id=message.author.id
    )


async def _reply(message: discord.Message, card: Card) -> None:
    """Once, whatever is sent again: the number of the question goes with its answer."""
    channel, nonce = message.channel, str(message.id)
    allowed = None
    if message.guild is not None and isinstance(channel, discord.abc.GuildChannel | discord.Thread):
        allowed = _allowed(channel, message.guild)
    if allowed is None or allowed.read_message_history:
        # One that was deleted meanwhile is answered without pointing at it.
        question = message.to_reference(fail_if_not_exists=False)
        await channel.send(view=card, nonce=nonce, reference=question, mention_author=False)
    else:
        await channel.send(view=card, nonce=nonce)


def _server_of(message: discord.Message) -> int:
    """Right after the start Discord may tell of messages before it tells of their channels."""
    if message.guild is not None:
        return message.guild.id
    assert isinstance(message.channel, discord.PartialMessageable)
    assert message.channel.guild_id is not None
    return message.channel.guild_id


def _allowed(channel: discord.abc.GuildChannel | discord.Thread, guild: discord.Guild) -> discord.Permissions | None:
    """What the bot may do there; None for a thread of whose channel Discord has not told yet."""
    try:
        return channel.permissions_for(guild.me)
    except discord.ClientException:
        return None
