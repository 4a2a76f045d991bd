"""A press on a button of any message that was ever posted, or a choice there: its custom id says all that it asks."""

import re
from typing import Any, Self

import discord
from discord import ui

from bot.desk import Interaction
from bot.errors import answer_failure
from bot.messages import whose
from bot.render.card import Card
from bot.replies import reply, turn

_NOTHING = r"(?!)"


class Press(ui.DynamicItem[ui.Button[Any]], template=_NOTHING):
    """What every such button shares; a subclass has a template of its own and answers in `callback`."""

    def __init__(self, item: ui.Button[Any], asked: re.Match[str]) -> None:
        super().__init__(item)
        self.asked = asked

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str]
    ) -> Self:
        assert isinstance(item, ui.Button)
        return cls(item, match)

    async def interaction_check(self, interaction: Interaction) -> bool:  # type: ignore[override]
        return await settled(interaction)

    def number(self, name: str) -> int:
        """A number in the custom id, such as of a talk or of a page."""
        return int(self.asked[name])

    async def show_or_turn(self, interaction: Interaction, card: Card) -> None:
        """Answers in a private message of its own, or in the place of the message that holds the button."""
        if self.asked["verb"] == "show":
            await reply(interaction, card, private=True)
        else:
            await turn(interaction, card)


class Choice(ui.DynamicItem[ui.Select[Any]], template=_NOTHING):
    """What every choice of one thing by its number shares, as `Press` does for buttons."""

    def __init__(self, item: ui.Select[Any], asked: re.Match[str]) -> None:
        super().__init__(item)
        self.asked = asked

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str]
    ) -> Self:
        assert isinstance(item, ui.Select)
        return cls(item, match)

    @property
    def chosen(self) -> int:
        return int(self.item.values[0])


async def settled(interaction: Interaction) -> bool:
    """Whether a press may go on: in a direct message it is first settled of which server that message is."""
    try:
        await whose.settle(interaction)
    except Exception as error:
        await answer_failure(interaction, error)
        return False
    return True
