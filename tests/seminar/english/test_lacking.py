"""Talks of which something is not known yet, habits, people said aside, and what stands around a question."""

import pytest

from seminar.material import MaterialKind
from seminar.questions.asked import Fact, Tense
from tests.seminar.english.sentences import Case, case, read

CASES = (
    case("which talks have no abstract", "list", lacking="abstract"),
    case("which talks don't have a title yet", "list", lacking="title"),
    case("anything in the algebra series still without a title?", "list", series="algebra", lacking="title"),
    case("whose title is still unknown", "list", lacking="title"),
    case("there is a talk without a room, which", "list", lacking="where"),
    case("untitled talks?", "list", lacking="title"),
    case("which forums have not a title until now", "list", lacking="title"),
    case("which talks want a title", "list", lacking="title"),
    case("whom must I still chase for an abstract?", "who", lacking="abstract"),
    case("any talk w/o abstract?", "list", lacking="abstract"),
    case("which talks have no slides yet", "list", lacking="materials"),
    case("whose posters are still missing?", "list", lacking="materials"),
    case("which speakers haven't sent us a paper", "who", lacking="materials"),
    case("how many of the sessions are without any materials", "count", lacking="materials"),
    case("do we have titles for all of those?", "yesno list", lacking="title"),
    case("has every talk in November got an abstract?", "yesno list", lacking="abstract"),
    case("have all of these a room yet", "yesno list", lacking="where"),
    case("are all the titles known?", "yesno list", lacking="title"),
)


@pytest.mark.parametrize("expected", CASES, ids=lambda expected: expected.said)
def test_english_asks_for_what_is_not_known_yet(expected: Case) -> None:
    asked = read(expected.said)
    assert (asked.facts, asked.lacking, asked.topic) == (expected.meant.facts, expected.meant.lacking, "")


@pytest.mark.parametrize(
    ("said", "kinds"),
    [
        ("which talks have no slides yet", (MaterialKind.SLIDES,)),
        ("which talks lack a handout", (MaterialKind.NOTES,)),
        ("which talks have no materials at all", ()),
        ("for which of the spring talks do we hold papers?", (MaterialKind.PAPER,)),
        ("for which talks are there posters", (MaterialKind.POSTER,)),
    ],
)
def test_english_chooses_talks_by_what_is_kept_of_them(said: str, kinds: tuple[MaterialKind, ...]) -> None:
    asked = read(said)
    assert (asked.facts, asked.materials) == ((Fact.LIST,), kinds)


def test_english_leaves_a_named_talk_its_title() -> None:
    assert read("does the kelp talk have a title").facts == (Fact.YESNO, Fact.TITLE)


def test_english_reads_a_name_across_what_is_said_aside() -> None:
    asked = read("is Lindgren – the kelp one – still at Oslo?")
    assert (asked.people, asked.topic, asked.claim) == (("Lindgren",), "kelp", "still at Oslo")


@pytest.mark.parametrize(
    "said",
    [
        "My bus leaves at 17:40. When will Meyer be finished?",
        "morning all, when will Meyer be finished?",
        "honestly, when will Meyer be finished",
    ],
)
def test_english_leaves_out_what_the_asker_does_meanwhile(said: str) -> None:
    asked = read(said)
    assert (asked.people, asked.span, asked.not_before) == (("Meyer",), None, None)


def test_english_takes_no_verb_for_a_holiday() -> None:
    assert read("who spoke on codes that quantum computers can't break").span is None
    assert read("anything before the break?").span is not None


def test_english_missing_talks_looks_ahead_and_back() -> None:
    assert read("I'm away in November, what do I miss?").tense is Tense.COMING
    assert read("what did I miss last week").tense is Tense.PAST
