"""Ctrl-C and SIGTERM: the process is gone within five seconds, and nothing is lost or said twice by it."""

import signal

import pytest

from seminar.delivery import Kind, State
from tests.discord_wire.faults import Fault
from tests.discord_wire.server_routes import GLOBAL_COMMANDS
from tests.discord_wire.wire import Discord
from tests.process.arranging import in_seconds, series_in, states, talk_reminded_at, titles
from tests.process.lectern import Lectern

SECONDS = 5


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
async def test_idle_bot_ends_when_asked(lectern: Lectern, how: signal.Signals) -> None:
    await lectern.process.start()

    code, seconds = await lectern.process.terminate(how=how)

    assert (code, seconds < SECONDS) == (0, True), lectern.process.words()


async def test_bot_ends_while_discord_does_not_answer_a_message(discord: Discord, lectern: Lectern) -> None:
    seminars = discord.channel("seminars")
    async with lectern.database() as database:
        await talk_reminded_at(database, await series_in(database, seminars), in_seconds(0))
    hanging = discord.faults.order(Fault(applied=True, seconds=30))
    await lectern.process.start()
    await discord.wait_for(lambda: hanging.under_way)

    code, seconds = await lectern.process.terminate()
    assert (code, seconds < SECONDS) == (0, True), lectern.process.words()

    discord.faults.clear()
    await lectern.process.start()
    async with lectern.database() as database:
        await discord.wait_for(lambda: discord.nonces.repeats)
        await lectern.process.terminate()
        assert await states(database, discord.server.id) == [(Kind.REMINDER, State.SENT)]
    assert titles(discord.messages(seminars)) == ["Sparse Gradients"]


async def test_bot_ends_while_the_network_swallows_everything(discord: Discord, lectern: Lectern) -> None:
    await lectern.process.start()
    for transport in discord.proxy.transports:
        transport.pause_reading()

    code, seconds = await lectern.process.terminate()

    assert (code, seconds < SECONDS) == (0, True), lectern.process.words()


async def test_bot_ends_while_it_is_still_starting(discord: Discord, lectern: Lectern) -> None:
    syncing = discord.faults.order(Fault(method="PUT", route=GLOBAL_COMMANDS, seconds=30))
    await lectern.process.start(wait=False)
    await discord.wait_for(lambda: syncing.under_way)

    code, seconds = await lectern.process.terminate()

    assert (code, seconds < SECONDS) == (0, True), lectern.process.words()


async def test_bot_ends_at_the_very_moment_of_its_connecting(lectern: Lectern) -> None:
    for _ in range(3):
        await lectern.process.start()

        code, seconds = await lectern.process.terminate()

        assert (code, seconds < SECONDS) == (0, True), lectern.process.words()
