"""The exchange itself: asks for a page, follows where that leads, and takes no more than it may."""

import asyncio
import logging
import socket
import zlib
from dataclasses import dataclass
from ipaddress import ip_address
from typing import Any

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from yarl import URL

from bot import __version__
from bot.fetching import addresses, refusals
from bot.fetching.logins import is_login
from bot.fetching.names import file_name, media_type
from bot.fetching.reach import PUBLIC, Reach
from seminar.errors import Refusal

log = logging.getLogger(__name__)

MOST_REDIRECTS = 5

_HEADERS = {
    "User-Agent": f"Lectern/{__version__} (reads a seminar's page when an organizer gives its address)",
    "Accept": "text/html, application/xhtml+xml, application/pdf, text/calendar, text/plain, */*;q=0.8",
    # What the reader knows best.
    "Accept-Language": "en, *;q=0.5",
    "Accept-Encoding": "identity",
}
_REDIRECTS = (301, 302, 303, 307, 308)
# Of 203 a proxy has changed something, which does not matter here.
_WITH_CONTENT = (200, 203)
_PIECE = 65_536


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """What an address holds: `url` is the last one after redirects, `name` one for a file, safe to show."""

    content: bytes
    name: str
    media_type: str | None
    url: str


async def fetch(address: str, *, reach: Reach = PUBLIC) -> Fetched:
    """Reads what stands at an address that somebody typed, following redirects and known pages to their file.

    Nothing but public hosts is ever connected to, whatever the address, a name's record or a redirect says. Raises
    `Refusal` for everything that does not end with content.
    """
    url = addresses.parse(address, reach)
    try:
        async with asyncio.timeout(reach.seconds), session_within(reach) as session:
            fetched = await _follow(session, url, reach)
    except TimeoutError as error:
        log.info("host=%s was too slow", url.raw_host)
        raise Refusal(refusals.too_slow(refusals.shown(url), reach.seconds)) from error
    except Refusal as refusal:
        log.info("host=%s was not read: %s", url.raw_host, refusal)
        raise
    log.info("host=%s was read, bytes=%d", url.raw_host, len(fetched.content))
    return fetched


def session_within(reach: Reach) -> aiohttp.ClientSession:
    """A session that cannot connect to anything out of reach, whatever it is asked for."""
    connector = aiohttp.TCPConnector(
        resolver=_Resolver(reach),
        use_dns_cache=False,
        socket_factory=_Sockets(reach),
        ssl=reach.authorities or True,
    )
    # The time is that of the whole fetch; what is packed is unpacked here, where its size is watched.
    return aiohttp.ClientSession(
        connector=connector,
        headers=_HEADERS,
        timeout=aiohttp.ClientTimeout(total=None),
        auto_decompress=False,
        trust_env=False,
    )


class _Resolver(AbstractResolver):
    """Looks a name up once for each connection, and refuses it where one of its addresses is out of reach."""

    def __init__(self, reach: Reach) -> None:
        self._reach = reach

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        found = list(dict.fromkeys(await self._reach.look_up(host)))
        if not found or not all(self._reach.includes(address) for address in found):
            raise refusals.NotPublic
        return [
            ResolveResult(
                hostname=host,
                host=address,
                port=port,
                family=socket.AF_INET6 if ip_address(address).version == 6 else socket.AF_INET,
                proto=socket.IPPROTO_TCP,
                flags=socket.AI_NUMERICHOST,
            )
            for address in found
        ]

    async def close(self) -> None:
        """There is nothing to close."""


class _Sockets:
    """Makes the socket of each connection: aiohttp asks no resolver about hosts that look like numbers."""

    def __init__(self, reach: Reach) -> None:
        self._reach = reach

    def __call__(self, where: tuple[Any, ...]) -> socket.socket:
        family, kind, protocol, _, (address, *_) = where
        if not self._reach.includes(address):
            raise refusals.NotPublic
        return socket.socket(family=family, type=kind, proto=protocol)


async def _follow(session: aiohttp.ClientSession, url: URL, reach: Reach) -> Fetched:
    for _ in range(MOST_REDIRECTS + 1):
        host = refusals.shown(url)
        try:
            async with session.get(url, allow_redirects=False) as response:
                location = response.headers.get("Location")
                if response.status not in _REDIRECTS or not location:
                    return await _take(response, url, reach)
        except (aiohttp.ClientError, OSError, ValueError) as error:
            raise Refusal(refusals.of_failure(host, error)) from error
        target = addresses.redirected(url, location, reach)
        if is_login(target):
            raise Refusal(refusals.login(host))
        if target.host != url.host:
            session.cookie_jar.clear()
        url = target
    raise Refusal(refusals.too_many_redirects(refusals.shown(url)))


async def _take(response: aiohttp.ClientResponse, url: URL, reach: Reach) -> Fetched:
    host = refusals.shown(url)
    if response.status not in _WITH_CONTENT:
        raise Refusal(refusals.of_status(host, response.status))
    kind = media_type(response.headers.get("Content-Type", ""))
    if kind and kind.startswith(("video/", "audio/")):
        raise Refusal(refusals.media(host, kind))
    encoding = response.headers.get("Content-Encoding", "").strip().lower()
    content = await _read(response, host, reach.most_bytes)
    if encoding in ("gzip", "x-gzip"):
        content = _unpacked(content, host, reach.most_bytes)
    elif encoding not in ("", "identity"):
        raise Refusal(refusals.improper(host))
    name = file_name(response.headers.get("Content-Disposition", ""), url)
    return Fetched(content=content, name=name, media_type=kind, url=str(url))


async def _read(response: aiohttp.ClientResponse, host: str, most_bytes: int) -> bytes:
    content = bytearray()
    if (response.content_length or 0) > most_bytes:
        raise Refusal(refusals.too_large(host, most_bytes))
    async for piece in response.content.iter_chunked(_PIECE):
        content += piece
        if len(content) > most_bytes:
            raise Refusal(refusals.too_large(host, most_bytes))
    return bytes(content)


def _unpacked(packed: bytes, host: str, most_bytes: int) -> bytes:
    """For the few sites that pack although they were asked not to."""
    unpacking = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
    try:
        content = unpacking.decompress(packed, most_bytes + 1)
    except zlib.error:
        raise Refusal(refusals.improper(host)) from None
    if len(content) > most_bytes:
        raise Refusal(refusals.too_large(host, most_bytes))
    if not unpacking.eof:
        raise Refusal(refusals.improper(host))
    return content
