"""Days as announcements write them."""

from datetime import date

import pytest

from seminar.reading.when.dates import find_dates
from seminar.reading.when.eras import Era
from seminar.reading.when.settled_dates import decide_order, settle_date

ERA = Era(today=date(2025, 3, 1), zone="Europe/Berlin")


def days_in(text: str, *, told: bool = False) -> list[date | None]:
    return [settle_date(mention, ERA)[0] for mention in find_dates(text, told=told)]


@pytest.mark.parametrize(
    "text, day",
    [
        ("10 March 2025 (Monday)", date(2025, 3, 10)),
        ("Monday, March 10th, 2025", date(2025, 3, 10)),
        ("Mar 10 (Mon), 2025", date(2025, 3, 10)),
        ("the 10th of March, 2025", date(2025, 3, 10)),
        ("Sept. 17, 2025 17:00", date(2025, 9, 17)),
        ("March 10-12, 2025", date(2025, 3, 10)),
        ("2025-03-10T14:00", date(2025, 3, 10)),
        ("2025/3/10", date(2025, 3, 10)),
        ("10.03.2025", date(2025, 3, 10)),
        ("3/25/2025", date(2025, 3, 25)),
        ("25/3/25", date(2025, 3, 25)),
        ("2024年4月16日(二)", date(2024, 4, 16)),
        ("Tuesday 4/15", date(2025, 4, 15)),
        ("This Tuesday! 4/15, noon", date(2025, 4, 15)),
        ("Friday the 13th of June", date(2025, 6, 13)),
        ("13-Jun-2025", date(2025, 6, 13)),
        ("29 February 2024", date(2024, 2, 29)),
        ("Apri 15, 2025", date(2025, 4, 15)),
        ("3 Febuary 2025", date(2025, 2, 3)),
    ],
)
def test_day_is_found(text: str, day: date) -> None:
    assert days_in(text) == [day]


@pytest.mark.parametrize(
    "text",
    [
        "March 2025",
        "May 5pm",
        "arXiv 2502.01235",
        "room U2/00.25",
        "2-225",
        "15/4",
        "version 1.2.2025.3",
        "10:30",
        "Marching 10",
    ],
)
def test_what_only_looks_like_a_day_is_none(text: str) -> None:
    assert days_in(text) == []


def test_day_without_month_name_counts_where_a_label_tells() -> None:
    assert days_in("15/4", told=True) == [date(2025, 4, 15)]


@pytest.mark.parametrize("text", ["zeros near s=1/2", "for all p ≥ 3/4", "mass <1/3 of it"])
def test_fraction_of_a_formula_is_no_day(text: str) -> None:
    assert days_in(text, told=True) == []


def test_day_beyond_the_calendar_is_said() -> None:
    (mention,) = find_dates("31 February 2025")
    assert settle_date(mention, ERA) == (None, ("“31 February 2025” is no day of the calendar.",))


@pytest.mark.parametrize(
    "texts, day_first", [(["25/3/2025", "4/5/2025"], True), (["4/5/2025", "3/25/2025"], False), (["4/5/2025"], None)]
)
def test_order_of_day_and_month_is_the_documents(texts: list[str], day_first: bool | None) -> None:
    assert decide_order([mention for text in texts for mention in find_dates(text)]) is day_first


def test_weekday_settles_the_order() -> None:
    (mention,) = find_dates("Tuesday, 4/3/2025")
    assert settle_date(mention, Era(today=ERA.today, zone="America/Chicago")) == (date(2025, 3, 4), ())
