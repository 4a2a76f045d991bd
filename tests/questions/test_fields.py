"""Series that are called by their field, in words that are none of their names'."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from tests.questions.telling import told

NOW, ZONE = datetime(2026, 10, 7, 15, tzinfo=UTC), ZoneInfo("Europe/Berlin")


async def test_series_is_called_by_its_field() -> None:
    asked = ("next physics talk?", "who speaks to the environmental people next?", "how many law talks in October?")
    assert await told("english", asked, now=NOW, zone=ZONE) == {
        "next physics talk?": (None, ["pacific@2026-10-09"]),
        "who speaks to the environmental people next?": (None, ["climate@2026-10-12"]),
        "how many law talks in October?": (None, []),
    }
