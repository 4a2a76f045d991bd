"""Talks at the same time, or on the same day, are told where somebody asks for them."""

import asyncio
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from tests.questions.telling import told

NOW, ZONE = datetime(2026, 10, 21, 15, tzinfo=UTC), ZoneInfo("America/Winnipeg")
CASES = {
    "do chem and euroarch coincide on 27 october": (True, ["chem@2026-10-27", "euarch@2026-10-27"]),
    "do the stats colloquium and the pensions webinar overlap tomorrow": (False, []),
    "do stats and latam ever meet on the same day": (True, ["latam@2026-10-22", "stats@2026-10-22"]),
    "is anything at the same time as the chiplets talk": (True, ["chem@2026-10-27"]),
    "are there two things on at once tomorrow": (False, []),
}


@pytest.mark.timeout(60)
def test_clashes_are_told() -> None:
    assert asyncio.run(told("prairie", CASES, now=NOW, zone=ZONE)) == CASES
