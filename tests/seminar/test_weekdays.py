"""The same weekday of the other week."""

from datetime import UTC, datetime, timedelta

import pytest

from seminar.questions import weekdays
from seminar.questions.asked import Question
from seminar.spans import Span

NOW = datetime(2026, 10, 7, 1, tzinfo=UTC)


def on(days: int, said: str) -> Question:
    start = NOW + timedelta(days=days)
    return Question(said=said, span=Span(starts_at=start, ends_at=start + timedelta(days=1)), span_said=said)


@pytest.mark.parametrize("said", ["周一", "星期一", "禮拜一", "Monday", "on Monday"])
def test_bare_weekday_may_be_that_of_the_other_side_of_now(said: str) -> None:
    assert [one.span for one in weekdays.others(on(5, said), NOW)] == [on(-2, said).span]
    assert [one.span for one in weekdays.others(on(-2, said), NOW)] == [on(5, said).span]


@pytest.mark.parametrize("said", ["下周一", "next Monday", "10月12号"])
def test_day_that_is_told_is_no_other(said: str) -> None:
    assert list(weekdays.others(on(5, said), NOW)) == []
