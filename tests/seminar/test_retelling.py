"""Drafts in UTC, told by the clocks of their series."""

from datetime import date, time
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminar.reading.draft import Draft, Reading
from seminar.retelling import by_clock

BERLIN = ZoneInfo("Europe/Berlin")


def told(draft: Draft, zone: ZoneInfo = BERLIN) -> Draft:
    [one] = by_clock(Reading(drafts=(draft,)), zone).drafts
    return one


def utc(**fields: Any) -> Draft:
    given: dict[str, Any] = {"title": "Tides", "date": date(2026, 1, 15), "start": time(15), "end": time(16, 30)}
    return Draft(timezone="UTC", **given | fields)


def test_hours_in_utc_are_told_by_the_series_clock() -> None:
    assert told(utc()) == Draft(
        title="Tides", date=date(2026, 1, 15), start=time(16), end=time(17, 30), timezone="Europe/Berlin"
    )
    assert told(utc(start=time(23, 30), end=time(0, 30))) == Draft(
        title="Tides", date=date(2026, 1, 16), start=time(0, 30), end=time(1, 30), timezone="Europe/Berlin"
    )


@pytest.mark.parametrize(
    "draft, zone",
    [
        (Draft(title="Tides", date=date(2026, 1, 15), start=time(15), timezone="Asia/Tokyo"), BERLIN),
        (Draft(title="Tides", date=date(2026, 1, 15), start=time(15)), BERLIN),
        (utc(start=None), BERLIN),
        (utc(), ZoneInfo("UTC")),
        # 1:30 UTC is the second 2:30 of that night.
        (utc(date=date(2026, 10, 25), start=time(1, 30), end=None), BERLIN),
    ],
)
def test_what_cannot_or_need_not_be_told_otherwise_stays(draft: Draft, zone: ZoneInfo) -> None:
    assert told(draft, zone) == draft


@given(
    st.dates(date(1990, 1, 1), date(2100, 1, 1)),
    st.times().map(lambda clock: clock.replace(second=0, microsecond=0)),
    st.none() | st.times().map(lambda clock: clock.replace(second=0, microsecond=0)),
    st.sampled_from(["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"]),
)
def test_the_instants_stay(day: date, start: time, end: time | None, zone: str) -> None:
    before = utc(date=day, start=start, end=end)
    after = told(before, ZoneInfo(zone))
    assert (after.starts_at, after.ends_at) == (before.starts_at, before.ends_at)
