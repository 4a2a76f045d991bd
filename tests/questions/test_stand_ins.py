"""Who speaks in the place of somebody whose talk was cancelled is not known."""

from datetime import UTC, datetime

import pytest

from bot.actions import talks
from bot.actions.answering import Kind, Why
from storage.database import Database
from tests.builders import make_series, make_talk
from tests.questions.test_selecting import NOW, talk


@pytest.mark.parametrize("said", ["who is filling in for it?", "那天改请谁来补这个空", "换谁来讲", "谁来顶替"])
async def test_nobody_is_known_to_stand_in(database: Database, said: str) -> None:
    series = await make_series(database, key="glass", name="Glass Seminar")
    at = datetime(2026, 10, 29, 11, tzinfo=UTC)
    one = await make_talk(database, series, title="Blowing glass", starts_at=at, now=NOW)
    await talks.cancel(database, 1, one.id, None, by=1, now=NOW)
    told = (await talk(database, "is the glass seminar cancelled?", said))[-1]
    assert (told.kind, told.why, [one.fields.title for one in told.talks]) == (
        Kind.UNKNOWN,
        Why.NEVER_KEPT,
        ["Blowing glass"],
    )
