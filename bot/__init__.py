"""Talks to people: the Discord bot, its command line and its outbox."""

__version__ = "0.1.0"
