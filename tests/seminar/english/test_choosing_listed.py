"""How English chooses from what was listed."""

import pytest

from seminar.questions.english.picking import Pick, find


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("the law one, who gives it?", Pick(described="the law talk ", asks="who gives it")),
        ("and the one on wednesday?", Pick(described="the  talk on wednesday")),
        (
            "the one by the guy from leuven - when exactly?",
            Pick(described="the  talk by the guy from leuven", asks="when exactly"),
        ),
        ("and the third?", Pick(described="the third talk")),
        ("the maths talk - room?", Pick(described="the maths talk", asks="room")),
        ("what time does the last one start", Pick(described="what time does the last one start", inside=True)),
        ("only the ones on zoom", Pick(described="which  talks on zoom", several=True)),
        ("only past ones", Pick(described="which past talks ", several=True, tensed=True)),
        ("which are in person?", Pick(described="which talks are in person", several=True)),
        ("how many of them are recorded", Pick(described=" how many talks are recorded", several=True)),
        ("which of the two is online", Pick(described=" which talks is online", several=True, of_two=True)),
        ("on tuesdays only", Pick(described="which talks on tuesdays", several=True)),
        ("and slides?", Pick(described="which talks have slides", several=True, having=True)),
        ("both of tuesday's speakers please", Pick(described="", asks="speakers please", several=True, every=True)),
        ("and the otehr one – when is he on?", Pick(described="", asks="when is he on", other=True)),
        ("the middle one", Pick(described="the talk", middle=True)),
        ("which one is earlier", Pick(described="the earlier talk", asks="when is it")),
        ("her paper? no wait, I mean the knot one", Pick(described="the knot talk", asks="her paper")),
    ],
)
def test_english_chooses_from_what_was_listed(said: str, found: Pick) -> None:
    assert find(said) == found


@pytest.mark.parametrize(
    "said", ["is there one on wolves?", "who speaks tomorrow?", "where is it?", "when is the next talk"]
)
def test_english_chooses_nothing_where_it_names_its_own(said: str) -> None:
    assert find(said) is None
