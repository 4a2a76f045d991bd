"""Which one of what was spoken of before a Chinese question chooses."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from seminar.questions import remembering
from seminar.questions.asked import Fact, Language, Question, Reference
from seminar.questions.chinese import read
from seminar.questions.following import follow
from seminar.questions.remembering import Remembered
from seminar.questions.taking_over import Followed
from seminar.spans import Span

NOW = datetime(2026, 10, 7, 1, 30, tzinfo=UTC)
ZONE = ZoneInfo("Asia/Shanghai")
WEEK = Span(starts_at=NOW, ends_at=NOW + timedelta(days=7))
LISTED = Question(said="这周有哪些", language=Language.SIMPLIFIED, facts=(Fact.LIST,), span=WEEK, span_said="这周")
WHEN = Question(said="第一场几点", language=Language.SIMPLIFIED, facts=(Fact.WHEN,), reference=Reference.THEM)


def after(*talks: int, asked: Question = LISTED, **holds: object) -> Remembered:
    return Remembered(question=asked, talk_ids=talks, asked_at=NOW, **holds)  # type: ignore[arg-type]


def followed(said: str, before: Remembered) -> Followed:
    return follow(read(said, zone=ZONE, now=NOW), before, NOW)


@pytest.mark.parametrize(
    ("said", "talks"),
    [("另一场呢", (6,)), ("剩下那场呢", (6,)), ("后面那场呢", (6,)), ("第二场呢", (6,)), ("最后一场呢", (6,))],
)
def test_the_other_of_two_is_asked_the_same(said: str, talks: tuple[int, ...]) -> None:
    found = followed(said, after(5, asked=WHEN, listed=(5, 6)))
    assert (found.talks, found.question.facts) == (talks, (Fact.WHEN,))


def test_all_others_of_several_are_listed() -> None:
    found = followed("另外几场呢", after(5, asked=WHEN, listed=(4, 5, 6)))
    assert (found.talks, found.question.reference) == ((4, 6), Reference.THEM)


@pytest.mark.parametrize(
    "said", ["另外一位呢", "另一位是哪里的", "他的搭档是哪个单位的", "第二位是哪里的", "后面那位呢"]
)
def test_other_person_of_two_is_meant(said: str) -> None:
    asked = Question(said="他是哪里的", language=Language.SIMPLIFIED, facts=(Fact.AFFILIATION,))
    found = followed(said, after(5, asked=asked, company=(7, 8), person=7))
    assert (found.people, found.question.facts) == ((8,), (Fact.AFFILIATION,))


def test_that_person_is_who_shares_the_talk_that_was_asked_about() -> None:
    asked = Question(said="她和谁一起讲", language=Language.SIMPLIFIED, facts=(Fact.WHO,))
    assert followed("那位是哪个单位的", after(5, asked=asked, company=(7, 8), person=7)).people == (8,)


def test_who_gives_one_of_several_is_asked_of_their_other_talks() -> None:
    found = followed("第二场的讲者之前讲过什么", after(5, 6))
    assert (found.talks, found.question.reference, found.question.place) == ((6,), Reference.PERSON, None)


def test_correction_chooses_among_those_that_were_offered() -> None:
    found = followed("啊不是,我要的是讲关税的那个", after(5, asked=WHEN, listed=(5, 6)))
    assert (found.talks, found.among, found.question.facts) == ((5, 6), True, (Fact.WHEN,))


def test_widening_asks_for_everything_at_that_time() -> None:
    asked = Question(said="数学下周讲什么", language=Language.SIMPLIFIED, facts=(Fact.ABSTRACT,), series="数学")
    found = followed("那下周呢?全校所有系列都算", after(5, asked=asked)).question
    assert (found.facts, found.series, found.topic, found.span is None) == ((Fact.LIST,), None, "", False)


def test_how_often_is_of_the_person_who_was_spoken_of() -> None:
    asked = Question(said="她是哪里的", language=Language.SIMPLIFIED, facts=(Fact.AFFILIATION,))
    found = followed("讲过几场", after(5, asked=asked, speaker_ids=(7,)))
    assert (found.people, found.question.reference) == ((7,), Reference.PERSON)


def test_what_else_there_is_in_its_series_is_counted_from_the_talk() -> None:
    found = followed("这个系列下一场是谁", after(5, asked=Question(said="祁暖明天讲什么", people=("祁暖",))))
    assert (found.after, found.series_of, found.question.people) == (5, 5, ())


def test_what_was_listed_is_remembered_in_json() -> None:
    kept = after(5, listed=(5, 6), company=(7, 8), person=8)
    assert remembering.from_json(remembering.to_json(kept)) == kept
