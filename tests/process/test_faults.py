"""What Discord and the network do to messages on their way: each arrives once, or its failure is told once."""

from datetime import datetime

from seminar.delivery import Kind, State
from tests.discord_wire import permissions
from tests.discord_wire.faults import MESSAGES, Body, Fault
from tests.discord_wire.inhabitants import Channel
from tests.discord_wire.wire import Discord
from tests.process.arranging import (
    in_seconds,
    ledger,
    more_channels,
    series_in,
    settled,
    states,
    talk_reminded_at,
    titles,
)
from tests.process.lectern import Lectern


async def test_whatever_goes_wrong_once_leaves_exactly_one_message(discord: Discord, lectern: Lectern) -> None:
    faults = {
        "500 before it was applied": Fault(status=500),
        "500 after it was applied": Fault(status=500, applied=True),
        "502 after it was applied": Fault(status=502, applied=True),
        "503 before it was applied": Fault(status=503),
        "503 after it was applied": Fault(status=503, applied=True),
        "dropped before it was applied": Fault(drop=True),
        "dropped after it was applied": Fault(drop=True, applied=True),
        "refused for haste": Fault(status=429),
        "signed out": Fault(status=401),
        "answered late": Fault(applied=True, seconds=1),
        "applied late": Fault(seconds=1),
    }
    channels = dict(zip(faults, more_channels(discord, len(faults)), strict=True))
    async with lectern.database() as database:
        for case, fault in faults.items():
            await talk_reminded_at(database, await series_in(database, channels[case]), in_seconds(0), title=case)
            discord.faults.order(_in(channels[case], fault))
        await lectern.process.start()

        await settled(database, discord.server.id)
        delivered = [(row.state, row.message_id) for row in await ledger(database, discord.server.id)]
    arrived = {case: titles(discord.messages(channel)) for case, channel in channels.items()}
    assert arrived == {case: [case] for case in faults}
    assert delivered == [(State.SENT, discord.messages(channel)[0].id) for channel in channels.values()]
    assert {case: fault.hits for case, fault in faults.items()} == dict.fromkeys(faults, 1)
    assert discord.world.violations == []


async def test_slow_channel_delays_no_other(discord: Discord, lectern: Lectern) -> None:
    slow, *others = more_channels(discord, 9)
    due = in_seconds(3)
    async with lectern.database() as database:
        for channel in (slow, *others):
            series = await series_in(database, channel)
            for title in ("First", "Second"):
                await talk_reminded_at(database, series, due, title=title)
    discord.faults.order(_in(slow, Fault(seconds=1.5, times=None)))
    await lectern.process.start()

    await discord.wait_for(lambda: len(discord.messages(slow)) == 2)

    assert all(sorted(titles(discord.messages(channel))) == ["First", "Second"] for channel in (slow, *others))
    lateness = {channel.name: _seconds_late(discord, channel, due) for channel in others}
    assert {name: late for name, late in lateness.items() if late >= 1} == {}
    assert discord.world.violations == []


async def test_places_that_cannot_be_reached_fail_and_are_told_of_once_each(discord: Discord, lectern: Lectern) -> None:
    organizer = discord.person("Tomasz")
    forbidden, hidden, deleted = more_channels(discord, 3)
    async with lectern.database() as database:
        for channel in (forbidden, hidden, deleted):
            series = await series_in(database, channel)
            for title in ("First", "Second"):
                await talk_reminded_at(database, series, in_seconds(0), title=title, by=organizer.id)
        discord.deny(forbidden, permissions.SEND_MESSAGES)
        discord.deny(hidden, permissions.VIEW_CHANNEL)
        discord.delete_channel(deleted)
        await lectern.process.start()

        await discord.wait_for(lambda: len(discord.direct_messages(organizer)) == 3)
        await lectern.process.terminate()

        assert sorted(await states(database, discord.server.id)) == sorted(
            [(Kind.REMINDER, State.FAILED)] * 6 + [(Kind.NUDGE, State.SENT)] * 3
        )
    assert {message.text.splitlines()[0] for message in discord.direct_messages(organizer)} == {
        f"## ⚠️ I could not post in <#{channel.id}>" for channel in (forbidden, hidden, deleted)
    }
    assert discord.world.violations == []


async def test_organizer_who_takes_no_direct_messages_stops_nothing(discord: Discord, lectern: Lectern) -> None:
    organizer, seminars = discord.person("Tomasz"), discord.channel("seminars")
    (gone,) = more_channels(discord, 1)
    discord.close_direct_messages(organizer)
    async with lectern.database() as database:
        await talk_reminded_at(database, await series_in(database, gone), in_seconds(0), by=organizer.id)
        await talk_reminded_at(database, await series_in(database, seminars), in_seconds(2))
        discord.delete_channel(gone)
        await lectern.process.start()

        await discord.wait_for(lambda: discord.messages(seminars))
        await lectern.process.terminate()

        assert sorted(await states(database, discord.server.id)) == sorted(
            [(Kind.REMINDER, State.FAILED), (Kind.NUDGE, State.FAILED), (Kind.REMINDER, State.SENT)]
        )


def _in(channel: Channel, fault: Fault) -> Fault:
    """The fault, for messages to one channel only."""

    def to_the_channel(path: str, _: Body) -> bool:
        return path.endswith(MESSAGES.format(channel_id=channel.id))

    fault.where = to_the_channel
    return fault


def _seconds_late(discord: Discord, channel: Channel, due: datetime) -> float:
    """Of the last message in a channel."""
    return (discord.messages(channel)[-1].accepted_at - due).total_seconds()
