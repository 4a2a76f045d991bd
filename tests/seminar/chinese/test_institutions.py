"""Names of places in Chinese that may as well be a topic."""

import pytest

from seminar.questions.chinese import institutions


@pytest.mark.parametrize(
    ("said", "stated", "expected"),
    [
        ("远帆数据", "远帆数据", True),
        ("遠帆數據", "远帆数据", True),
        ("松陵大学", "松陵大学化学系", True),
        ("化学", "化学研究所", False),
        ("材料科学", "材料科学研究所", False),
        ("人工智能", "松陵人工智能研究院", False),
        ("松陵大学", "江北大学", False),
    ],
)
def test_name_of_a_place_is_told_from_a_topic(said: str, stated: str, expected: bool) -> None:
    assert institutions.is_name_of(said, stated) is expected


@pytest.mark.parametrize(
    ("stated", "school"), [("松陵大学化学系", "松陵大学"), ("国立江北大學", "国立江北大學"), ("远帆数据", "远帆数据")]
)
def test_school_is_told_from_its_part(stated: str, school: str) -> None:
    assert institutions.whole_of(stated) == school


@pytest.mark.parametrize(("said", "place"), [("远帆数据 工程师", "远帆数据"), ("远帆数据的首席分析师", "远帆数据")])
def test_place_stands_before_a_trade(said: str, place: str) -> None:
    assert institutions.without_trade(said) == place


@pytest.mark.parametrize(
    ("name", "stated", "said", "expected"),
    [
        ("松陵", "松陵大学化学系", "松陵一共讲了几次", True),
        ("松陵", "松陵大学化学系", "松陵的老师哪天来", True),
        ("遠帆", "远帆数据", "遠帆會不會派人來", True),
        ("敦煌", "敦煌研究院", "有没有讲敦煌的", False),
        ("江北", "松陵大学化学系", "江北的老师哪天来", False),
    ],
)
def test_name_of_a_place_in_short_is_told_by_who_comes_from_there(
    name: str, stated: str, said: str, expected: bool
) -> None:
    assert institutions.is_short_name_of(name, stated, said) is expected
