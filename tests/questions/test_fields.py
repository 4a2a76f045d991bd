"""Series that are called by their field, in words that are none of their names'."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.actions.answering import naming
from seminar.series import Series, SeriesFields
from tests.questions.telling import told

NOW, ZONE = datetime(2026, 10, 7, 15, tzinfo=UTC), ZoneInfo("Europe/Berlin")


async def test_series_is_called_by_its_field() -> None:
    asked = ("next physics talk?", "who speaks to the environmental people next?", "how many law talks in October?")
    assert await told("english", asked, now=NOW, zone=ZONE) == {
        "next physics talk?": (None, ["pacific@2026-10-09"]),
        "who speaks to the environmental people next?": (None, ["climate@2026-10-12"]),
        "how many law talks in October?": (None, []),
    }


@pytest.mark.parametrize(
    ("said", "key", "rest"),
    [
        ("marine sci", "ocean", ""),
        ("social pol", "policy", ""),
        # Another word than that with which the name goes on.
        ("marine pol", "ocean", "pol"),
    ],
)
def test_second_word_of_a_name_may_be_cut_short(said: str, key: str, rest: str) -> None:
    names = {"ocean": "Tidewater Marine Sciences Seminar", "policy": "Social Policy Forum"}
    known = [
        Series(id=number, server_id=1, key=each, fields=SeriesFields(name=name, zone=ZONE))
        for number, (each, name) in enumerate(names.items())
    ]
    found = naming.named(said, known)
    assert (found.series.key if found else None, found.rest if found else None) == (key, rest)
