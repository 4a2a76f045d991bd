"""The process is killed while a message is on the wire: the next one finds out whether Discord has it."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from bot.actions import talks as talk_actions
from seminar.delivery import Delivery, State
from storage.database import Database
from storage.instants import to_text
from tests.discord_wire import permissions
from tests.discord_wire.faults import MESSAGES, Fault
from tests.discord_wire.inhabitants import Channel
from tests.discord_wire.wire import Discord
from tests.process.arranging import in_seconds, ledger, series_in, settled, talk_reminded_at, titles
from tests.process.lectern import Lectern


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """One reminder that is due, for a bot that is not started yet."""

    discord: Discord
    lectern: Lectern
    database: Database
    channel: Channel

    async def kill_on_the_wire(self, *, arrived: bool) -> None:
        """Start the bot, and kill it while its message is under way: Discord has it, or will never have it."""
        hanging = self.discord.faults.order(Fault(applied=arrived, drop=True, seconds=60))
        await self.lectern.process.start(wait=False)
        await self.discord.wait_for(lambda: hanging.under_way)
        await self.lectern.process.kill()
        self.discord.faults.clear()

    async def let_hours_pass(self) -> None:
        """As if the attempts so far lay three hours back, when Discord has long forgotten their nonces."""
        self.discord.nonces.window = 0.0
        async with self.database.transaction() as db:
            earlier = to_text(datetime.now(UTC) - timedelta(hours=3))
            await db.run(
                "UPDATE delivery SET since = :earlier, try_at = :earlier WHERE since IS NOT NULL", earlier=earlier
            )

    async def start_and_settle(self) -> Delivery:
        await self.lectern.process.start()
        await settled(self.database, self.discord.server.id)
        (delivery,) = await ledger(self.database, self.discord.server.id)
        return delivery

    def posts(self) -> int:
        """How often a message was asked for, until now."""
        route = [exchange for exchange in self.discord.world.exchanges if exchange.route == MESSAGES]
        return sum(exchange.method == "POST" for exchange in route)


@pytest.fixture
async def scene(discord: Discord, lectern: Lectern) -> AsyncIterator[Scene]:
    channel = discord.channel("seminars")
    async with lectern.database() as database:
        await talk_reminded_at(database, await series_in(database, channel), in_seconds(0), by=None)
        yield Scene(discord=discord, lectern=lectern, database=database, channel=channel)
    assert discord.world.violations == []


async def test_message_that_arrived_is_not_sent_again(scene: Scene) -> None:
    await scene.kill_on_the_wire(arrived=True)
    (arrived,) = scene.discord.messages(scene.channel)

    delivery = await scene.start_and_settle()

    assert scene.discord.messages(scene.channel) == [arrived]
    assert (delivery.state, delivery.message_id, delivery.attempts) == (State.SENT, arrived.id, 2)
    assert scene.discord.nonces.repeats == 1


async def test_message_that_was_lost_is_sent(scene: Scene) -> None:
    await scene.kill_on_the_wire(arrived=False)
    assert scene.discord.messages(scene.channel) == []

    delivery = await scene.start_and_settle()

    (arrived,) = scene.discord.messages(scene.channel)
    assert (delivery.state, delivery.message_id, delivery.attempts) == (State.SENT, arrived.id, 2)


async def test_message_that_arrived_long_ago_is_found_in_the_channel(scene: Scene) -> None:
    await scene.kill_on_the_wire(arrived=True)
    await scene.let_hours_pass()
    (arrived,) = scene.discord.messages(scene.channel)
    # Discord answers with a hundred at a time: the mark stands before what people wrote since.
    for number in range(120):
        scene.discord.say(scene.discord.person("Mira"), scene.channel, f"Remark {number}")
    posts = scene.posts()

    delivery = await scene.start_and_settle()

    assert scene.posts() == posts
    assert titles(scene.discord.messages(scene.channel)) == ["Sparse Gradients"]
    assert (delivery.state, delivery.message_id) == (State.SENT, arrived.id)
    assert delivery.reason == "found in the channel after an interruption"


async def test_message_that_was_lost_long_ago_is_looked_for_and_sent(scene: Scene) -> None:
    await scene.kill_on_the_wire(arrived=False)
    await scene.let_hours_pass()

    delivery = await scene.start_and_settle()

    (arrived,) = scene.discord.messages(scene.channel)
    assert (delivery.state, delivery.message_id, delivery.reason) == (State.SENT, arrived.id, None)
    looked = [one for one in scene.discord.world.exchanges if (one.method, one.route) == ("GET", MESSAGES)]
    assert len(looked) == 1


async def test_message_that_arrived_and_was_deleted_is_not_sent_again(scene: Scene) -> None:
    await scene.kill_on_the_wire(arrived=True)
    scene.discord.delete_message(scene.discord.messages(scene.channel)[0])

    delivery = await scene.start_and_settle()

    assert scene.discord.messages(scene.channel) == []
    assert (delivery.state, delivery.message_id) == (State.SENT, None)


async def test_refusal_for_haste_does_not_hide_an_attempt_that_arrived(scene: Scene) -> None:
    scene.discord.faults.order(Fault(status=503, applied=True))
    scene.discord.limits.buckets = {}
    # As often as discord.py itself asks again.
    hasty = scene.discord.faults.order(Fault(status=429, times=5))
    await scene.lectern.process.start()
    await scene.discord.wait_for(lambda: hasty.hits == 5)
    await scene.lectern.process.terminate()
    (arrived,) = scene.discord.messages(scene.channel)
    await scene.let_hours_pass()

    delivery = await scene.start_and_settle()

    assert scene.discord.messages(scene.channel) == [arrived]
    assert (delivery.state, delivery.message_id) == (State.SENT, arrived.id)


async def test_sending_again_finds_what_an_attempt_before_the_failure_had_sent(scene: Scene) -> None:
    scene.discord.faults.order(Fault(status=503, applied=True))
    scene.discord.faults.order(Fault(status=403))
    failed = await scene.start_and_settle()
    await scene.lectern.process.terminate()
    assert failed.state is State.FAILED
    (arrived,) = scene.discord.messages(scene.channel)
    await scene.let_hours_pass()

    now = datetime.now(UTC)
    await talk_actions.resend(scene.database, scene.discord.server.id, failed.id, now=now)
    delivery = await scene.start_and_settle()

    assert scene.discord.messages(scene.channel) == [arrived]
    assert (delivery.state, delivery.message_id) == (State.SENT, arrived.id)


async def test_channel_whose_history_is_hidden_fails_instead_of_risking_a_second_message(scene: Scene) -> None:
    await scene.kill_on_the_wire(arrived=True)
    await scene.let_hours_pass()
    scene.discord.deny(scene.channel, permissions.READ_HISTORY)

    delivery = await scene.start_and_settle()

    assert titles(scene.discord.messages(scene.channel)) == ["Sparse Gradients"]
    assert (delivery.state, "Read Message History" in (delivery.reason or "")) == (State.FAILED, True)
