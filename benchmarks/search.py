"""/search and /ask beside a bare FTS5 query, with few and many talks stored; what the index weighs and costs.

`python -m benchmarks.search --most 1000000` measures larger stores too; to index a million talks takes a quarter of an
hour, once.
"""

import argparse
import asyncio
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from rich.console import Console

from benchmarks.figures import Figure, median, p95
from benchmarks.made_up import Texts, take
from benchmarks.questions import other_ways
from benchmarks.questions.corpus import Half
from benchmarks.questions.stocking import fill
from benchmarks.stock import SERVER
from bot.actions import answering, searching
from bot.actions.searching import Search
from bot.render import answers, found
from seminar.errors import NotFound
from seminar.questions.remembering import Remembered
from storage import talks
from storage.database import Database, opened

FEW, MANY = 1_000, 100_000
SIZES, QUICK = (FEW, MANY), (FEW, 5_000)
GOAL_MS, GOAL_OF_GROWTH, GOAL_OF_SAVES = 50.0, 1.0, 1.2
QUERIES = 60
SAVES = 100
# Servers of the corpus in English and in Chinese, and in how many other ways their questions are asked.
CORPUS, OTHERWISE = ("marchbanks", "nanhu"), 6
QUESTIONS = (
    "When is the talk about {}?",
    "Who spoke about {}?",
    "Is there a recording of the talk on {}?",
    "What was the last talk on {} about?",
)
ASKED_AT, ZONE = datetime(2020, 1, 1, tzinfo=UTC), ZoneInfo("Europe/Berlin")
BARE = """
SELECT rowid FROM search_talk WHERE search_talk MATCH :words ORDER BY bm25(search_talk) LIMIT 20
"""


