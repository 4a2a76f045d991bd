"""Time zones by the names that people give them."""

from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seminar import zones
from seminar.errors import Refusal
from seminar.gazetteer import offered
from seminar.places import abbreviations, nicknames


@pytest.mark.parametrize(
    "typed, key",
    [
        ("Europe/Berlin", "Europe/Berlin"),
        ("EUROPE/berlin", "Europe/Berlin"),
        ("america/argentina/buenos aires", "America/Argentina/Buenos_Aires"),
        ("Berlin", "Europe/Berlin"),
        ("hong kong", "Asia/Hong_Kong"),
        ("New York", "America/New_York"),
        ("Zürich", "Europe/Zurich"),
        ("zurich", "Europe/Zurich"),
        ("Beijing", "Asia/Shanghai"),
        ("Mumbai", "Asia/Kolkata"),
        ("San Francisco", "America/Los_Angeles"),
        ("Oxford", "Europe/London"),
        ("St. Louis", "America/Chicago"),
        ("Xi'an", "Asia/Shanghai"),
        ("Łódź", "Europe/Warsaw"),
        ("Berlin, Germany", "Europe/Berlin"),
        ("Boston, USA", "America/New_York"),
        ("Cambridge, UK", "Europe/London"),
        ("cambridge ma", "America/New_York"),
        ("Japan", "Asia/Tokyo"),
        ("germany", "Europe/Berlin"),
        ("Hong Kong Time", "Asia/Hong_Kong"),
        ("Beijing local time", "Asia/Shanghai"),
        ("Eastern Time", "America/New_York"),
        ("Central European Summer Time", "Europe/Berlin"),
        ("ET", "America/New_York"),
        ("EST", "America/New_York"),
        ("CET", "Europe/Berlin"),
        ("HKT", "Asia/Hong_Kong"),
        ("JST", "Asia/Tokyo"),
        ("PST", "America/Los_Angeles"),
        ("GMT", "UTC"),
        ("utc", "UTC"),
        ("UTC+8", "Etc/GMT-8"),
        ("GMT −5", "Etc/GMT+5"),
        ("+00:00", "UTC"),
        ("US/Eastern", "US/Eastern"),
    ],
)
def test_find_knows_the_name(typed: str, key: str) -> None:
    assert zones.find(typed) == ZoneInfo(key)


@pytest.mark.parametrize(
    "typed, sentence",
    [
        (
            "Berlni",
            "No time zone or city called “Berlni” is known here. Did you mean Europe/Berlin or Europe/Zurich? Type "
            "the nearest large city, such as Hong Kong, or a zone's name, such as Europe/Berlin.",
        ),
        (
            "Qqqqqqq",
            "No time zone or city called “Qqqqqqq” is known here. Type the nearest large city, such as Hong Kong, or "
            "a zone's name, such as Europe/Berlin.",
        ),
        (
            " ",
            "No time zone was given. Type the nearest large city, such as Hong Kong, or a zone's name, such as "
            "Europe/Berlin.",
        ),
        (
            "Cambridge",
            "There is more than one Cambridge, and their clocks differ. Type “Cambridge, UK” or “Cambridge, MA”.",
        ),
        (
            "usa",
            "“usa” has more than one time zone. Type a city in yours, such as New York or Chicago or Denver.",
        ),
        ("UTC+5:30", "Such an offset is no zone here. Type the nearest large city, such as Mumbai."),
        ("UTC+15", "Such an offset is no zone here. Type the nearest large city, such as Mumbai."),
    ],
)
def test_find_says_what_to_type_instead(typed: str, sentence: str) -> None:
    with pytest.raises(Refusal) as refusal:
        zones.find(typed)
    assert str(refusal.value) == sentence


def test_find_refuses_a_city_in_another_country_than_the_known_one() -> None:
    with pytest.raises(Refusal):
        zones.find("Paris, Texas")


@given(st.text(max_size=200))
@settings(deadline=None)
def test_find_raises_nothing_but_a_refusal(typed: str) -> None:
    try:
        found = zones.find(typed)
    except Refusal:
        return
    assert found == ZoneInfo(found.key)


def test_every_listed_place_belongs_to_an_offered_zone() -> None:
    assert {*nicknames().values(), *abbreviations().values()} - set(offered()) == set()


@pytest.mark.parametrize(
    "key, words",
    [
        ("Asia/Hong_Kong", "Hong Kong time"),
        ("Europe/Berlin", "Berlin time"),
        ("America/New_York", "New York time"),
        ("America/Argentina/Buenos_Aires", "Buenos Aires time"),
        ("UTC", "UTC"),
        ("Etc/UTC", "UTC"),
        ("Etc/GMT", "UTC"),
        ("Etc/GMT-8", "UTC+8"),
        ("Etc/GMT+5", "UTC-5"),
        ("US/Eastern", "US Eastern time"),
    ],
)
def test_in_words_says_the_city(key: str, words: str) -> None:
    assert zones.in_words(ZoneInfo(key)) == words


def test_in_words_is_found_again() -> None:
    # "Davis" alone may be the university town.
    keys = [key for key in offered() if key != "Antarctica/Davis"]
    assert [zones.find(zones.in_words(ZoneInfo(key))).key for key in keys] == keys


@pytest.mark.parametrize(
    "typed, first",
    [
        ("berl", ["Europe/Berlin"]),
        ("b", ["Europe/Berlin"]),
        ("new", ["America/New_York"]),
        ("hong", ["Asia/Hong_Kong"]),
        ("münch", ["Europe/Berlin"]),
        ("europe/", ["Europe/London", "Europe/Paris"]),
        ("cet", ["Europe/Berlin"]),
        ("utc", ["UTC"]),
        ("cambridge", ["Europe/London", "America/New_York"]),
        ("camb", ["Europe/London", "America/New_York"]),
        ("germany", ["Europe/Berlin"]),
        ("canada", ["America/Toronto"]),
        ("berlni", ["Europe/Berlin"]),
        ("UTC+8", ["Etc/GMT-8"]),
        ("", ["UTC", "Europe/London", "Europe/Paris"]),
    ],
)
def test_complete_puts_the_likeliest_first(typed: str, first: list[str]) -> None:
    assert zones.complete(typed)[: len(first)] == first


def test_complete_keeps_to_its_limit_and_offers_nothing_for_nonsense() -> None:
    assert (len(zones.complete("")), len(zones.complete("a")), len(zones.complete("a", limit=3))) == (25, 25, 3)
    assert (zones.complete("xqzzj"), zones.complete("x" * 10_000)) == ([], [])


def test_abbreviations_of_a_zone_are_those_of_its_own_clocks() -> None:
    assert zones.abbreviations_of(ZoneInfo("Europe/Berlin"), 2026) == {"CET", "CEST"}
    assert zones.abbreviations_of(ZoneInfo("Asia/Shanghai"), 2026) == {"CST"}
    assert zones.abbreviations_of(ZoneInfo("Africa/Casablanca"), 2026) == set()
