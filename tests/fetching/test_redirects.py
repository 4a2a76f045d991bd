"""Redirects, each checked as the first address was."""

from dataclasses import replace

import pytest
from aiohttp import web

from bot.fetching import Fetched, fetch
from seminar.errors import Refusal
from tests.fetching.site import Answer, hello, near, serving

ENDLESS = (
    "127.0.0.1 leads from one address to the next without end. Open it yourself, then give me the address where you "
    "end, or paste the text instead."
)


def leading_to(location: str, status: int = 302) -> Answer:
    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        return web.Response(status=status, headers={"Location": location})

    return answer


async def count_down(request: web.BaseRequest) -> web.StreamResponse:
    """At /3 leads to /2, and so on; /0 is a page."""
    left = int(request.path.removeprefix("/"))
    if left == 0:
        return web.Response(text="Talk on Monday", content_type="text/plain")
    return web.Response(status=302, headers={"Location": f"/{left - 1}"})


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_fetch_follows_a_redirect_of_each_kind(status: int) -> None:
    async with serving(hello) as there, serving(leading_to(there.at("/talks/a.txt?b=c"), status)) as here:
        fetched = await fetch(here.at(), reach=near(here, there))
    assert fetched == Fetched(
        content=b"Talk on Monday", name="a.txt", media_type="text/plain", url=there.at("/talks/a.txt?b=c")
    )


async def test_fetch_follows_five_redirects() -> None:
    async with serving(count_down) as site:
        fetched = await fetch(site.at("/5"), reach=near(site))
    assert (fetched.url, len(site.requests)) == (site.at("/0"), 6)


async def test_fetch_gives_up_after_five_redirects() -> None:
    async with serving(count_down) as site:
        with pytest.raises(Refusal) as refused:
            await fetch(site.at("/6"), reach=near(site))
    assert (str(refused.value), len(site.requests)) == (ENDLESS, 6)


async def test_fetch_gives_up_on_a_loop() -> None:
    async with serving(leading_to("/")) as site:
        with pytest.raises(Refusal) as refused:
            await fetch(site.at(), reach=near(site))
    assert (str(refused.value), len(site.requests)) == (ENDLESS, 6)


async def test_fetch_reads_no_content_of_a_redirect() -> None:
    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        if request.path == "/end":
            return await hello(request)
        return web.Response(status=302, headers={"Location": "/end"}, body=bytes(5_000_000))

    async with serving(answer) as site:
        fetched = await fetch(site.at(), reach=near(site))
    assert fetched.content == b"Talk on Monday"


async def test_fetch_does_not_follow_to_a_port_out_of_reach() -> None:
    async with serving(hello) as hidden, serving(leading_to(hidden.at())) as site:
        with pytest.raises(Refusal) as refused:
            await fetch(site.at(), reach=near(site))
    assert str(refused.value) == (
        f"127.0.0.1 leads to another address. That address names port {hidden.port}, and I read only from the usual "
        "ones, 80 and 443. Give me an address without it, or paste the text instead."
    )
    assert hidden.connections == 0


@pytest.mark.parametrize("host", ["10.0.0.1", "169.254.169.254", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0", "127.1"])
async def test_fetch_does_not_follow_to_an_address_out_of_reach(host: str) -> None:
    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        return web.Response(status=302, headers={"Location": f"http://{host}:{site.port}/"})

    async with serving(answer) as site:
        with pytest.raises(Refusal, match="leads to another address"):
            await fetch(site.at(), reach=near(site))
    assert (site.connections, len(site.requests)) == (1, 1)


async def test_fetch_tells_of_a_login() -> None:
    async with serving(leading_to("https://accounts.google.com/ServiceLogin?continue=x")) as site:
        reach = replace(near(site), ports=frozenset({site.port, 443}))
        with pytest.raises(Refusal) as refused:
            await fetch(site.at(), reach=reach)
    assert str(refused.value) == (
        "127.0.0.1 asks for a login before it shows that page. Open it yourself, and paste its text instead."
    )


async def test_fetch_returns_a_cookie_to_its_host_alone() -> None:
    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        leads = {"/a": "/b", "/b": site.at("/c", host="other.example"), "/c": site.at("/d", host="talks.example")}
        if request.path not in leads:
            return await hello(request)
        response = web.Response(status=302, headers={"Location": leads[request.path]})
        response.set_cookie("seen", request.path[1:])
        return response

    async with serving(answer) as site:
        await fetch(site.at("/a", host="talks.example"), reach=near(site))
        await fetch(site.at("/d", host="talks.example"), reach=near(site))
    assert [(request.path, request.headers.get("Cookie")) for request in site.requests] == [
        ("/a", None),
        ("/b", "seen=a"),
        ("/c", None),
        ("/d", None),
        ("/d", None),
    ]
