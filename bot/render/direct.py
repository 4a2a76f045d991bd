"""What stands around answers: the question, the server that it is of, or an invitation to ask something."""

from collections.abc import Iterable

import discord
from discord import ui

from bot.render import direct_ids
from bot.render.card import Card, button
from bot.render.text import clip, line, size

MOST_CHOICES = 25
# Of Discord's 4000 characters in one message, those of a question.
WHOLE, QUESTION = 4000, 150


def invitation() -> Card:
    """The answer to a message that asks nothing."""
    return Card(
        "👋 Ask me about the talks here, in your own words: *who speaks next week?* · *when is the talk on graph "
        "kernels, and where?* · *are there slides of the last one?*\n"
        "-# English and Chinese. After an answer you may go on: *and where is it?* What else I can do: `/help`."
    )


def to_question(card: Card, said: str) -> Card:
    """An answer with the question above it, which Discord shows nobody but the one who typed it.

    Without it where there is no room, or where it would make us spread an address.
    """
    shown = f"-# “{line(said, QUESTION)}”"
    if card.content_length() + size(shown) > WHOLE or "://" in said:
        return card
    items = list(card.children)
    card.clear_items()
    for item in (ui.TextDisplay(shown), *items):
        card.add_item(item)
    return card


def which_server(servers: Iterable[tuple[int, str]], message_id: int) -> Card:
    """A choice of servers, each with its number and name, for what that message asks."""
    options = [
        discord.SelectOption(label=clip(" ".join(name.split()) or "?", 100), value=str(number))
        for number, name in list(servers)[:MOST_CHOICES]
    ]
    chosen: ui.Select[Card] = ui.Select(
        custom_id=direct_ids.server_choice(message_id), placeholder="Choose a server", options=options
    )
    return Card(
        "Which server do you mean? We meet on several.\n-# I stay with it until you use me on another one.",
        ui.ActionRow(chosen),
    )


def of_server(card: Card, server_id: int, name: str, message_id: int) -> Card:
    """An answer that says of which server it is, with the way to ask the same of another."""
    label = f"{clip(' '.join(name.split()), 50)} · ask of another server"
    card.add_item(ui.ActionRow(button(label, direct_ids.other_server(server_id, message_id), emoji="🏛️")))
    return card
