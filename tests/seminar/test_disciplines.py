import pytest

from seminar.questions.disciplines import nearest

NAMES = ("Optics and Lasers Seminar", "Graph Theory and Topology Hour", "Baroque Opera Circle", "乡村医疗与护理沙龙")


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("physics", 0),
        ("Physicists", 0),
        ("物理学", 0),
        ("maths", 1),
        ("數學", 1),
        ("mathematicians", 1),
        ("music", 2),
        ("medical", 3),
        ("doctor", 3),
        ("law", None),
        ("zebra", None),
        ("", None),
    ],
)
def test_field_leads_to_what_lies_in_it(said: str, place: int | None) -> None:
    assert nearest(said, NAMES) == place


def test_field_leads_to_its_own_before_what_lies_in_it_or_near_it() -> None:
    names = ("Physics Colloquium", "Plasma Lunch", "Astronomy Tea")
    assert [nearest(said, names) for said in ("physics", "plasma", "astronomers")] == [0, None, 2]


def test_field_that_is_only_near_may_be_too_far() -> None:
    names = ("Plasma Lunch", "Statistics Forum")
    assert [nearest(said, names, within=True) for said in ("physics", "maths")] == [0, None]


def test_field_of_two_that_are_as_near_leads_to_none() -> None:
    assert nearest("physics", ("Plasma Lunch", "Photonics Forum")) is None
