"""The strictness of the stand-in: what its hand-checked limits and Discord's own description refuse."""

from typing import Any

import aiohttp
import pytest

from tests.discord_wire import validation
from tests.discord_wire.command_rules import command_problems, completion_problems, scheduled_problems
from tests.discord_wire.components import Json
from tests.discord_wire.interaction_routes import CALLBACK
from tests.discord_wire.mentions import pings
from tests.discord_wire.message_routes import MESSAGES
from tests.discord_wire.message_rules import message_problems, modal_problems
from tests.discord_wire.permissions import EVERYTHING
from tests.discord_wire.server_routes import GLOBAL_COMMANDS
from tests.discord_wire.wire import Discord

LAYOUT = 1 << 15


def text(content: str) -> Json:
    return {"type": 10, "content": content}


def button(number: int = 0, **more: Any) -> Json:
    return {"type": 2, "style": 1, "label": "Details", "custom_id": f"details:{number}"} | more


def card(*parts: Json) -> Json:
    return {"flags": LAYOUT, "components": [{"type": 17, "components": list(parts)}]}


def row(*parts: Json) -> Json:
    return {"type": 1, "components": list(parts)}


GOOD = card(text("On tides"), row(button(1), button(2)))


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        ({}, "body: an empty message"),
        ({"content": "x" * 2001}, "content: 2001 characters, more than 2000"),
        ({"content": "x", "nonce": "n" * 26}, "nonce: more than 25 characters"),
        (GOOD | {"content": "x"}, "flags: Components V2 stand alone, without content, embeds, polls or stickers"),
        (GOOD | {"flags": 0}, "components: layout components need the Components V2 flag"),
        (card(text("x" * 4001)), "components: 4001 characters of text, more than 4000"),
        (card(*(text("x") for _ in range(40))), "components: 41 in all, more than 40"),
        (card(text(" ")), "components: an empty text"),
        (card(row(button(1), button(1))), "components: custom_id 'details:1' stands 2 times"),
        (card(row(*(button(n) for n in range(6)))), "components: a row holds one to five buttons or one select"),
        (card(row(button(label="x" * 81))), "components: a label of more than 80 characters"),
        (card(row(button(custom_id="x" * 101))), "components: custom_id of more than 100 characters"),
        (card(row(button(label=""))), "components: a button with neither label nor emoji"),
        (
            card(row(button(style=5))),
            "components: a link button has an address, any other a custom_id, and none has both",
        ),
        (
            {"content": "x", "allowed_mentions": {"parse": ["users"], "users": ["1"]}},
            "allowed_mentions: users both parsed and listed",
        ),
        (
            {"embeds": [{"title": "x" * 256, "description": "y" * 4096}, {"description": "z" * 1649}]},
            "embeds: 6001 characters together, more than 6000",
        ),
    ],
)
def test_message_problems_names_the_limit(body: Json, problem: str) -> None:
    assert list(message_problems(body, [], editing=False))[:1] == [problem]


def test_message_problems_finds_none_in_a_sound_card() -> None:
    assert list(message_problems(GOOD, [], editing=False)) == []


def test_select_problems_counts_options() -> None:
    options = [{"label": str(n), "value": str(n)} for n in range(26)]
    body = card(row({"type": 3, "custom_id": "which", "options": options}))
    assert list(message_problems(body, [], editing=False)) == ["components: a select has 1 to 25 options"]


def test_modal_problems_counts_parts_and_lengths() -> None:
    field = {"type": 18, "label": "Title", "component": {"type": 4, "style": 1}}
    parts = [field | {"component": {"type": 4, "style": 1, "custom_id": str(n)}} for n in range(6)]
    assert list(modal_problems({"custom_id": "m", "title": "A talk", "components": parts[:5]})) == []
    assert list(modal_problems({"custom_id": "m", "title": "t" * 46, "components": parts})) == [
        "modal: a title of 1 to 45, a custom_id of 1 to 100 characters",
        "modal: 1 to 5 parts",
    ]


