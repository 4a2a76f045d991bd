"""A day without a year takes that of the text's other days."""

import datetime as dt

import pytest

from seminar.reading import read
from seminar.reading.when.borrowed_years import borrow_year
from seminar.reading.when.dates import find_dates
from seminar.reading.when.eras import Era

ERA = Era(today=dt.date(2026, 11, 21))


@pytest.mark.parametrize(
    "chosen, others, year",
    [
        ("Thursday June 8", "29 May 2017", 2017),  # posted in that year, and 8 June was a Thursday
        ("Friday, September 17", "Friday 17 Sept 2021", 2021),  # the same day
        ("November 27", "November 27, 2012", 2012),
        ("27 November", "3 May 2020", 2020),  # no other year
        ("27 November", "3 May 2020, 4 May 2021", None),
        ("Monday, January 11", "20 December 2020", 2021),  # behind the turn of the year
        ("Thursday June 8", "1 March 2016", 2017),
        ("Thursday June 8", "29 May 2019", None),  # a Saturday
        ("Thursday June 8", "29 May 1967", None),  # too long ago
        ("8 June 2023", "29 May 2017", None),  # has its own
    ],
)
def test_year_is_borrowed(chosen: str, others: str, year: int | None) -> None:
    assert borrow_year(find_dates(chosen)[0], find_dates(others), ERA) == year


@pytest.mark.parametrize(
    "told, day",
    [
        ("In the summer of 1987 I shared a desk with three of them.", dt.date(2027, 1, 18)),
        ("In the summer of 2016 I shared a desk with three of them.", dt.date(2016, 1, 18)),
    ],
)
def test_year_of_somebodys_youth_is_not_the_lists(told: str, day: dt.date) -> None:
    rows = ["Monday, 18th January: Olga Vantongeren", "Coins that lean", "Monday, 25th January: Piet Halloway"]
    text = "\n".join(
        [
            "Talks start at 8.30pm.",
            "",
            *rows,
            f"Clocks that agree. {told} " * 2,
            "Monday, 1st February: Ada Quill",
            "Letters",
        ]
    )
    found = read(text, today=dt.date(2027, 1, 11), zone="Europe/London")
    assert found.drafts[0].date == day
