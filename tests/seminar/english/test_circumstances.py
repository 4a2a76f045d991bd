"""What a long English sentence tells before it asks, and what an abstract says of what is asked."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from seminar.questions import inside, read
from seminar.questions.asked import Fact, Question, Reference
from seminar.questions.english.told import split

NOW = datetime(2026, 10, 12, 9, tzinfo=UTC)


def _read(said: str) -> Question:
    return read(said, zone=ZoneInfo("Europe/London"), now=NOW)


@pytest.mark.parametrize(
    ("said", "asks"),
    [
        (
            "I was on call last Thursday, when the colloquium dealt with drones that look for hikers; who spoke?",
            "who spoke?",
        ),
        (
            "A friend whose phone never understands him would like to know how many hours were kept.",
            "how many hours were kept.",
        ),
        (
            "What a pity! Has some other date been agreed with him instead?",
            "Has some other date been agreed with him instead?",
        ),
        ("Who speaks on Friday in the large hall of the old library by the river? And where is it?", None),
        ("Could you tell me when the talk on volcanoes and their ashes begins on Friday afternoon, please?", None),
    ],
)
def test_a_long_sentence_is_cut_where_it_begins_to_ask(said: str, asks: str | None) -> None:
    parts = split(said)
    assert (parts[1] if parts else None) == asks


@pytest.mark.parametrize(
    ("said", "facts", "topic"),
    [
        (
            "I was on call last Thursday, when the colloquium dealt with drones that look for hikers; who spoke?",
            (Fact.WHO,),
            "drones hikers",
        ),
        (
            "I am hiring a coach for our club to the evening about electricity from the tides, so where is it?",
            (Fact.WHERE,),
            "electricity tides",
        ),
        (
            "I was in bed with the flu during the lecture on the fate of glaciers; has the recording been put online?",
            (Fact.YESNO, Fact.MATERIALS),
            "fate glaciers",
        ),
    ],
)
def test_only_what_asks_says_what_is_asked(said: str, facts: tuple[Fact, ...], topic: str) -> None:
    found = _read(said)
    assert (found.facts, found.topic) == (facts, topic)


def test_what_reacts_to_the_last_answer_is_no_topic() -> None:
    found = _read("That is less than our coffee! And by which link would I attend from here?")
    assert (found.facts, found.topic, found.reference) == ((Fact.LINK,), "", Reference.TALK)


def test_a_time_that_is_told_is_the_time_that_is_asked_of() -> None:
    said = "On Thursday I am in town with one free hour, between four and half past five; is there something on then?"
    found = _read(said)
    assert (found.topic, found.not_before, found.not_after, found.span is not None) == ("", 960, 1050, True)


TEXT = "We collect eighty hours of speech from grandparents. The gap in errors is halved. Rain spoils some tapes."


@pytest.mark.parametrize("told", ["My aunt has the car on Thursday.", "Grandma babysits on Thursday -"])
def test_a_day_that_is_told_in_few_words_is_the_day_that_is_asked_of(told: str) -> None:
    asked = _read(f"{told.replace('Grandma', 'My grandma')} is anything on then?")
    day = asked.span.starts_at.date().isoformat() if asked.span else None
    assert (asked.facts, asked.topic, asked.other, day) == ((Fact.YESNO, Fact.LIST), "", None, "2026-10-14")


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("how many hours of speech were collected?", "We collect eighty hours of speech from grandparents."),
        ("how many patients were treated in that talk?", None),
        ("what spoils the tapes?", "Rain spoils some tapes."),
        ("who paid for the microphones?", None),
    ],
)
def test_a_sentence_of_the_abstract_says_what_is_asked(said: str, sentence: str | None) -> None:
    assert inside.sentence(_read(said), TEXT) == sentence


@pytest.mark.parametrize(
    "said",
    [
        "does that appointment stand?",
        "is it safe for her to book?",
        "can I rely on it?",
    ],
)
def test_whether_somebody_can_rely_on_a_talk_asks_for_its_status(said: str) -> None:
    assert _read(said).facts == (Fact.YESNO, Fact.STATUS)
