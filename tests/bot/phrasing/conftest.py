"""The stand-in, and a server with a talk on it that is asked about."""

from collections.abc import AsyncIterator

import pytest

from tests.bot.phrasing.service import Service, running


@pytest.fixture
async def service() -> AsyncIterator[Service]:
    async with running() as found:
        yield found
