"""Fixtures for every test: a real database in a file of its own."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.database import Database, opened


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    async with opened(tmp_path / "lectern.sqlite3") as database:
        yield database
