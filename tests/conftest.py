"""Fixtures for every test: a real database in a file of its own."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage import search
from storage.database import Database, opened

# Seconds that a search waits for what was just written: longer than a test's machine is ever busy with others.
PATIENCE = 60.0


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    async with opened(tmp_path / "lectern.sqlite3") as database:
        yield database


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "PATIENCE", PATIENCE)
