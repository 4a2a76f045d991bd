"""Times as sentences say them."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from seminar import wording

BERLIN = ZoneInfo("Europe/Berlin")
HONG_KONG = ZoneInfo("Asia/Hong_Kong")
START = datetime(2025, 9, 17, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    "ahead, words",
    [
        (timedelta(0), "starting now"),
        (timedelta(seconds=29), "starting now"),
        (timedelta(seconds=-29), "starting now"),
        (timedelta(seconds=31), "in 1 minute"),
        (timedelta(minutes=4), "in 4 minutes"),
        (timedelta(minutes=9, seconds=59), "in 10 minutes"),
        (timedelta(minutes=59, seconds=45), "in 1 hour"),
        (timedelta(minutes=80), "in 1 hour 20 minutes"),
        (timedelta(hours=5, minutes=20), "in 5 hours"),
        (timedelta(hours=23, minutes=40), "in 1 day"),
        (timedelta(hours=25), "in 1 day 1 hour"),
        (timedelta(days=2), "in 2 days"),
        (timedelta(days=6, hours=13), "in 7 days"),
        (timedelta(minutes=-4), "started 4 minutes ago"),
        (timedelta(days=-3), "started 3 days ago"),
    ],
)
def test_until_rounds_to_what_matters(ahead: timedelta, words: str) -> None:
    assert wording.until(START, START - ahead) == words


def test_until_counts_instants_rather_than_the_wall_clock() -> None:
    start = datetime(2026, 3, 29, 12, tzinfo=BERLIN)
    assert wording.until(start, datetime(2026, 3, 28, 12, tzinfo=BERLIN)) == "in 23 hours"


@pytest.mark.parametrize(
    "starts_at, minutes, zone, words",
    [
        (START, 60, HONG_KONG, "Wednesday 17 September 2025, 17:00–18:00 Hong Kong time"),
        (START, 60, BERLIN, "Wednesday 17 September 2025, 11:00–12:00 Berlin time"),
        (START, 90, ZoneInfo("UTC"), "Wednesday 17 September 2025, 09:00–10:30 UTC"),
        (START, None, HONG_KONG, "Wednesday 17 September 2025, 17:00 Hong Kong time"),
        (
            datetime(2025, 12, 31, 22, tzinfo=UTC),
            120,
            BERLIN,
            "Wednesday 31 December 2025, 23:00 – Thursday 1 January 2026, 01:00 Berlin time",
        ),
        (
            datetime(2026, 10, 25, 0, 30, tzinfo=UTC),
            90,
            BERLIN,
            "Sunday 25 October 2026, 02:30 (UTC+2)–03:00 Berlin time",
        ),
        (
            datetime(2026, 10, 25, 0, 30, tzinfo=UTC),
            60,
            BERLIN,
            "Sunday 25 October 2026, 02:30 (UTC+2)–02:30 (UTC+1) Berlin time",
        ),
    ],
)
def test_local_says_start_and_end_in_the_zone(
    starts_at: datetime, minutes: int | None, zone: ZoneInfo, words: str
) -> None:
    ends_at = None if minutes is None else starts_at + timedelta(minutes=minutes)
    assert wording.local(starts_at, ends_at, zone) == words


def test_day_only_is_the_day_in_the_zone() -> None:
    late = datetime(2025, 9, 17, 23, tzinfo=UTC)
    assert (wording.day_only(late, BERLIN), wording.day_only(late, ZoneInfo("UTC"))) == (
        "Thursday 18 September 2025",
        "Wednesday 17 September 2025",
    )
