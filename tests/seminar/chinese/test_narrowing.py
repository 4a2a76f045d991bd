"""Sentences that keep some of what was listed."""

import pytest

from seminar.questions.asked import Fact, Reference, Way
from tests.seminar.chinese.sentences import read


@pytest.mark.parametrize(
    ("said", "way", "tongue"),
    [
        ("只看线上的", Way.ONLINE, None),
        ("只留能用zoom听的", Way.ONLINE, None),
        ("不要線上的", Way.NOT_ONLINE, None),
        ("只要中文的", None, "zh"),
        ("把英文的去掉", None, "zh"),
        ("中文讲的是哪几场", None, "zh"),
        ("哪几场不在平时的教室", Way.ELSEWHERE, None),
    ],
)
def test_some_of_those_that_were_listed_are_kept(said: str, way: Way | None, tongue: str | None) -> None:
    found = read(said)
    assert (found.way, found.tongue, found.facts, found.topic) == (way, tongue, (Fact.LIST,), "")


def test_when_somebody_can_come_says_which_are_kept() -> None:
    found = read("我只有下午有空,能去哪个")
    assert (found.not_before, found.facts, found.reference, found.topic) == (720, (Fact.LIST,), Reference.THEM, "")


def test_cancelled_ones_are_left_out_as_before() -> None:
    assert read("不算取消的，还有几场").cancelled is False


@pytest.mark.parametrize(
    ("said", "besides", "reference"),
    [
        ("不算物理的", "物理", Reference.THEM),
        ("把周五的去掉", "周五", Reference.THEM),
        ("不算明天的，本月还剩几场", "明天", None),
        ("除了板块漂移这个月还有哪些讲座", "板块漂移", None),
        ("三月还有哪些讲座，不含线上论坛", "线上论坛", None),
    ],
)
def test_what_words_mean_is_left_out(said: str, besides: str, reference: Reference | None) -> None:
    found = read(said)
    assert (found.besides, found.reference, found.topic, found.series) == (besides, reference, "", None)


def test_today_is_counted_in() -> None:
    found, plain = read("算上今天，本月还剩几场"), read("本月还剩几场")
    assert (found.span, found.facts, found.topic) == (plain.span, plain.facts, "")
