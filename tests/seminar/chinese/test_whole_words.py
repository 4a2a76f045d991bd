"""Words of a topic of which the grammar knows a part by itself."""

import pytest

from tests.seminar.chinese.sentences import read


@pytest.mark.parametrize(
    "topic",
    [
        "急诊",
        "不对称",
        "会馆",
        "对白",
        "失真",
        "送别",
        "碰撞",
        "战后",
        "机器人",
        "亲子",
        "喂养",
        "hiv",
        "botany",
        "地震",
        "茶",
    ],
)
def test_chinese_leaves_the_words_of_a_topic_whole(topic: str) -> None:
    assert read(f"{topic}那场谁讲的").topic == topic


@pytest.mark.parametrize(
    ("said", "left"),
    [("傅清合一共排了几场？", "傅清合"), ("这周全校一共几场讲座?", "全校"), ("那场地震的谁讲", "地震")],
)
def test_chinese_joins_no_words_of_the_frame(said: str, left: str) -> None:
    assert read(said).topic == left


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("14号报告几点", "14号"),
        ("14号机器学习那场谁讲", "14号"),
        ("12月31号公卫那个还开不开", "12月31号"),
        ("看一下周五的安排", "周五"),
        ("问下周五有没有讲座", "下周五"),
        ("查一下下周的安排", "下周"),
        ("下周三回收那场在哪", "下周三"),
        ("下周三场都是谁", "下周"),
        ("15号那天有两场是吧", "15号那天"),
        ("3号楼那场", None),
        ("2号报告厅那场", None),
    ],
)
def test_chinese_days_end_where_their_words_do(said: str, day: str | None) -> None:
    assert read(said).span_said == day


@pytest.mark.parametrize("said", ["介绍一下周老师", "介绍下周老师"])
def test_chinese_asks_for_a_person_after_a_little(said: str) -> None:
    assert (read(said).people, read(said).span) == (("周",), None)
