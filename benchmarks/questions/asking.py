"""Asks what the corpus asks: of Lectern, and of a plain full-text search that never says that it does not know."""

import asyncio
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from enum import StrEnum
from pathlib import Path
from time import perf_counter
from typing import Any

from benchmarks.questions import corpus
from benchmarks.questions.corpus import Asked, Half
from benchmarks.questions.judging import Verdict, judge
from benchmarks.questions.stocking import SERVER, Stock, stocked
from bot.actions import answering
from bot.actions.answering import Refine, by_meaning
from bot.commandline.ask import in_json
from bot.meaning import Meaning
from bot.render import plain
from bot.render import talks as cards
from seminar.questions.remembering import Remembered
from seminar.talk import Talk
from storage import talks


class Answerer(StrEnum):
    """`MEANING` is Lectern with its search by meaning switched on."""

    LECTERN = "lectern"
    MEANING = "meaning"
    SEARCH = "search"


def ask_all(half: Half, answerer: Answerer) -> dict[str, list[Verdict]]:
    """Every question of a half in its conversation, by server."""
    return {server.name: asyncio.run(_ask_server(server, answerer)) for server in corpus.servers(half)}


async def _ask_server(server: corpus.Server, answerer: Answerer) -> list[Verdict]:
    with tempfile.TemporaryDirectory() as folder:
        async with stocked(server, Path(folder) / "questions.sqlite3") as stock:
            if answerer is Answerer.SEARCH:
                return [await _by_search(stock, asked) for asked in server.questions]
            refine = None
            if answerer is Answerer.MEANING:
                meaning = Meaning(stock.database)
                await meaning.catch_up(at_most=None)
                refine = await by_meaning.prepared(meaning)
            return await by_lectern(stock, server.questions, refine)


async def by_lectern(stock: Stock, questions: tuple[Asked, ...], refine: Refine | None = None) -> list[Verdict]:
    memories: dict[str, Remembered] = {}
    verdicts = []
    for asked in questions:
        before = memories.get(asked.after) if asked.after else None
        began = perf_counter()
        found = await answering.answer(
            stock.database, SERVER, asked.ask, now=asked.now, zone=asked.zone, before=before, refine=refine
        )
        memories[asked.id] = found.remembered
        said = in_json(found, asked.now)
        verdicts.append(judge(asked, said | {"seconds": perf_counter() - began}, stock.talks))
    return verdicts


async def _by_search(stock: Stock, asked: Asked) -> Verdict:
    """The first hit of SQLite's own ranking over all the question's words, and its whole card as the answer."""
    async with stock.database.reader() as db:
        every = [await talks.get(db, number) for number in sorted(set(stock.talks.values()))]
    found = _top([talk for talk in every if talk], asked.ask)
    answer: dict[str, Any] = {"answer": "", "kind": "answer", "talks": [], "speakers": [], "papers": [], "fields": []}
    if found:
        answer |= {
            "answer": plain.text(cards.whole(found, asked.now), zone=asked.zone, now=asked.now),
            "talks": [{"id": found.id, "title": found.fields.title}],
            "speakers": [one.name for one in found.speakers],
        }
    return judge(asked, answer, stock.talks)


def _top(every: list[Talk], said: str) -> Talk | None:
    with closing(sqlite3.connect(":memory:")) as db:
        db.execute("CREATE VIRTUAL TABLE talk USING fts5(words, tokenize = 'porter unicode61')")
        for talk in every:
            people = [f"{one.name} {one.affiliation or ''} {one.bio or ''}" for one in talk.speakers]
            text = " ".join([talk.title, *people, talk.series.name, talk.fields.abstract or "", talk.venue or ""])
            db.execute("INSERT INTO talk (rowid, words) VALUES (?, ?)", (talk.id, text))
        query = " OR ".join('"' + word.replace('"', '""') + '"' for word in said.split())
        row = db.execute("SELECT rowid FROM talk WHERE talk MATCH ? ORDER BY rank LIMIT 1", (query,)).fetchone()
    return next((talk for talk in every if row and talk.id == row[0]), None)


Ask = Callable[[Half, Answerer], dict[str, list[Verdict]]]
