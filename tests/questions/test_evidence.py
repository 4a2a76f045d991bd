"""What is taken for evidence is measured: where one answer is right and the other wrong, it is known how to decide."""

import pytest

from benchmarks.questions import corpus, evidence
from benchmarks.questions.corpus import Half
from benchmarks.questions.evidence import Case, Of
from bot.actions.answering import finding

SERVER_ASKED, LEAST_MEANT = "shanghai", 85.0


def case(of: Of, *, likely: float, coverage: float = 1.0, is_open: bool = False) -> Case:
    return Case(said="knots", of=of, is_open=is_open, likely=likely, coverage=coverage)


def test_a_case_is_right_where_a_talk_is_taken_exactly_if_one_is_meant() -> None:
    likely = [(case(of, likely=0.6).is_right(0.5), case(of, likely=0.4).is_right(0.5)) for of in Of]
    assert likely == [(True, False), (False, True), (False, True)]


def test_an_open_question_needs_half_of_what_was_asked() -> None:
    held = [finding.HALF, finding.HALF - 0.01]
    taken = [case(Of.MEANT, likely=1.0, coverage=one, is_open=True).is_right(0.5) for one in held]
    assert taken == [True, False]


def test_bounds_are_shown_for_each_kind_of_question() -> None:
    known = [case(Of.MEANT, likely=0.6), case(Of.NONE, likely=0.1, is_open=True)]
    shown = [evidence.bounds(known, is_open=one) for one in (False, True)]
    assert [[column.header for column in table.columns] for table in shown] == [
        ["bound", "meant, of 1", "none is meant, of 0", "those that are meant left out, of 0"],
        ["bound", "meant, of 0", "none is meant, of 1", "those that are meant left out, of 0"],
    ]


@pytest.mark.timeout(100)
def test_most_talks_that_are_meant_are_taken() -> None:
    server = next(one for one in corpus.servers(Half.TUNING) if one.name == SERVER_ASKED)
    meant = [one for one in evidence.cases(server) if one.of is Of.MEANT and not one.is_open]
    right = sum(one.is_right(finding.PRESUPPOSED) for one in meant)
    assert (len(meant) >= 10, 100 * right / len(meant) >= LEAST_MEANT) == (True, True), (right, len(meant))
