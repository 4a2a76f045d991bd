"""Which clauses of a Chinese question may be left out, where the whole of it leads nowhere."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from seminar.questions.chinese import clauses

NOW = datetime(2026, 10, 14, 2, 0, tzinfo=UTC)
ZONE = ZoneInfo("Asia/Shanghai")


@pytest.mark.parametrize(
    ("said", "parts"),
    [
        ("懒得起床了 zoom 链接发我", ["懒得起床了", "zoom", "链接发我"]),
        ("下周那个 quantum walk 的报告谁讲", ["下周那个 quantum walk 的报告谁讲"]),
        ("要写综述，磁星那场有论文吗？谢谢！", ["要写综述", "磁星那场有论文吗", "谢谢"]),
    ],
)
def test_question_is_split_where_a_clause_ends(said: str, parts: list[str]) -> None:
    assert clauses.split(said) == parts


@pytest.mark.parametrize(
    ("said", "shorter"),
    [
        ("我人都到门口了 今天下午有报告吗", [("今天下午有报告吗", False)]),
        ("手帐爱好者路过，我想拍照，磁星那场几点", [
            ("手帐爱好者路过，磁星那场几点", False),
            ("我想拍照，磁星那场几点", True),
            ("磁星那场几点", True),
        ]),
        ("声呐是谁讲的，就老是嗡嗡响那个", [("声呐是谁讲的", True)]),
        ("磁星那场几点", []),
        ("磁星那场，几点", []),
    ],
)  # fmt: skip
def test_what_names_no_talk_and_asks_nothing_may_go(said: str, shorter: list[tuple[str, bool]]) -> None:
    assert clauses.shorter(said, ZONE, NOW) == shorter
