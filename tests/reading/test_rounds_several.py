"""Layouts of several talks: bare days below months, broken columns, cells a line, footers that hold for all."""

from datetime import date

import pytest

from seminar.reading.text.lines import split_lines
from seminar.reading.when.bare_days import write_bare_days
from seminar.reading.when.month_headings import spread_months
from tests.reading.shown import read_shown

_TODAY = date(2026, 2, 1)


def _brief(text: str) -> list[tuple[str | None, ...]]:
    """Title, speakers, day and start of every talk."""
    return [
        tuple(each.get(name) for name in ("title", "speakers", "date", "start"))
        for each in read_shown(text, today=_TODAY)
    ]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "MARCH\nTue 3 - Knots\nTue 17 - Braids\nAPRIL\nTue 7 - Links",
            ["Tue 3 MARCH - Knots", "Tue 17 MARCH - Braids"],
        ),
        ("4月\n15日(水) 結び目\n22日(水) 組み紐", ["4月15日(水) 結び目", "4月22日(水) 組み紐"]),
        (
            "Mai 2026\nIda Rohr - 5 - Moose\nJan Keil - 19 - Farne",
            ["Ida Rohr - 5 Mai 2026 - Moose", "Jan Keil - 19 Mai 2026 - Farne"],
        ),
    ],
)
def test_days_below_a_month_are_written_in_full(text: str, days: list[str]) -> None:
    assert [line.text for line in spread_months(split_lines(text))[1:3]] == days


def test_numbers_that_do_not_rise_are_no_days() -> None:
    lines = split_lines("May\n9 - apples\n3 - pears\n7 - plums")

    assert spread_months(lines) == lines


def test_two_numbers_with_a_dot_are_days_where_they_make_a_calendar() -> None:
    lines = split_lines("3.5   甲\n3.12   乙\n3.19   丙")

    assert [line.text for line in write_bare_days(lines)] == ["3月5日 甲", "3月12日 乙", "3月19日 丙"]


def test_numbers_of_sections_are_no_days() -> None:
    lines = split_lines("1.1   Moss\n1.2   Fern\n1.3   Reed")

    assert write_bare_days(lines) == lines


def test_broken_columns_are_joined_again() -> None:
    text = """\
Fern Seminar, Spring 2026. Thursdays 14:00, Room 5.

Date      Speaker               Title
-----     -----                 -----
5 Mar     Ada Rowan (Fano)      How to count the
                                leaves of a fern
12 Mar    Bela Stone-Ekberg     Moss in winter
          (Oakfield)
19 Mar    no seminar
"""

    assert _brief(text) == [
        ("How to count the leaves of a fern", "Ada Rowan (Fano)", "2026-03-05", "14:00"),
        ("Moss in winter", "Bela Stone-Ekberg (Oakfield)", "2026-03-12", "14:00"),
    ]


def test_cells_a_line_keep_the_order_of_their_heads() -> None:
    text = """\
Fern talks, always at 15:00

Date
Speaker
Title
Chair

4 March 2026
Ada Rowan
Leaves that count themselves
Ida Rohr

11 March 2026
Bela Stone
Moss in winter
Jan Keil
"""

    assert _brief(text) == [
        ("Leaves that count themselves", "Ada Rowan", "2026-03-04", "15:00"),
        ("Moss in winter", "Bela Stone", "2026-03-11", "15:00"),
    ]


def test_lines_below_a_table_hold_for_its_rows() -> None:
    text = """\
| Date | Speaker | Title |
|---|---|---|
| 4 March 2026 | Ada Rowan | Leaves that count themselves |
| 11 March 2026 | NO FERNS -- picnic | |
| 18 March 2026 | Bela Stone | Moss in winter |

All talks start at 15:00. Zoom: https://example.zoom.us/j/5551234567
"""

    assert [(each["start"], each["link"]) for each in read_shown(text, today=_TODAY)] == [
        ("15:00", "https://example.zoom.us/j/5551234567")
    ] * 2


def test_row_with_two_speakers_and_two_titles_holds_two_talks() -> None:
    text = """\
| Date | Speaker | Title |
|---|---|---|
| 4 March 2026 | Ada Rowan (Fano) / Bela Stone (Oakfield) | “Leaves and counts” / “Moss in winter” |
| 11 March 2026 | Ida Rohr | Reeds |
"""

    assert [row[:3] for row in _brief(text)] == [
        ("Leaves and counts", "Ada Rowan (Fano)", "2026-03-04"),
        ("Moss in winter", "Bela Stone (Oakfield)", "2026-03-04"),
        ("Reeds", "Ida Rohr", "2026-03-11"),
    ]


