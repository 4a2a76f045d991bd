"""Buttons and forms: presses are answered by their custom id, so that they work after any restart."""

from bot.desk import Desk
from bot.views import (
    direct_buttons,
    draft_buttons,
    form_answers,
    found_buttons,
    ledger_buttons,
    organize_buttons,
    pages,
    speaker_buttons,
    speaker_organizing,
    talk_buttons,
)
from bot.views.form_answers import answer_form

__all__ = ["answer_form", "register"]


def register(client: Desk) -> None:
    """Makes every press known to the client, whenever its message was posted."""
    talk_buttons.register(client)
    pages.register(client)
    found_buttons.register(client)
    speaker_buttons.register(client)
    speaker_organizing.register(client)
    organize_buttons.register(client)
    draft_buttons.register(client)
    ledger_buttons.register(client)
    direct_buttons.register(client)
    form_answers.register(client)
