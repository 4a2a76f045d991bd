"""Every command of the bot used with few options and with all, its forms sent and its buttons pressed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from tests.discord_wire.command_rules import GROUP, SLASH, SUBCOMMAND
from tests.discord_wire.components import BUTTON, LINK_STYLE, TEXT_INPUT, Json, walk
from tests.discord_wire.inhabitants import Channel, Message, Person
from tests.discord_wire.interactions import MODAL, Interaction
from tests.discord_wire.typed import ATTACHMENT, BOOLEAN, CHANNEL, INTEGER, ROLE, STRING
from tests.discord_wire.wire import Discord

FILE = b"Tides and Tilings\n\nRuta Halvorsen (Northfield Observatory)\n\n3 May 2031, 16:15 UTC\n"


@dataclass(slots=True, kw_only=True)
class Walk:
    """One person's way through all commands, in one channel.

    `typed` says what to type, by the name of an option or of a form's field; with the command's before it, only there.
    """

    discord: Discord
    person: Person
    channel: Channel
    typed: Mapping[str, str]
    answers: dict[str, Interaction] = field(default_factory=dict)

    async def through_all_commands(self) -> None:
        known = list(_paths(self.discord.world.commands[None]))
        for path, options in known:
            await self._use(path, [option for option in options if option.get("required")])
        for path, options in known:
            await self._use(path, options)

    async def over_all_buttons(self) -> None:
        """Those below the answers so far. Each is pressed once; one that an earlier press took away is left out."""
        for answer in list(self.answers.values()):
            for message in answer.messages:
                for button in _buttons(message):
                    if self._still_there(message, button):
                        pressed = await self.discord.press(self.person, message, button)
                        await self._sent(pressed)

    async def _use(self, path: str, options: list[Json]) -> None:
        values = {option["name"]: await self._value(path, option) for option in options}
        answer = await self.discord.slash(self.person, self.channel, path, **values)
        self.answers[f"{path} {' '.join(values)}".strip()] = await self._sent(answer)

    async def _sent(self, answer: Interaction) -> Interaction:
        """The answer, or where it is a form, the answer to that form."""
        if answer.type != MODAL:
            return answer
        assert answer.body is not None
        fields = [part for part in walk(answer.body["data"]["components"]) if part["type"] == TEXT_INPUT]
        values = {part["custom_id"]: self._text(part["custom_id"]) for part in fields if not part.get("value")}
        return await self.discord.submit(self.person, answer, values)

    async def _value(self, path: str, option: Json) -> Any:
        match option["type"]:
            case kind if kind == STRING and option.get("choices"):
                return option["choices"][0]["value"]
            case kind if kind == STRING:
                return await self._completed(path, option) or self._text(option["name"], path)
            case kind if kind == INTEGER:
                return option.get("min_value") or 1
            case kind if kind == BOOLEAN:
                return False
            case kind if kind == CHANNEL:
                return self.channel
            case kind if kind == ROLE:
                return self.discord.role("Seminar goers")
            case kind if kind == ATTACHMENT:
                return self.discord.attach(self.channel, "talk.txt", FILE)
        raise LookupError(f"/{path} has an option {option['name']} of type {option['type']}, which is new here")

    async def _completed(self, path: str, option: Json) -> str | None:
        if not option.get("autocomplete"):
            return None
        offers = await self.discord.complete(self.person, self.channel, path, option["name"], "")
        return str(offers[0][1]) if offers else None

    def _text(self, name: str, path: str = "") -> str:
        return self.typed.get(f"{path} {name}") or self.typed.get(name, "Something")

    def _still_there(self, message: Message, button: str) -> bool:
        now = self.discord.world.messages.get(message.id)
        return now is not None and button in _buttons(now)


def _paths(commands: Sequence[Json], above: str = "") -> Iterator[tuple[str, list[Json]]]:
    """Each slash command by its whole name, with its options."""
    for command in commands:
        path, inside = f"{above}{command['name']}", command.get("options") or []
        if not above and command["type"] != SLASH:
            continue
        if any(option["type"] in (SUBCOMMAND, GROUP) for option in inside):
            yield from _paths(inside, f"{path} ")
        else:
            yield path, inside


def _buttons(message: Message) -> list[str]:
    """The custom ids of a message's buttons that can be pressed."""
    return [
        part["custom_id"]
        for part in walk(message.components)
        if part["type"] == BUTTON and part.get("style") != LINK_STYLE and not part.get("disabled")
    ]
