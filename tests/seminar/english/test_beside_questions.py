"""What people write as in a chat, what stands around a question, and what no store knows."""

import pytest

from seminar.questions.asked import Fact
from tests.seminar.english.sentences import read


@pytest.mark.parametrize(
    ("said", "topic", "facts"),
    [
        ("gimme link 4 stats thx", "stats", (Fact.LINK,)),
        ("wen does da kelp lecture end", "kelp", (Fact.WHEN, Fact.LENGTH)),
        ("the thing w/ the robots, who", "robots", (Fact.WHO,)),
        ("who among the speakers did kelp", "kelp", (Fact.WHO,)),
        ("what on earth is kelp", "kelp", (Fact.ABSTRACT,)),
        ("the exact spelling of the name of the kelp speaker", "kelp", (Fact.WHO,)),
        ("one sentence on kelp for the newsletter, please", "kelp", (Fact.ABSTRACT,)),
        ("my students would love the slides on kelp", "kelp", (Fact.MATERIALS,)),
        ("when will the slides of the kelp talk be up", "kelp", (Fact.MATERIALS,)),
        ("what happened to the kelp talk", "kelp", (Fact.STATUS,)),
        ("how many divers were asked in that kelp study", "divers kelp", (Fact.ABSTRACT,)),
        ("number theory talk when", "number theory", (Fact.WHEN,)),
    ],
)
def test_english_separates_what_stands_beside_a_question(said: str, topic: str, facts: tuple[Fact, ...]) -> None:
    asked = read(said)
    assert (asked.topic, asked.facts) == (topic, facts)


@pytest.mark.parametrize(
    "said",
    [
        "wifi password for the kelp talk?",
        "is registration needed for the kelp talk",
        "how much is the kelp talk",
        "when was the kelp seminar founded",
        "where does the kelp speaker live",
        "is Meyer on twitter",
        "which speakers have come twice",
    ],
)
def test_english_knows_what_nobody_stores(said: str) -> None:
    assert Fact.OTHER in read(said).facts


def test_english_reads_spoken_hours() -> None:
    assert [
        (one.not_before, one.not_after) for one in map(read, ("who is on at half past six", "who's on at six pm"))
    ] == [
        (18 * 60 + 30, 18 * 60 + 30),
        (18 * 60, 18 * 60),
    ]


def test_english_counts_from_the_end() -> None:
    asked = read("who gives the third last algebra talk of the year")
    assert asked.place is not None
    assert asked.place.number == -3
