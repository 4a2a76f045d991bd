import re

import aiohttp
import pytest

from tests.demo.conftest import ATTENDEE, DIRECT, Visitor


async def _status(http: aiohttp.ClientSession, method: str, url: str, **headers: str) -> int:
    async with http.request(method, url, headers=headers) as answer:
        return answer.status


async def test_page_loads_nothing_from_elsewhere(visitor: Visitor) -> None:
    found = {}
    for path in ("", "page.css", "page.js"):
        async with visitor.http.get(visitor.address + path) as answer:
            text = (await answer.text()).replace("http://www.w3.org/2000/svg", "")
            found[path] = (answer.status, answer.content_type, re.findall(r"(?:https?:)?//[\w.]+", text))

    assert found == {
        "": (200, "text/html", []),
        "page.css": (200, "text/css", []),
        "page.js": (200, "text/javascript", []),
    }


async def test_page_answers_no_other_site(visitor: Visitor) -> None:
    skip, time = visitor.address + "skip", visitor.address + "time"

    assert [
        await _status(visitor.http, "GET", time, Host="elsewhere.example"),
        await _status(visitor.http, "POST", skip, Origin="https://elsewhere.example"),
        await _status(visitor.http, "GET", time, Origin=visitor.address.rstrip("/")),
    ] == [403, 403, 200]


async def test_page_names_the_talk_that_is_reminded_of(visitor: Visitor) -> None:
    first = (await visitor.ask("/time"))["next"]
    later = [(await visitor.ask("/skip", {}))["next"]["talk"] for _ in range(8)]

    assert first["talk"] == "“When Is a Small Model Enough? Stopping Rules for Distillation”"
    assert later == [
        "“When Is a Small Model Enough? Stopping Rules for Distillation”",
        *["“缺失的数据会说话: What Missing Data Still Tell Us”"] * 3,
        *["“Two Surveys, One Population, No Common Question”"] * 3,
        "The talk of Aino Kallioranta",
    ]


async def test_page_skips_until_nothing_is_planned(visitor: Visitor) -> None:
    time = await visitor.ask("/time")
    skips = 0
    while time["next"]:
        time = await visitor.ask("/skip", {})
        skips += 1

    # Two for the talk that is about to start, three for each of the four to come that are not cancelled.
    assert skips == 14
    assert (await visitor.ask("/skip", {}))["next"] is None


@pytest.mark.parametrize("zone", ['{"zone": "Mars/Olympus"}', '{"zone": "../etc/passwd"}', "[]", "not JSON"])
async def test_page_forgives_a_browser_without_a_zone(visitor: Visitor, zone: str) -> None:
    async with visitor.http.post(visitor.address + "visit", data=zone) as answer:
        visit = await answer.json()

    assert (answer.status, len(visit["windows"])) == (200, 3)


async def test_window_may_stand_in_a_frame_of_this_machine_only(visitor: Visitor) -> None:
    window = await visitor.window(ATTENDEE)
    async with visitor.http.get(window.address + "/") as answer:
        policy = answer.headers["Content-Security-Policy"]

    assert "X-Frame-Options" not in answer.headers
    assert policy.endswith("frame-ancestors http://127.0.0.1:* http://localhost:*")


async def test_window_shows_times_in_the_visitors_zone(visitor: Visitor) -> None:
    assert (await visitor.window(ATTENDEE)).shown["profile"]["timezone"] == "Europe/Lisbon"


async def test_direct_messages_name_the_channel_that_could_not_be_reached(visitor: Visitor) -> None:
    messages = await (await visitor.window(DIRECT)).messages()

    assert [message.splitlines()[0] for message in messages] == ["## ⚠️ I could not post in #office"]
