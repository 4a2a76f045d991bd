"""One REST call as a route sees it, and the refusal that a route may answer with."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from tests.discord_wire import permissions
from tests.discord_wire.components import Json
from tests.discord_wire.gateway import Gateway
from tests.discord_wire.inhabitants import Channel, Message, Server
from tests.discord_wire.interactions import Interactions
from tests.discord_wire.nonces import Nonces
from tests.discord_wire.posting import Upload
from tests.discord_wire.world import World

INVALID_FORM, UNKNOWN_CHANNEL, UNKNOWN_SERVER, UNKNOWN_MEMBER, UNKNOWN_MESSAGE = (
    50035,
    10003,
    10004,
    10007,
    10008,
)
MISSING_ACCESS, MISSING_PERMISSIONS = 50001, 50013


class Refused(Exception):
    """An error answer: its HTTP status, Discord's own code, and Discord's words."""

    def __init__(self, status: int, code: int, message: str) -> None:
        super().__init__(message)
        self.status, self.code, self.message = status, code, message


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What the routes share."""

    world: World
    gateway: Gateway
    nonces: Nonces
    interactions: Interactions


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    parts: Parts
    where: str
    parameters: Mapping[str, str]
    query: Mapping[str, str]
    body: Json = field(default_factory=dict)
    listed: Sequence[Json] = ()
    files: Sequence[Upload] = ()

    @property
    def world(self) -> World:
        return self.parts.world

    def number(self, name: str) -> int:
        try:
            return int(self.parameters[name])
        except ValueError:
            raise Refused(400, INVALID_FORM, f"{name} is no snowflake") from None

    def insist(self, problems: Iterable[str]) -> None:
        """Refuse the body, and record why, if there is any problem with it."""
        found = list(problems)
        if found:
            for why in found:
                self.world.violate(self.where, why, self.body)
            raise Refused(400, INVALID_FORM, "; ".join(found))

    def server(self) -> Server:
        server = self.world.servers.get(self.number("guild_id"))
        if server is None:
            raise Refused(404, UNKNOWN_SERVER, "Unknown Guild")
        return server

    def channel(self, needed: int = permissions.VIEW_CHANNEL) -> Channel:
        """The channel of the path, if the bot may do there what is `needed`."""
        channel = self.world.channel(self.number("channel_id"))
        if channel is None:
            raise Refused(404, UNKNOWN_CHANNEL, "Unknown Channel")
        allowed = self.world.allowed(self.world.bot.id, channel)
        if not allowed & permissions.VIEW_CHANNEL:
            raise Refused(403, MISSING_ACCESS, "Missing Access")
        if allowed & needed != needed:
            raise Refused(403, MISSING_PERMISSIONS, "Missing Permissions")
        return channel

    def message(self, channel: Channel) -> Message:
        message = self.world.messages.get(self.number("message_id"))
        if message is None or message.channel_id != channel.id or message.seen_by is not None:
            raise Refused(404, UNKNOWN_MESSAGE, "Unknown Message")
        return message


Route = Callable[[Call], object]
