"""One loaded model for all tests that search by meaning: loading it takes a second."""

import pytest

from bot.meaning import Meaning
from bot.meaning.model import Model
from storage.database import Database


@pytest.fixture(scope="session")
def model() -> Model:
    return Model()


@pytest.fixture
async def meaning(database: Database, model: Model) -> Meaning:
    found = Meaning(database)
    found._loaded = model
    return found
