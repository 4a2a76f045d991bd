"""Shows the drafts of one announcement, one at a time, to the person who brought it."""

from collections.abc import Sequence

from bot.actions import kept as actions
from bot.actions.imports import save_papers
from bot.actions.kept import Batch, Kept
from bot.actions.outlook import outlook
from bot.desk import Interaction
from bot.options import server_of
from bot.render import drafts as cards
from bot.render.card import Card, Colour
from bot.replies import reply, turn
from bot.views.intake import Brought
from seminar import unread
from seminar.errors import Refusal
from seminar.reading.draft import Reading
from seminar.series import Series
from seminar.speaker import SpeakerName


async def present(interaction: Interaction, series: Series, brought: Brought, of: SpeakerName | None = None) -> None:
    """Answers with the first draft; papers are saved where it is known whose they are.

    The interaction was deferred. Raises `Refusal` where nothing was found.
    """
    note, batch = await _keep(interaction, series, brought, of)
    if batch is not None:
        await reply(interaction, await card_of(interaction, batch, batch.first, note=note), private=True)


async def ask_series(interaction: Interaction, offered: Sequence[Series], brought: Brought) -> None:
    """As `present`, after the question to which of several series it belongs."""
    note, batch = await _keep(interaction, offered[0], brought, None)
    if batch is not None:
        await reply(interaction, cards.choose_series(batch, offered, note=note), private=True)


async def load(interaction: Interaction, batch: Batch) -> list[Kept]:
    """This person's drafts of a batch, compared with what is stored now. Raises `NotFound`."""
    desk = interaction.client
    return await actions.load(desk.database, server_of(interaction), interaction.user.id, batch, now=desk.clock())


async def show(interaction: Interaction, batch: Batch, draft_id: int, *, note: str | None = None) -> None:
    """Puts that draft's card in the place of the one whose button was pressed."""
    await turn(interaction, await card_of(interaction, batch, draft_id, note=note))


async def card_of(interaction: Interaction, batch: Batch, draft_id: int, *, note: str | None = None) -> Card:
    """The draft's card, or once it is saved the talk's, below a note on what was just done."""
    desk = interaction.client
    found = await load(interaction, batch)
    place = draft_id - batch.first
    talk = found[place].talk
    if talk is None:
        return cards.draft(batch, found, place, desk.clock(), note=note)
    prospect = await outlook(desk.database, talk)
    return cards.saved(batch, found, place, prospect, desk.clock(), note=note or "This draft is a talk by now.")


async def _keep(
    interaction: Interaction, series: Series, brought: Brought, of: SpeakerName | None
) -> tuple[str | None, Batch | None]:
    """A note on papers, and the drafts; without drafts the note was the answer. Raises `Refusal` without either."""
    if brought.empty:
        raise Refusal(f"{unread.explain(brought.text)} By hand, a talk is added with `/organize add`.")
    desk, found = interaction.client, brought.reading
    note = await _save_papers(interaction, found, of)
    if not found.drafts:
        await reply(interaction, Card(note, colour=Colour.PLAIN), private=True)
        return note, None
    return note, await actions.keep(desk.database, series, found, author_id=interaction.user.id, now=desk.clock())


async def _save_papers(interaction: Interaction, found: Reading, of: SpeakerName | None) -> str | None:
    if not found.papers:
        return None
    owned = found.papers if of else tuple(one for one in found.papers if one.speakers)
    if not owned:
        return cards.papers(found.papers, None, None, listed=not found.drafts)
    new = await save_papers(interaction.client.database, server_of(interaction), owned, of=of)
    return cards.papers(owned, new, of.name if of else None, listed=not found.drafts)
