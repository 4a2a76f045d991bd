"""Hours that a question claims are held against the talk, and of two talks both are told in their order."""

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

NOW, ZONE = datetime(2026, 10, 21, 8, 40, tzinfo=UTC), ZoneInfo("Europe/Zurich")
CASES = {
    "is the stats talk at 3pm tomorrow": (False, ["stats@2026-10-22"]),
    "is the stats talk at 4 tomorrow": (True, ["stats@2026-10-22"]),
    "is the bedbug talk before or after the tinnitus one": (None, ["neuro@2027-01-22", "eco@2027-02-16"]),
    "which comes first, the zombie cells or the quagga mussels?": (None, ["cell@2026-10-26", "eco@2026-10-27"]),
    "when is the hedgehog guy back?": (None, ["eco@2026-10-27"]),
    "anyone from the tay estuary uni?": (None, ["cell@2027-02-01"]),
}


async def told(asked: list[str]) -> dict[str, tuple[bool | None, list[str]]]:
    server = next(one for one in corpus.servers(Half.TUNING) if one.name == "lindach")
    with tempfile.TemporaryDirectory() as folder:
        async with stocked(server, Path(folder) / "claims.sqlite3") as stock:
            names = {number: name for name, number in stock.talks.items() if "T" not in name}
            found = {}
            for said in asked:
                answer = await answering.answer(stock.database, SERVER, said, now=NOW, zone=ZONE)
                found[said] = (answer.truth, [names[talk.id] for talk in answer.talks])
            return found


@pytest.mark.timeout(60)
def test_claims_are_held_against_the_talks() -> None:
    assert asyncio.run(told(list(CASES))) == CASES
