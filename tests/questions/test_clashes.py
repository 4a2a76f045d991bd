"""Talks at the same time, or on the same day, are told where somebody asks for them."""

import asyncio
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from benchmarks.questions import corpus
from benchmarks.questions.corpus import Half
from benchmarks.questions.stocking import SERVER, stocked
from bot.actions import answering

NOW, ZONE = datetime(2026, 10, 21, 15, tzinfo=UTC), ZoneInfo("America/Winnipeg")
CASES = {
    "do chem and euroarch coincide on 27 october": (True, ["chem@2026-10-27", "euarch@2026-10-27"]),
    "do the stats colloquium and the pensions webinar overlap tomorrow": (False, []),
    "do stats and latam ever meet on the same day": (True, ["latam@2026-10-22", "stats@2026-10-22"]),
    "is anything at the same time as the chiplets talk": (True, ["chem@2026-10-27"]),
    "are there two things on at once tomorrow": (False, []),
}


async def told(asked: list[str]) -> dict[str, tuple[bool | None, list[str]]]:
    server = next(one for one in corpus.servers(Half.TUNING) if one.name == "prairie")
    with tempfile.TemporaryDirectory() as folder:
        async with stocked(server, Path(folder) / "clashes.sqlite3") as stock:
            names = {number: name for name, number in stock.talks.items() if "T" not in name}
            found = {}
            for said in asked:
                answer = await answering.answer(stock.database, SERVER, said, now=NOW, zone=ZONE)
                found[said] = (answer.truth, [names[talk.id] for talk in answer.talks])
            return found


@pytest.mark.timeout(60)
def test_clashes_are_told() -> None:
    assert asyncio.run(told(list(CASES))) == CASES
