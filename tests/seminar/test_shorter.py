"""Readings of a part of a question that leads nowhere."""

from seminar.questions import shorter
from tests.seminar.english.sentences import BERLIN, NOW, read


def _topics(said: str) -> list[str]:
    return [one.question.topic for one in shorter.others(read(said), BERLIN, NOW, follows=False)]


def test_an_hour_at_which_nobody_speaks_may_be_of_the_topic() -> None:
    assert _topics("who is speaking about moths at night?") == ["moths night"]


def test_an_hour_of_a_day_is_of_no_topic() -> None:
    assert _topics("who is speaking about moths on Friday at night?") == []
    assert _topics("who is speaking about moths in the morning?") == []
