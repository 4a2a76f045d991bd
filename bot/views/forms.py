"""Forms: opened with what is known, and answered by their custom id, so that they work after any restart."""

import abc
import dataclasses
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

import discord
from discord import ui

from bot.desk import Interaction
from bot.render.text import clip, size
from seminar.series import Series

LONGEST = 4000  # characters that one field holds; Discord counts them as UTF-16 does

Typed = Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field of a form. A value that is too long for a form stays out of it: see `keeps`."""

    key: str
    label: str
    value: str | None = None
    hint: str | None = None
    long: bool = False
    required: bool = False
    most: int = LONGEST


class Form(ui.Modal):
    """A form on the wire; its submission is found by its custom id."""

    def __init__(self, title: str, custom_id: str, fields: list[Field]) -> None:
        super().__init__(title=clip(title, 45), custom_id=custom_id)
        for field in fields:
            self.add_item(_label(field))

    def is_finished(self) -> bool:
        # discord.py need not keep it: only a finished one is never kept.
        return True


class FormKind(abc.ABC):
    """One sort of form. `pattern` is that of its custom ids; its groups tell what the form is about."""

    pattern: ClassVar[str]

    @abc.abstractmethod
    async def series(self, interaction: Interaction, about: re.Match[str]) -> Series:
        """The series that the form concerns. Raises `Refusal` where it is gone, or not this person's to change."""

    @abc.abstractmethod
    async def form(self, interaction: Interaction, about: re.Match[str], typed: Typed | None) -> Form:
        """The form with what is known, or with what was typed into it before. Raises `Refusal`."""

    @abc.abstractmethod
    async def submit(self, interaction: Interaction, about: re.Match[str], typed: Typed, series: Series) -> None:
        """Does what was asked for, and answers. Raises `Refusal` where something typed cannot be used."""


def typed_in(interaction: Interaction) -> dict[str, str]:
    """What was typed, by the fields' keys."""
    data: Any = interaction.data
    return {leaf["custom_id"]: leaf.get("value") or "" for leaf in _leaves(data["components"])}


def filled(fields: list[Field], typed: Typed | None) -> list[Field]:
    """The fields with what was typed before in the place of what is known."""
    if typed is None:
        return fields
    return [_with(field, typed.get(field.key, "")) for field in fields]


def keeps(typed: str, known: str | None) -> bool:
    """Whether a field was left as it was shown: with the known value, or empty because that one is too long."""
    shown = known or ""
    return _tidied(typed) == _tidied(shown) or (not typed.strip() and _too_long(shown))


def as_file(typed: Typed) -> discord.File:
    """What was typed, as a text to copy from."""
    text = "\n\n".join(f"{key}:\n{value}" for key, value in typed.items() if value)
    return discord.File(io.BytesIO(text.encode()), filename="what-you-typed.txt")


def _label(field: Field) -> ui.Label[Any]:
    value = field.value or ""
    hint = "Too long for a form: leave this empty to keep it" if _too_long(value) else field.hint
    shown = "" if _too_long(value) else value
    return ui.Label(
        text=field.label,
        description=clip(hint, 100) if hint else None,
        component=ui.TextInput(
            custom_id=field.key,
            style=discord.TextStyle.long if field.long else discord.TextStyle.short,
            default=shown or None,
            required=field.required and not _too_long(value),
            max_length=min(LONGEST, max(field.most, size(shown))),
        ),
    )


def _leaves(components: list[Any]) -> Iterator[Any]:
    for component in components:
        if "component" in component:
            yield component["component"]
        elif "components" in component:
            yield from _leaves(component["components"])


def _with(field: Field, typed: str) -> Field:
    # What is known and too long was not shown, and stays unshown.
    if not typed and _too_long(field.value or ""):
        return field
    return dataclasses.replace(field, value=typed)


def _tidied(text: str) -> str:
    return text.replace("\r\n", "\n").strip()


def _too_long(text: str) -> bool:
    return size(text) > LONGEST
