"""Two names of which a question asks whether they are one person's."""

import pytest

from seminar.questions import two_names
from seminar.questions.asked import Question


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("Is Ada Quill the same person as Quill, Ada?", ("Ada Quill", "Quill, Ada")),
        ("are Ada Quill and Ben Stone really the same researcher", ("Ada Quill", "Ben Stone")),
        ("请问“刘芳”和石本是不是同一个人", ("刘芳", "石本")),
        ("劉芳同Fang Liu係咪同一個人", ("劉芳", "Fang Liu")),
        ("is Ada Quill the same age as Ben Stone?", None),
        ("刘芳和石本在同一个单位吗", None),
    ],
)
def test_two_names_are_found(said: str, names: tuple[str, str] | None) -> None:
    assert two_names.find(Question(said=said)) == names
