"""Topics in other words than the talks' own, and topics that no talk is about: which is which is decided well."""

import asyncio
import json
import tempfile
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from benchmarks.questions import corpus
from benchmarks.questions.corpus import FOLDER, Half
from benchmarks.questions.stocking import SERVER, stocked
from bot.actions.answering import finding
from bot.actions.answering.asking import Asking
from storage import search

# A topic a line with the server where it is asked and the talks of which it means one, or none.
TOPICS = [json.loads(line) for line in (FOLDER / "topics.jsonl").read_text(encoding="utf-8").splitlines()]
# Of both kinds so many must be right on this server, in percent; it has talks in English alone.
SERVER_ASKED, LEAST_FOUND, LEAST_UNKNOWN = "prairie", 78.0, 80.0


def asked_of(name: str) -> list[dict[str, Any]]:
    return [one for one in TOPICS if one["server"] == name]


async def decided(name: str) -> list[tuple[dict[str, Any], set[int], int | None]]:
    """Each topic with the talks that it means and the one that is taken for it."""
    server = next(one for one in corpus.servers(Half.TUNING) if one.name == name)
    with tempfile.TemporaryDirectory() as folder:
        async with stocked(server, Path(folder) / "topics.sqlite3") as stock, search.ready(stock.database) as db:
            asking = cast(Asking, SimpleNamespace(db=db, server_id=SERVER))
            told = []
            for one in asked_of(name):
                found = finding.about(await finding.talks_about(asking, one["topic"]), finding.PRESUPPOSED)
                told.append((one, {stock.talks[each] for each in one["talks"]}, found[0].what.id if found else None))
            return told


@pytest.mark.timeout(200)
def test_topics_in_other_words_are_found_and_absent_ones_are_not() -> None:
    told = asyncio.run(decided(SERVER_ASKED))
    meant = [one in wanted for _, wanted, one in told if wanted]
    absent = [one is None for _, wanted, one in told if not wanted]
    assert (100 * sum(meant) / len(meant) >= LEAST_FOUND, 100 * sum(absent) / len(absent) >= LEAST_UNKNOWN) == (
        True,
        True,
    ), (sum(meant), len(meant), sum(absent), len(absent))


def test_every_topic_names_talks_that_there_are() -> None:
    known = {
        server.name: {
            one for each in server.programmes for draft in each.drafts for one in corpus.references(each.key, draft)
        }
        for server in corpus.servers(Half.TUNING)
    }
    assert [one for one in TOPICS if not set(one["talks"]) <= known[one["server"]]] == []
