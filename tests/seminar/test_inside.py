"""The sentence of a text that says what a Chinese question asks of it."""

import pytest

from seminar.questions import inside
from seminar.questions.asked import Fact, Language, Question

TEXT = (
    "语言模型会一本正经地编造事实。报告介绍切分与重排序的经验,以及半年的线上评测:幻觉率从百分之十七降到百分之四。"
    "我们访问了一百二十位读者,记录他们的习惯。"
)


def asked(said: str) -> Question:
    return Question(said=said, language=Language.SIMPLIFIED, facts=(Fact.ABSTRACT,))


@pytest.mark.parametrize(
    ("said", "holds"),
    [
        ("检索那场,幻觉率降到多少", "百分之四"),
        ("那场访谈了多少读者", "一百二十位"),
        ("蜜蜂那场养了几箱蜂", None),
        ("检索那场,显卡价格涨到多少", None),
    ],
)
def test_sentence_with_the_number_is_quoted(said: str, holds: str | None) -> None:
    found = inside.sentence(asked(said), TEXT)
    assert found is None if holds is None else holds in (found or "")


def test_whole_abstract_is_no_question_of_a_sentence_in_it() -> None:
    assert [inside.asks(asked(said)) for said in ("那场讲什么", "介绍一下内容", "幻觉率降到多少")] == [
        False,
        False,
        True,
    ]


@pytest.mark.parametrize(
    ("said", "holds"),
    [
        ("养蜂那场问了几个村的蜂农", "四十二个村"),
        ("养蜂那场试了哪几种花", "五种花"),
        ("养蜂那场收到多少段嗡嗡声", "三百段"),
    ],
)
def test_sentence_that_counts_the_same_is_quoted(said: str, holds: str) -> None:
    text = (
        "几十年来养蜂人都说花种得越杂蜂越多。我们走访四十二个村,在六个季节里比较了蜂箱的重量。"
        "五种花里油菜最得蜂的喜欢,收到的三百段嗡嗡声另有用处。"
    )
    assert holds in (inside.sentence(asked(said), text) or "")


@pytest.mark.parametrize(
    ("said", "holds"),
    [
        ("did she say anything about rust?", "rust"),
        ("does he mention something about hull paint", "Hull paint"),
        ("did she say anything about whales?", None),
    ],
)
def test_sentence_that_holds_what_was_said_is_quoted(said: str, holds: str | None) -> None:
    text = "Bridges last for a century. The sea brings rust to their bolts. Hull paint keeps it away for ten years."
    found = inside.sentence(Question(said=said, facts=(Fact.ABSTRACT,)), text)
    assert found is None if holds is None else holds in (found or "")
