"""What "or" joins in a question."""

from seminar.questions.english import alternatives


def test_topic_is_read_with_either_of_two_words() -> None:
    assert alternatives.of_topic("anything on Baltic seals or otters?", "Baltic seals otters") == (
        "baltic seals",
        "baltic otters",
    )


def test_words_that_no_topic_has_are_no_alternatives() -> None:
    assert alternatives.of_topic("anything on seals, today or tomorrow?", "seals") == ()