async def measure(*, samples: int = QUERIES, sizes: Sequence[int] = SIZES) -> list[Figure]:
    """Each store is asked the same random words by both, by turns."""
    figures: list[Figure] = []
    taken: dict[int, float] = {}
    bare_taken: dict[int, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        for size in sizes:
            path = Path(folder) / "lectern.sqlite3"
            rate = await take(path, size)
            async with opened(path) as database:
                own, asked, bare = await _ask(database, samples)
                taken[size], bare_taken[size] = median(own), median(bare)
                goal = GOAL_MS if size <= MANY else None
                figures.append(_figure(f"/search, {size:,} talks, median", own, bare, goal))
                figures.append(_figure(f"/ask, {size:,} talks, median", asked, bare, goal))
                figures.append(await _save(database, size))
                if size > FEW:
                    figures += await _weigh(database, size, rate)
                asked = await _ask_as_people_do(database, samples)
                whose = f"/ask in people's words, {size:,} talks"
                for what, value in (("median", median(asked)), ("95 %", p95(asked))):
                    figures.append(
                        Figure(what=f"{whose}, {what}", value=value, unit="ms", samples=len(asked), goal=goal)
                    )
            await asyncio.to_thread(_empty, Path(folder))
    few, many = min(sizes), max(sizes)
    growth = taken[many] / taken[few] / (bare_taken[many] / bare_taken[few])
    what = f"/search, growth from {few:,} to {many:,} talks against that of FTS5"
    return [*figures, Figure(what=what, value=growth, unit="×", samples=samples, goal=GOAL_OF_GROWTH)]


def _empty(folder: Path) -> None:
    for file in folder.iterdir():
        file.unlink()


def _figure(what: str, own: list[float], bare: list[float], goal: float | None) -> Figure:
    # The goal is in milliseconds; FTS5 beside it is to be read, not to be beaten.
    name = f"{what} (bare FTS5: {median(bare):.3g} ms)"
    return Figure(what=name, value=median(own), unit="ms", samples=len(own), goal=goal)


async def _ask(database: Database, samples: int) -> tuple[list[float], list[float], list[float]]:
    """Milliseconds of /search, of /ask and of the bare query for the same words, by turns."""
    own, answered, bare = [], [], []
    asked = Texts(seed=2)
    for turn in range(samples + 5):
        words = asked.words(3)
        start = time.perf_counter()
        try:
            found.card(await searching.read(database, SERVER, Search(words=words), 0))
        except NotFound:
            pass  # an answer too
        searched = time.perf_counter()
        said = QUESTIONS[turn % len(QUESTIONS)].format(words)
        answers.card(await answering.answer(database, SERVER, said, now=ASKED_AT, zone=ZONE), ASKED_AT)
        between = time.perf_counter()
        async with database.reader() as db:
            await db.all(BARE, words=" OR ".join(words.split()))
        if turn >= 5:
            own.append((searched - start) * 1000)
            answered.append((between - searched) * 1000)
            bare.append((time.perf_counter() - between) * 1000)
    return own, answered, bare


async def _ask_as_people_do(database: Database, samples: int) -> list[float]:
    """Milliseconds of questions of the corpus, whose talks are stored beside all others.

    Doubtful ones are read in several ways, which made-up words never are.
    """
    taken = []
    for server in other_ways.servers(Half.TUNING):
        if server.name not in CORPUS:
            continue
        await fill(database, server, SERVER)
        memories: dict[str, Remembered] = {}
        for asked in other_ways.asked_otherwise(Half.TUNING, server)[: samples * OTHERWISE]:
            before = memories.get(asked.after) if asked.after else None
            start = time.perf_counter()
            told = await answering.answer(database, SERVER, asked.ask, now=asked.now, zone=asked.zone, before=before)
            answers.card(told, asked.now)
            taken.append((time.perf_counter() - start) * 1000)
            memories[asked.id] = told.remembered
    return taken


async def _save(database: Database, size: int) -> Figure:
    """What a talk's save costs with the queue and without it, by turns."""
    taken: dict[bool, list[float]] = {True: [], False: []}
    async with database.reader() as db:
        talk = await talks.get(db, size // 2)
        rows = await db.all("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'search_%'")
    assert talk is not None
    triggers = {row["name"]: row["sql"] for row in rows}
    for turn in range(SAVES):
        queued = not turn % 2
        changed = replace(talk, fields=replace(talk.fields, title=f"Another title {turn}"))
        start = time.perf_counter()
        async with database.transaction() as db:
            await talks.save(db, changed)
        taken[queued].append((time.perf_counter() - start) * 1000)
        async with database.transaction() as db:
            for name, sql in triggers.items():
                await db.run(f"DROP TRIGGER {name}" if queued else sql)
    return Figure(
        what=f"saving a talk, {size:,} talks, median",
        value=median(taken[True]),
        floor=median(taken[False]),
        floor_is="not queued",
        unit="ms",
        samples=SAVES // 2,
        goal=GOAL_OF_SAVES,
    )


async def _weigh(database: Database, size: int, rate: float) -> list[Figure]:
    async with database.reader() as db:
        rows = await db.all(
            "SELECT name LIKE 'search_%' AS is_index, sum(pgsize) AS bytes FROM dbstat GROUP BY is_index"
        )
    weights = {bool(row["is_index"]): row["bytes"] / 1e6 for row in rows}
    return [
        Figure(
            what=f"size of the index, {size:,} talks",
            value=weights[True],
            floor=weights[False],
            floor_is="the store",
            unit="MB",
            samples=1,
        ),
        Figure(what=f"indexing, {size:,} talks", value=rate, unit="rows/s", samples=1),
    ]


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.search", description=__doc__)
    parser.add_argument("--most", type=int, default=MANY, help="talks in the largest store")
    from benchmarks.__main__ import machine, table

    most = parser.parse_args().most
    figures = asyncio.run(measure(sizes=[size for size in (FEW, MANY, 1_000_000) if size < most] + [most]))
    console = Console(width=150)
    console.print(table(figures))
    console.print(machine())
    return 0


if __name__ == "__main__":
    sys.exit(main())
