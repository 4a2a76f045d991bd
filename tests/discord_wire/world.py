"""The state of the pretended Discord: who and what exists, every message, every request, every violation."""

import asyncio
import time
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TypeVar

from tests.discord_wire import permissions
from tests.discord_wire.components import Json
from tests.discord_wire.inhabitants import (
    DIRECT_CHANNEL,
    Channel,
    Member,
    Message,
    Overwrite,
    Person,
    Role,
    Server,
    Violation,
)
from tests.discord_wire.snowflakes import Snowflakes

TOKEN = "wire.token.for-tests-only"
Found = TypeVar("Found")


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """One REST request and what became of it; `status` is None where the connection was dropped."""

    method: str
    route: str
    path: str
    body: Json | list[Json] | None
    arrived: float
    status: int | None


@dataclass(slots=True, kw_only=True)
class World:
    bot: Person
    token: str = TOKEN
    privileged_intents: int = 0
    people: dict[int, Person] = field(default_factory=dict)
    servers: dict[int, Server] = field(default_factory=dict)
    direct: dict[int, Channel] = field(default_factory=dict)
    messages: dict[int, Message] = field(default_factory=dict)
    deleted: dict[int, Message] = field(default_factory=dict)
    order: dict[int, list[int]] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)
    commands: dict[int | None, list[Json]] = field(default_factory=dict)
    violations: list[Violation] = field(default_factory=list)
    exchanges: list[Exchange] = field(default_factory=list)
    snowflakes: Snowflakes = field(default_factory=Snowflakes)
    _waiting: list[asyncio.Future[None]] = field(default_factory=list)

    def channel(self, channel_id: int) -> Channel | None:
        for server in self.servers.values():
            if found := server.channels.get(channel_id):
                return found
        return self.direct.get(channel_id)

    def server_of(self, channel: Channel) -> Server | None:
        return None if channel.server_id is None else self.servers[channel.server_id]

    def allowed(self, person_id: int, channel: Channel) -> int:
        """The permission bits of a person in a channel; a direct channel grants its two sides everything."""
        server = self.server_of(channel)
        return permissions.EVERYTHING if server is None else permissions.of(server, person_id, channel)

    def direct_channel(self, person: Person) -> Channel:
        for channel in self.direct.values():
            if channel.recipient_id == person.id:
                return channel
        opened = Channel(id=self.snowflakes.mint(), name="", kind=DIRECT_CHANNEL, recipient_id=person.id)
        self.direct[opened.id] = opened
        return opened

    def keep(self, message: Message) -> None:
        """Store a new message; ephemeral ones never enter a channel's history."""
        self.messages[message.id] = message
        if message.seen_by is None:
            self.order.setdefault(message.channel_id, []).append(message.id)
        self.changed()

    def amend(self, message: Message) -> None:
        self.messages[message.id] = message
        self.changed()

    def remove(self, message: Message) -> None:
        self.deleted[message.id] = self.messages.pop(message.id)
        if message.seen_by is None:
            self.order[message.channel_id].remove(message.id)
        self.changed()

    def history(
        self,
        channel_id: int,
        *,
        before: int | None = None,
        after: int | None = None,
        limit: int | None = None,
    ) -> list[Message]:
        """Messages of a channel, oldest first; of too many the newest, or with `after` the oldest."""
        ids = self.order.get(channel_id, [])
        start = 0 if after is None else bisect_right(ids, after)
        end = len(ids) if before is None else bisect_left(ids, before)
        chosen = ids[start:end]
        if limit is not None:
            chosen = chosen[:limit] if after is not None else chosen[max(0, len(chosen) - limit) :]
        return [self.messages[number] for number in chosen]

    def violate(self, where: str, why: str, body: object = None) -> None:
        self.violations.append(Violation(where=where, why=why, body=body))
        self.changed()

    def changed(self) -> None:
        """Wake whoever waits for the world to look different."""
        waiting, self._waiting = self._waiting, []
        for future in waiting:
            if not future.done():
                future.set_result(None)

    async def wait_for(self, look: Callable[[], Found], seconds: float, what: str = "what was awaited") -> Found:
        """The first truthy answer of `look`, asked anew after every change; TimeoutError names `what`."""
        deadline = time.monotonic() + seconds
        while not (found := look()):
            future = asyncio.get_running_loop().create_future()
            self._waiting.append(future)
            try:
                async with asyncio.timeout(deadline - time.monotonic()):
                    await future
            except TimeoutError:
                raise TimeoutError(f"{what} did not happen within {seconds:g} s") from None
        return found


def now() -> tuple[float, datetime]:
    """The same instant on the monotonic clock, in seconds, and in UTC."""
    return time.monotonic(), datetime.now(UTC)


def small_world(*, token: str = TOKEN) -> World:
    """One server with an organizer, two attendees, the bot, and the channels #seminars and #lounge."""
    bot = Person(id=1_000_000_000_000_000_001, name="Lectern", bot=True)
    owner = Person(id=1_000_000_000_000_000_002, name="Odile Marchetti")
    organizer = Person(id=1_000_000_000_000_000_003, name="Tomasz Wren")
    attendees = [
        Person(id=1_000_000_000_000_000_004, name="Mira Okonjo"),
        Person(id=1_000_000_000_000_000_005, name="Jun Halloran"),
    ]
    people = [bot, owner, organizer, *attendees]
    server_id = 1_000_000_000_000_000_100
    manages = permissions.ATTENDEE | permissions.MANAGE_EVENTS
    serves = permissions.ATTENDEE | permissions.MANAGE_EVENTS | permissions.CREATE_EVENTS
    roles = [
        Role(id=server_id, name="@everyone", permissions=permissions.ATTENDEE, position=0),
        Role(id=1_000_000_000_000_000_101, name="Lectern", permissions=serves, position=3),
        Role(id=1_000_000_000_000_000_102, name="Organizers", permissions=manages, position=2),
        Role(id=1_000_000_000_000_000_103, name="Seminar goers", mentionable=True),
    ]
    channels = [
        Channel(id=1_000_000_000_000_000_201, name="seminars", server_id=server_id),
        Channel(id=1_000_000_000_000_000_202, name="lounge", server_id=server_id),
    ]
    held = {bot.id: (roles[1].id,), organizer.id: (roles[2].id,)}
    server = Server(
        id=server_id,
        name="Harbour Institute",
        owner_id=owner.id,
        roles={role.id: role for role in roles},
        channels={channel.id: channel for channel in channels},
        members={p.id: Member(person=p, roles=held.get(p.id, ())) for p in people},
    )
    return World(bot=bot, token=token, people={p.id: p for p in people}, servers={server_id: server})


def denied(channel: Channel, bot: Person, bits: int) -> Channel:
    """The same channel with `bits` denied to the bot, and only these."""
    others = tuple(o for o in channel.overwrites if o.id != bot.id)
    return replace(channel, overwrites=(*others, Overwrite(id=bot.id, kind=1, deny=bits)))
