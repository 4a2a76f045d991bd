"""What Discord must allow the bot in a channel, and why."""

from collections.abc import Iterable
from dataclasses import dataclass

import discord

from seminar.series import Series
from storage.servers import Server

# Name in `discord.Permissions`, name in Discord's own settings, and what is lost without it.
NEEDED = (
    ("view_channel", "View Channel", "I cannot see the channel"),
    ("send_messages", "Send Messages", "I cannot post"),
    ("read_message_history", "Read Message History", "after an interruption I cannot tell what I have posted"),
)
FOR_MENTIONS = ("mention_everyone", "Mention @everyone, @here, and All Roles", "I cannot mention the series' role")
FOR_THREADS = ("send_messages_in_threads", "Send Messages in Threads", "I cannot answer questions in threads")

# Those of the invite link. Nobody is told that the one for threads is not there: nothing is posted to them unasked.
INVITED_WITH = discord.Permissions(**{name: True for name, _, _ in (*NEEDED, FOR_MENTIONS, FOR_THREADS)})


def lacking(granted: discord.Permissions, *, mentions: bool) -> list[str]:
    """A line for each permission that is not there, by its name in Discord; `mentions` asks for that one too."""
    needed = (*NEEDED, FOR_MENTIONS) if mentions else NEEDED
    return [f"**{label}**: without it {loss}." for name, label, loss in needed if not getattr(granted, name)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """A channel to which something is to be posted, with a line for each permission that is not there.

    `gone` says that it was deleted, or is hidden from the bot.
    """

    channel_id: int
    lines: tuple[str, ...] = ()
    gone: bool = False


def troubles(guild: discord.Guild, server: Server, series: Iterable[Series]) -> list[Trouble]:
    """What is wrong in the channels of a server and its series; nothing where all is well."""
    mentioned: dict[int, set[int]] = {server.channel_id: set()} if server.channel_id else {}
    for one in series:
        channel_id = one.fields.channel_id or server.channel_id
        if channel_id and not one.archived:
            mentioned.setdefault(channel_id, set()).add(one.fields.role_id or 0)
    return [found for channel_id, role_ids in mentioned.items() if (found := _trouble(guild, channel_id, role_ids))]


def _trouble(guild: discord.Guild, channel_id: int, role_ids: set[int]) -> Trouble | None:
    channel = guild.get_channel(channel_id)
    if channel is None:
        return Trouble(channel_id=channel_id, gone=True)
    roles = [role for role_id in role_ids if (role := guild.get_role(role_id))]
    # A role that anyone may mention needs no permission of ours.
    mentions = any(not role.mentionable for role in roles)
    lines = lacking(channel.permissions_for(guild.me), mentions=mentions)
    return Trouble(channel_id=channel_id, lines=tuple(lines)) if lines else None
