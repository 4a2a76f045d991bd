"""The questions of the corpus in other people's words."""

import pytest

from benchmarks.questions import other_ways
from benchmarks.questions.corpus import Half


@pytest.mark.parametrize("half", Half)
def test_each_question_is_asked_in_ways_of_its_own_and_keeps_its_truth(half: Half) -> None:
    servers = other_ways.servers(half)
    assert len(servers) >= 4
    for server in servers:
        known = {one.id: one for one in server.questions}
        others = [each for each in other_ways.asked_otherwise(half, server) if each.id not in known]
        assert len(others) >= 300
        asked = [each.ask for each in (*known.values(), *others)]
        assert sum(asked.count(each.ask) > 1 for each in others) == 0
        for each in others:
            of = known[each.id.rpartition("-")[0]]
            assert (each.now, each.after, each.kind, each.talks, each.fact) == (
                of.now,
                of.after,
                of.kind,
                of.talks,
                of.fact,
            )
