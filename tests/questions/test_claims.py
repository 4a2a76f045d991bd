"""Hours that a question claims are held against the talk, and of two talks both are told in their order."""

import asyncio
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from tests.questions.telling import told

NOW, ZONE = datetime(2026, 10, 21, 8, 40, tzinfo=UTC), ZoneInfo("Europe/Zurich")
CASES = {
    "is the stats talk at 3pm tomorrow": (False, ["stats@2026-10-22"]),
    "is the stats talk at 4 tomorrow": (True, ["stats@2026-10-22"]),
    "is the stats talk over by 5pm tomorrow": (False, ["stats@2026-10-22"]),
    "is the stats talk done by quarter past five tomorrow": (True, ["stats@2026-10-22"]),
    "will the stats talk be over by five tomorrow?": (False, ["stats@2026-10-22"]),
    "is the bedbug talk before or after the tinnitus one": (None, ["neuro@2027-01-22", "eco@2027-02-16"]),
    "which comes first, the zombie cells or the quagga mussels?": (None, ["cell@2026-10-26", "eco@2026-10-27"]),
    "when is the hedgehog guy back?": (None, ["eco@2026-10-27"]),
    "anyone from the tay estuary uni?": (None, ["cell@2027-02-01"]),
}


@pytest.mark.timeout(60)
def test_claims_are_held_against_the_talks() -> None:
    assert asyncio.run(told("lindach", CASES, now=NOW, zone=ZONE)) == CASES
