"""What was typed with other signs of the same sound, and what only looks like it."""

import pytest

from seminar.questions import homophones
from seminar.questions.chinese import mistyped

KNOWN = frozenset(
    homophones.pieces(("江豚的声呐", "大模型幻觉的检测", "外卖骑手的算法管理", "引力波与标准汽笛", "核聚变"))
)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("江屯怕吵", "江豚怕吵"),
        ("大魔型瞎编", "大模型瞎编"),
        ("外卖起手被系统逼着跑", "外卖骑手被系统逼着跑"),
        ("用引力播测宇宙膨胀", "用引力波测宇宙膨胀"),
        ("搞核剧变的", "搞核聚变的"),
    ],
)
def test_mended_takes_words_of_the_same_sound(said: str, meant: str) -> None:
    assert homophones.mended(said, KNOWN) == meant


@pytest.mark.parametrize("said", ["江豚", "量子点", "江南水乡", "quantum dots", ""])
def test_mended_leaves_what_is_right_or_sounds_otherwise(said: str) -> None:
    assert homophones.mended(said, KNOWN) is None


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("那次有回房吗", "那次有回放吗"),
        ("有讲坐吗", "有讲座吗"),
        ("回房间睡觉", "回房间睡觉"),
        ("食品安全", "食品安全"),
    ],
)
def test_mistyped_words_of_the_frame_are_read_as_meant(said: str, meant: str) -> None:
    assert mistyped.mend(said) == meant
