"""Kills the bot at random moments while reminders fall due, and counts what arrived: none lost, none twice."""
