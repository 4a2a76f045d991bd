"""English words of one root, and those that only look like it."""

import pytest

from seminar import roots, words


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("synapse", "synaptic", True),
        ("rainforest", "forest", True),
        ("graph", "graphene", False),
        ("election", "electricity", False),
        ("ant", "pant", False),
    ],
)
def test_stems_are_akin(one: str, other: str, expected: bool) -> None:
    assert roots.akin(words.stem(one), words.stem(other)) is expected


def test_only_stems_that_may_be_akin_are_worth_comparing() -> None:
    assert roots.worth_comparing("forest", ["rainforest", "foreign", "knot"]) == ["rainforest", "foreign"]


@pytest.mark.parametrize(("one", "other"), [("drummer", "drumming"), ("painter", "painting"), ("sailor", "sailing")])
def test_who_does_something_is_known_by_it(one: str, other: str) -> None:
    assert roots.doing(one) == roots.doing(other)


@pytest.mark.parametrize(("one", "many"), [("study", "studies"), ("virus", "viruses"), ("bee", "bees")])
def test_one_is_written_as_many(one: str, many: str) -> None:
    assert many in roots.one_or_many(one)
    assert one in roots.one_or_many(many)
