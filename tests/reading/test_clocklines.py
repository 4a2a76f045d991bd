"""Lines with the hour of the talk below them."""

from datetime import time

import pytest

from seminar.reading.lists.clocklines import lend_hours
from seminar.reading.lists.sights import Unit
from seminar.reading.text.lines import split_lines

LINES = """\
11.00 am  Talk 1
Title: Knots
Speaker: Ada Quill
2.30 pm - 3.30 pm  Talk 2
Title: Ice
Speaker: Ben Stone
"""
KNOTS, ICE = ["Title: Knots", "Speaker: Ada Quill"], ["Title: Ice", "Speaker: Ben Stone"]


def lend(text: str, *spans: tuple[int, int]) -> tuple[list[list[str]], list[tuple[time, time | None] | None]]:
    """The lines that are left of each talk, and its hours; the spans are the places of the talks' lines."""
    lines = split_lines(text)
    units, hours = lend_hours(lines, [Unit(lines=lines[first:stop]) for first, stop in spans])
    return [[line.text for line in unit.lines] for unit in units], [
        (one.start, one.end) if one else None for one in hours
    ]


def test_hours_above_talks_are_theirs_and_leave_the_talk_before() -> None:
    assert lend(LINES, (1, 4), (4, 6)) == (
        [KNOTS, ICE],
        [(time(11), None), (time(14, 30), time(15, 30))],
    )


@pytest.mark.parametrize(
    "was, becomes",
    [
        ("11.00 am  Talk 1", "Talk 1"),
        ("Talk 2", "with tea and many biscuits beforehand"),
        ("Speaker: Ben Stone", "Time: 4 pm"),
    ],
)
def test_nothing_is_lent_unless_all_talks_stand_below_such_a_line_and_have_no_hours(was: str, becomes: str) -> None:
    text = LINES.replace(was, becomes)
    whole = [[line.text for line in split_lines(text)[first:stop]] for first, stop in ((1, 4), (4, 6))]
    assert lend(text, (1, 4), (4, 6)) == (whole, [None, None])


def test_one_talk_alone_is_lent_nothing() -> None:
    assert lend(LINES, (1, 3)) == ([KNOTS], [None])
