"""What is left of a sentence without the clauses that only tell of the asker."""

from hypothesis import given
from hypothesis import strategies as st

from seminar.questions.english import clauses


def test_clauses_end_at_signs_and_not_at_titles() -> None:
    assert clauses.split("Tram broke down... zoom link? It's Prof. Meyer (the chemist)") == [
        "Tram broke down...",
        "zoom link?",
        "It's Prof. Meyer",
        "(the chemist)",
    ]


def test_clauses_that_ask_nothing_may_go() -> None:
    assert clauses.shorter("anything on wolves this month? my flatmate keeps sheep") == [
        ("anything on wolves this month?", False)
    ]


def test_clauses_that_wish_for_something_may_bear_the_topic() -> None:
    assert clauses.shorter("im into black holes, anything coming up?") == [("anything coming up?", True)]


def test_clauses_that_name_a_talk_stay() -> None:
    assert clauses.shorter("I missed the whale talk. Any slides?") == []


def test_clauses_that_name_somebody_beside_who_was_spoken_of_stay() -> None:
    assert clauses.shorter("And her colleague Ada Quill, when does she speak?") == []


def test_clauses_that_say_who_somebody_is_stay_beside_the_name() -> None:
    assert clauses.split("We write of Ada Quill, who is said to have come once; when was it?") == [
        "We write of Ada Quill, who is said to have come once;",
        "when was it?",
    ]


@given(st.text(alphabet="ab .,?!()", max_size=120))
def test_clauses_hold_all_words(said: str) -> None:
    assert "".join("".join(clauses.split(said)).split()).replace(".", "").count("a") == said.count("a")
