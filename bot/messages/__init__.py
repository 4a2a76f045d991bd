"""What people write to the bot: messages that mention it, and direct ones."""

from bot.messages.replying import heard

__all__ = ["heard"]
