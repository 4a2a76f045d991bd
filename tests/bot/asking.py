"""How tests of commands read what a person was answered."""

from typing import Any

import simcord

from tests.bot.conftest import texts


def message(result: simcord.InteractionResult) -> simcord.ResponseMessage:
    """The answer that a person sees: the message itself, or what came after a deferral."""
    found = result.followups[-1] if result.followups else result.response
    assert found is not None
    return found


def answer(result: simcord.InteractionResult) -> list[str]:
    """The lines of a private answer."""
    assert message(result).ephemeral
    return texts(message(result).components).splitlines()


def fields(result: simcord.InteractionResult) -> dict[str, str]:
    """A form's fields as they are filled in."""
    assert result.modal is not None
    inputs: list[dict[str, Any]] = [label["component"] for label in result.modal["components"]]
    return {one["custom_id"]: one.get("value") or "" for one in inputs}
