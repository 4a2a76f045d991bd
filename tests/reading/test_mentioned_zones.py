"""Zones that announcements name beside their hours."""

import pytest

from seminar.reading.when.zones import find_zones, is_zone, settle_zone


def zones_in(text: str, *, assumed: str = "Asia/Hong_Kong") -> list[str]:
    return [settle_zone(mention, assumed) for mention in find_zones(text)]


@pytest.mark.parametrize(
    "text, zone",
    [
        ("17:00 (Hong Kong Time)", "Asia/Hong_Kong"),
        ("9am ET", "America/New_York"),
        ("9am EST", "America/New_York"),
        ("9am US Eastern Time", "America/New_York"),
        ("9am Pacific Daylight Time", "America/Los_Angeles"),
        ("10:00 Beijing time", "Asia/Shanghai"),
        ("10:00 Paris time", "Europe/Paris"),
        ("10:00 (Uppsala)", "Europe/Stockholm"),
        ("10:00 UTC+8", "Etc/GMT-8"),
        ("10:00 GMT+5:30", "Asia/Kolkata"),
        ("10:00 GMT", "UTC"),
        ("10:00 Europe/Madrid", "Europe/Madrid"),
        ("CEST", "Europe/Berlin"),
    ],
)
def test_zone_is_found(text: str, zone: str) -> None:
    assert zones_in(text) == [zone]


@pytest.mark.parametrize(
    "text", ["the IT department", "Lunch Time", "time in words", "Jane (Oxford)", "UTC+99", "at any time"]
)
def test_what_is_no_zone_is_none(text: str) -> None:
    assert zones_in(text) == []


@pytest.mark.parametrize(
    "text, assumed",
    [("CET", "Europe/Madrid"), ("CST", "Asia/Shanghai"), ("IST", "Asia/Jerusalem"), ("GMT", "Europe/London")],
)
def test_letters_mean_the_series_own_zone_where_they_fit_it(text: str, assumed: str) -> None:
    assert zones_in(text, assumed=assumed) == [assumed]


def test_only_names_of_the_database_are_zones() -> None:
    assert [is_zone(name) for name in ("Asia/Tokyo", "Mars/Base", "", "Europe", "../etc", "a\x00b")] == [True] + [
        False
    ] * 5
