"""Hours in bare figures beside a day."""

import pytest

from seminar.reading.text.lines import split_lines
from seminar.reading.when.day_hours import write_day_hours


def write(text: str) -> str:
    (line,) = write_day_hours(split_lines(text))
    return line.text


@pytest.mark.parametrize(
    ("was", "becomes"),
    [
        ("Come on Thursday 10 December at 3 in Room 4.", "Come on Thursday 10 December at 15:00 in Room 4."),
        ("Come on Thursday 10 December at 11.", "Come on Thursday 10 December at 11:00."),
        ("Thursday 10 December, 4-5, Room 4", "Thursday 10 December, 16:00–17:00, Room 4"),
        ("10 December from 11 to 1 in Room 4", "10 December from 11:00–13:00 in Room 4"),
        ("She speaks at 3 on Thursday 10 December", "She speaks at 15:00 on Thursday 10 December"),
        ("am 10. Dezember um 11 in Saal 4", "am 10. Dezember um 11:00 in Saal 4"),
    ],
)
def test_bare_hour_beside_a_day_is_written_out(was: str, becomes: str) -> None:
    assert write(was) == becomes


@pytest.mark.parametrize(
    "text",
    [
        "10 December at 11 Harbour Street",
        "10 December at 4:30 in Room 4",
        "10 December at 4 pm",
        # It may be in the evening as well.
        "10 December at 8 in Room 4",
        "10 December, 3-11, Room 4",
        "10 December 2026, 4 talks",
        "Room 4 at 3",
    ],
)
def test_other_numbers_stay(text: str) -> None:
    assert write(text) == text
