"""How far a fetch may go: to which networks and ports, for how long, and for how much."""

import asyncio
import ipaddress
import socket
import ssl
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

Network = ipaddress.IPv4Network | ipaddress.IPv6Network
LookUp = Callable[[str], Awaitable[Sequence[str]]]

MOST_BYTES = 10_000_000

# What IANA's special-purpose registries keep from the public. `ipaddress` knows most of it, but each release of Python
# a little differently, so it stands here whole and `is_global` is asked besides.
_NOT_PUBLIC = tuple(
    ipaddress.ip_network(network)
    for network in (
        "0.0.0.0/8",  # this host
        "10.0.0.0/8",
        "100.64.0.0/10",  # shared by providers; one cloud keeps its machines' secrets there
        "127.0.0.0/8",
        "168.63.129.16/32",  # public by its number, yet inside one cloud it answers machines about themselves
        "169.254.0.0/16",  # link-local, with the other clouds' secrets
        "172.16.0.0/12",
        "192.0.0.0/24",
        "192.0.2.0/24",
        "192.88.99.0/24",  # relays of 6to4
        "192.168.0.0/16",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/4",
        "240.0.0.0/4",
        "2001::/23",  # among them Teredo, which wraps an IPv4 address
        "2001:db8::/32",
        "2002::/16",  # 6to4, which wraps one too
        "3fff::/20",
    )
)
# All else of IPv6 is local or reserved, or wraps an IPv4 address: fc00::/7, ::ffff:0:0/96, 64:ff9b::/96 and the like.
_GLOBAL_UNICAST = ipaddress.IPv6Network("2000::/3")


async def look_up(host: str) -> Sequence[str]:
    """The addresses of a name, as this machine's own resolver finds them. Raises `OSError` where there are none."""
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(host, None, type=socket.SOCK_STREAM, flags=socket.AI_ADDRCONFIG)
    return [str(where[0]) for *_, where in found]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """What one fetch may do; the bot itself always fetches with `PUBLIC`, and only tests go further.

    `networks` may be connected to although they are not public. `most_bytes` bounds the content as sent and
    as unpacked. `authorities` says whose certificates count, if not those that this machine trusts.
    """

    networks: tuple[Network, ...] = ()
    ports: frozenset[int] = frozenset({80, 443})
    look_up: LookUp = look_up
    seconds: float = 10
    most_bytes: int = MOST_BYTES
    authorities: ssl.SSLContext | None = None

    def includes(self, address: str) -> bool:
        """Whether a connection to this IP address is allowed; not to what is written in any but the usual way."""
        try:
            parsed = ipaddress.ip_address(address)
        except ValueError:
            return False
        return _is_public(parsed) or any(parsed in network for network in self.networks)


PUBLIC = Reach()


def _is_public(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    if isinstance(address, ipaddress.IPv6Address) and (address.scope_id or address not in _GLOBAL_UNICAST):
        return False
    return address.is_global and not any(address in network for network in _NOT_PUBLIC)
