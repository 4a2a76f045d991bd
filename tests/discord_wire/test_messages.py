"""Messages over REST: nonces, rate limits, faults, history, permissions, files and mentions."""

import asyncio
import io
import time

import pytest
from aiohttp import ClientError
from discord import AllowedMentions, Client, DiscordServerError, File, Forbidden, NotFound, Object, TextChannel
from discord.abc import Messageable

from tests.discord_wire import permissions
from tests.discord_wire.faults import Fault
from tests.discord_wire.message_routes import MESSAGE
from tests.discord_wire.wire import Discord

POST = "/channels/{channel_id}/messages"


async def seminars(client: Client, discord: Discord) -> TextChannel:
    found = await client.fetch_channel(discord.channel("seminars").id)
    assert isinstance(found, TextChannel)
    return found


def written(discord: Discord) -> list[str]:
    return [message.text for message in discord.messages(discord.channel("seminars"))]


def statuses(discord: Discord, route: str = POST) -> list[int | None]:
    return [exchange.status for exchange in discord.world.exchanges if exchange.route == route]


async def test_nonce_sent_twice_makes_one_message(discord: Discord, client: Client) -> None:
    channel = await seminars(client, discord)
    first = await channel.send("In an hour", nonce="delivery-7")
    again = await channel.send("In an hour", nonce="delivery-7")
    other = await channel.send("In an hour", nonce="delivery-8")
    assert first.id == again.id != other.id
    assert written(discord) == ["In an hour", "In an hour"]
    assert discord.nonces.repeats == 1


async def test_nonce_outside_its_window_makes_another_message(discord: Discord, client: Client) -> None:
    discord.nonces.window = 0.0
    channel = await seminars(client, discord)
    for _ in range(2):
        await channel.send("Once more", nonce="n")
    assert written(discord) == ["Once more", "Once more"]


async def test_nonce_of_a_deleted_message_is_answered_unknown(discord: Discord, client: Client) -> None:
    channel = await seminars(client, discord)
    await channel.send("Soon gone", nonce="n")
    discord.delete_message(discord.messages(discord.channel("seminars"))[0])
    with pytest.raises(NotFound) as refusal:
        await channel.send("Soon gone", nonce="n")
    assert refusal.value.code == 10008
    assert written(discord) == []


async def test_sixth_message_is_refused_and_sent_later(discord: Discord, client: Client) -> None:
    discord.limits.buckets = {("POST", POST): (5, 0.5)}
    channel = await seminars(client, discord)
    # Spent behind the client's back, for it paces by itself what it knows of.
    verdicts = [discord.limits.judge("POST", POST, {"channel_id": str(channel.id)}) for _ in range(5)]
    started = time.monotonic()
    assert [verdict.headers["X-RateLimit-Remaining"] for verdict in verdicts] == ["4", "3", "2", "1", "0"]
    await channel.send("The sixth")
    assert written(discord) == ["The sixth"]
    assert statuses(discord) == [429, 200]
    assert time.monotonic() - started > 0.4
    assert discord.limits.refused == 1


async def test_burst_is_paced_by_the_headers(discord: Discord, client: Client) -> None:
    discord.limits.buckets = {("POST", POST): (2, 0.2)}
    channel = await seminars(client, discord)
    await asyncio.gather(*(channel.send(f"{number}") for number in range(5)))
    assert sorted(written(discord)) == ["0", "1", "2", "3", "4"]
    assert discord.limits.refused == 0


async def test_global_limit_refuses_what_is_above_it(discord: Discord, client: Client) -> None:
    discord.limits.per_second = 3
    channel = discord.channel("seminars")
    await asyncio.gather(*(client.fetch_channel(channel.id) for _ in range(5)))
    assert sorted(str(s) for s in statuses(discord, "/channels/{channel_id}")).count("200") == 5
    assert discord.limits.refused > 0


@pytest.mark.parametrize("status", [500, 502])
async def test_server_error_after_applying_is_retried_into_one_message(
    discord: Discord, client: Client, status: int
) -> None:
    channel = await seminars(client, discord)
    discord.faults.order(Fault(status=status, applied=True))
    await channel.send("Exactly once", nonce="n")
    assert written(discord) == ["Exactly once"]
    assert statuses(discord) == [status, 200]


async def test_unavailable_after_applying_needs_the_same_nonce_again(discord: Discord, client: Client) -> None:
    channel = await seminars(client, discord)
    discord.faults.order(Fault(status=503, applied=True))
    with pytest.raises(DiscordServerError):
        await channel.send("Exactly once", nonce="n")
    await channel.send("Exactly once", nonce="n")
    assert written(discord) == ["Exactly once"]


