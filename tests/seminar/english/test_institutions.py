"""Institutions that English names in short."""

import pytest

from seminar.questions.english import institutions


@pytest.mark.parametrize(
    ("said", "stated", "expected"),
    [
        ("UBC", "University of British Columbia", True),
        ("UT Austin", "University of Texas at Austin", True),
        ("Georgia Tech", "Georgia Institute of Technology", True),
        ("national lab", "Cobalt Bay National Laboratory", True),
        ("UBC", "University of Toronto", False),
        ("Georgia Tech", "Virginia Institute of Technology", False),
        ("university", "University of Toronto", False),
        ("", "University of Toronto", False),
        ("UBC", None, False),
    ],
)
def test_short_names_of_places_stand_for_whole_ones(said: str, stated: str | None, expected: bool) -> None:
    assert institutions.is_short_for(said, stated) is expected
