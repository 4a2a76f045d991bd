"""Months and days that a question names apart from each other."""

import pytest

from seminar.questions import apart


@pytest.mark.parametrize(
    ("said", "months"),
    [
        ("anything in April or June?", {4, 6}),
        ("talks in march or in may", {3, 5}),
        ("四月或者六月有讲座吗", {4, 6}),
        ("10月和12月有什麼講座", {10, 12}),
        ("十一月还是十二月", {11, 12}),
        ("any talks between April or June", set()),
        ("from april to june", set()),
        ("四月到六月", set()),
        ("decisions or markets", set()),
        ("", set()),
    ],
)
def test_months_apart_are_read(said: str, months: set[int]) -> None:
    assert apart.months(said) == months


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("3月5、9號有什麼", {5, 9}),
        ("五号、七号、八号都有谁讲", {5, 7, 8}),
        ("3月5、6两天有啥", set()),
        ("3月5号到9号", set()),
        ("", set()),
    ],
)
def test_days_apart_are_read(said: str, days: set[int]) -> None:
    assert apart.days(said) == days
