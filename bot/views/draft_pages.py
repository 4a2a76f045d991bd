"""Shows the drafts of one announcement, one at a time, to the person who brought it."""

import asyncio

from bot.actions import kept as actions
from bot.actions.imports import save_papers
from bot.actions.kept import Batch
from bot.actions.outlook import outlook
from bot.desk import Interaction
from bot.options import server_of
from bot.render import drafts as cards
from bot.render.card import Card, Colour
from bot.replies import reply, turn
from seminar import reading, wall
from seminar.errors import Refusal
from seminar.reading.draft import Reading
from seminar.series import Series
from seminar.speaker import SpeakerName


async def present(interaction: Interaction, series: Series, text: str, of: SpeakerName | None) -> None:
    """Reads an announcement and answers with its first draft; papers are saved where it is known whose they are.

    The interaction was deferred. Raises `Refusal` where there is nothing to read in the text.
    """
    desk = interaction.client
    today = wall.shown(desk.clock(), series.zone).date()
    # The reader may take a second: the loop has other people to answer.
    found = await asyncio.to_thread(reading.read, text, today=today, zone=series.zone.key)
    if not found.drafts and not found.papers:
        raise Refusal(
            "I found no talk in that text. Paste the announcement itself, with title, speaker and date, or use "
            "`/organize add`."
        )
    note = await _save_papers(interaction, found, of)
    if not found.drafts:
        await reply(interaction, Card(note, colour=Colour.PLAIN), private=True)
        return
    batch = await actions.keep(desk.database, series, found, author_id=interaction.user.id, now=desk.clock())
    await reply(interaction, await card_of(interaction, batch, batch.first, note=note), private=True)


async def show(interaction: Interaction, batch: Batch, draft_id: int, *, note: str | None = None) -> None:
    """Puts that draft's card in the place of the one whose button was pressed."""
    await turn(interaction, await card_of(interaction, batch, draft_id, note=note))


async def card_of(interaction: Interaction, batch: Batch, draft_id: int, *, note: str | None = None) -> Card:
    """The draft's card, or once it is saved the talk's, below a note on what was just done."""
    desk = interaction.client
    found = await actions.load(desk.database, server_of(interaction), interaction.user.id, batch)
    place = draft_id - batch.first
    talk = found[place].talk
    if talk is None:
        return cards.draft(batch, found, place, desk.clock(), note=note)
    prospect = await outlook(desk.database, talk)
    return cards.saved(batch, found, place, prospect, desk.clock(), note=note or "This draft is a talk by now.")


async def _save_papers(interaction: Interaction, found: Reading, of: SpeakerName | None) -> str | None:
    if not found.papers:
        return None
    owned = found.papers if of else tuple(one for one in found.papers if one.speakers)
    if not owned:
        return cards.papers(found.papers, None, None, listed=not found.drafts)
    new = await save_papers(interaction.client.database, server_of(interaction), owned, of=of)
    return cards.papers(owned, new, of.name if of else None, listed=not found.drafts)