def test_link_below_a_programme_is_that_of_all_its_talks() -> None:
    text = """\
Fern Day, Friday 6 March 2026

9:00    Welcome (A. Rowan)
9:15    Bela Stone (Oakfield)
        Moss in winter
10:15   Ida Rohr (Fano)
        Reeds at the edge of the water
11:15   Closing

Follow online: https://example.zoom.us/j/5551234567
Register before 1 March
"""

    assert [
        (each["title"], each["speakers"], each["date"], each["link"]) for each in read_shown(text, today=_TODAY)
    ] == [
        ("Moss in winter", "Bela Stone (Oakfield)", "2026-03-06", "https://example.zoom.us/j/5551234567"),
        ("Reeds at the edge of the water", "Ida Rohr (Fano)", "2026-03-06", "https://example.zoom.us/j/5551234567"),
    ]


def test_one_label_among_open_names_names_no_other_speaker() -> None:
    text = """\
- 5 March 2026
  Ada Rowan (University of Fano)
  Leaves that count themselves
- 12 March 2026
  Bela Stone (Oakfield University)
  Moss in winter
  Presenter: Ida Rohr
- 19 March 2026
  Jan Keil (University of Graz)
  Reeds at the edge of the water
- 26 March 2026
  Tuva Moen (University of Bergen)
  Lichens on glass
"""

    assert [row[1] for row in _brief(text)] == [
        "Ada Rowan (University of Fano)",
        "Bela Stone (Oakfield University)",
        "Jan Keil (University of Graz)",
        "Tuva Moen (University of Bergen)",
    ]


def test_hanging_lines_belong_to_the_day_above_them() -> None:
    text = """\
28.04.   Dr. Ada Rowan (Fano)
         Leaves that count themselves

05.05.   Bela Stone (Oakfield)
         Moss in winter

12.05.   cancelled (holiday)

19.05.   Prof. Ida Rohr (Graz)
         Reeds at the edge of the water

26.05.   N.N.
"""

    assert [row[:3] for row in _brief(text)] == [
        ("Leaves that count themselves", "Ada Rowan (Fano)", "2026-04-28"),
        ("Moss in winter", "Bela Stone (Oakfield)", "2026-05-05"),
        ("Reeds at the edge of the water", "Ida Rohr (Graz)", "2026-05-19"),
    ]


def test_weekdays_of_all_rows_settle_the_year_of_one_that_does_not_fit() -> None:
    text = """\
| Date | Speaker | Title |
|---|---|---|
| Wed 6 May | Ada Rowan | Leaves |
| Tue 13 May | Bela Stone | Moss in winter |
| Wed 20 May | Ida Rohr | Reeds |
| Wed 27 May | Jan Keil | Lichens |
"""

    assert [row[2] for row in _brief(text)] == ["2026-05-06", "2026-05-13", "2026-05-20", "2026-05-27"]


def test_numbers_before_all_titles_count_the_talks() -> None:
    text = """\
I.    Leaves and counts
      Monday 9 March 2026
      Ada Rowan
II.   Moss in winter
      Tuesday 10 March 2026
      Bela Stone
III.  Reeds at the edge of the water
      Friday 13 March 2026
      Ida Rohr
"""

    assert [row[0] for row in _brief(text)] == ["Leaves and counts", "Moss in winter", "Reeds at the edge of the water"]


def test_bare_hours_behind_a_weekday_are_those_of_the_series() -> None:
    text = """\
Fern lunch, Fridays 12-1, Room 4200

6 March 2026 - Ada Rowan (Fano) - Leaves that count themselves
13 March 2026 - Bela Stone (Oakfield) - Moss in winter
"""

    assert [row[3] for row in _brief(text)] == ["12:00", "12:00"]


def test_noon_within_a_title_is_no_hour() -> None:
    text = """\
Talks start at 15:30.

- 6 March 2026 – Ada Rowan (Fano) – *Polar noon at midnight*
- 13 March 2026 – Bela Stone (Oakfield) – *Moss in winter*
"""

    assert [row[::3] for row in _brief(text)] == [("Polar noon at midnight", "15:30"), ("Moss in winter", "15:30")]
