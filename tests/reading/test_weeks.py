"""Bulletins of one week, whose lines name weekdays only."""

import pytest

from seminar.reading.text.lines import split_lines
from seminar.reading.when.weeks import drop_week_days, spread_weeks

BULLETIN = """\
Seminars, March 9-13, 2026

Tues. 3:30 pm Knots in ice
Room 4
Thursday: Moss on roofs
Sunday Rest
"""


def spread(text: str) -> list[str]:
    return [line.text for line in spread_weeks(split_lines(text))]


@pytest.mark.parametrize(
    "week, tuesday, thursday",
    [
        ("March 9-13, 2026", "2026-03-10", "2026-03-12"),
        ("9–13 March 2026", "2026-03-10", "2026-03-12"),
        ("30 December 2025 – 3 January 2026", "2025-12-30", "2026-01-01"),
        ("30 December – 3 January 2026", "2025-12-30", "2026-01-01"),
    ],
)
def test_weekdays_at_the_head_of_lines_get_the_days_of_the_week(week: str, tuesday: str, thursday: str) -> None:
    assert spread(BULLETIN.replace("March 9-13, 2026", week)) == [
        f"Seminars, {week}",
        f"{tuesday}, 3:30 pm Knots in ice",
        "Room 4",
        f"{thursday}, Moss on roofs",
        "Sunday Rest",  # no day of that week
    ]


@pytest.mark.parametrize("week", ["week of 9 March 2026", "week beginning on Wednesday, March 11, 2026"])
def test_week_is_called_by_one_of_its_days(week: str) -> None:
    assert spread(BULLETIN.replace("March 9-13, 2026", week))[1:] == [
        "2026-03-10, 3:30 pm Knots in ice",
        "Room 4",
        "2026-03-12, Moss on roofs",
        "2026-03-15, Rest",
    ]


def test_weekdays_are_known_in_other_languages() -> None:
    assert spread("Woche vom 9. bis 13. März 2026\n\nDi 15:30 Knoten im Eis\nDo, Moos") == [
        "Woche vom 9. bis 13. März 2026",
        "2026-03-10, 15:30 Knoten im Eis",
        "2026-03-12, Moos",
    ]


def test_week_without_a_year_keeps_its_weekdays_which_settle_it() -> None:
    assert spread(BULLETIN.replace(", 2026", ""))[1:4] == [
        "Tuesday, 10 March, 3:30 pm Knots in ice",
        "Room 4",
        "Thursday, 12 March, Moss on roofs",
    ]


@pytest.mark.parametrize(
    "was, becomes",
    [
        ("9-13", "1-28"),  # no week
        ("Tues. 3:30 pm Knots in ice\nRoom 4\nThursday:", "Room 4:"),  # one weekday only
        ("Thursday:", "Thursday 12 March:"),  # the lines name days themselves
    ],
)
def test_lines_stay_as_they_are_without_a_week_and_bare_weekdays(was: str, becomes: str) -> None:
    assert was in BULLETIN
    text = BULLETIN.replace(was, becomes)
    assert spread_weeks(split_lines(text)) == split_lines(text)


@pytest.mark.parametrize(
    ("heading", "becomes"),
    [
        ("Knot seminar, week of 1 March 2027", "Knot seminar, week of 2027"),
        ("Knot seminar, week of 1 March", "Knot seminar, week of"),
        # No day of that week.
        ("Knot seminar, week of 15 March 2027", "Knot seminar, week of 15 March 2027"),
        ("Knot seminar on 1 March 2027", "Knot seminar on 1 March 2027"),
    ],
)
def test_day_that_only_names_a_week_is_left_out_where_a_day_of_it_is_told(heading: str, becomes: str) -> None:
    lines = drop_week_days(split_lines(f"{heading}\n\nTwo talks on Thursday 4 March in Room 4"))
    assert [line.text for line in lines] == [becomes, "Two talks on Thursday 4 March in Room 4"]
