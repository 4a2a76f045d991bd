"""A real process of discord.py against the stand-in: its start, its commands, its answers, its end."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.discord_wire.process import BotProcess
from tests.discord_wire.wire import Discord


@pytest.fixture
async def bare_bot(discord: Discord, tmp_path: Path) -> AsyncIterator[BotProcess]:
    command = ["-m", "benchmarks.bare_bot", "--proxy", discord.proxy_url]
    bot = BotProcess(discord=discord, command=command, log=tmp_path / "bot.log")
    await bot.start()
    yield bot
    await bot.stop()


async def test_bot_syncs_and_answers_a_command(discord: Discord, bare_bot: BotProcess) -> None:
    assert [c["name"] for c in discord.world.commands[None]] == ["next"]
    answer = await discord.slash(discord.person("Mira"), discord.channel("seminars"), "next")
    assert answer.text.splitlines()[0] == "## Quiet bounds for loud sums"
    assert 0 < answer.seconds < 3
    assert discord.messages(discord.channel("seminars")) == [answer.message]
    assert discord.world.violations == []


async def test_bot_killed_and_started_again_answers(discord: Discord, bare_bot: BotProcess) -> None:
    await bare_bot.kill()
    assert not bare_bot.running
    await bare_bot.start()
    answer = await discord.slash(discord.person("Jun"), discord.channel("lounge"), "next")
    assert answer.message.author_id == discord.world.bot.id
    code, seconds = await bare_bot.terminate()
    assert code == 0
    assert seconds < 5
    assert discord.world.violations == []


async def test_bot_with_a_wrong_token_never_gets_ready(discord: Discord, tmp_path: Path) -> None:
    bot = BotProcess(
        discord=discord,
        command=["-m", "benchmarks.bare_bot", "--proxy", discord.proxy_url],
        log=tmp_path / "bot.log",
        env={"LECTERN_TOKEN": "wrong"},
    )
    with pytest.raises(ChildProcessError, match="Improper token"):
        await bot.start()
    await bot.stop()
