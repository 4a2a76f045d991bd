"""`python -m bot check`: looks over settings, database and, with a token, what Discord allows."""

import argparse
import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass

import discord

from bot import app, extras, permissions
from bot.config import Config
from seminar.errors import Refusal
from storage import series as series_rows
from storage import servers
from storage.database import Database, opened

ANSWER_SECONDS = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that was looked at; a problem says what to do."""

    good: bool
    text: str


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """It takes none of its own."""


def main(options: argparse.Namespace, config: Config) -> int:
    """1 where there is a problem. Mistakes in the settings were reported before this is reached."""
    return asyncio.run(_report(config))


async def _report(config: Config) -> int:
    problems = 0
    async for finding in _findings(config):
        print(f"{'ok     ' if finding.good else 'PROBLEM'}  {finding.text}")
        problems += not finding.good
    print("All is well." if not problems else f"Problems: {problems}.")
    return 1 if problems else 0


async def _findings(config: Config) -> AsyncIterator[Finding]:
    yield Finding(good=True, text="The settings can be read.")
    for finding in await _switched_on(config):
        yield finding
    try:
        async with opened(config.database.path) as database:
            yield Finding(good=True, text=f"The database {config.database.path} can be read and written.")
            async with _signed_in(config) as client:
                yield Finding(good=True, text=f"Discord knows the token: this is {client.user}.")
                if not client.guilds:
                    yield Finding(good=False, text="The bot is on no server yet: the README has the link to invite it.")
                for guild in client.guilds:
                    for finding in await _on_server(guild, database):
                        yield finding
    except Refusal as refusal:
        yield Finding(good=False, text=str(refusal))


async def _switched_on(config: Config) -> list[Finding]:
    """Whether what is switched on is there, and works."""
    found = []
    if config.search.semantic:
        try:
            extras.require(config)
            found.append(Finding(good=True, text="Search by meaning is installed."))
        except Refusal as refusal:
            found.append(Finding(good=False, text=str(refusal)))
    if config.answers.endpoint and config.answers.model:
        from bot.phrasing.phrasing import try_out

        key = config.answers.key.get_secret_value() if config.answers.key else None
        wrong = await try_out(endpoint=config.answers.endpoint, model=config.answers.model, key=key)
        if wrong is None:
            found.append(Finding(good=True, text=f"The language model {config.answers.model} answers."))
        else:
            mend = "See that the service runs, and look at `endpoint`, `model` and `key` under [answers]"
            text = (
                f"The language model {config.answers.model} does not answer ({wrong}). {mend}; answers by rules go on."
            )
            found.append(Finding(good=False, text=text))
    return found


@contextlib.asynccontextmanager
async def _signed_in(config: Config) -> AsyncIterator[discord.Client]:
    """A client that knows its servers, beside a bot that may be running. Raises `Refusal`."""
    token = config.require_token()
    client = discord.Client(intents=discord.Intents(guilds=True), proxy=config.discord.proxy)
    ready = asyncio.Event()

    @client.event
    async def on_ready() -> None:
        ready.set()

    connection, waiting = asyncio.create_task(app.connect(client, token)), asyncio.create_task(ready.wait())
    try:
        await asyncio.wait({connection, waiting}, timeout=ANSWER_SECONDS, return_when=asyncio.FIRST_COMPLETED)
        if connection.done():
            connection.result()
        if not ready.is_set():
            raise Refusal(f"Discord did not answer within {ANSWER_SECONDS} seconds. Check the network, and try again.")
        yield client
    finally:
        waiting.cancel()
        await app.close(client)
        await asyncio.gather(connection, waiting, return_exceptions=True)


async def _on_server(guild: discord.Guild, database: Database) -> list[Finding]:
    """What the bot lacks in the channels to which it has to post."""
    async with database.reader() as db:
        server = await servers.get(db, guild.id)
        series = await series_rows.of_server(db, guild.id)
    if not server.channel_id and not any(one.fields.channel_id for one in series):
        return [Finding(good=False, text=f"{guild.name}: no channel was chosen. Choose one there with /setup.")]
    troubles = permissions.troubles(guild, server, series)
    if not troubles:
        return [Finding(good=True, text=f"{guild.name}: I may do all that I need where I post.")]
    return [Finding(good=False, text=f"{guild.name}: {_mend(guild, one)}") for one in troubles]


def _mend(guild: discord.Guild, trouble: permissions.Trouble) -> str:
    if trouble.gone:
        return f"channel {trouble.channel_id} is gone, or hidden from me. Choose another one there with /setup."
    channel = guild.get_channel(trouble.channel_id)
    lines = " ".join(trouble.lines).replace("**", "")
    return f"in #{channel} my role lacks permissions; allow them in the channel's settings. {lines}"
