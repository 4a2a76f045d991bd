"""The buttons and the choice below people and their papers."""

from bot.actions import profiles
from bot.actions.profiles import Profile
from bot.desk import Desk, Interaction
from bot.errors import answered
from bot.options import server_of
from bot.render import ids
from bot.render import speakers as cards
from bot.replies import turn
from bot.views.press import Choice, Press, settled
from seminar.errors import NotFound


class SpeakerChoice(Choice, template=ids.SPEAKER_CHOICE):
    """Puts the chosen person in the place of the question."""

    async def interaction_check(self, interaction: Interaction) -> bool:  # type: ignore[override]
        return await settled(interaction)

    @answered
    async def callback(self, interaction: Interaction) -> None:  # type: ignore[override]
        found = await _load(interaction, self.chosen)
        await turn(interaction, cards.profile(found, interaction.client.clock()))


class SpeakerButton(Press, template=ids.SPEAKER):
    """Turns the pages of a profile."""

    @answered
    async def callback(self, interaction: Interaction) -> None:  # type: ignore[override]
        found = await _load(interaction, self.number("speaker"))
        await turn(interaction, cards.profile(found, interaction.client.clock(), page=self.number("page")))


class PapersButton(Press, template=ids.PAPERS):
    """Shows all papers of a person, or turns their pages."""

    @answered
    async def callback(self, interaction: Interaction) -> None:  # type: ignore[override]
        found = await _load(interaction, self.number("speaker"))
        await self.show_or_turn(interaction, cards.papers(found, page=self.number("page")))


class PaperButton(Press, template=ids.PAPER):
    """Shows the abstract of a paper, or turns its pages."""

    @answered
    async def callback(self, interaction: Interaction) -> None:  # type: ignore[override]
        found = await _load(interaction, self.number("speaker"))
        one = next((one for one in found.papers if cards.paper_key(one) == self.asked["key"]), None)
        if one is None:
            raise NotFound("That paper is not here any more. `/speaker` shows those that are.")
        await self.show_or_turn(interaction, cards.paper(found.speaker, one, page=self.number("page")))


def register(client: Desk) -> None:
    client.add_dynamic_items(SpeakerChoice, SpeakerButton, PapersButton, PaperButton)


async def _load(interaction: Interaction, speaker_id: int) -> Profile:
    now = interaction.client.clock()
    async with interaction.client.database.reader() as db:
        return await profiles.load(db, server_of(interaction), speaker_id, now)
