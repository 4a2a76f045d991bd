"""Web sites on loopback that count who connects to them."""

import asyncio
import contextlib
import ipaddress
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass, field

from aiohttp import web

from bot.fetching import Reach

LOOPBACK = ipaddress.ip_network("127.0.0.0/8")

Answer = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]


@dataclass(kw_only=True)
class Site:
    """Where it listens, how many connections it has got, and what was asked of it."""

    port: int = 0
    connections: int = 0
    requests: list[web.BaseRequest] = field(default_factory=list)

    def at(self, path: str = "/", *, host: str = "127.0.0.1", scheme: str = "http") -> str:
        return f"{scheme}://{host}:{self.port}{path}"


@contextlib.asynccontextmanager
async def serving(answer: Answer, *, tls: ssl.SSLContext | None = None) -> AsyncIterator[Site]:
    """A site that answers every request so."""
    site = Site()

    async def handle(request: web.BaseRequest) -> web.StreamResponse:
        site.requests.append(request)
        return await answer(request)

    server = web.Server(handle)

    def connected() -> asyncio.Protocol:
        site.connections += 1
        return server()

    listening = await asyncio.get_running_loop().create_server(connected, "127.0.0.1", 0, ssl=tls)
    site.port = listening.sockets[0].getsockname()[1]
    try:
        yield site
    finally:
        listening.close()
        await server.shutdown(0)


@contextlib.asynccontextmanager
async def sending(*pieces: bytes, pause: float = 0, stay: float = 0) -> AsyncIterator[Site]:
    """A site that sends just these bytes to everybody, `pause` seconds between them and `stay` before it closes."""
    site = Site()
    visits: set[asyncio.Task[None]] = set()

    async def send(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await reader.read(1)
            for piece in pieces:
                writer.write(piece)
                await writer.drain()
                await asyncio.sleep(pause)
            await asyncio.sleep(stay)
        except (OSError, asyncio.CancelledError):
            pass  # The visitor has left, or the test is over.
        finally:
            writer.transport.abort() if stay else writer.close()

    def visited(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        site.connections += 1
        visit = asyncio.get_running_loop().create_task(send(reader, writer))
        visits.add(visit)

    listening = await asyncio.start_server(visited, "127.0.0.1", 0)
    site.port = listening.sockets[0].getsockname()[1]
    try:
        yield site
    finally:
        listening.close()
        for visit in visits:
            visit.cancel()
        await asyncio.gather(*visits, return_exceptions=True)


async def always_loopback(host: str) -> Sequence[str]:
    """Every name is this machine's."""
    return ["127.0.0.1"]


async def never(host: str) -> Sequence[str]:
    """For what must be refused before any name is looked up."""
    raise AssertionError(host)


def near(
    *sites: Site, seconds: float = 5, most_bytes: int = 100_000, authorities: ssl.SSLContext | None = None
) -> Reach:
    """A reach that allows these sites, under any name."""
    return Reach(
        networks=(LOOPBACK,),
        ports=frozenset(site.port for site in sites),
        look_up=always_loopback,
        seconds=seconds,
        most_bytes=most_bytes,
        authorities=authorities,
    )


async def hello(request: web.BaseRequest) -> web.StreamResponse:
    """The plainest answer."""
    return web.Response(text="Talk on Monday")
