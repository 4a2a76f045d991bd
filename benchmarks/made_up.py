"""Stores of talks with made-up words, indexed once and kept in the temporary folder."""

import hashlib
import itertools
import random
import shutil
import sqlite3
import time
from contextlib import closing
from importlib.resources import files
from pathlib import Path

from benchmarks.stock import SERIES, SERVER, SHELF
from storage import people, search
from storage.database import opened
from storage.migrate import migrate

WORDS, TITLE, ABSTRACT = 40_000, 8, 60


async def take(path: Path, size: int) -> float:
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
    texts = Texts(seed=1)
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


class Texts:
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
