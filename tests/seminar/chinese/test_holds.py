"""What holds for every text that somebody may type."""

import time
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seminar import glossary
from seminar.questions import chinese
from seminar.questions.asked import Language, Question
from seminar.questions.chinese import festivals, sentence
from seminar.scripts import simplify
from tests.seminar.chinese import test_asides, test_order, test_people, test_references, test_talks, test_times
from tests.seminar.chinese.sentences import HONG_KONG, Case, read

KNOWN = (
    *test_asides.CASES,
    *test_order.CASES,
    *test_people.CASES,
    *test_references.CASES,
    *test_talks.CASES,
    *test_times.CASES,
)
glossary.load()  # which would count as the time of the first example that needs it
PIECES = tuple("".join(case.said[at : at + 3]) for case in KNOWN for at in range(0, len(case.said), 3))
SECONDS_AT_MOST = 2.0


@settings(deadline=None)  # the first reading of all builds the grammar
@given(st.text(max_size=300), st.integers(min_value=0, max_value=60 * 366))
def test_read_takes_any_text(said: str, days: int) -> None:
    question = chinese.read(said, zone=HONG_KONG, now=datetime(2000, 1, 1, tzinfo=UTC) + timedelta(days=days))
    assert question.said == said


@given(
    st.lists(st.sampled_from(PIECES) | st.sampled_from("，。？?!（）「」《》0123456789月日号點 \x1f\0"), max_size=60)
)
def test_read_takes_any_words_of_questions(pieces: list[str]) -> None:
    said = "".join(pieces)
    question = read(said)
    assert (question.said, read(said)) == (said, question)


@settings(max_examples=60, deadline=None)  # it measures the time of the process itself
@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=4))
def test_read_of_a_long_text_takes_bounded_time(pieces: list[str]) -> None:
    said = "".join(pieces) * 40_000
    started = time.process_time()
    read(said)
    assert time.process_time() - started < SECONDS_AT_MOST


@pytest.mark.parametrize("known", KNOWN, ids=lambda known: known.said)
def test_read_does_not_mind_the_script(known: Case) -> None:
    assert _unscripted(read(simplify(known.said))) == _unscripted(known.meant)


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("下周谁讲", Language.SIMPLIFIED),
        ("下週誰講", Language.TRADITIONAL),
        ("聽日喺邊度", Language.TRADITIONAL),
        ("講者是谁讲这个的", Language.SIMPLIFIED),
        ("下一位", Language.SIMPLIFIED),
        ("Dr. Wong 講咩", Language.TRADITIONAL),
    ],
)
def test_read_tells_the_script(said: str, language: Language) -> None:
    assert read(said).language == language


@pytest.mark.parametrize(
    ("name", "year", "days"),
    [
        ("国庆", 2026, ("2026-10-01", "2026-10-08")),
        ("圣诞节", 2026, ("2026-12-25", "2026-12-27")),
        ("春节", 2027, ("2027-02-06", "2027-02-13")),
        ("中秋节", 2026, ("2026-09-25", "2026-09-26")),
        ("复活节", 2027, ("2027-03-28", "2027-03-30")),
        ("感恩节", 2026, ("2026-11-26", "2026-11-27")),
        ("寒假", 2027, ("2027-01-16", "2027-02-16")),
        ("端午", 1999, None),
    ],
)
def test_days_of_a_feast(name: str, year: int, days: tuple[str, str] | None) -> None:
    found = festivals.days_of(name, year)
    assert (found and tuple(str(day) for day in found)) == days


@given(st.text(max_size=200))
def test_fold_keeps_every_letter_in_its_place(text: str) -> None:
    assert len(sentence.fold(text)) == len(text)


def _unscripted(question: Question) -> dict[str, object]:
    """The question without what shows the script it was typed in."""
    fields = {name: getattr(question, name) for name in Question.__slots__ if name not in ("said", "language")}
    return {
        name: simplify(value) if isinstance(value, str) else value if name != "people" else simplify(" ".join(value))
        for name, value in fields.items()
    }
