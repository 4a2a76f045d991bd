"""What the stored talks cannot answer, beside questions like it that they can."""

import asyncio

import pytest

from benchmarks.questions import beyond, corpus
from benchmarks.questions.corpus import Half
from benchmarks.questions.report import share

# Of the tuning half so many must be right, in percent.
LEAST_ANSWERED, LEAST_UNKNOWN = 87.0, 91.0


@pytest.mark.parametrize("half", Half)
def test_every_reference_is_a_talk_every_question_follows_one_before_it_and_most_cannot_be_answered(half: Half) -> None:
    servers = beyond.servers(half)
    assert len(servers) >= 2
    for server in servers:
        known = {
            one for each in server.programmes for draft in each.drafts for one in corpus.references(each.key, draft)
        }
        before: set[str | None] = {None}
        told = 0
        for asked in server.questions:
            told += not (set(asked.talks) <= known and asked.after in before and asked.id not in before)
            before.add(asked.id)
        assert told == 0
        unknown = sum(asked.kind == "unknown" for asked in server.questions)
        assert len(server.questions) > unknown > len(server.questions) / 2


@pytest.mark.timeout(600)
def test_what_cannot_be_answered_is_known_to_be_so_as_well_as_before() -> None:
    every = [one for server in beyond.servers(Half.TUNING) for one in asyncio.run(beyond.ask(server))]
    right = {kind: share(every, kind) for kind in ("answer", "unknown")}
    assert right["answer"].percent >= LEAST_ANSWERED, f"answered: {right['answer']}"
    assert right["unknown"].percent >= LEAST_UNKNOWN, f'met with "I don\'t know": {right["unknown"]}'
