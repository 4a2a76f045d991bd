"""Thin slash commands: resolve, defer, one action, one reply."""

from typing import Any

from discord import app_commands

from bot.commands import ask, calendar, help, imports, organize, people, search, series, setup, speakers, talks
from bot.desk import Desk

# In the order in which `/help` shows them.
COMMANDS: tuple[app_commands.Command[Any, ..., Any] | app_commands.Group, ...] = (
    *ask.COMMANDS,
    *talks.COMMANDS,
    *search.COMMANDS,
    *speakers.COMMANDS,
    *calendar.COMMANDS,
    *people.COMMANDS,
    *help.COMMANDS,
    *setup.COMMANDS,
    *series.COMMANDS,
    *organize.COMMANDS,
)


def register(tree: app_commands.CommandTree[Desk]) -> None:
    """Adds every command to the tree."""
    for command in (*COMMANDS, *imports.MENUS):
        tree.add_command(command)
