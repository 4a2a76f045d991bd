"""What no longer matters of a draft once its talk is over."""

import dataclasses
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest

from seminar.bygone import is_coming, without_idle_doubts
from seminar.reading.draft import Doubt
from seminar.talk import Status
from tests.seminar.stored import draft

ENDS_AT = datetime(2026, 1, 15, 16, 30, tzinfo=UTC)
DOUBTS = (Doubt(field="title", why="Check it."), Doubt(field="link", why="Check it."))


@pytest.mark.parametrize(
    "says, now, coming",
    [
        ({}, ENDS_AT - timedelta(minutes=1), True),
        ({}, ENDS_AT, False),
        ({"end": None}, ENDS_AT - timedelta(minutes=91), True),
        ({"start": None, "end": None}, datetime(2026, 1, 15, 22, 59, tzinfo=UTC), True),
        # The day ends by the clocks of Berlin.
        ({"start": None, "end": None}, datetime(2026, 1, 15, 23, 1, tzinfo=UTC), False),
        ({"date": None}, ENDS_AT, False),
        ({"status": Status.CANCELLED}, ENDS_AT - timedelta(days=1), False),
    ],
    ids=str,
)
def test_talk_is_coming_until_it_ends(says: dict[str, Any], now: datetime, coming: bool) -> None:
    assert is_coming(draft(**says), now) is coming


def test_how_to_join_matters_as_long_as_one_can() -> None:
    one = draft(doubts=DOUBTS, date=date(2026, 1, 15), start=time(16))
    undated = draft(doubts=DOUBTS, date=None)
    assert without_idle_doubts(one, ENDS_AT - timedelta(hours=1)) == one
    assert without_idle_doubts(one, ENDS_AT) == dataclasses.replace(one, doubts=DOUBTS[:1])
    assert without_idle_doubts(undated, ENDS_AT) == undated
