"""Names that lead into private networks, and what is done about them before any connection."""

import asyncio
import ipaddress
import socket
from collections.abc import Sequence

import aiohttp
import pytest

from bot.fetching import Reach, fetch
from bot.fetching.transfer import session_within
from seminar.errors import Refusal
from tests.fetching.site import LOOPBACK, Site, hello, serving

NOT_PUBLIC = (
    "I find no public site at talks.example, and I read only what anybody on the internet can see. "
    "Check the address, or paste the text instead."
)


class Names:
    """Answers each look-up of a name with the next of these lists; the last one stays."""

    def __init__(self, *answers: Sequence[str]) -> None:
        self.answers = list(answers)
        self.asked: list[str] = []

    async def __call__(self, host: str) -> Sequence[str]:
        self.asked.append(host)
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]


def public_only(site: Site, names: Names) -> Reach:
    return Reach(ports=frozenset({site.port}), look_up=names)


PRIVATE = [
    ["127.0.0.1"],
    ["::1"],
    ["::ffff:127.0.0.1"],
    ["0.0.0.0"],
    ["10.0.0.1"],
    ["192.168.0.1"],
    ["169.254.169.254"],
    ["100.64.0.1"],
    ["fd00::1"],
    ["fe80::1%eth0"],
    ["64:ff9b::7f00:1"],
    ["2002:7f00:1::"],
    ["127.1"],
    ["localhost"],
    [],
    # One that is not public among those that are.
    ["8.8.8.8", "127.0.0.1"],
    ["127.0.0.1", "8.8.8.8"],
    ["2606:4700:4700::1111", "::1"],
]


@pytest.mark.parametrize("addresses", PRIVATE, ids=lambda addresses: " ".join(addresses))
async def test_fetch_connects_to_nothing_when_a_name_is_not_all_public(addresses: list[str]) -> None:
    names = Names(addresses)
    async with serving(hello) as site:
        with pytest.raises(Refusal) as refused:
            await fetch(site.at(host="talks.example"), reach=public_only(site, names))
    assert (str(refused.value), names.asked, site.connections) == (NOT_PUBLIC, ["talks.example"], 0)


async def test_fetch_says_the_same_of_a_private_name_and_of_none() -> None:
    async def nowhere(host: str) -> Sequence[str]:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    with pytest.raises(Refusal) as refused:
        await fetch("https://talks.example/", reach=Reach(look_up=nowhere))
    assert str(refused.value) == NOT_PUBLIC


async def test_fetch_tells_when_names_cannot_be_looked_up() -> None:
    async def out_of_order(host: str) -> Sequence[str]:
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    with pytest.raises(Refusal) as refused:
        await fetch("https://talks.example/", reach=Reach(look_up=out_of_order))
    assert str(refused.value) == (
        "I cannot look up where talks.example is right now. Try again in a minute, or paste the text instead."
    )


async def test_fetch_ends_a_slow_look_up_at_its_time() -> None:
    async def slow(host: str) -> Sequence[str]:
        await asyncio.sleep(30)
        return []

    with pytest.raises(Refusal) as refused:
        await fetch("https://talks.example/", reach=Reach(look_up=slow, seconds=0.1))
    assert str(refused.value) == (
        "talks.example did not send the whole page within 0.1 seconds. "
        "Try again later, or open it yourself and paste its text."
    )


async def test_fetch_connects_where_the_one_look_up_said() -> None:
    """A name that is allowed when asked first, and private when asked again, is not asked again."""
    names = Names(["127.0.0.1"], ["10.0.0.1"])
    async with serving(hello) as site:
        reach = Reach(networks=(LOOPBACK,), ports=frozenset({site.port}), look_up=names)
        fetched = await fetch(site.at(host="talks.example"), reach=reach)
    assert (fetched.content, names.asked, site.connections) == (b"Talk on Monday", ["talks.example"], 1)


async def test_fetch_checks_a_name_anew_for_a_new_connection() -> None:
    first, second = ipaddress.ip_network("127.0.0.1/32"), "127.0.0.2"
    names = Names([str(first.network_address)], [second])
    async with serving(leading_back) as site:
        reach = Reach(networks=(first,), ports=frozenset({site.port}), look_up=names)
        with pytest.raises(Refusal) as refused:
            await fetch(site.at(host="talks.example"), reach=reach)
    assert (str(refused.value), len(names.asked), site.connections) == (NOT_PUBLIC, 2, 1)


async def leading_back(request: aiohttp.web.BaseRequest) -> aiohttp.web.StreamResponse:
    """To itself, on another connection."""
    return aiohttp.web.Response(status=302, headers={"Location": "/again", "Connection": "close"})


@pytest.mark.parametrize("host", ["127.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "127.1", "2130706433", "localhost"])
async def test_session_connects_to_nothing_out_of_reach_whatever_it_is_asked(host: str) -> None:
    """Even past the checks of the address: aiohttp itself looks no number up."""
    names = Names(["127.0.0.1"])
    async with serving(hello) as site, session_within(public_only(site, names)) as session:
        with pytest.raises(aiohttp.ClientError):
            await session.get(f"http://{host}:{site.port}/")
    assert site.connections == 0
