import pytest

from seminar import misspelling


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("grpah", {"graph": 1}),
        ("graps", {"graph": 1, "grape": 1}),
        ("rgaph", {"graph": 1}),
        ("xraph", {}),
        ("kernel", {"kernel": 0}),
    ],
)
def test_nearest_words_are_those_of_the_fewest_errors(typed: str, expected: dict[str, int]) -> None:
    known = {"graph": 9, "grape": 2, "kernel": 1}
    assert misspelling.nearest(typed, known, misspelling.edits_forgiven(typed)) == expected


def test_more_errors_are_forgiven_in_longer_words() -> None:
    assert [misspelling.edits_forgiven("x" * length) for length in (3, 4, 7, 8, 20)] == [0, 1, 1, 2, 2]


def test_spellings_of_both_shores_are_variants() -> None:
    assert "optimization" in misspelling.variants("optimisation")
    assert "behavior" in misspelling.variants("behaviour")
    assert "center" in misspelling.variants("centre")
    assert "modeling" in misspelling.variants("modelling")
