"""Two talks that a question sets beside each other, for their order or for the time between them."""

import pytest

from tests.seminar.english.sentences import read


@pytest.mark.parametrize(
    ("said", "compared"),
    [
        ("is the whale talk before or after Meyer's?", ("is the whale talk", "Meyer's")),
        ("which comes first, the whale talk or Meyer's?", ("the whale talk", "Meyer's")),
        ("how many days are between the whale talk and the one on knots", ("the whale talk", "the one on knots")),
        ("how far are the whale talk and Meyer's apart?", ("the whale talk", "Meyer's")),
        ("is the whale talk before lunch", None),
        ("what comes first on Friday", None),
        ("what is the difference between bees and wasps", None),
    ],
)
def test_english_sets_two_talks_beside_each_other(said: str, compared: tuple[str, str] | None) -> None:
    assert read(said).compared == compared


def test_dashes_without_end_are_read_soon() -> None:
    assert read(f"when is the talk {'-' * 1900}").compared is None
