"""What is found by meaning, and that it follows what is stored, whoever wrote it."""

import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.meaning import Meaning, Near
from bot.meaning.model import Model, Rows, readable, to_bytes
from seminar.series import Series
from seminar.speaker import Paper
from storage import speakers, vectors
from storage.database import Database
from storage.search import Kind
from tests.builders import make_series, make_talk

TITLES = ("Who Pays for the Flood?", "Perfectoid Spaces, Gently", "Quantum Keys by Satellite")


async def stocked(database: Database) -> Series:
    series = await make_series(database)
    for title in TITLES:
        await make_talk(database, series, title=title)
    return series


async def near(database: Database, meaning: Meaning, words: str, kind: Kind = Kind.TALK, server: int = 1) -> list[int]:
    async with database.reader() as db:
        return [one.id for one in await meaning.near(db, server, words, kind)]


async def test_talk_is_found_in_other_words(database: Database, meaning: Meaning) -> None:
    await stocked(database)
    await meaning.catch_up()
    assert await near(database, meaning, "insurance against flooding") == [1]
    assert await near(database, meaning, "satellite cryptography") == [3]


async def test_nothing_is_near_to_what_no_talk_is_about(database: Database, meaning: Meaning) -> None:
    await stocked(database)
    await meaning.catch_up()
    for words in (
        "medieval manuscripts",
        "",
        "   ",
        "!?",
        "珊瑚礁",
        "https://example.org/flood",
        "x" * 100_000,
        "\x00",
    ):
        assert await near(database, meaning, words) == []


async def test_other_servers_are_left_alone(database: Database, meaning: Meaning) -> None:
    await stocked(database)
    await meaning.catch_up()
    assert await near(database, meaning, "insurance against flooding", server=2) == []


async def test_vectors_follow_whatever_is_written(database: Database, meaning: Meaning, tmp_path: Path) -> None:
    await stocked(database)
    await meaning.catch_up()
    assert await near(database, meaning, "insurance against flooding") == [1]
    # Another process, with plain SQL.
    with closing(sqlite3.connect(tmp_path / "lectern.sqlite3")) as other, other:
        other.execute("UPDATE talk SET title = 'Insurance Against Flooding' WHERE id = 2")
        other.execute("UPDATE talk SET title = NULL WHERE id = 1")
    await meaning.catch_up()
    assert await near(database, meaning, "insurance against flooding") == [2]


async def test_talk_that_is_gone_is_found_no_more(database: Database, meaning: Meaning, tmp_path: Path) -> None:
    await stocked(database)
    await meaning.catch_up()
    with closing(sqlite3.connect(tmp_path / "lectern.sqlite3")) as other, other:
        other.execute("DELETE FROM talk_speaker WHERE talk_id = 1")
        other.execute("DELETE FROM delivery WHERE talk_id = 1")
        other.execute("DELETE FROM talk WHERE id = 1")
    await meaning.catch_up()
    assert await near(database, meaning, "insurance against flooding") == []


async def test_what_another_process_read_is_noticed(database: Database, meaning: Meaning, model: Model) -> None:
    await stocked(database)
    assert await near(database, meaning, "insurance against flooding") == []
    other = Meaning(database)
    other._loaded = model
    await other.catch_up()
    assert await near(database, meaning, "insurance against flooding") == [1]


async def test_paper_is_found_in_other_words(database: Database, meaning: Meaning) -> None:
    await stocked(database)
    async with database.transaction() as db:
        await speakers.add_paper(db, 1, Paper(title="Melting glaciers in Greenland", abstract=None), [1])
    await meaning.catch_up()
    assert await near(database, meaning, "Arctic ice loss in the glaciers", Kind.PAPER) == [1]


async def test_only_what_changed_is_read_anew(database: Database, meaning: Meaning, tmp_path: Path) -> None:
    await stocked(database)
    assert await meaning.catch_up() == 3
    with closing(sqlite3.connect(tmp_path / "lectern.sqlite3")) as other, other:
        other.execute("UPDATE talk SET venue = 'Hall 9'")
        assert other.execute("SELECT count(*) FROM meaning_queue").fetchone() == (0,)
        other.execute("UPDATE talk SET title = upper(title) WHERE id = 1")
        other.execute("UPDATE talk SET title = 'Who Pays for the Flood?' WHERE id = 1")
    before = await _changes(database)
    assert await meaning.catch_up() == 1
    assert await _changes(database) == before


async def test_nothing_is_noted_before_it_is_switched_on(database: Database, tmp_path: Path) -> None:
    await stocked(database)
    with closing(sqlite3.connect(tmp_path / "lectern.sqlite3")) as other:
        assert other.execute("SELECT count(*) FROM meaning_queue").fetchone() == (0,)


async def test_another_model_reads_everything_anew(database: Database, meaning: Meaning) -> None:
    await stocked(database)
    await meaning.catch_up()
    async with database.transaction() as db:
        await vectors.switch_to(db, "an older one")
    assert await meaning.catch_up() == 3
    assert await near(database, meaning, "insurance against flooding") == [1]


async def test_likeness_of_the_same_words_is_one(database: Database, meaning: Meaning) -> None:
    await stocked(database)
    await meaning.catch_up()
    async with database.reader() as db:
        found = await meaning.near(db, 1, "quantum keys by satellite", Kind.TALK)
    assert [Near(id=one.id, likeness=round(one.likeness, 1)) for one in found] == [Near(id=3, likeness=1.0)]


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=300))
def test_every_text_has_a_vector_of_length_one_or_none(model: Model, text: str) -> None:
    (row,) = model.vectors([text])
    length = float(np.linalg.norm(row))
    assert abs(length - 1) < 1e-3 if readable(text) else length == 0
    assert abs(float(Rows([to_bytes(row)]).likeness(row)[0]) - length) < 0.01


async def _changes(database: Database) -> int:
    async with database.reader() as db:
        return await vectors.changes(db)
