"""What a real site on loopback sends, and what becomes of it."""

import asyncio
import gzip
import logging
import tracemalloc

import pytest
from aiohttp import web
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import __version__
from bot.fetching import Fetched, fetch
from seminar.errors import Refusal
from tests.fetching.site import Answer, hello, near, sending, serving

TOO_LARGE = "What 127.0.0.1 sends is larger than 0.1 MB, and I read no more. Paste only the part with the announcement."
IMPROPER = "127.0.0.1 does not answer as a web site should. Open the page yourself, and paste its text instead."
BROKEN_OFF = "127.0.0.1 broke off before I had the whole page. Try again, or open it yourself and paste its text."
TOO_SLOW = (
    "127.0.0.1 did not send the whole page within 0.3 seconds. Try again later, or open it yourself and paste its text."
)


async def refusal_of(answer: Answer) -> str:
    async with serving(answer) as site:
        with pytest.raises(Refusal) as refused:
            await fetch(site.at(), reach=near(site))
    return str(refused.value)


async def test_fetch_gives_what_the_site_sends() -> None:
    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        said = {
            "Content-Disposition": 'attachment; filename="talks.ics"',
            "Content-Type": "text/calendar; charset=utf-8",
        }
        return web.Response(body=b"BEGIN:VCALENDAR", headers=said)

    async with serving(answer) as site:
        fetched = await fetch(f" <{site.at('/export?term=2026#top')}> ", reach=near(site))
    assert fetched == Fetched(
        content=b"BEGIN:VCALENDAR", name="talks.ics", media_type="text/calendar", url=site.at("/export?term=2026")
    )


async def test_fetch_says_who_asks_and_nothing_else() -> None:
    async with serving(hello) as site:
        await fetch(site.at("/a?b=c"), reach=near(site))
    (request,) = site.requests
    assert (request.method, request.path_qs) == ("GET", "/a?b=c")
    assert dict(request.headers) == {
        "Host": f"127.0.0.1:{site.port}",
        "User-Agent": f"Lectern/{__version__} (reads a seminar's page when an organizer gives its address)",
        "Accept": "text/html, application/xhtml+xml, application/pdf, text/calendar, text/plain, */*;q=0.8",
        "Accept-Language": "en, *;q=0.5",
        "Accept-Encoding": "identity",
    }


async def test_fetch_asks_no_proxy_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    async with serving(hello) as site, serving(hello) as proxy:
        for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
            monkeypatch.setenv(name, proxy.at())
        await fetch(site.at(), reach=near(site))
    assert (site.connections, proxy.connections) == (1, 0)


STATUSES = {
    204: "127.0.0.1 does not give me that page (its answer was 204). Open it yourself, and paste its text instead.",
    304: "127.0.0.1 does not give me that page (its answer was 304). Open it yourself, and paste its text instead.",
    400: "127.0.0.1 does not give me that page (its answer was 400). Open it yourself, and paste its text instead.",
    401: "127.0.0.1 asks for a login before it shows that page. Open it yourself, and paste its text instead.",
    403: "127.0.0.1 does not let me see that page: perhaps only people who log in may, perhaps no program may. "
    "Open it yourself, and paste its text instead.",
    404: "127.0.0.1 has no page at that address. Check it, or paste the text instead.",
    410: "127.0.0.1 has no page at that address. Check it, or paste the text instead.",
    429: "127.0.0.1 cannot answer properly now (its answer was 429). Try again later, or paste the text instead.",
    451: "127.0.0.1 does not give me that page (its answer was 451). Open it yourself, and paste its text instead.",
    500: "127.0.0.1 cannot answer properly now (its answer was 500). Try again later, or paste the text instead.",
    503: "127.0.0.1 cannot answer properly now (its answer was 503). Try again later, or paste the text instead.",
}


@pytest.mark.parametrize("status", STATUSES)
async def test_fetch_says_what_an_answer_without_a_page_means(status: int) -> None:
    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        return web.Response(status=status)

    assert await refusal_of(answer) == STATUSES[status]


async def test_fetch_reads_up_to_the_limit() -> None:
    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        return web.Response(body=bytes(100_000))

    async with serving(answer) as site:
        fetched = await fetch(site.at(), reach=near(site))
    assert len(fetched.content) == 100_000


async def test_fetch_refuses_content_that_says_it_is_too_large() -> None:
    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        return web.Response(body=bytes(100_001))

    assert await refusal_of(answer) == TOO_LARGE


async def test_fetch_stops_at_the_limit_of_content_without_end() -> None:
    sent = 0

    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        nonlocal sent
        response = web.StreamResponse()
        response.enable_chunked_encoding()
        await response.prepare(request)
        while True:
            await response.write(bytes(50_000))
            sent += 50_000

    assert await refusal_of(answer) == TOO_LARGE
    # What the sockets on both sides buffer comes on top.
    assert sent < 20_000_000


def packed(body: bytes, encoding: str = "gzip") -> Answer:
    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        return web.Response(body=body, headers={"Content-Encoding": encoding})

    return answer


async def test_fetch_unpacks_what_was_packed_unasked() -> None:
    async with serving(packed(gzip.compress(b"Talk on Monday"))) as site:
        fetched = await fetch(site.at(), reach=near(site))
    assert fetched.content == b"Talk on Monday"


PACKED = {
    "a bomb": (gzip.compress(bytes(50_000_000)), "gzip", TOO_LARGE),
    "cut short": (gzip.compress(b"Talk on Monday")[:-9], "gzip", IMPROPER),
    "not packed at all": (b"Talk on Monday", "gzip", IMPROPER),
    "nothing": (b"", "gzip", IMPROPER),
    "packed in another way": (b"Talk on Monday", "br", IMPROPER),
    "packed twice": (gzip.compress(gzip.compress(b"Talk on Monday")), "gzip, gzip", IMPROPER),
}


