"""Two questions in one sentence, and what is said before one."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from seminar.questions import read
from seminar.questions.asked import Fact
from seminar.questions.two_questions import split
from seminar.questions.unfollowed import read_whole

NOW = datetime(2026, 10, 21, 10, tzinfo=UTC)
ZONE = ZoneInfo("Europe/Dublin")


@pytest.mark.parametrize(
    ("said", "first", "second"),
    [
        ("How many of them are recorded, and when is the next talk?", (Fact.COUNT,), (Fact.WHEN,)),
        ("is there anything on friday and who is up next in history?", (Fact.YESNO, Fact.LIST), (Fact.WHO,)),
    ],
)
def test_two_questions_of_other_talks_are_parted(said: str, first: tuple[Fact, ...], second: tuple[Fact, ...]) -> None:
    found = split(read(said, zone=ZONE, now=NOW), ZONE, NOW)
    assert found is not None
    assert [one.facts for one in found] == [first, second]


def test_second_question_is_of_the_topic_of_the_first() -> None:
    said = "how many maths talks were there this year and when is the next one?"
    found = split(read(said, zone=ZONE, now=NOW), ZONE, NOW)
    assert found is not None
    assert [one.topic for one in found] == ["maths", "maths"]


@pytest.mark.parametrize("said", ["when and where is the next talk?", "who speaks on friday, and where is that?"])
def test_two_facts_of_one_talk_are_one_question(said: str) -> None:
    assert split(read(said, zone=ZONE, now=NOW), ZONE, NOW) is None


def test_first_words_name_the_talk_where_nothing_was_spoken_of() -> None:
    said = "brines. who, when, slides."
    question = read(said, zone=ZONE, now=NOW)
    assert (question.topic, read_whole(question, ZONE, NOW).topic) == ("", "brines")
    named = read("who gave the talk on brines?", zone=ZONE, now=NOW)
    assert read_whole(named, ZONE, NOW) is named
