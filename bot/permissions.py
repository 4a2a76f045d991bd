"""What Discord must allow the bot in a channel, and why."""

import discord

# Name in `discord.Permissions`, name in Discord's own settings, and what is lost without it.
NEEDED = (
    ("view_channel", "View Channel", "I cannot see the channel"),
    ("send_messages", "Send Messages", "I cannot post"),
    ("read_message_history", "Read Message History", "after an interruption I cannot tell what I have posted"),
)
FOR_MENTIONS = ("mention_everyone", "Mention @everyone, @here, and All Roles", "I cannot mention the series' role")

# Those of the invite link.
INVITED_WITH = discord.Permissions(**{name: True for name, _, _ in (*NEEDED, FOR_MENTIONS)})


def lacking(granted: discord.Permissions, *, mentions: bool) -> list[str]:
    """A line for each permission that is not there, by its name in Discord; `mentions` asks for that one too."""
    needed = (*NEEDED, FOR_MENTIONS) if mentions else NEEDED
    return [f"**{label}**: without it {loss}." for name, label, loss in needed if not getattr(granted, name)]
