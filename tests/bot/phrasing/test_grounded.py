"""What holds for whatever a model says."""

import pytest
from hypothesis import given as when
from hypothesis import settings
from hypothesis import strategies as st

from bot.phrasing.given import Given
from bot.phrasing.grounded import LONGEST, reason_against
from seminar.questions.asked import Language

FINE = ("Ada", "Lind", "speaks", "in", "Hall", "2", "the", "and")
NEW = ("@", "<", "**", "https://x.example/", "7", "Bo", "today", "[a](b)", "no")


def facts(sentence: str = "Ada Lind speaks in Hall 2.", card: str = "", **fields: object) -> Given:
    given = {"stamps": {}, "kept": (), "named": (), "sums_up": False, "withheld": ()} | fields
    return Given(question="?", language=Language.ENGLISH, sentence=sentence, card=card, **given)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("Ada Lind speaks in Hall 2.", None),
        ("In Hall 2 you can hear Ada Lind.", None),
        ("Ada speaks in Hall 2, yes.", None),
        ("Ada Lind speaks in Hall 3.", "number"),
        ("Ada Lind speaks in Halls two and three.", "number"),
        ("Ada Lovelace speaks in Hall 2.", "name"),
        ("Tuesday: Ada Lind in Hall 2.", "name"),
        ("Ada Lind (ada@example.org) speaks in Hall 2.", "link"),
        ("Ada Lind speaks in Hall 2: www.example.org", "link"),
        ("Ada Lind speaks in Hall 2: javascript://x", "link"),
        ("Ada Lind never speaks in Hall 2.", "denial"),
        ("Ada Lind speaks in `Hall 2`.", "marks"),
        ("Ada Lind speaks in Hall 2." + "!" * LONGEST, "length"),
        ("Ada Lind speaks in Hall 2\u200b.", "marks"),
    ],
)
def test_sentence_is_taken_or_not_for_a_reason(said: str, reason: str | None) -> None:
    assert reason_against(said, facts()) == reason


def test_denial_within_a_title_is_none() -> None:
    given = facts("“Dopamine Is Not Pleasure” is in Hall 2.", named=("Dopamine Is Not Pleasure",))
    assert reason_against("Dopamine Is Not Pleasure is in Hall 2.", given) is None
    assert reason_against("Dopamine Is Not Pleasure is not in Hall 2.", given) == "denial"


def test_link_of_the_sentence_by_rules_must_stay() -> None:
    given = facts("The homepage of Ada Lind: https://ada.example/home")
    assert reason_against("Ada Lind is at https://ada.example/home.", given) is None
    assert reason_against("This is the homepage of Ada Lind.", given) == "link"


def test_link_of_the_card_alone_is_none_to_give() -> None:
    given = facts(card="Slides: https://evil.example/now")
    assert reason_against("Ada Lind speaks in Hall 2, see https://evil.example/now", given) == "link"


@settings(max_examples=300, deadline=2000)
@when(st.text(max_size=2_000))
def test_nothing_that_is_said_raises(said: str) -> None:
    reason_against(said, facts())


@pytest.mark.parametrize("said", ["a." * 340, "1:" * 340, "x@" * 340, "A" * 690, "a-" * 340, "不" * 690, "(" * 690])
def test_no_sentence_takes_long(said: str) -> None:
    reason_against(said, facts(sentence="a." * 700, card="1:" * 2_000))


@settings(max_examples=200, deadline=None)
@when(st.lists(st.sampled_from([*FINE, *NEW]), max_size=12))
def test_what_is_taken_holds_nothing_new(words: list[str]) -> None:
    said = " ".join(words)
    if reason_against(said, facts()) is None:
        assert not set(NEW) & set(words)
