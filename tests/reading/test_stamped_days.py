"""Days that a text names by the day on which it was written."""

import datetime as dt

import pytest

from seminar.reading.text.lines import split_lines
from seminar.reading.when.stamped_days import names_stamped_day, write_stamped_days

WRITTEN = dt.date(2019, 3, 5)  # a Tuesday


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("will speak from 6 p.m. to 7 p.m. Thursday in the hall", "p.m. Thursday, 2019-03-07 in the hall"),
        ("on Thursday at 7 p.m.", "on Thursday, 2019-03-07 at 7 p.m."),
        ("Thursday the 14th, at 7:15pm", "Thursday the 14th, 2019-03-14, at 7:15pm"),
        ("Join us tonight at 7 pm.", "tonight, 2019-03-05 at 7 pm."),
        ("Today at 3pm in the hall", "Today, 2019-03-05 at 3pm in the hall"),
        ("明天下午3点开讲", "明天, 2019-03-06 下午3点开讲"),
        ("将于23日上午8时30分开讲", "将于3月23日上午8时30分开讲"),
    ],
)
def test_stamped_day_is_written_out(text: str, written: str) -> None:
    (line,) = write_stamped_days(split_lines(text), WRITTEN)
    assert names_stamped_day(text)
    assert line.text.endswith(written)


def test_weekday_of_the_subject_is_written_out() -> None:
    lines = write_stamped_days(split_lines("Meeting Thursday: locks and keys\n\nDoors open at 7pm."), WRITTEN)
    assert [line.text for line in lines] == ["Meeting Thursday, 2019-03-07: locks and keys", "Doors open at 7pm."]


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Reminder: today's colloquium.", "Reminder: today's colloquium, 2019-03-05."),
        ("Seminar tomorrow: locks and keys", "Seminar tomorrow, 2019-03-06: locks and keys"),
    ],
)
def test_day_of_a_talk_of_today_is_written_out_above_its_hour(text: str, written: str) -> None:
    lines = write_stamped_days(split_lines(f"{text}\n\nTime: 4 pm"), WRITTEN)
    assert [line.text for line in lines] == [written, "Time: 4 pm"]


def test_weekday_of_the_subject_stays_beside_another_day() -> None:
    text = "Talk on Thursday: locks and keys\n\n14 March, 7pm, Hall B"
    assert "\n\n".join(line.text for line in write_stamped_days(split_lines(text), WRITTEN)) == text


@pytest.mark.parametrize(
    "text",
    [
        "7 p.m. Thursday, March 9",
        "on Thursday, 9 May at 7 p.m.",
        "She wrote it on a Thursday.",
        "Thursday the 14th of May",
        "It opens with “Tonight’s Sky!” at 7 pm.",
    ],
)
def test_stamped_day_leaves_other_days_alone(text: str) -> None:
    (line,) = write_stamped_days(split_lines(text), WRITTEN)
    assert line.text == text


def test_stamped_day_needs_a_day_of_writing() -> None:
    (line,) = write_stamped_days(split_lines("tonight at 7 pm"), None)
    assert line.text == "tonight at 7 pm"
