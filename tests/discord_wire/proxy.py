"""An HTTP proxy that grants Discord's names, all of which are the stand-in, and refuses every other host."""

import asyncio
import ssl
import weakref
from collections.abc import Callable

HOSTS = ("discord.com", "cdn.discordapp.com", "media.discordapp.net")
SUFFIX = ".discord.gg"
HEAD_END = b"\r\n\r\n"
HEAD_LIMIT = 8192
GRANTED = b"HTTP/1.1 200 Connection established\r\n\r\n"
REFUSED = b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"


class Secured(asyncio.Protocol):
    """Keeps what arrives between the end of the TLS handshake and the server's taking over."""

    def __init__(self) -> None:
        self.early = b""

    def data_received(self, data: bytes) -> None:
        self.early += data


class Tunnel(asyncio.Protocol):
    """One connection until its CONNECT is granted; then the same socket speaks TLS with the server itself.

    Piping to a second socket, as a real proxy must, would double the stand-in's cost for every message.
    """

    def __init__(self, proxy: "Proxy") -> None:
        self.proxy = proxy
        self.head = b""
        self.opening: asyncio.Task[None] | None = None
        self.transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self.proxy.transports.add(transport)
        if self.proxy.down:
            transport.abort()

    def data_received(self, data: bytes) -> None:
        assert self.transport is not None
        self.head += data
        if self.opening is None and (HEAD_END in self.head or len(self.head) > HEAD_LIMIT):
            self.opening = asyncio.create_task(self.open(self.transport))

    async def open(self, transport: asyncio.Transport) -> None:
        method, _, rest = self.head.split(b"\r\n")[0].decode("latin-1").partition(" ")
        target = rest.split(" ")[0]
        host = target.rpartition(":")[0]
        if method != "CONNECT" or not (host in HOSTS or host.endswith(SUFFIX)):
            self.proxy.refused(f"{method} {target}")
            transport.write(REFUSED)
            transport.close()
            return
        transport.write(GRANTED)
        secured, loop = Secured(), asyncio.get_running_loop()
        try:
            upgraded = await loop.start_tls(transport, secured, self.proxy.context, server_side=True)
        except (OSError, ssl.SSLError):
            return  # The client went away, or trusts another authority: its own error says so.
        if upgraded is None or upgraded.is_closing():
            return
        serving = self.proxy.serve()
        serving.connection_made(upgraded)
        upgraded.set_protocol(serving)
        if secured.early:
            serving.data_received(secured.early)


class Proxy:
    """`serve` makes the server's protocol for a new connection.

    `down` makes the network look lost: open connections break and new ones are cut at once.
    """

    def __init__(
        self,
        serve: Callable[[], asyncio.Protocol],
        context: ssl.SSLContext,
        refused: Callable[[str], None],
    ) -> None:
        self.serve = serve
        self.context = context
        self.refused = refused
        self.down = False
        self.transports: weakref.WeakSet[asyncio.Transport] = weakref.WeakSet()

    async def start(self) -> asyncio.Server:
        return await asyncio.get_running_loop().create_server(lambda: Tunnel(self), "127.0.0.1", 0)

    def lose_network(self) -> None:
        self.down = True
        for transport in list(self.transports):
            transport.abort()

    def restore_network(self) -> None:
        self.down = False
