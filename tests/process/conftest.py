"""The stand-in, and Lectern installed beside it; the process itself is started by the tests."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.discord_wire.wire import Discord, standing
from tests.process.lectern import Lectern, install


@pytest.fixture
async def discord() -> AsyncIterator[Discord]:
    async with standing() as stand_in:
        yield stand_in


@pytest.fixture
async def lectern(discord: Discord, tmp_path: Path) -> AsyncIterator[Lectern]:
    installed = install(discord, tmp_path)
    yield installed
    await installed.process.stop()
