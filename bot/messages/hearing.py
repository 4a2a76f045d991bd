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

    In a server a mention in the text itself counts, wherever it stands, and so does what `may_go_on`: who replies to
    another of the bot's posts, or mentions everyone, speaks to others.
    """
    if message.author.bot or message.webhook_id or message.type not in _FROM_PEOPLE:
        return None
    if not is_direct(message) and not _is_mentioned(message, bot_id) and not may_go_on(message, bot_id):
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


def may_go_on(message: discord.Message, bot_id: int) -> bool:
    """Whether it replies to an answer of the bot's, without naming the bot in its text.

    Then it is said to the bot if the same person asked something here just before. The answers are those of its
    messages that reply to somebody; to those that answer a command, Discord's replies do not show what they say.
    """
    if is_direct(message) or _is_mentioned(message, bot_id) or not _is_pinged(message, bot_id):
        return False
    said_before = message.reference.resolved if message.reference else None
    return (
        isinstance(said_before, discord.Message)
        and said_before.author.id == bot_id
        and said_before.type is discord.MessageType.reply
        and bool(message.content)
    )


def is_question(text: str) -> bool:
    """Whether somebody who wrote it surely waits for an answer: "thanks!" is none."""
    return any(mark in text for mark in "?？")


def _is_mentioned(message: discord.Message, bot_id: int) -> bool:
    """Whether Discord counts it as a mention (in a piece of code it is none), and the text has it."""
    return _is_pinged(message, bot_id) and re.search(rf"<@!?{bot_id}>", message.content) is not None


def _is_pinged(message: discord.Message, bot_id: int) -> bool:
    return any(person.id == bot_id for person in message.mentions)
