"""What clocks show, across their changes."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings

from seminar import wall
from seminar.wall import Change
from tests.seminar.clocks import moments

BERLIN = ZoneInfo("Europe/Berlin")


def test_instants_of_a_plain_hour_are_one() -> None:
    reading = datetime.fromisoformat("2026-03-29T03:30")
    assert wall.instants(reading, BERLIN) == (datetime(2026, 3, 29, 1, 30, tzinfo=UTC),)


def test_instants_in_a_gap_are_none_and_move_forward_by_it() -> None:
    reading = datetime.fromisoformat("2026-03-29T02:30")
    assert wall.instants(reading, BERLIN) == ()
    assert wall.instant(reading, BERLIN) == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)


def test_instants_of_a_repeated_hour_are_two() -> None:
    reading = datetime.fromisoformat("2026-10-25T02:30")
    both = (datetime(2026, 10, 25, 0, 30, tzinfo=UTC), datetime(2026, 10, 25, 1, 30, tzinfo=UTC))
    assert wall.instants(reading, BERLIN) == both
    assert wall.instant(reading, BERLIN) == both[0]


@pytest.mark.parametrize(
    "reading, zone, shown, then_shown",
    [
        ("2026-03-29T02:59:59", "Europe/Berlin", "2026-03-29T02:00", "2026-03-29T03:00"),
        ("2026-10-25T02:00", "Europe/Berlin", "2026-10-25T03:00", "2026-10-25T02:00"),
        ("2025-10-05T02:15", "Australia/Lord_Howe", "2025-10-05T02:00", "2025-10-05T02:30"),
        ("2011-12-30T12:00", "Pacific/Apia", "2011-12-30T00:00", "2011-12-31T00:00"),
    ],
)
def test_change_at_finds_where_the_clocks_jump(reading: str, zone: str, shown: str, then_shown: str) -> None:
    change = wall.change_at(datetime.fromisoformat(reading), ZoneInfo(zone))
    assert (change.shown, change.then_shown) == (
        datetime.fromisoformat(shown),
        datetime.fromisoformat(then_shown),
    )


@pytest.mark.parametrize(
    "day, zone, start",
    [
        (date(2026, 3, 29), "Europe/Berlin", "2026-03-28T23:00+00:00"),
        (date(2025, 4, 25), "Africa/Cairo", "2025-04-24T22:00+00:00"),  # 0:00 jumps to 1:00
        (date(1919, 3, 31), "America/Toronto", "1919-03-31T04:30+00:00"),  # 23:30 jumps to 0:30
    ],
)
def test_start_of_day_is_its_first_instant(day: date, zone: str, start: str) -> None:
    assert wall.start_of_day(day, ZoneInfo(zone)) == datetime.fromisoformat(start)


def test_changes_lists_each_change_once() -> None:
    winter, summer = timedelta(hours=1), timedelta(hours=2)
    spring = Change(at=datetime(2026, 3, 29, 1, tzinfo=UTC), offset_before=winter, offset_after=summer)
    autumn = Change(at=datetime(2026, 10, 25, 1, tzinfo=UTC), offset_before=summer, offset_after=winter)
    span = datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)
    assert list(wall.changes(BERLIN, *span)) == [spring, autumn]


@pytest.mark.parametrize(
    "hours, words", [(0, "UTC+0"), (5.5, "UTC+5:30"), (-3.5, "UTC-3:30"), (14, "UTC+14"), (-10, "UTC-10")]
)
def test_offset_in_words_names_hours_and_minutes(hours: float, words: str) -> None:
    assert wall.offset_in_words(timedelta(hours=hours)) == words


@given(moments())
@settings(deadline=None)
def test_instants_contain_whatever_was_shown(moment: tuple[ZoneInfo, datetime]) -> None:
    zone, at = moment
    assert at in wall.instants(wall.shown(at, zone), zone)
