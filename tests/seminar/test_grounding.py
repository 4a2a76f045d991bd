"""What one must know before a talk: whether that is asked, and whether an abstract tells it."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from seminar.questions import grounding, read


@pytest.mark.parametrize(
    ("said", "asks"),
    [
        ("周五的读书会要编程基础吗", True),
        ("暗物质那场需要什么基础", True),
        ("托卡马克那场零基础能听吗", True),
        ("没学过量子力学听得懂吗", True),
        ("口述史那場適合什麼人聽", True),
        ("what background do I need for the sandpile talk", True),
        ("讲数据库基础的那场在哪", False),
        ("where is the talk on foundation models", False),
    ],
)
def test_question_of_grounding_is_told(said: str, asks: bool) -> None:
    question = read(said, zone=ZoneInfo("Asia/Shanghai"), now=datetime(2026, 3, 25, tzinfo=UTC))
    assert grounding.asks(question) == asks


@pytest.mark.parametrize(
    ("abstract", "tells"),
    [
        ("不需要编程基础，带电脑即可。", True),
        ("适合准备做田野的同学。", True),
        ("报告只假定听众学过基础算法课。", True),
        ("面向研究生，不要求代数几何以外的预备知识。", True),
        ("No background in physics is needed.", True),
        ("We assume only familiarity with groups.", True),
        ("一个不需要外部知识库的检测器。", False),
        ("这一基础设施需要多少电？", False),
        ("Pulsars tick regularly against the background.", False),
    ],
)
def test_abstract_that_tells_of_grounding_is_seen(abstract: str, tells: bool) -> None:
    question = read(
        "what background do I need for it", zone=ZoneInfo("Europe/Berlin"), now=datetime(2026, 3, 25, tzinfo=UTC)
    )
    assert grounding.told(question, abstract) == (abstract if tells else None)


@pytest.mark.parametrize(
    ("said", "abstract", "told"),
    [
        ("do I need to bring anything?", "We count newts. Bring wellingtons.", "Bring wellingtons."),
        (
            "do they hand out torches or do we bring our own",
            "Bats at dusk. Torches are supplied.",
            "Torches are supplied.",
        ),
        (
            "is my son old enough for it?",
            "Volcanoes in a bucket. For children of seven and up.",
            "For children of seven and up.",
        ),
        ("do they provide lunch?", "The evidence provided by newts is thin.", None),
        ("do I need to bring anything?", "We count newts.", None),
    ],
)
def test_abstract_is_quoted_for_what_one_must_bring_or_be(said: str, abstract: str, told: str | None) -> None:
    question = read(said, zone=ZoneInfo("Europe/Berlin"), now=datetime(2026, 3, 25, tzinfo=UTC))
    assert grounding.told(question, abstract) == told
