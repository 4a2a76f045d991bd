"""What one can do here, as cards of commands that can be clicked."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.render.card import Card
from bot.render.text import flow

PAGE = 3600
HEADING = (
    "## 👋 What I can do for you\n"
    "Ask me about talks, speakers and papers in your own words: mention me anywhere, or write to me directly. "
    "To go on from an answer, ask again or reply to it."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A command as it is called, such as "organize add", with Discord's id of it where it is known."""

    name: str
    description: str
    command_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """Commands for the same people."""

    heading: str
    entries: tuple[Entry, ...]


def cards(sections: Sequence[Section]) -> list[Card]:
    """A line for each command; a second card only where the commands are very many."""
    pages = flow(((one.heading, map(_line, one.entries)) for one in sections), PAGE)
    return [Card(None if number else HEADING, page) for number, page in enumerate(pages)]


def _line(entry: Entry) -> str:
    called = f"</{entry.name}:{entry.command_id}>" if entry.command_id else f"`/{entry.name}`"
    return f"{called} {entry.description}"
