"""What stands around a question changes nothing of what is asked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminar.questions.around import bare

ASKED = "where is the talk on ferns?"


@pytest.mark.parametrize(
    "said",
    [
        "Hiya, where is the talk on ferns?",
        "Hello everyone, I am new here and do not know the buildings yet. where is the talk on ferns?",
        "just wondering, where is the talk on ferns?",
        "In a hurry!! where is the talk on ferns?",
        "sorry if this was asked before, but where is the talk on ferns?",
        "My colleague asked me: where is the talk on ferns?",
        "where is the talk on ferns? 🙏🏽 :)",
        "where is the talk on ferns? I'm on my phone and the list is long.",
        "where is the talk on ferns? Cheers, Ada",
        "hey, quick question: where is the talk on ferns? Many thanks!",
        "where is the talk on ferns, please?",
    ],
)
def test_question_is_left(said: str) -> None:
    assert bare(said) == ASKED


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("你好，请问下周四谁讲？", "下周四谁讲？"),
        ("请问下哪场讲蕨类？谢啦🙏", "哪场讲蕨类？"),
        ("想问一下下一场几点", "下一场几点"),
        ("下週有場嗎哈", "下週有場嗎"),
        ("哈囉！忙嗎？好久不見～蕨類那場幾點", "蕨類那場幾點"),
        ("睡了没 蕨类那场几点", "蕨类那场几点"),
    ],
)
def test_chinese_question_is_left(said: str, asked: str) -> None:
    assert bare(said) == asked


@pytest.mark.parametrize(
    "said",
    [
        "I am interested in ferns. Anything for me?",
        "I missed the fern talk. Is there a recording?",
        "great, thanks!",
        "the best, Ada's or Bo's?",
        "please",
        "🙏",
        "sorry, Wednesday",
        "last one, who gave it?",
        "the short one: what is it about?",
        "哪场讲蕨类？",
    ],
)
def test_what_is_part_of_a_question_stays(said: str) -> None:
    assert bare(said) == said


@given(st.text(max_size=200))
def test_something_is_always_left(said: str) -> None:
    assert bool(bare(said).strip()) == bool(said.strip())
