"""Turns any failure into one answer: a sentence where we know what went wrong, a reference where we do not."""

import functools
import logging
import secrets
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

import aiohttp
import discord
from discord import app_commands

from bot.desk import Interaction
from bot.render.notes import problem
from bot.replies import reply
from seminar.errors import Refusal

log = logging.getLogger(__name__)

Self = TypeVar("Self")


async def answer_failure(interaction: Interaction, error: BaseException) -> None:
    """Tells the person."""
    sentence = sentence_for(error, f"interaction={interaction.id}")
    try:
        await reply(interaction, problem(sentence), private=True)
    except (discord.HTTPException, aiohttp.ClientError, OSError) as unsaid:
        # The interaction has expired, or was answered elsewhere: there is no one left to tell.
        log.warning("interaction=%d could not be answered: %s", interaction.id, unsaid)


def sentence_for(error: BaseException, where: str) -> str:
    """What a person is told; what was not foreseen is logged with `where`, under the reference that they read."""
    sentence = _sentence(_cause(error))
    if sentence is not None:
        return sentence
    reference = secrets.token_hex(4)
    log.error("reference=%s %s failed", reference, where, exc_info=error)
    return (
        f"Something went wrong here that I did not foresee (reference `{reference}`). Nothing was half-saved. "
        "Try again; if it happens again, give the reference to whoever runs this bot."
    )


def answered(
    callback: Callable[[Self, Interaction], Coroutine[Any, Any, None]],
) -> Callable[[Self, Interaction], Coroutine[Any, Any, None]]:
    """For callbacks of buttons and forms, whose failures discord.py would only log."""

    @functools.wraps(callback)
    async def wrapped(self: Self, interaction: Interaction, /) -> None:
        try:
            await callback(self, interaction)
        except Exception as error:
            await answer_failure(interaction, error)

    return wrapped


def _cause(error: BaseException) -> BaseException:
    if isinstance(error, app_commands.CommandInvokeError):
        return error.original
    if isinstance(error, app_commands.TransformerError) and error.__cause__ is not None:
        return error.__cause__
    return error


def _sentence(error: BaseException) -> str | None:
    match error:
        case Refusal():
            return str(error)
        case app_commands.TransformerError():
            return f"I could not read `{error.value}`. Choose one of the offered values."
        case app_commands.NoPrivateMessage():
            return "That works only in a server. Try it in the server of your seminar."
        case app_commands.CommandNotFound() | app_commands.CommandSignatureMismatch():
            return "This command has changed since Discord showed it to you. Reload Discord, then try again."
        case discord.Forbidden():
            return "Discord does not let me do that here. An organizer can see with `/setup` which permissions I lack."
        case _:
            return None
