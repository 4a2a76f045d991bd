"""The buttons below a talk: Details, Join, Add to calendar."""

import io

import discord

from bot import access
from bot.actions import talks as talk_actions
from bot.desk import Desk, Interaction
from bot.errors import answered
from bot.options import server_of
from bot.render import ids
from bot.render import talks as cards
from bot.render.card import Card
from bot.render.notes import calendar_file
from bot.render.posts import join_lines
from bot.replies import reply, turn
from bot.views.press import Press
from seminar.errors import NotAllowed, Refusal
from seminar.talk import Talk


class TalkButton(Press, template=ids.TALK):
    """A press on one of a talk's buttons."""

    @answered
    async def callback(self, interaction: Interaction) -> None:  # type: ignore[override]
        talk = await _load(interaction, self.number("talk"))
        match self.asked["verb"]:
            case "details":
                await reply(interaction, cards.whole(talk, interaction.client.clock()), private=True)
            case "calendar":
                await _send_calendar(interaction, talk)
            case "join":
                await _answer_join(interaction, talk)
            case _:
                raise Refusal("That button is from another version of me. Ask for the talk again with `/talk`.")


class TalkPageButton(Press, template=ids.TALK_PAGE):
    """Turns the pages of a talk's card."""

    @answered
    async def callback(self, interaction: Interaction) -> None:  # type: ignore[override]
        talk = await _load(interaction, self.number("talk"))
        await turn(interaction, cards.whole(talk, interaction.client.clock(), page=self.number("page")))


def register(client: Desk) -> None:
    client.add_dynamic_items(TalkButton, TalkPageButton)


async def _load(interaction: Interaction, talk_id: int) -> Talk:
    async with interaction.client.database.reader() as db:
        return await talk_actions.load(db, server_of(interaction), talk_id)


async def _send_calendar(interaction: Interaction, talk: Talk) -> None:
    # Loaded for whoever wants such a file, as by `/calendar`.
    from seminar import calendar

    content = calendar.to_ics([talk], name=talk.series.name, now=interaction.client.clock(), with_links=True)
    filename = f"talk-{talk.id}.ics"
    file = discord.File(io.BytesIO(content), filename=filename)
    await reply(interaction, calendar_file(1, filename), private=True, files=[file])


async def _answer_join(interaction: Interaction, talk: Talk) -> None:
    if not access.may_join(interaction, talk.series):
        raise NotAllowed(
            f"The link of this talk is for holders of <@&{talk.series.fields.role_id}>. Ask an organizer for the role."
        )
    if talk.cancelled or talk.is_past(interaction.client.clock()):
        raise Refusal("There is nothing to join: that talk is over or cancelled. `/next` shows the next one.")
    if not talk.join:
        raise Refusal("Nobody has set a link for this talk yet. Ask again shortly before it starts.")
    await reply(interaction, Card(f"**{cards.title(talk)}**", join_lines(talk)), private=True)