@pytest.mark.parametrize(("applied", "arrived"), [(True, ["Through?"]), (False, [])])
async def test_dropped_connection_raises_and_may_have_applied(
    discord: Discord, client: Client, applied: bool, arrived: list[str]
) -> None:
    channel = await seminars(client, discord)
    discord.faults.order(Fault(drop=True, applied=applied))
    with pytest.raises(ClientError):
        await channel.send("Through?", nonce="n")
    assert written(discord) == arrived
    await channel.send("Through?", nonce="n")
    assert written(discord) == ["Through?"]
    assert statuses(discord) == [None, 200]


async def test_delayed_answer_leaves_the_request_under_way(discord: Discord, client: Client) -> None:
    channel = await seminars(client, discord)
    fault = discord.faults.order(Fault(applied=True, seconds=0.1))
    sending = asyncio.create_task(channel.send("Slow"))
    await discord.wait_for(lambda: written(discord))
    assert (fault.hits, fault.under_way, sending.done()) == (1, 1, False)
    await sending
    assert fault.under_way == 0


async def test_ordered_refusal_carries_discords_code(discord: Discord, client: Client) -> None:
    channel = await seminars(client, discord)
    discord.faults.order(Fault(status=404))
    with pytest.raises(NotFound) as refusal:
        await channel.send("Where?")
    assert refusal.value.code == 10003


async def test_revoked_permission_and_deleted_channel_refuse(discord: Discord, client: Client) -> None:
    channel = await seminars(client, discord)
    discord.deny(discord.channel("seminars"), permissions.SEND_MESSAGES)
    with pytest.raises(Forbidden) as refusal:
        await channel.send("May I?")
    assert refusal.value.code == 50013
    discord.deny(discord.channel("seminars"), permissions.VIEW_CHANNEL)
    with pytest.raises(Forbidden) as refusal:
        await channel.send("May I?")
    assert refusal.value.code == 50001
    discord.delete_channel(discord.deny(discord.channel("seminars"), 0))
    with pytest.raises(NotFound) as gone:
        await channel.send("May I?")
    assert gone.value.code == 10003
    assert discord.world.violations == []


async def test_history_is_searched_around_before_and_after(discord: Discord, client: Client) -> None:
    channel = await seminars(client, discord)
    discord.limits.buckets = {}
    sent = [await channel.send(str(number)) for number in range(9)]

    async def contents(**bounds: object) -> list[str]:
        return [message.content async for message in channel.history(**bounds)]  # type: ignore[arg-type]

    assert await contents(limit=3) == ["8", "7", "6"]
    assert await contents(before=sent[3], limit=2) == ["2", "1"]
    assert await contents(after=sent[3], limit=2) == ["4", "5"]
    assert await contents(around=sent[4], limit=5) == ["6", "5", "4", "3", "2"]


async def test_edit_and_deletion_reach_the_channel(discord: Discord, client: Client) -> None:
    channel = await seminars(client, discord)
    sent = await channel.send("Room 1")
    await sent.edit(content="Room 2")
    assert [(m.text, m.edits) for m in discord.messages(discord.channel("seminars"))] == [("Room 2", 1)]
    await sent.delete()
    assert written(discord) == []
    with pytest.raises(NotFound):
        await channel.fetch_message(sent.id)
    assert statuses(discord, MESSAGE) == [200, 204, 404]


async def test_file_is_kept_and_fetched_again(discord: Discord, client: Client) -> None:
    channel = await seminars(client, discord)
    sent = await channel.send(file=File(io.BytesIO(b"BEGIN:VCALENDAR"), "talks.ics"))
    assert [a.filename for a in sent.attachments] == ["talks.ics"]
    assert await sent.attachments[0].read() == b"BEGIN:VCALENDAR"


async def test_direct_message_arrives_or_is_refused(discord: Discord, client: Client) -> None:
    mira, jun = discord.person("Mira"), discord.person("Jun")
    discord.close_direct_messages(jun)
    inbox: Messageable = await client.fetch_user(mira.id)
    await inbox.send("In ten minutes")
    assert [message.text for message in discord.direct_messages(mira)] == ["In ten minutes"]
    with pytest.raises(Forbidden) as refusal:
        await (await client.fetch_user(jun.id)).send("In ten minutes")
    assert refusal.value.code == 50007


async def test_pings_are_what_allowed_mentions_leave(discord: Discord, client: Client) -> None:
    channel, goers = await seminars(client, discord), discord.role("Seminar goers")
    mira = discord.person("Mira")
    text = f"@everyone <@&{goers.id}> <@{mira.id}>"
    await channel.send(text)
    await channel.send(text, allowed_mentions=AllowedMentions.none())
    only_role = AllowedMentions(everyone=False, users=False, roles=[Object(goers.id)])
    await channel.send(text, allowed_mentions=only_role)
    assert [message.pings for message in discord.messages(discord.channel("seminars"))] == [
        {f"role:{goers.id}", f"user:{mira.id}"},
        set(),
        {f"role:{goers.id}"},
    ]
