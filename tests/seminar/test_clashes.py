"""Whether a question asks for talks at one time, and which of its words may name these."""

import pytest

from seminar.questions import clashes
from seminar.questions.asked import Question


@pytest.mark.parametrize(
    ("said", "clash", "of_any", "of_day"),
    [
        ("do chem and stats clash", True, False, False),
        ("are there two talks at once tomorrow", True, True, False),
        ("do stats and latam ever meet on the same day", True, False, True),
        ("数论和代数冲突吗", True, False, False),
        ("哪些講座撞期", True, True, False),
        ("is it at the same time as usual", False, False, False),
        ("any colliding talks this week", True, True, False),
        ("what was the one about gold from colliding stars", False, False, False),
        ("周五有什么讲座", False, False, False),
    ],
)
def test_question_of_clashes_is_told(said: str, clash: bool, of_any: bool, of_day: bool) -> None:
    question = Question(said=said)
    asks = (clashes.asks_of_clash(question), clashes.asks_of_any_clash(question), clashes.asks_of_day(question))
    assert asks == (clash, of_any, of_day)


@pytest.mark.parametrize(
    ("said", "parts"),
    [
        ("do chem and euroarch coincide", ["do chem ", " euroarch "]),
        ("数论和代数，冲突吗", ["数论", "代数，冲突吗"]),
    ],
)
def test_parts_may_each_name_what_clashes(said: str, parts: list[str]) -> None:
    assert clashes.parts(Question(said=said)) == parts
