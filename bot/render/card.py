"""The frame of every message: Components V2 in one container, whose buttons are answered by their custom id."""

from collections.abc import Callable, Iterable
from enum import IntEnum

import discord
from discord import ui

Item = ui.Item["Card"]


class Colour(IntEnum):
    """The stripe at a card's side."""

    PLAIN = 0x5865F2
    SOON = 0x2E9E6B
    CHANGED = 0xD99A2B
    CANCELLED = 0xC0443C
    PAST = 0x8A8F98


class Card(ui.LayoutView):
    """A message of ours. Nothing of it is kept in memory, so that it works the same after a restart."""

    def __init__(self, *items: Item | str | None, colour: Colour = Colour.PLAIN, above: str | None = None) -> None:
        """Strings become text; missing ones are left out. `above` stands over the container, for mentions."""
        super().__init__(timeout=None)
        if above:
            self.add_item(ui.TextDisplay(above))
        self.add_item(
            ui.Container(
                *(ui.TextDisplay(item) if isinstance(item, str) else item for item in items if item),
                accent_colour=int(colour),
            )
        )

    def is_finished(self) -> bool:
        # Buttons are found by their custom id (bot.views). discord.py would keep every view it answers an interaction
        # with, and only a finished one is never kept.
        return True


def row(buttons: Iterable[ui.Button["Card"] | None]) -> ui.ActionRow["Card"] | None:
    """The buttons beside each other, or nothing where there are none; a row holds five."""
    present = [button for button in buttons if button is not None]
    return ui.ActionRow(*present) if present else None


def button(
    label: str,
    custom_id: str,
    *,
    style: discord.ButtonStyle = discord.ButtonStyle.secondary,
    emoji: str | None = None,
    disabled: bool = False,
) -> ui.Button["Card"]:
    return ui.Button(label=label[:80], custom_id=custom_id, style=style, emoji=emoji, disabled=disabled)


def link_button(label: str, url: str, *, emoji: str | None = None) -> ui.Button["Card"]:
    return ui.Button(label=label[:80], url=url, emoji=emoji)


def file(name: str) -> ui.File["Card"]:
    """Shows a file that is sent with the card: one that no component names stays hidden."""
    return ui.File(f"attachment://{name}")


def line_between() -> ui.Separator["Card"]:
    return ui.Separator(visible=True)


def turning(page: int, pages: int, custom_id: Callable[[int], str]) -> ui.ActionRow["Card"] | None:
    """Buttons to the page before and after; pages count from 0, and a single page needs none."""
    if pages < 2:
        return None
    return row(
        [
            button("‹", custom_id(page - 1)) if page else None,
            button(f"{page + 1} / {pages}", custom_id(page), disabled=True),
            button("›", custom_id(page + 1)) if page < pages - 1 else None,
        ]
    )
