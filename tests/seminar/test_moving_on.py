"""What a question goes on from, and where it steps on within a series."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

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


def after(*talks: int, asked: Question = LISTED, **holds: object) -> Remembered:
    return Remembered(question=asked, talk_ids=talks, asked_at=NOW, **holds)  # type: ignore[arg-type]


def followed(said: str, before: Remembered) -> Followed:
    return follow(read(said, zone=ZONE, now=NOW), before, NOW)


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
