"""Readings of a part of a question that leads nowhere."""

from seminar.questions import shorter, unmarked
from seminar.questions.asked import Fact, Reference
from tests.seminar.chinese import sentences as chinese
from tests.seminar.english.sentences import BERLIN, NOW, read


def _topics(said: str) -> list[str]:
    return [one.question.topic for one in shorter.others(read(said), BERLIN, NOW, follows=False)]


def test_an_hour_at_which_nobody_speaks_may_be_of_the_topic() -> None:
    assert _topics("who is speaking about moths at night?") == ["moths night"]


def test_an_hour_of_a_day_is_of_no_topic() -> None:
    assert _topics("who is speaking about moths on Friday at night?") == []
    assert _topics("who is speaking about moths in the morning?") == []


def test_words_that_mean_nothing_are_left_out_beside_the_talk_that_was_spoken_of() -> None:
    def again(said: str) -> list[tuple[tuple[Fact, ...], Reference | None]]:
        found = shorter.others(chinese.read(said), chinese.HONG_KONG, chinese.NOW, follows=True)
        return [(one.question.facts, one.question.reference) for one in found if not one.question.topic]

    assert again("敢祈惠赐入会链接") == [((Fact.LINK,), Reference.TALK)]
    assert again("有关海藻的链接") == []
    assert again("海藻那场的链接") == []


def test_what_is_asked_of_no_other_talk_may_do_without_what_is_said_beside_it() -> None:
    bare = [unmarked.without_topic(chinese.read(said)) for said in ("膝盖撞伤了，链接呢", "膝盖撞伤那场，周五的链接呢")]
    assert [one and one.topic for one in bare] == ["", None]
