"""Talks to people: the Discord bot, its command line and its outbox."""
