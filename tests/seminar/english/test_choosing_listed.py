"""How English chooses from what was listed."""

from datetime import UTC, datetime

import pytest

from seminar.questions.asked import Fact, Question
from seminar.questions.english.picking import find
from seminar.questions.picks import How, Pick
from seminar.spans import Span

S = How.SEVERAL


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("the law one, who gives it?", Pick(described="the law talk ", asks="who gives it")),
        ("and the one on wednesday?", Pick(described="the  talk on wednesday")),
        (
            "the one by the guy from leuven - when exactly?",
            Pick(described="the  talk by the guy from leuven", asks="when exactly", person=True),
        ),
        ("and the third?", Pick(described="the third talk")),
        ("back to the first one", Pick(described="the first talk", back=True)),
        ("the maths talk - room?", Pick(described="the maths talk", asks="room")),
        ("what time does the last one start", Pick(inside=True)),
        ("only the ones on zoom", Pick(how=S, described="which  talks on zoom")),
        ("only past ones", Pick(how=S, described="which past talks ", tensed=True)),
        ("which are in person?", Pick(how=S, described="which talks are in person", person=True)),
        ("how many of them are recorded", Pick(how=S, described=" how many talks are recorded")),
        ("which of the two is online", Pick(how=S, described=" which talks is online", of_two=True)),
        ("on tuesdays only", Pick(how=S, described="which talks on tuesdays")),
        ("only on zoom", Pick(how=S, described="which talks on zoom")),
        ("just economics please", Pick(how=S, described="which economics talks")),
        ("and slides?", Pick(how=S, described="which talks have slides", having=True)),
        ("skip the online ones", Pick(how=How.WITHOUT, described="which online talks")),
        ("both of tuesday's speakers please", Pick(how=How.EVERY, asks="speakers please", person=True)),
        ("and the otehr one – when is he on?", Pick(how=How.OTHER, asks="when is he on", person=True)),
        ("her co-speaker, where from?", Pick(how=How.PARTNER, asks="where from", person=True)),
        ("the middle one", Pick(how=How.MIDDLE)),
        ("which one is earlier", Pick(described="the earlier talk", asks="when is it", back=True)),
        ("when was the last one?", Pick(inside=True, past=True)),
        (
            "her paper? no wait, I mean the knot one",
            Pick(described="the knot talk", asks="her paper", person=True, back=True),
        ),
    ],
)
def test_english_chooses_from_what_was_listed(said: str, found: Pick) -> None:
    assert find(Question(said=said)) == found


@pytest.mark.parametrize(
    "said", ["is there one on wolves?", "who speaks tomorrow?", "where is it?", "when is the next talk"]
)
def test_english_chooses_nothing_where_it_names_its_own(said: str) -> None:
    assert find(Question(said=said)) is None


def test_english_takes_a_month_for_the_one_of_it_that_was_listed() -> None:
    span = Span(starts_at=datetime(2026, 11, 1, tzinfo=UTC), ends_at=datetime(2026, 12, 1, tzinfo=UTC))
    assert find(Question(said="who speaks in november", facts=(Fact.WHO,), span=span, span_said="in november")) == Pick(
        inside=True
    )
    listing = Question(said="anything in november?", facts=(Fact.LIST,), span=span, span_said="in november")
    assert find(listing) is None
