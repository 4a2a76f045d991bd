"""Who speaks by a Chinese press note."""

import pytest

from seminar.reading.unspaced.announced import find_lecturing_people


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("由本校地質系主任林明德主講。", ["林明德"]),
        ("由林明德醫生及周小雪教授主講。", ["林明德", "周小雪"]),
        ("邀请云山大学高级讲师林明德博士主讲，入场免费", ["林明德"]),
        ("邀請各地學者擔任主講，帶領聽眾", []),
        ("邀请知名专家主讲", []),
    ],
)
def test_people_before_the_verb_speak(text: str, names: list[str]) -> None:
    assert [person.name for person in find_lecturing_people(text)] == names
