"""An announcement on its way in: pasted, attached, behind an address, or in a message; read before it is shown."""

import asyncio
import re
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import discord

from bot import fetching
from bot.desk import Interaction
from seminar import reading, wall
from seminar.errors import Refusal
from seminar.reading import sources
from seminar.reading.draft import Reading
from seminar.retelling import by_clock
from seminar.series import Series

SECONDS = 20  # for one announcement, however large

# What opens PDFs holds state of its own, and two threads in it at once would end the whole process.
_ONE_AT_A_TIME = threading.Lock()


@dataclass(frozen=True, slots=True, kw_only=True)
class Brought:
    """What was read, and the text that it was read from."""

    reading: Reading
    text: str

    @property
    def empty(self) -> bool:
        return not self.reading.drafts and not self.reading.papers


async def from_text(interaction: Interaction, series: Series, text: str) -> Brought:
    """What a person pasted. Raises `Refusal` where there is nothing to read."""
    today = wall.shown(interaction.client.clock(), series.zone).date()
    return await in_time(lambda: Brought(reading=reading.read(text, today=today, zone=series.zone.key), text=text))


async def from_file(interaction: Interaction, series: Series, file: discord.Attachment) -> Brought:
    """What a person attached, of whatever kind it is. Raises `Refusal` where that cannot be read."""
    # Before it is fetched: what is too large is not worth the way.
    sources.check_size(file.size, "That file")
    try:
        content = await file.read()
    except discord.HTTPException as error:
        raise Refusal("Discord does not give me that file any more. Attach it again.") from error
    return await _from_bytes(interaction, series, content, file.filename, media_type=file.content_type)


async def from_address(interaction: Interaction, series: Series, address: str) -> Brought:
    """What anybody can see at an address. Raises `Refusal` where it cannot be reached or read."""
    found = await fetching.fetch(address)
    return await _from_bytes(interaction, series, found.content, found.name, media_type=found.media_type, url=found.url)


async def from_message(interaction: Interaction, series: Series, message: discord.Message) -> Brought:
    """The first part of a message that holds a talk: its text, its first file, its embeds. Raises `Refusal`."""
    empty: Brought | None = None
    refused: Refusal | None = None
    for part in _parts(message):
        try:
            if isinstance(part, discord.Attachment):
                found = await from_file(interaction, series, part)
            else:
                found = await from_text(interaction, series, part)
        except Refusal as refusal:
            refused = refused or refusal
            continue
        if not found.empty:
            return found
        empty = empty or found
    # A file that could not be read says more than the words beside it.
    if refused is None and empty is not None:
        return empty
    raise refused or Refusal("That message holds no text and no file. Choose the one with the announcement.")


async def _from_bytes(
    interaction: Interaction,
    series: Series,
    content: bytes,
    name: str,
    *,
    media_type: str | None = None,
    url: str | None = None,
) -> Brought:
    today = wall.shown(interaction.client.clock(), series.zone).date()

    def work() -> Brought:
        # Imported here: most of the reader is behind it, and most days bring no announcement.
        from seminar.reading import documents

        with _ONE_AT_A_TIME:
            document = sources.open_document(content, _plain(name), media_type=media_type, url=url)
        found = documents.read_document(document, today=today, zone=series.zone.key)
        return Brought(reading=by_clock(found, series.zone), text="\n".join(part.text for part in document.parts))

    return await in_time(work)


async def in_time(work: Callable[[], Brought], *, seconds: float = SECONDS) -> Brought:
    """Reads in a thread: the loop has other people to answer. Raises `Refusal` where it takes too long."""
    try:
        return await asyncio.wait_for(asyncio.to_thread(work), seconds)
    except TimeoutError:
        raise Refusal(
            f"I gave up after {seconds:g} seconds: that is too much to read. Paste only the part with the announcement."
        ) from None


def _plain(name: str) -> str:
    """A file's name as a refusal may repeat it, with its ending, which tells of its kind."""
    return re.sub(r"[^\w. -]", "-", name)[-60:].strip() or "That file"


def _parts(message: discord.Message) -> Iterator[str | discord.Attachment]:
    """Where a talk may stand in a message, or in one that it forwards, in the order in which to look."""
    messages: list[discord.Message | discord.MessageSnapshot] = [message, *message.message_snapshots]
    for each in messages:
        texts = (each.content, _component_text(each.components))
        yield from (text for text in texts if text.strip())
        yield from each.attachments[:1]
        yield from (text for text in map(_embed_text, each.embeds) if text.strip())


def _embed_text(embed: discord.Embed) -> str:
    fields = (f"{field.name}: {field.value}" for field in embed.fields)
    return "\n\n".join(filter(None, (embed.title, embed.description, "\n".join(fields), embed.footer.text)))


def _component_text(components: Iterable[Any]) -> str:
    """The text of a message that is made of components, as bots post them."""
    found = []
    for component in components:
        found.append(getattr(component, "content", None) or "")
        found.append(_component_text(getattr(component, "children", [])))
    return "\n".join(filter(None, found))
