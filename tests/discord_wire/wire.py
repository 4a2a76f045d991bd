"""The stand-in put together: it stands for the length of a `with` block and is used through one object."""

import asyncio
import tempfile
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from aiohttp import web

from tests.discord_wire import certificates, validation
from tests.discord_wire.calls import Parts
from tests.discord_wire.faults import Faults
from tests.discord_wire.gateway import Gateway
from tests.discord_wire.inhabitants import Channel, Message, Person, Role, Server
from tests.discord_wire.interactions import Interactions
from tests.discord_wire.limits import Limits
from tests.discord_wire.moderators import Moderators
from tests.discord_wire.nonces import Nonces
from tests.discord_wire.people import People
from tests.discord_wire.proxy import Proxy
from tests.discord_wire.rest import Rest
from tests.discord_wire.world import World, small_world

Found = TypeVar("Found")


@dataclass(frozen=True, slots=True, kw_only=True)
class Discord(People, Moderators):
    """The stand-in as tests see it: where the bot finds it, what people do in it, and what came of it."""

    parts: Parts
    proxy: Proxy
    proxy_url: str
    ca_file: Path
    limits: Limits
    faults: Faults

    @property
    def world(self) -> World:
        return self.parts.world

    @property
    def gateway(self) -> Gateway:
        return self.parts.gateway

    @property
    def nonces(self) -> Nonces:
        return self.parts.nonces

    @property
    def server(self) -> Server:
        """The first server of the world, which in most tests is the only one."""
        return next(iter(self.world.servers.values()))

    def channel(self, name: str) -> Channel:
        return next(channel for channel in self.server.channels.values() if channel.name == name)

    def role(self, name: str) -> Role:
        return next(role for role in self.server.roles.values() if role.name == name)

    def person(self, name: str) -> Person:
        """The person whose name begins with `name`."""
        return next(p for p in self.world.people.values() if p.name.startswith(name))

    def messages(self, channel: Channel) -> list[Message]:
        """What stands in a channel, oldest first, without answers that are still being thought about."""
        return [message for message in self.world.history(channel.id) if not message.loading]

    def direct_messages(self, person: Person) -> list[Message]:
        return self.messages(self.world.direct_channel(person))

    async def wait_for(self, look: Callable[[], Found], seconds: float = 10.0, what: str = "what was awaited") -> Found:
        """The first truthy answer of `look`, asked anew whenever anything changed here."""
        return await self.world.wait_for(look, seconds, what)


@asynccontextmanager
async def standing(
    world: World | None = None,
    *,
    limits: Limits | None = None,
    nonce_window: float = 300.0,
    openapi: Path | None = validation.DESCRIPTION,
) -> AsyncIterator[Discord]:
    """A stand-in on free ports of loopback, until the block ends.

    `openapi` is checked against when that file exists; None leaves only the limits checked by hand, for
    measurements in which even microseconds shall not count.
    """
    kept = world or small_world()
    parts = Parts(
        world=kept,
        gateway=Gateway(kept),
        nonces=Nonces(window=nonce_window),
        interactions=Interactions(),
    )
    rest = Rest(
        parts=parts,
        limits=limits or Limits(),
        faults=Faults(),
        validation=None if openapi is None else validation.described(openapi),
    )
    with tempfile.TemporaryDirectory() as folder:
        ca_file = Path(folder, "ca.pem")
        context = certificates.issue(ca_file)
        runner = web.AppRunner(rest.application(), access_log=None, shutdown_timeout=0.2)
        await runner.setup()
        server = runner.server
        assert server is not None
        proxy = Proxy(server, context, lambda what: kept.violate("proxy", f"{what} is no Discord host"))
        tunnels = await proxy.start()
        try:
            yield Discord(
                parts=parts,
                proxy=proxy,
                proxy_url=f"http://127.0.0.1:{tunnels.sockets[0].getsockname()[1]}",
                ca_file=ca_file,
                limits=rest.limits,
                faults=rest.faults,
            )
        finally:
            proxy.lose_network()
            tunnels.close()
            await tunnels.wait_closed()
            await asyncio.sleep(0)
            await runner.cleanup()
