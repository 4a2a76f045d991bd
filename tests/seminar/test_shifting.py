"""Days that are counted from what was spoken of."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from seminar import wall
from seminar.questions import read
from seminar.questions.asked import Question, Reference
from seminar.questions.remembering import Remembered
from seminar.questions.shifting import counts_on, shifted

NOW = datetime(2026, 10, 21, 10, tzinfo=UTC)
ZONE = ZoneInfo("Europe/Dublin")


def days(asked: str, said: str, day: datetime | None = None) -> tuple[date, date] | None:
    """The first and the last day that are meant after a question."""
    before = Remembered(question=read(asked, zone=ZONE, now=NOW), talk_ids=(1,), day=day, asked_at=NOW)
    span = shifted(read(said, zone=ZONE, now=NOW), before, NOW, ZONE).span
    if span is None:
        return None
    return wall.shown(span.starts_at, ZONE).date(), wall.shown(span.ends_at - timedelta(minutes=1), ZONE).date()


@pytest.mark.parametrize(
    ("asked", "said", "first", "last"),
    [
        ("are there talks on friday?", "and the week after?", (10, 26), (11, 1)),
        ("what's on next week?", "and the week after that?", (11, 2), (11, 8)),
        ("what's on next week?", "the week before?", (10, 19), (10, 25)),
        ("what's on on friday?", "and the day after?", (10, 24), (10, 24)),
        ("talks in november?", "the month after?", (12, 1), (12, 31)),
        ("talks in november?", "only in the first half", (11, 1), (11, 15)),
        ("what's on next week?", "and on wednesday?", (10, 28), (10, 28)),
        ("what's on this week?", "and on friday?", (10, 23), (10, 23)),
    ],
)
def test_days_are_counted_from_those_spoken_of(
    asked: str, said: str, first: tuple[int, int], last: tuple[int, int]
) -> None:
    assert days(asked, said) == (date(2026, *first), date(2026, *last))


def test_days_are_counted_from_the_talk_spoken_of() -> None:
    talk = datetime(2026, 10, 27, 15, tzinfo=UTC)
    assert days("when is the tiling talk?", "and the week after?", talk) == (date(2026, 11, 2), date(2026, 11, 8))
    assert days("when is the tiling talk?", "who is on the week after the holidays?", talk) != (
        date(2026, 11, 2),
        date(2026, 11, 8),
    )


def test_day_that_is_claimed_of_a_talk_is_the_one_nearest_to_it() -> None:
    talk = datetime(2026, 11, 9, 23, 30, tzinfo=UTC)
    asked = "at what hour is the tiling talk for me?"
    assert [
        days(asked, said, talk) for said in ("so that is already Tuesday for me?", "is it on Friday?", "and on friday?")
    ] == [
        (date(2026, 11, 10), date(2026, 11, 10)),
        (date(2026, 11, 6), date(2026, 11, 6)),
        (date(2026, 10, 23), date(2026, 10, 23)),
    ]


def test_nothing_is_counted_from_nothing() -> None:
    question = Question(said="and the week after?", reference=Reference.QUESTION)
    assert shifted(question, None, NOW, ZONE) is question
    assert not counts_on(question, question)


@pytest.mark.parametrize(
    ("asked", "said", "first", "last"),
    [
        ("who spoke on 7 october?", "and a week earlier?", (9, 30), (9, 30)),
        ("who spoke on 7 october?", "and two weeks later?", (10, 21), (10, 21)),
        ("maths talks next week?", "and in the whole month?", (10, 1), (10, 31)),
        ("was yesterday's talk recorded?", "and monday's?", (10, 19), (10, 19)),
    ],
)
def test_days_are_counted_in_weeks_and_widened(
    asked: str, said: str, first: tuple[int, int], last: tuple[int, int]
) -> None:
    assert days(asked, said) == (date(2026, *first), date(2026, *last))
