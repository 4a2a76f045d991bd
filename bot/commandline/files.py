"""Opens the files and addresses that an operator names, with a progress bar where they are many."""

import asyncio
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

from rich.console import Console
from rich.progress import track

from seminar.errors import Refusal
from seminar.reading import documents, sources
from seminar.reading.draft import Reading
from seminar.reading.sources import Document
from seminar.retelling import by_clock

_MANY = 5
_ADDRESS = re.compile(r"(?:https?|webcal)://", re.IGNORECASE)

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What a file or an address holds, as it was `given`. `media_type` and `url` are an address's."""

    given: str
    name: str
    content: bytes
    media_type: str | None = None
    url: str | None = None

    @property
    def source(self) -> str:
        """What it is known by when it is read again: its address, or its name whatever folder it is in."""
        return self.given if self.url else Path(self.name).name

    def document(self) -> Document:
        """Raises `Refusal` where it cannot be read."""
        return sources.open_document(self.content, self.name, media_type=self.media_type, url=self.url)


def content_of(given: str) -> Content:
    """Raises `Refusal` where a file cannot be opened or an address not be reached; `-` is standard input."""
    if _ADDRESS.match(given):
        from bot import fetching  # most commands name files, and its library is a fifth of their start

        found = asyncio.run(fetching.fetch(given))
        return Content(given=given, name=found.name, content=found.content, media_type=found.media_type, url=found.url)
    try:
        if given == "-":
            content = sys.stdin.buffer.read(sources.MOST_BYTES + 1)
            sources.check_size(len(content), "Standard input")
            return Content(given=given, name="Standard input", content=content)
        path = Path(given)
        sources.check_size(path.stat().st_size, given)
        return Content(given=given, name=given, content=path.read_bytes())
    except OSError as error:
        raise Refusal(
            f"{given} cannot be read ({error.strerror}). Check the name, and that you may read it."
        ) from error


def read(document: Document, *, today: date, zone: str) -> Reading:
    """All that stands in it; an hour in UTC is told by the clocks of `zone`."""
    return by_clock(documents.read_document(document, today=today, zone=zone), ZoneInfo(zone))


def text_of(document: Document) -> str:
    return "\n".join(part.text for part in document.parts)


def each(items: Iterable[Item], doing: str) -> Iterator[Item]:
    """The items in their order, with a bar that says what is being done where there are many."""
    found = list(items)
    console = Console(stderr=True)
    yield from track(found, doing, console=console, disable=len(found) < _MANY or not console.is_terminal)


def complain(refusal: Refusal) -> None:
    """Says on standard error why a file was left out."""
    print(refusal, file=sys.stderr)
