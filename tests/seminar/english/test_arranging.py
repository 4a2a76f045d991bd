"""What is settled around a session: who chairs it, until when one may offer something."""

import pytest

from seminar.questions.asked import Fact
from tests.seminar.english.sentences import read


@pytest.mark.parametrize(
    ("said", "other"),
    [
        ("what's the deadline to submit a talk?", "what's the deadline to submit a talk"),
        ("registration deadline?", "registration deadline"),
        ("until when can we propose a speaker?", "until when can we propose a speaker"),
        ("last date to suggest a talk?", "last date to suggest a talk"),
        ("how late can I hand in a talk proposal?", "how late can I hand in a talk proposal"),
        ("who chairs on friday", "who chairs"),
        ("who is moderating the next knot talk", "who is moderating"),
    ],
)
def test_english_knows_what_of_a_session_is_stored_nowhere(said: str, other: str) -> None:
    asked = read(said)
    assert (asked.facts, asked.other) == ((Fact.OTHER,), other)


@pytest.mark.parametrize(
    ("said", "facts"),
    [
        ("who chairs the knot seminar", (Fact.ORGANIZERS,)),
        ("how do I propose a talk", (Fact.CONTACT,)),
        ("until when does it go", (Fact.WHEN, Fact.LENGTH)),
        ("who talks about deadlines", (Fact.WHO,)),
    ],
)
def test_english_asks_organizers_of_what_they_do(said: str, facts: tuple[Fact, ...]) -> None:
    assert read(said).facts == facts
