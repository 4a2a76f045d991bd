"""The whole bot in a simulated Discord: a server with one channel, an attendee and an organizer."""

import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import discord
import pytest
import simcord

from bot.app import Bot, assembled
from seminar.errors import Refusal
from storage.database import Database
from tests.builders import NOW


@dataclass
class World:
    """What a test acts with. `later` lets time pass and the outbox work."""

    env: simcord.Env
    bot: Bot
    database: Database
    guild: simcord.GuildHandle
    channel: simcord.ChannelHandle
    attendee: simcord.MemberActor
    organizer: simcord.MemberActor

    @property
    def now(self) -> datetime:
        return self.env.now()

    async def later(self, seconds: float = 0) -> None:
        if seconds:
            await self.env.advance_time(seconds)
        await self.bot.courier.work_off()
        await self.env.settle()


@pytest.fixture
async def bot(database: Database) -> AsyncIterator[Bot]:
    async with assembled(database, Clock()) as bot:
        yield bot


@pytest.fixture
async def env(bot: Bot) -> AsyncIterator[simcord.Env]:
    # The first announcement of a process compiles the patterns of eight languages, slowly under coverage.
    env = simcord.Env(bot.client, settle_timeout=60)
    await env.start()
    set_clock(bot, env)
    try:
        yield env
    finally:
        await env.shutdown()
        # SimCord counts whatever a command raised; a refusal is an answer, and only what was not foreseen a failure.
        assert [error for error in env.errors if not _is_refusal(error)] == []


@pytest.fixture
def world(env: simcord.Env, bot: Bot, database: Database) -> World:
    guild = env.create_guild()
    organizers = guild.create_role("Organizers", permissions=discord.Permissions(manage_events=True))
    return World(
        env=env,
        bot=bot,
        database=database,
        guild=guild,
        channel=guild.create_text_channel("seminars"),
        attendee=guild.add_member(env.create_user("alice")),
        organizer=guild.add_member(env.create_user("olga"), roles=[organizers]),
    )


class Clock:
    """SimCord's clock once it runs."""

    env: simcord.Env | None = None

    def __call__(self) -> datetime:
        return self.env.now() if self.env else NOW


@contextlib.asynccontextmanager
async def restarted(world: World) -> AsyncIterator[None]:
    """The same Discord and the same database with a bot that remembers nothing."""
    async with assembled(world.database, Clock()) as bot:
        set_clock(bot, world.env)
        await world.env.restart_bot(bot.client)
        yield
        # The environment detaches what it last attached: that must be a bot which is still there at its end.
        await world.env.restart_bot(world.bot.client)


def set_clock(bot: Bot, env: simcord.Env) -> None:
    assert isinstance(bot.client.clock, Clock)
    bot.client.clock.env = env


def _is_refusal(error: BaseException | None) -> bool:
    """Whether the error is a refusal, or was made of one."""
    return isinstance(error, Refusal) or (error is not None and _is_refusal(error.__cause__))


def texts(components: Any) -> str:
    """All the text of a card, a line each: what a person reads. Takes a message's components, as objects or as JSON."""
    found: list[str] = []
    waiting = list(components)
    while waiting:
        component = waiting.pop(0)
        raw = component if isinstance(component, dict) else component.to_dict()
        found += [str(raw[key]) for key in ("content", "label") if raw.get(key)]
        waiting[:0] = raw.get("components", []) + ([raw["accessory"]] if raw.get("accessory") else [])
    return "\n".join(found)


def custom_ids(components: Any) -> list[str]:
    """The custom ids of a card's buttons, in their order."""
    found: list[str] = []
    waiting = list(components)
    while waiting:
        component = waiting.pop(0)
        raw = component if isinstance(component, dict) else component.to_dict()
        if raw.get("custom_id"):
            found.append(raw["custom_id"])
        waiting[:0] = raw.get("components", []) + ([raw["accessory"]] if raw.get("accessory") else [])
    return found
