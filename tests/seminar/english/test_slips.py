"""Common words that were typed in haste."""

import pytest

from seminar.questions.english.slips import meant
from tests.seminar.english.sentences import read


@pytest.mark.parametrize(
    ("typed", "common"),
    [
        ("anyhting", "anything"),
        ("seocnd", "second"),
        ("pelase", "please"),
        ("explaned", "explained"),
        ("titels", "titles"),
    ],
)
def test_letters_in_the_wrong_order_and_one_too_few_are_mended(typed: str, common: str) -> None:
    assert meant(typed) == common


@pytest.mark.parametrize("word", ["quiet", "tropics", "tiles", "tides", "tow", "second", "seocdn", "boats"])
def test_words_that_may_be_of_a_talk_are_left_alone(word: str) -> None:
    assert meant(word) == word


def test_a_question_typed_in_haste_is_read_as_it_was_meant() -> None:
    assert read("is there anyhting about whales?").topic == "whales"
