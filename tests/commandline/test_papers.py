"""`import --papers-of`: a list of abstracts becomes the papers of one person, once."""

import asyncio
from pathlib import Path

import pytest

from bot.__main__ import main
from seminar.speaker import Paper, SpeakerName
from storage import speakers
from storage.database import opened

WORDS = "We count small worlds in large graphs, name each of them, and say how many there are in all. " * 2
LIST = f"""\
Abstract:We prove that S$^{{2}}$ counting is fast for $\\beta$-smooth graphs. {WORDS.strip()}

Abstract:Sparse methods use ``fewer'' entries and save up to 3$\\times$ of the memory for \\$5. {WORDS.strip()}



Abstract:Dense methods use all entries. {WORDS.strip()}
"""


def run(folder: Path, *arguments: str) -> int:
    database = str(folder / "lectern.sqlite3")
    base = ["import", "--database", database, "--server", "7", "--series", "ml", "--create"]
    return main([*base, *arguments])


def papers(folder: Path) -> dict[str, list[Paper]]:
    async def load() -> dict[str, list[Paper]]:
        async with opened(folder / "lectern.sqlite3") as database, database.reader() as db:
            everybody = await speakers.of_server(db, 7)
            return {one.name: await speakers.papers_of(db, one.id) for one in everybody}

    return asyncio.run(load())


@pytest.fixture
def abstracts(tmp_path: Path) -> str:
    path = tmp_path / "abstracts.txt"
    path.write_text(LIST, encoding="utf-8")
    return str(path)


def test_papers_are_readable_and_twice_the_same(
    tmp_path: Path, abstracts: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path, "--papers-of", "Fanghui Liu", abstracts) == 0
    once = papers(tmp_path)
    assert run(tmp_path, "--papers-of", "liu, fanghui", abstracts) == 0

    lines = [line for line in capsys.readouterr().out.splitlines() if "papers saved" in line]
    assert lines == [
        "0 talks saved, 0 were there already, 3 papers saved.",
        "0 talks saved, 0 were there already, 0 papers saved (3 were there already).",
    ]
    assert papers(tmp_path) == once
    assert [[(one.title, (one.abstract or "")[:60]) for one in found] for found in once.values()] == [
        [
            (None, "We prove that S² counting is fast for β-smooth graphs. We cou"[:60]),
            (None, "Sparse methods use “fewer” entries and save up to 3× of the "),
            (None, "Dense methods use all entries. We count small worlds in larg"),
        ]
    ]


def test_papers_of_two_people_of_a_name_are_refused(
    tmp_path: Path, abstracts: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path, "--papers-of", "陈伟", abstracts) == 0

    async def another() -> None:
        async with opened(tmp_path / "lectern.sqlite3") as database, database.transaction() as db:
            await speakers.remember(db, 7, SpeakerName(name="陈威"))

    asyncio.run(another())
    assert run(tmp_path, "--papers-of", "Wei Chen", abstracts) != 0
    assert "Several people may be Wei Chen: 陈伟, 陈威." in "".join(capsys.readouterr().err.split("\n"))
