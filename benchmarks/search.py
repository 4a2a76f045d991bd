"""/search and /ask beside a bare FTS5 query, with few and many talks stored; what the index weighs and costs.

`python -m benchmarks.search --most 1000000` measures larger stores too; to index a million talks takes a quarter of an
hour, once.
"""

import argparse
import asyncio
import hashlib
import itertools
import random
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path
from zoneinfo import ZoneInfo

from rich.console import Console

from benchmarks.figures import Figure, median
from benchmarks.stock import SERIES, SERVER, SHELF
from bot.actions import answering, searching
from bot.actions.searching import Search
from bot.render import answers, found
from seminar.errors import NotFound
from storage import people, search, talks
from storage.database import Database, opened
from storage.migrate import migrate

FEW, MANY = 1_000, 100_000
SIZES, QUICK = (FEW, MANY), (FEW, 5_000)
GOAL_MS, GOAL_OF_GROWTH, GOAL_OF_SAVES = 50.0, 1.0, 1.2
QUERIES = 60
SAVES = 100
WORDS, TITLE, ABSTRACT = 40_000, 8, 60
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
            rate = await _take(path, size)
            async with opened(path) as database:
                own, asked, bare = await _ask(database, samples)
                taken[size], bare_taken[size] = median(own), median(bare)
                goal = GOAL_MS if size <= MANY else None
                figures.append(_figure(f"/search, {size:,} talks, median", own, bare, goal))
                figures.append(_figure(f"/ask, {size:,} talks, median", asked, bare, goal))
                figures.append(await _save(database, size))
                if size > FEW:
                    figures += await _weigh(database, size, rate)
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
    asked = _Texts(seed=2)
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


async def _take(path: Path, size: int) -> float:
    """Copies a store from the shelf, made and indexed first where it is missing; says how many rows a second went."""
    SHELF.mkdir(exist_ok=True)
    steps = sorted((files("storage") / "migrations").iterdir(), key=lambda step: step.name)
    recipe = hashlib.sha256("".join(step.read_text("utf-8") for step in steps).encode()).hexdigest()[:12]
    kept = SHELF / f"words-{size}-{recipe}.sqlite3"
    rate_of = kept.with_suffix(".rate")
    if not rate_of.exists():
        for old in SHELF.glob(f"words-{size}-*"):
            old.unlink()
        migrate(kept)
        with closing(sqlite3.connect(kept)) as file:
            _fill(file, size)
        start = time.perf_counter()
        async with opened(kept) as database:
            rows = await search.catch_up(database, batch=500)
            seconds = time.perf_counter() - start
            await people.catch_up(database)
        rate_of.write_text(str(rows / seconds), "utf-8")
    shutil.copyfile(kept, path)
    return float(rate_of.read_text("utf-8"))


def _fill(file: sqlite3.Connection, size: int) -> None:
    texts = _Texts(seed=1)
    file.execute("INSERT INTO server (id) VALUES (?)", (SERVER,))
    file.execute(SERIES, {"server": SERVER})
    people = [(number, texts.words(2).title()) for number in range(1, size // 10 + 2)]
    file.executemany(
        "INSERT INTO speaker (id, server_id, name, folded_name, affiliation) VALUES (?, ?, ?, ?, 'Northfield')",
        [(number, SERVER, f"{name} {number}", f"{name} {number}".lower()) for number, name in people],
    )
    file.executemany(
        "INSERT INTO talk (id, server_id, series_id, starts_at, title, abstract) VALUES (?, ?, 1, ?, ?, ?)",
        (
            (number, SERVER, f"{2000 + number * 25 // size}-03-01T10:00:00Z", texts.words(TITLE), texts.prose(ABSTRACT))
            for number in range(1, size + 1)
        ),
    )
    file.executemany(
        "INSERT INTO talk_speaker (talk_id, position, speaker_id) VALUES (?, 0, ?)",
        ((number, 1 + number % (size // 10 + 1)) for number in range(1, size + 1)),
    )
    file.commit()


class _Texts:
    """Made-up words, as often as words are: the second half as often as the first, and so on."""

    def __init__(self, *, seed: int) -> None:
        fixed = random.Random(0)
        syllables = ["".join(pair) for pair in itertools.product("bcdfghjklmnprstvw", "aeiou")]
        every = ("".join(fixed.choices(syllables, k=fixed.randint(2, 5))) for _ in range(2 * WORDS))
        self._words = list(dict.fromkeys(every))[:WORDS]
        self._often = list(itertools.accumulate(1 / (place + 2) for place in range(len(self._words))))
        self._random = random.Random(seed)

    def words(self, count: int) -> str:
        return " ".join(self._random.choices(self._words, cum_weights=self._often, k=count))

    def prose(self, count: int) -> str:
        """With small words and stops between, as texts have them."""
        found = self.words(count).split()
        after = (*(f" {small}" for small in ("of", "the", "and", "in", "we", "with")), ",", "", "", "", "", "")
        return " ".join(f"{word}{self._random.choice(after)}" for word in found)


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
