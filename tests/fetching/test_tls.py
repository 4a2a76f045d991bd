"""Secure connections, and those that are not as secure as they seem."""

import ssl

import pytest
import trustme
from aiohttp import web

from bot.fetching import fetch
from seminar.errors import Refusal
from tests.fetching.site import hello, near, sending, serving

DOUBTFUL = (
    "I cannot make sure that talks.example is who it says: its certificate or its encryption is out of order. "
    "Open the page yourself, and paste its text instead."
)


def served_by(authority: trustme.CA, *names: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*names).configure_cert(context)
    return context


def trusting(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


async def test_fetch_reads_a_secure_page() -> None:
    authority = trustme.CA()
    async with serving(hello, tls=served_by(authority, "talks.example")) as site:
        reach = near(site, authorities=trusting(authority))
        fetched = await fetch(site.at("/a", host="talks.example", scheme="https"), reach=reach)
    assert (fetched.content, fetched.url) == (
        b"Talk on Monday",
        site.at("/a", host="talks.example", scheme="https"),
    )


async def test_fetch_refuses_a_certificate_of_nobody_known() -> None:
    async with serving(hello, tls=served_by(trustme.CA(), "talks.example")) as site:
        with pytest.raises(Refusal) as refused:
            await fetch(site.at(host="talks.example", scheme="https"), reach=near(site))
    assert (str(refused.value), site.requests) == (DOUBTFUL, [])


async def test_fetch_refuses_a_certificate_of_another_host() -> None:
    authority = trustme.CA()
    async with serving(hello, tls=served_by(authority, "other.example")) as site:
        reach = near(site, authorities=trusting(authority))
        with pytest.raises(Refusal) as refused:
            await fetch(site.at(host="talks.example", scheme="https"), reach=reach)
    assert (str(refused.value), site.requests) == (DOUBTFUL, [])


async def test_fetch_refuses_a_plain_page_where_a_secure_one_was_asked() -> None:
    async with sending(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n") as site:
        with pytest.raises(Refusal) as refused:
            await fetch(site.at(host="talks.example", scheme="https"), reach=near(site))
    assert str(refused.value) == DOUBTFUL


async def test_fetch_tells_when_nothing_answers() -> None:
    async with serving(hello) as site:
        pass
    with pytest.raises(Refusal) as refused:
        await fetch(site.at(host="talks.example"), reach=near(site))
    assert str(refused.value) == (
        "I cannot reach talks.example: nothing answers there. Check the address, also whether it begins with http:// "
        "or https://, or paste the text instead."
    )


@pytest.mark.parametrize("host, followed", [("talks.example", True), ("www.talks.example", True), ("b.example", False)])
async def test_fetch_leaves_security_for_the_same_site_alone(host: str, followed: bool) -> None:
    authority = trustme.CA()

    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        return web.Response(status=302, headers={"Location": plain.at(host=host)})

    async with serving(hello) as plain, serving(answer, tls=served_by(authority, "talks.example")) as secure:
        reach = near(plain, secure, authorities=trusting(authority))
        try:
            said = (await fetch(secure.at(host="talks.example", scheme="https"), reach=reach)).content.decode()
        except Refusal as refusal:
            said = str(refusal)
    assert (said, plain.connections) == (
        ("Talk on Monday", 1)
        if followed
        else (
            "talks.example leads from a secure page to an insecure one elsewhere, and I do not follow there. "
            "Open it yourself, then give me the address where you end, or paste the text instead.",
            0,
        )
    )