@pytest.mark.parametrize("case", PACKED)
async def test_fetch_refuses_what_it_cannot_unpack(case: str) -> None:
    body, encoding, sentence = PACKED[case]
    assert await refusal_of(packed(body, encoding)) == sentence


async def test_fetch_unpacks_no_more_than_it_may() -> None:
    bomb = gzip.compress(bytes(50_000_000))
    async with serving(packed(bomb)) as site:
        tracemalloc.start()
        try:
            with pytest.raises(Refusal):
                await fetch(site.at(), reach=near(site))
            most = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
    assert most < 5_000_000


@pytest.mark.parametrize("media_type, what", [("video/mp4", "a video"), ("Audio/MPEG", "a sound recording")])
async def test_fetch_refuses_what_is_to_be_watched_or_heard(media_type: str, what: str) -> None:
    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        return web.Response(body=bytes(1_000_000), headers={"Content-Type": media_type})

    assert await refusal_of(answer) == (
        f"What 127.0.0.1 sends is {what}, not a text. Give me the address of the page about it, or paste the text."
    )


RAW = {
    "nothing": ((), BROKEN_OFF),
    "no HTTP": ((b"SSH-2.0-OpenSSH_9.6\r\n",), IMPROPER),
    "a line too long": ((b"HTTP/1.1 200 " + b"a" * 20_000 + b"\r\n\r\n",), IMPROPER),
    "a header too long": ((b"HTTP/1.1 200 OK\r\nA: " + b"a" * 20_000 + b"\r\n\r\n",), IMPROPER),
    "too many headers": ((b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 20_000 + b"\r\n",), IMPROPER),
    "two lengths": ((b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",), IMPROPER),
    "no length": ((b"HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\nab",), IMPROPER),
    "half a header": ((b"HTTP/1.1 200 OK\r\nContent-",), BROKEN_OFF),
    "half a body": ((b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nTalk",), BROKEN_OFF),
    "half a chunk": ((b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nTalk",), BROKEN_OFF),
    "a bad chunk": ((b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n?\r\nTalk\r\n",), IMPROPER),
    "a redirect to nowhere": (
        (b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n",),
        "127.0.0.1 does not give me that page (its answer was 302). Open it yourself, and paste its text instead.",
    ),
    "a redirect to no text": ((b"HTTP/1.1 302 Found\r\nLocation: //\xff\xfe[\r\nContent-Length: 0\r\n\r\n",), IMPROPER),
}


@pytest.mark.parametrize("case", RAW)
async def test_fetch_refuses_what_no_site_should_send(case: str) -> None:
    pieces, sentence = RAW[case]
    async with sending(*pieces) as site:
        with pytest.raises(Refusal) as refused:
            await fetch(site.at(), reach=near(site))
    assert str(refused.value) == sentence


HEAD = b"HTTP/1.1 200 OK\r\n\r\n"
SLOW = {
    "says nothing": (),
    "says that more will follow, without end": (b"HTTP/1.1 100 Continue\r\n\r\n",) * 1_000,
    "sends a header without end": (b"HTTP/1.1 200 OK\r\n", *(b"A: b\r\n",) * 100),
    "sends a body without end": (HEAD, *(b"a",) * 1_000),
}


@pytest.mark.parametrize("case", SLOW)
async def test_fetch_ends_at_its_time(case: str) -> None:
    async with sending(*SLOW[case], pause=0.02, stay=10) as site:
        with pytest.raises(Refusal) as refused:
            await fetch(site.at(), reach=near(site, seconds=0.3))
    assert str(refused.value) == TOO_SLOW


async def test_fetch_logs_the_host_and_nothing_of_the_address(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)

    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        private = {"Set-Cookie": "illegal(name)=secret", "Content-Disposition": "attachment; filename=secret"}
        return web.Response(text="secret", headers=private, status=404 if "gone" in request.path else 200)

    async with serving(answer) as site:
        await fetch(site.at("/secret?token=secret#secret"), reach=near(site))
        with pytest.raises(Refusal):
            await fetch(site.at("/gone?token=secret"), reach=near(site))
    # The test's own site keeps a log as well.
    assert [record.getMessage() for record in caplog.records if record.name != "aiohttp.access"] == [
        "host=127.0.0.1 was read, bytes=6",
        "host=127.0.0.1 was not read: 127.0.0.1 has no page at that address. Check it, or paste the text instead.",
    ]


HEADERS = [b"Content-Type", b"Content-Length", b"Location", b"Content-Disposition", b"Set-Cookie"]
LINES = st.lists(
    st.binary(max_size=30)
    | st.builds(b"%s: %s".__mod__, st.tuples(st.sampled_from(HEADERS), st.binary(max_size=30)))
    | st.sampled_from([b"Transfer-Encoding: chunked", b"Content-Encoding: gzip", b"", b"5", b"Hello", b"0"]),
    max_size=8,
).map(b"\r\n".join)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from([b"", b"HTTP/1.1 200 OK\r\n", b"HTTP/1.1 302 Found\r\n", b"HTTP/1.0 404 \r\n"]), LINES)
def test_fetch_gives_content_or_a_refusal_whatever_is_sent(status: bytes, lines: bytes) -> None:
    async def answered() -> None:
        async with sending(status + lines) as site:
            try:
                fetched = await fetch(site.at(), reach=near(site))
            except Refusal:
                return
        assert fetched.name.isprintable()

    asyncio.run(answered())
