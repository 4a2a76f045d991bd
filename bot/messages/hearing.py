"""Whether a message is said to the bot, and what it asks."""

import re
from collections.abc import Mapping
from types import MappingProxyType

import discord

_MARKUP = re.compile(
    r"<(?:(?:@[!&]?|#)(?P<number>\d{1,20})|a?:\w{1,32}:\d{1,20}|/(?P<command>[^:<>]{1,100}):\d{1,20}"
    r"|t:-?\d{1,15}(?::[a-zA-Z])?)>"
)
_FROM_PEOPLE = (discord.MessageType.default, discord.MessageType.reply)


def question_in(message: discord.Message, bot_id: int) -> str | None:
    """What a person says to the bot, without the mention; empty where that is all. None where it is said to others.

    In a server only a mention in the text itself counts, wherever it stands: who replies to one of the bot's posts, or
    mentions everyone, speaks to others.
    """
    if message.author.bot or message.webhook_id or message.type not in _FROM_PEOPLE:
        return None
    if not is_direct(message) and not _is_mentioned(message, bot_id):
        return None
    names = {str(one.id): one.display_name for one in message.mentions if one.id != bot_id}
    names |= {str(one.id): one.name for one in (*message.role_mentions, *message.channel_mentions)}
    return plain(message.content, names)


def plain(text: str, names: Mapping[str, str] = MappingProxyType({})) -> str:
    """The text without Discord's markup: names in the place of numbers, and nothing of pictures and times."""

    def shown(found: re.Match[str]) -> str:
        return f"/{found['command']}" if found["command"] else names.get(found["number"] or "", " ")

    return " ".join(_MARKUP.sub(shown, text).split()).lstrip(",;:.，；：、。 ")


def is_direct(message: discord.Message) -> bool:
    return isinstance(message.channel, discord.DMChannel)


def _is_mentioned(message: discord.Message, bot_id: int) -> bool:
    """Whether Discord counts it as a mention (in a piece of code it is none), and the text has it."""
    if not any(person.id == bot_id for person in message.mentions):
        return False
    return re.search(rf"<@!?{bot_id}>", message.content) is not None
