"""The values that the stand-in's world holds: people, roles, channels, servers and messages."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from tests.discord_wire.components import Json, texts

TEXT_CHANNEL, DIRECT_CHANNEL = 0, 1
EPHEMERAL, LOADING, COMPONENTS_V2 = 1 << 6, 1 << 7, 1 << 15


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    id: int
    name: str
    bot: bool = False
    locale: str = "en-GB"
    takes_direct_messages: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    id: int
    name: str
    permissions: int = 0
    position: int = 1
    mentionable: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Overwrite:
    """What a channel allows or denies to one role (`kind` 0) or one person (`kind` 1)."""

    id: int
    kind: int
    allow: int = 0
    deny: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    id: int
    name: str
    kind: int = TEXT_CHANNEL
    server_id: int | None = None
    recipient_id: int | None = None
    overwrites: tuple[Overwrite, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    person: Person
    roles: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    id: int
    name: str
    owner_id: int
    roles: dict[int, Role] = field(default_factory=dict)
    channels: dict[int, Channel] = field(default_factory=dict)
    members: dict[int, Member] = field(default_factory=dict)
    scheduled: dict[int, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A message as Discord keeps it.

    `accepted` is on the monotonic clock (seconds) and `accepted_at` in UTC: both are taken when the request
    was applied, not when its answer was sent. `pings` holds who was really notified: "everyone", "user:ID"
    or "role:ID". `seen_by` is the one person who sees an ephemeral message.
    """

    id: int
    channel_id: int
    author_id: int
    payload: Json
    accepted: float
    accepted_at: datetime
    nonce: str | None = None
    pings: frozenset[str] = frozenset()
    seen_by: int | None = None
    edits: int = 0

    @property
    def text(self) -> str:
        return "\n".join(texts(self.payload))

    @property
    def components(self) -> list[Json]:
        return list(self.payload["components"])

    @property
    def loading(self) -> bool:
        return bool(self.payload["flags"] & LOADING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Violation:
    """A request or a gateway message that Discord would have refused, or that no careful bot sends."""

    where: str
    why: str
    body: Any = None
