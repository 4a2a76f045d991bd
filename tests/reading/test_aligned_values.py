"""Titles of forms that go on below themselves, in the column of the values."""

import pytest

from seminar.reading.text.aligned_values import join_aligned_titles

FORM = """\
Candidate :  Ada Quill
Title     :  Sound Waves in Wet Sand and What They Say of Dikes in
             Northern Lowlands
Room      :  4, behind the
             canteen"""


def test_title_goes_on_below_itself() -> None:
    assert join_aligned_titles(FORM).splitlines() == [
        "Candidate :  Ada Quill",
        "Title     :  Sound Waves in Wet Sand and What They Say of Dikes in Northern Lowlands",
        "Room      :  4, behind the",
        "             canteen",
    ]


@pytest.mark.parametrize(
    "text",
    [
        # Somebody else's line: nothing was wrapped there.
        "Title:    Moss\n          Ada Quill, Fano",
        "Title:    Sound Waves in Wet Sand and What They Say of Dikes in\n  Northern Lowlands",
        "Title: Moss\n\nand more",
        "题目:      苔藓与屋顶 sound waves in wet sand and what they say of dikes\n           in northern lowlands",
    ],
)
def test_lines_that_go_on_nowhere_stay(text: str) -> None:
    assert join_aligned_titles(text) == text
