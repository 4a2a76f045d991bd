"""What people do here: type commands, complete options, press, choose, fill in forms, write."""

from collections.abc import Mapping, Sequence
from typing import Any

from tests.discord_wire import payloads
from tests.discord_wire.calls import Parts
from tests.discord_wire.command_rules import MESSAGE_MENU, SLASH
from tests.discord_wire.components import BUTTON, LINK_STYLE, SELECTS, STRING_SELECT, Json, walk
from tests.discord_wire.forms import Attached, filled_in
from tests.discord_wire.inhabitants import DIRECT_CHANNEL, Channel, Message, Person
from tests.discord_wire.interactions import (
    COMMAND,
    COMPLETION,
    COMPONENT,
    FORM,
    SECONDS_TO_ANSWER,
    Interaction,
)
from tests.discord_wire.posting import Upload, post, upload
from tests.discord_wire.typed import offered, typed_options
from tests.discord_wire.world import now

SETTLED_WITHIN = 20.0
FILE_LIMIT = 10 * 1024 * 1024


class People:
    """Every deed is sent to the bot as Discord would, and its answer awaited.

    What Discord's own client would not let a person do (an unknown command, a missing required option, a
    disabled button, somebody else's private message) raises LookupError or ValueError and reaches no bot.
    TimeoutError says that the bot did not answer.
    """

    parts: Parts

    async def slash(self, person: Person, channel: Channel, command: str, /, **options: Any) -> Interaction:
        """Send "/next" or "/organize import": `command` without the slash, options by their names."""
        found, path = offered(self.parts.world, person, channel, command)
        typed = typed_options(self.parts.world, channel, path[-1].get("options") or [], options)
        told = self._command(found, path, typed.options, channel)
        if typed.resolved:
            told["resolved"] = typed.resolved
        return await self._act(COMMAND, person, channel, told)

    async def complete(
        self, person: Person, channel: Channel, command: str, option: str, text: str, /, **others: Any
    ) -> list[Any]:
        """What is offered while `text` stands in `option`, as pairs of name and value."""
        found, path = offered(self.parts.world, person, channel, command)
        described = {o["name"]: o for o in path[-1].get("options") or []}
        if not described[option].get("autocomplete"):
            raise LookupError(f"/{command} does not complete {option}")
        before = typed_options(self.parts.world, channel, list(described.values()), others, unfinished=True)
        focused = {"name": option, "type": described[option]["type"], "value": text, "focused": True}
        told = self._command(found, path, [*before.options, focused], channel)
        return (await self._act(COMPLETION, person, channel, told)).choices

    async def use_menu(self, person: Person, channel: Channel, name: str, message: Message) -> Interaction:
        """Right-click a message and choose the bot's entry `name`."""
        found, path = offered(self.parts.world, person, channel, name, kind=MESSAGE_MENU)
        told = self._command(found, path, [], channel)
        told |= {
            "target_id": str(message.id),
            "resolved": {"messages": {str(message.id): message.payload}},
        }
        return await self._act(COMMAND, person, channel, told)

    async def press(self, person: Person, message: Message, which: str) -> Interaction:
        """Press the button whose label or custom_id is `which`."""
        message = self._visible(person, message)
        button = named(message, which, kinds={BUTTON})
        if button.get("style") == LINK_STYLE:
            raise LookupError(f"{which!r} is a link, which the bot never hears of")
        return await self._touch(person, message, button, {})

    async def choose(self, person: Person, message: Message, which: str, *values: str) -> Interaction:
        """Choose `values` in the select whose placeholder or custom_id is `which`."""
        message = self._visible(person, message)
        select = named(message, which, kinds=SELECTS)
        options = {option["value"] for option in select.get("options") or ()}
        if select["type"] == STRING_SELECT and not options.issuperset(values):
            raise ValueError(f"{values} are not among {sorted(options)}")
        return await self._touch(person, message, select, {"values": list(values)})

    async def submit(
        self, person: Person, opened: Interaction, /, values: Mapping[str, str | Sequence[str] | Attached]
    ) -> Interaction:
        """Send the form that `opened`; `values` by label or custom_id, all other fields as they stand."""
        told = filled_in(self.parts.world, opened, values)
        return await self._act(FORM, person, opened.channel, told, source=opened.source)

    def say(
        self,
        person: Person,
        channel: Channel,
        text: str,
        files: Sequence[tuple[str, bytes]] = (),
        *,
        reply_to: Message | None = None,
    ) -> Message:
        """Write a message into a channel, as a reply to another if you like: that pings its author."""
        attached = [Upload(number=str(n), name=name, content=c) for n, (name, c) in enumerate(files)]
        return post(
            self.parts.world,
            self.parts.gateway,
            channel=channel,
            author=person,
            body={"content": text} | ({"message_reference": {"message_id": str(reply_to.id)}} if reply_to else {}),
            files=attached,
        )

    def attach(self, channel: Channel, name: str, content: bytes) -> Json:
        """A file as a person attaches it to an option."""
        if len(content) > FILE_LIMIT:
            raise ValueError("Discord takes no larger file")
        return upload(self.parts.world, channel.id, name, content)

    def _visible(self, person: Person, message: Message) -> Message:
        current = self.parts.world.messages.get(message.id)
        if current is None or current.seen_by not in (None, person.id):
            raise LookupError("that message is not there for this person")
        return current

    async def _touch(self, person: Person, message: Message, component: Json, more: Json) -> Interaction:
        if component.get("disabled"):
            raise LookupError(f"{component.get('label')!r} is disabled")
        channel = self.parts.world.channel(message.channel_id)
        assert channel is not None
        told = {
            "custom_id": component["custom_id"],
            "component_type": component["type"],
            "id": component["id"],
        }
        return await self._act(COMPONENT, person, channel, told | more, source=message)

    def _command(self, found: Json, path: Sequence[Json], options: list[Json], channel: Channel) -> Json:
        for step in reversed(path[1:]):
            options = [{"name": step["name"], "type": step["type"], "options": options}]
        told: Json = {"id": found["id"], "name": found["name"], "type": found["type"]}
        if found["type"] == SLASH:
            told["options"] = options
        if "guild_id" in found:
            told["guild_id"] = str(channel.server_id)
        return told

    async def _act(
        self, kind: int, person: Person, channel: Channel, told: Json, source: Message | None = None
    ) -> Interaction:
        world, gateway = self.parts.world, self.parts.gateway
        if not gateway.connected:
            raise ConnectionError("no bot is connected to the gateway")
        asked = self.parts.interactions.open(world, kind=kind, person=person, channel=channel, source=source)
        content = self._envelope(asked, told)
        asked.sent = now()[0]
        gateway.dispatch("INTERACTION_CREATE", content, intent=0)
        await world.wait_for(lambda: asked.body is not None, SECONDS_TO_ANSWER, "an answer to the interaction")
        await world.wait_for(lambda: asked.settled, SETTLED_WITHIN, "the answer that a deferral promised")
        return asked

    def _envelope(self, asked: Interaction, told: Json) -> Json:
        world, channel, person = self.parts.world, asked.channel, asked.person
        content: Json = {
            "id": str(asked.id),
            "application_id": str(world.bot.id),
            "type": asked.kind,
            "token": asked.token,
            "version": 1,
            "channel_id": str(channel.id),
            "channel": payloads.channel(channel, person if channel.kind == DIRECT_CHANNEL else None),
            "app_permissions": str(world.allowed(world.bot.id, channel)),
            "locale": person.locale,
            "entitlements": [],
            "attachment_size_limit": FILE_LIMIT,
            "data": told,
        }
        if asked.source is not None:
            content["message"] = asked.source.payload
        server = world.server_of(channel)
        if server is None:
            owners = {"0": "0"}
            return content | {
                "user": payloads.user(person),
                "context": 1,
                "authorizing_integration_owners": owners,
            }
        allowed = str(world.allowed(person.id, channel))
        content["channel"] |= {"permissions": allowed}
        return content | {
            "guild_id": str(server.id),
            "guild": {"id": str(server.id), "locale": "en-GB", "features": []},
            "guild_locale": "en-GB",
            "member": payloads.acting_member(server, person.id, channel),
            "context": 0,
            "authorizing_integration_owners": {"0": str(server.id)},
        }


def named(message: Message, which: str, *, kinds: frozenset[int] | set[int]) -> Json:
    """The one component of these kinds whose label, placeholder or custom_id is `which`."""
    there = [c for c in walk(message.components) if c["type"] in kinds]
    exact = [c for c in there if which in (c.get("label"), c.get("placeholder"), c.get("custom_id"))]
    if len(exact) != 1:
        names = [c.get("label") or c.get("placeholder") or c.get("custom_id") for c in there]
        raise LookupError(f"{len(exact)} components are called {which!r}; there are {names}")
    return exact[0]
