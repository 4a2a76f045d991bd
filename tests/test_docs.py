"""docs/commands.md tells of every command and of every option, and of nothing that there is not."""

import re
from pathlib import Path
from typing import Any

import pytest
from discord import app_commands

from bot.commands import COMMANDS

DOCS = Path(__file__).parents[1] / "docs" / "commands.md"
LONGEST_DESCRIPTION = 100


def every_command() -> list[app_commands.Command[Any, ..., Any]]:
    found: list[app_commands.Command[Any, ..., Any]] = []
    for one in COMMANDS:
        inner = one.walk_commands() if isinstance(one, app_commands.Group) else [one]
        found += [command for command in inner if isinstance(command, app_commands.Command)]
    return found


def sections() -> dict[str, str]:
    """What is said under each command's heading, such as "### `/next [series]`"."""
    parts = re.split(r"^#+ (.*)$", DOCS.read_text("utf-8"), flags=re.MULTILINE)
    headings = [re.match(r"`/([a-z -]+[a-z])", heading) for heading in parts[1::2]]
    return {match[1]: text for match, text in zip(headings, parts[2::2], strict=True) if match}


@pytest.mark.parametrize("command", every_command(), ids=lambda command: command.qualified_name)
def test_every_command_and_option_is_documented(command: app_commands.Command[Any, ..., Any]) -> None:
    said = sections()
    assert command.qualified_name in said, f"docs/commands.md has no heading for /{command.qualified_name}"
    names = [option.name for option in command.parameters]
    assert [name for name in names if f"`{name}`" not in said[command.qualified_name]] == []


def test_no_command_is_documented_that_there_is_not() -> None:
    assert sorted(set(sections()) - {command.qualified_name for command in every_command()}) == []


@pytest.mark.parametrize("command", every_command(), ids=lambda command: command.qualified_name)
def test_every_command_and_option_says_what_it_is_for(command: app_commands.Command[Any, ..., Any]) -> None:
    said = [command.description, *(str(option.description) for option in command.parameters)]
    assert [text for text in said if not 1 < len(text) <= LONGEST_DESCRIPTION or text == "…"] == []