def test_command_problems_names_the_command() -> None:
    option = {"type": 3, "name": "series", "description": "Which.", "required": True}
    good = {"name": "next", "description": "The next talk.", "options": [option]}
    assert list(command_problems([good])) == []
    bad = [
        good | {"name": "Next"},
        good | {"name": "long", "description": "d" * 101},
        good | {"name": "order", "options": [option | {"name": "count", "required": False}, option]},
    ]
    assert list(command_problems(bad)) == [
        "command 'Next': the name is not 1 to 32 lower-case letters, digits, - and _",
        "command 'long': a description of 101 characters, not 1 to 100",
        "command 'order': a required option after one that is not",
    ]


def test_completion_problems_limits_names_and_number() -> None:
    choices: list[Json] = [{"name": "n" * 101, "value": "v"}, *({"name": str(n), "value": n} for n in range(25))]
    assert list(completion_problems(choices)) == [
        "choices: more than 25",
        f"choices: {'n' * 101!r} has no name, or more than 100 characters",
    ]


def test_scheduled_problems_wants_end_and_place() -> None:
    body = {"name": "Tides", "entity_type": 3, "scheduled_start_time": "2020-01-01T10:00:00+00:00"}
    assert list(scheduled_problems(body, 100, editing=False)) == [
        "scheduled events: the server has 100 already",
        "scheduled events: an external one needs a location and an end",
        "scheduled events: the start is past",
    ]


def test_pings_need_the_right_to_mention_everyone(discord: Discord) -> None:
    organizers = discord.role("Organizers")
    words = f"@here <@&{organizers.id}>"
    assert pings(words, None, discord.server, 0) == frozenset()
    assert pings(words, None, discord.server, EVERYTHING) == {"everyone", f"role:{organizers.id}"}


@pytest.mark.skipif(not validation.DESCRIPTION.exists(), reason="Discord's API description is not beside the project")
@pytest.mark.parametrize(
    ("route", "body", "problems"),
    [
        (MESSAGES, GOOD | {"tts": False, "nonce": "n", "enforce_nonce": True}, []),
        (MESSAGES, {"contents": "x"}, ["body: Additional properties are not allowed ('contents' was unexpected)"]),
        (
            MESSAGES,
            card(text("x") | {"contnet": "y"}),
            ["components.0.components.0: Additional properties are not allowed ('contnet' was unexpected)"],
        ),
        (MESSAGES, {"content": "x", "allowed_mentions": {"parse": [], "roles": [123, "456"]}}, []),
        (CALLBACK, {"type": 4, "data": {"content": "x"}}, []),
        (
            CALLBACK,
            {"type": 9, "data": {"custom_id": "m", "title": "t"}},
            ['data: "components" is a required property'],
        ),
    ],
)
def test_description_names_what_is_wrong(route: str, body: Json, problems: list[str]) -> None:
    described = validation.described()
    assert described is not None
    assert described.problems("POST", route, body) == problems


@pytest.mark.skipif(not validation.DESCRIPTION.exists(), reason="Discord's API description is not beside the project")
def test_description_takes_commands_as_discord_py_sends_them() -> None:
    described = validation.described()
    assert described is not None
    channel = {"type": 7, "name": "where", "description": "Where.", "channel_types": [0, 16]}
    command = {"name": "next", "type": 1, "description": "The next.", "nsfw": False, "options": [channel]}
    assert described.problems("PUT", GLOBAL_COMMANDS, [command]) == []


async def test_proxy_refuses_other_hosts(discord: Discord) -> None:
    async with aiohttp.ClientSession() as session:
        with pytest.raises(aiohttp.ClientHttpProxyError) as refusal:
            await session.get("https://example.org/", proxy=discord.proxy_url)
    assert refusal.value.status == 403
    assert [v.why for v in discord.world.violations] == ["CONNECT example.org:443 is no Discord host"]


async def test_unknown_route_is_recorded(discord: Discord) -> None:
    async with aiohttp.ClientSession() as session:
        address = "https://discord.com/api/v10/stickers"
        await session.get(address, proxy=discord.proxy_url, ssl=False)
    assert [v.where for v in discord.world.violations] == ["GET /api/v10/stickers"]
