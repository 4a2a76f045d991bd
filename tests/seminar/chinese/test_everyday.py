"""Everyday words beside what a Chinese question asks."""

import pytest

from seminar.questions.chinese import everyday
from tests.seminar.chinese.sentences import Case, case, read

CASES = (
    case("幻灯片能取得到吗", "yesno materials", materials="slides", reference="talk"),
    case("主讲人是谁 说一声", "who", reference="talk"),
    case("在哪 写清楚一点", "where", reference="talk"),
    case("海葵那场的录像有留存吗", "yesno materials", materials="recording", topic="海葵 留存", trailing="留存"),
    case("谁决定那场在哪", "where", topic="决定"),
    case("对话那场谁讲", "who", topic="对话"),
    case("关于印象的那场谁讲", "who", topic="印象"),
)


@pytest.mark.parametrize("each", CASES, ids=str)
def test_everyday_words_are_no_topic(each: Case) -> None:
    assert read(each.said) == each.meant


def test_everyday_words_leave_the_words_that_they_are_parts_of() -> None:
    kept = [piece for piece in ("行走", "让我填", "机器") if not everyday.says_nothing(piece)]
    assert kept == ["行走", "机器"]
