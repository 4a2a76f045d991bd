"""Hours as announcements write them."""

from datetime import time

import pytest

from seminar.reading.when.times import find_hours


def hours_in(text: str, *, told: bool = False) -> list[tuple[time, time | None]]:
    return [(hours.start, hours.end) for hours in find_hours(text, told=told)]


@pytest.mark.parametrize(
    "text, start, end",
    [
        ("9:30am - 10:30am", time(9, 30), time(10, 30)),
        ("17:00 - 18:00 (Hong Kong Time)", time(17), time(18)),
        ("4-5pm", time(16), time(17)),
        ("11-12:30pm", time(11), time(12, 30)),
        ("11 am–12", time(11), time(12)),
        ("5pm-6:30", time(17), time(18, 30)),
        ("12 noon - 1 pm", time(12), time(13)),
        ("11:00 - 12:00 noon", time(11), time(12)),
        ("12:00-1:00", time(12), time(13)),
        ("4:15 p.m. to 5:15 P.M.", time(16, 15), time(17, 15)),
        ("16.15-17.45", time(16, 15), time(17, 45)),
        ("14h-15h30", time(14), time(15, 30)),
        ("22:00 until 01:00", time(22), time(1)),
        ("14h00", time(14), None),
        ("at 4 p.m.", time(16), None),
        ("18 Uhr c.t.", time(18, 15), None),
        ("16:00 s.t.", time(16), None),
        ("12am", time(0), None),
        ("3:30", time(15, 30), None),
        ("03:30", time(3, 30), None),
        ("10:00:00", time(10), None),
        ("15.00, Room 4", time(15), None),
    ],
)
def test_hours_are_found(text: str, start: time, end: time | None) -> None:
    assert hours_in(text) == [(start, end)]


@pytest.mark.parametrize(
    "text",
    ["room 2-225", "10-12", "U2/00.25", "2:1 ratio", "25:00", "3 talks", "version 2.10", "1600-1700", "15.00, 9"],
)
def test_what_only_looks_like_hours_is_none(text: str) -> None:
    assert hours_in(text) == []


@pytest.mark.parametrize("text, start, end", [("10-12", time(10), time(12)), ("1600-1730", time(16), time(17, 30))])
def test_bare_numbers_count_where_a_label_tells(text: str, start: time, end: time) -> None:
    assert hours_in(text, told=True) == [(start, end)]


def test_afternoon_is_a_guess_only_where_it_is_one() -> None:
    assert [find_hours(text)[0].guessed for text in ("3:30", "3:30-4:30", "3:30pm", "03:30", "9:30")] == [
        True,
        True,
        False,
        False,
        False,
    ]
