"""Talks that are called by the same word in the other language are asked back about."""

import asyncio
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from tests.questions.telling import told


def test_a_word_of_two_languages_may_mean_either_talk() -> None:
    asked = ["who did the sign language talk again"]
    found = asyncio.run(
        told("jinghu", asked, now=datetime(2026, 10, 14, 2, tzinfo=UTC), zone=ZoneInfo("Asia/Shanghai"))
    )
    assert found == {asked[0]: (None, ["ai@2026-03-26", "overseas@2026-06-25"])}
