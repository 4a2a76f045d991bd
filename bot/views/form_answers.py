"""Where a sent form arrives: what was typed is used, or kept for correction, or given back; never lost."""

import logging
import re
from typing import Any

import discord

from bot.desk import Desk, Interaction
from bot.errors import answer_failure, answered
from bot.options import server_of
from bot.render import organizer_ids as ids
from bot.render.card import Card, Colour, button, file, row
from bot.replies import reply
from bot.views import draft_forms, speaker_forms, talk_forms
from bot.views.forms import Form, FormKind, Typed, as_file, typed_in
from bot.views.press import Press
from seminar.errors import NotAllowed, NotFound, Refusal
from storage import drafts

log = logging.getLogger(__name__)

KINDS: tuple[FormKind, ...] = (*talk_forms.KINDS, *draft_forms.KINDS, *speaker_forms.KINDS)


async def answer_form(interaction: Interaction) -> None:
    """Answers a form that was sent, whenever it was opened. Raises nothing."""
    data: Any = interaction.data
    typed = typed_in(interaction)
    try:
        kind, about = _kind_of(data["custom_id"])
        series = await kind.series(interaction, about)
        try:
            await kind.submit(interaction, about, typed, series)
        except (NotAllowed, NotFound):
            raise
        except Refusal as refusal:
            await _offer_correction(interaction, data["custom_id"], typed, series.id, refusal)
    except Exception as error:
        await answer_failure(interaction, error)
        await _give_back(interaction, typed)


class CorrectButton(Press, template=ids.CORRECT):
    """Opens a form again with everything that was typed into it."""

    @answered
    async def callback(self, interaction: Interaction) -> None:  # type: ignore[override]
        async with interaction.client.database.reader() as db:
            kept = await drafts.get(db, self.number("kept"))
        if kept is None or kept.author_id != interaction.user.id or "form" not in kept.body:
            raise NotFound("What you typed is not here any more. Open the form anew with its command.")
        kind, about = _kind_of(kept.body["form"])
        await kind.series(interaction, about)
        await interaction.response.send_modal(await kind.form(interaction, about, kept.body["typed"]))


def register(client: Desk) -> None:
    client.add_dynamic_items(CorrectButton)


async def open_form(interaction: Interaction, custom_id: str) -> None:
    """Shows the form of that custom id with what is known. Raises `Refusal`."""
    kind, about = _kind_of(custom_id)
    await kind.series(interaction, about)
    form: Form = await kind.form(interaction, about, None)
    await interaction.response.send_modal(form)


def _kind_of(custom_id: str) -> tuple[FormKind, re.Match[str]]:
    for kind in KINDS:
        about = re.fullmatch(kind.pattern, custom_id)
        if about:
            return kind, about
    raise NotFound("That form is from an older version of me. Open it anew with its command.")


async def _offer_correction(
    interaction: Interaction, custom_id: str, typed: Typed, series_id: int, refusal: Refusal
) -> None:
    async with interaction.client.database.transaction() as db:
        kept_id = await drafts.keep(
            db,
            server_id=server_of(interaction),
            series_id=series_id,
            author_id=interaction.user.id,
            body={"form": custom_id, "typed": dict(typed)},
            now=interaction.client.clock(),
        )
    again = button("Correct", ids.correct(kept_id), style=discord.ButtonStyle.primary, emoji="✏️")
    card = Card(f"⚠️ {refusal}"[:3800], "-# Nothing of what you typed is lost.", row([again]), colour=Colour.CHANGED)
    await reply(interaction, card, private=True)


async def _give_back(interaction: Interaction, typed: Typed) -> None:
    if not any(typed.values()):
        return
    try:
        kept = as_file(typed)
        card = Card("Here is what you had typed, so that you need not type it again.", file(kept.filename))
        await reply(interaction, card, private=True, files=[kept])
    except discord.HTTPException as unsaid:
        log.warning("interaction=%d what was typed could not be given back: %s", interaction.id, unsaid)
