"""What organizers press on people: edit, merge, papers in and out."""

from bot import access
from bot.actions import papers as paper_actions
from bot.actions import profiles
from bot.actions import speakers as actions
from bot.desk import Desk, Interaction
from bot.errors import answered
from bot.options import server_of
from bot.render import speaker_ids as ids
from bot.render import speakers_organized as cards
from bot.render.card import Card
from bot.render.speakers import PAPER_TITLE, UNTITLED, paper_key
from bot.render.text import line
from bot.replies import turn
from bot.views.form_answers import open_form
from bot.views.press import Press
from bot.views.speaker_forms import EditSpeaker, PastePapers
from seminar.durations import counted
from seminar.errors import NotFound


class EditSpeakerButton(Press, template=ids.EDIT):
    """Opens a person's form."""

    @answered
    async def callback(self, interaction: Interaction) -> None:  # type: ignore[override]
        async with interaction.client.database.reader() as db:
            speaker = await profiles.find(db, server_of(interaction), self.number("speaker"))
        await open_form(interaction, EditSpeaker.custom_id(speaker))


class MergeButton(Press, template=ids.MERGE):
    """Makes one of two profiles, or asks whether to, the other way round."""

    @answered
    async def callback(self, interaction: Interaction) -> None:  # type: ignore[override]
        await access.require_organizer(interaction)
        desk, server_id = interaction.client, server_of(interaction)
        kept_id, other_id = self.number("kept"), self.number("other")
        if self.asked["verb"] == "ask":
            await turn(interaction, await merge_question(interaction, kept_id, other_id))
            return
        async with desk.database.reader() as db:
            other = await profiles.find(db, server_id, other_id)
        await actions.merge(desk.database, server_id, kept_id, other_id, by=interaction.user.id, now=desk.clock())
        desk.ring()
        async with desk.database.reader() as db:
            known = await actions.load(db, server_id, kept_id)
        await turn(interaction, cards.merged(known, other.name))


class OwnPapersButton(Press, template=ids.OWN_PAPERS):
    """Turns the pages of a person's papers, removes one, or asks for more."""

    @answered
    async def callback(self, interaction: Interaction) -> None:  # type: ignore[override]
        await access.require_organizer(interaction)
        speaker_id, page = self.number("speaker"), self.number("page")
        match self.asked["verb"]:
            case "add":
                await open_form(interaction, PastePapers.custom_id(speaker_id))
            case "remove":
                await self._remove(interaction, speaker_id, page)
            case _:
                await turn(interaction, await papers_card(interaction, speaker_id, page=page))

    async def _remove(self, interaction: Interaction, speaker_id: int, page: int) -> None:
        desk, server_id = interaction.client, server_of(interaction)
        async with desk.database.reader() as db:
            found = await profiles.load(db, server_id, speaker_id, desk.clock())
        one = next((one for one in found.papers if paper_key(one) == self.asked["key"]), None)
        if one is None:
            raise NotFound(paper_actions.PAPER_GONE)
        draft_id = await paper_actions.remove(
            desk.database, server_id, speaker_id, one, by=interaction.user.id, now=desk.clock()
        )
        shown = line(one.title or one.abstract or "", PAPER_TITLE) or UNTITLED
        card = await papers_card(interaction, speaker_id, page=page, note=f"🗑️ Removed: {shown}", put_back=draft_id)
        await turn(interaction, card)


class NewPapersButton(Press, template=ids.NEW_PAPERS):
    """Leaves papers that were read out or in, turns their pages, and saves them."""

    @answered
    async def callback(self, interaction: Interaction) -> None:  # type: ignore[override]
        await access.require_organizer(interaction)
        desk, server_id, by = interaction.client, server_of(interaction), interaction.user.id
        draft_id, place = self.number("draft"), self.number("place")
        match self.asked["verb"]:
            case "toggle":
                found = await paper_actions.leave_out(desk.database, server_id, by, draft_id, place)
                await turn(interaction, cards.preview(found, place=place))
            case "save":
                speaker, new = await paper_actions.save(desk.database, server_id, by, draft_id, now=desk.clock())
                note = (
                    f"✅ **{counted(new, 'paper')} saved.** `/speaker` shows {'it' if new == 1 else 'them'}."
                    if new
                    else "All of these papers are saved already."
                )
                await turn(interaction, await papers_card(interaction, speaker.id, note=note))
            case _:
                found = await paper_actions.look(desk.database, server_id, by, draft_id)
                await turn(interaction, cards.preview(found, place=place))


def register(client: Desk) -> None:
    client.add_dynamic_items(EditSpeakerButton, MergeButton, OwnPapersButton, NewPapersButton)


async def merge_question(interaction: Interaction, kept_id: int, other_id: int) -> Card:
    """Raises `NotFound` where one of them has gone."""
    desk, server_id = interaction.client, server_of(interaction)
    async with desk.database.reader() as db:
        kept = await profiles.load(db, server_id, kept_id, desk.clock())
        other = await profiles.load(db, server_id, other_id, desk.clock())
    return cards.ask_merge(kept, other)


async def papers_card(
    interaction: Interaction,
    speaker_id: int,
    *,
    page: int = 0,
    note: str | None = None,
    put_back: int | None = None,
) -> Card:
    """A person's papers as organizers see them. Raises `NotFound` where the person has gone."""
    desk = interaction.client
    async with desk.database.reader() as db:
        found = await profiles.load(db, server_of(interaction), speaker_id, desk.clock())
    return cards.own_papers(found, page=page, note=note, put_back=put_back)
