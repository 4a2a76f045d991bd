"""`read` and `import` as an operator types them, on real files and a real database."""

import asyncio
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot import __version__
from bot.__main__ import main
from bot.actions import people
from seminar.talk import Talk
from storage import series as series_rows
from storage import speakers, talks
from storage.database import opened

POSTER = """\
# Small Worlds in Large Graphs

Speaker: Dr. Ines Okafor (University of Porto)
Date: 12 March 2099 (Thursday)
Time: 14:00 - 15:00
Zoom Meeting: 812 3456 7890, https://zoom.us/j/81234567890
Passcode: graph

Abstract: Graphs that grow by themselves keep their diameter small. We show how small.
"""


@pytest.fixture
def poster(tmp_path: Path) -> Path:
    path = tmp_path / "poster.txt"
    path.write_text(POSTER, encoding="utf-8")
    return path


class Kept:
    """What a database holds after the command."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def talks(self, server_id: int = 7) -> list[Talk]:
        async def load() -> list[Talk]:
            async with opened(self.path) as database, database.reader() as db:
                far = datetime(9000, 1, 1, tzinfo=UTC)
                return await talks.between(db, server_id, datetime(2000, 1, 1, tzinfo=UTC), far, limit=100)

        return asyncio.run(load())

    def series(self, key: str = "ml") -> Any:
        async def load() -> Any:
            async with opened(self.path) as database, database.reader() as db:
                return await series_rows.by_key(db, 7, key)

        return asyncio.run(load())

    def papers_of(self, name: str) -> list[str | None]:
        async def load() -> list[str | None]:
            async with opened(self.path) as database, database.reader() as db:
                (one,) = await people.find(db, 7, name)
                return [paper.title for paper in await speakers.papers_of(db, one.speaker.id)]

        return asyncio.run(load())


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    return Kept(tmp_path / "lectern.sqlite3")


def run_import(kept: Kept, *arguments: object) -> int:
    base = ["import", "--database", kept.path, "--server", 7, "--series", "ml"]
    return main([str(word) for word in (*base, *arguments)])


def test_read_prints_one_json_object_a_file(poster: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["read", "--json", "--today", "2099-01-01", "--timezone", "Europe/Lisbon", str(poster), str(poster)])

    lines = capsys.readouterr().out.splitlines()
    assert (code, len(lines)) == (0, 2)
    (draft,) = json.loads(lines[0])["drafts"]
    assert draft["sure"]["title"] > 0.9
    assert {name: draft[name] for name in draft if name not in ("abstract", "doubts", "sure")} == {
        "title": "Small Worlds in Large Graphs",
        "speakers": [{"name": "Ines Okafor", "affiliation": "University of Porto"}],
        "date": "2099-03-12",
        "start": "14:00",
        "end": "15:00",
        "timezone": None,
        "starts_at": "2099-03-12T14:00:00Z",
        "ends_at": "2099-03-12T15:00:00Z",
        "link": "https://zoom.us/j/81234567890",
        "meeting_id": "812 3456 7890",
        "passcode": "graph",
        "venue": None,
        "bio": None,
        "contact": None,
        "status": "scheduled",
        "materials": [],
    }


def test_read_as_a_table_shows_the_fields(poster: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", str(poster)]) == 0
    assert "Small Worlds in Large Graphs" in capsys.readouterr().out


def test_import_saves_talks_and_makes_an_open_series(
    poster: Path, kept: Kept, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_import(kept, "--create", "--timezone", "Europe/Lisbon", "--channel", 5, poster) == 0

    (talk,) = kept.talks()
    assert (talk.title, talk.starts_at, talk.published_at) == (
        "Small Worlds in Large Graphs",
        datetime(2099, 3, 12, 14, tzinfo=UTC),
        None,
    )
    assert (talk.series.key, talk.series.zone.key, talk.series.fields.link_privacy, talk.series.fields.channel_id) == (
        "ml",
        "Europe/Lisbon",
        "open",
        5,
    )
    assert capsys.readouterr().out.startswith("1 talks saved, 0 were there already, 0 papers saved")


def test_importing_the_same_file_twice_changes_nothing(poster: Path, kept: Kept) -> None:
    run_import(kept, "--create", poster)
    once = kept.talks()

    assert run_import(kept, "--create", poster) == 0
    assert kept.talks() == once


def test_import_takes_what_read_printed(
    poster: Path, kept: Kept, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["read", "--json", str(poster)])
    (draft,) = json.loads(capsys.readouterr().out)["drafts"]
    paper = {"title": "On Small Things", "abstract": None, "speakers": [{"name": "Ines Okafor", "affiliation": None}]}
    lines = tmp_path / "corrected.jsonl"
    lines.write_text(f"{json.dumps(draft | {'title': 'Corrected'})}\n\n{json.dumps(paper)}\n")

    assert run_import(kept, "--create", lines) == 0
    assert [talk.title for talk in kept.talks()] == ["Corrected"]
    assert kept.papers_of("okafor") == ["On Small Things"]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ('{"title": "x", "date": "2099-01-01"}\n{"title": ', "Line 2 is no JSON"),
        ('{"title": "x", "date": "tomorrow"}', "Line 1: "),
        ("[1, 2]", "Line 1: "),
        ('{"title": "x", "date": "2099-01-01", "speakers": "Ada"}', "Line 1: "),
    ],
)
def test_import_of_a_bad_line_names_it_and_saves_nothing_of_the_file(
    kept: Kept, tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str, sentence: str
) -> None:
    path = tmp_path / "bad.jsonl"
    path.write_text(content)

    assert run_import(kept, "--create", path) == 1
    assert sentence in capsys.readouterr().out
    assert kept.talks() == []


def test_import_makes_the_series_in_the_zone_that_the_text_names(kept: Kept, tmp_path: Path) -> None:
    stated = tmp_path / "a.txt"
    stated.write_text(POSTER.replace("14:00 - 15:00", "14:00 - 15:00 (Hong Kong Time)"))
    silent = tmp_path / "b.txt"
    silent.write_text(POSTER.replace("Small", "Tiny").replace("12 March", "19 March").replace("Ines", "Rui"))

    assert run_import(kept, "--create", silent, stated) == 0
    assert [(talk.title[:4], talk.zone.key, talk.starts_at.hour) for talk in kept.talks()] == [
        ("Smal", "Asia/Hong_Kong", 6),
        ("Tiny", "Asia/Hong_Kong", 6),
    ]


def test_import_takes_an_instant_for_what_it_is(kept: Kept, tmp_path: Path) -> None:
    lines = tmp_path / "instant.jsonl"
    lines.write_text('{"title": "Instant", "starts_at": "2099-03-12T14:00:00Z"}')

    assert run_import(kept, "--create", "--timezone", "Asia/Tokyo", lines) == 0
    assert [(talk.starts_at, talk.zone.key) for talk in kept.talks()] == [
        (datetime(2099, 3, 12, 14, tzinfo=UTC), "Asia/Tokyo")
    ]


def test_import_without_the_series_says_how_to_make_it(
    poster: Path, kept: Kept, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_import(kept, poster) == 1
    assert "Add --create to make it." in capsys.readouterr().err
    assert kept.series() is None


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is empty"),
        (b"  \n ", "is empty"),
        (b"%PDF-1.7\x00\xff\xfe", "PDF"),
        (b"x" * 12_000_000, "has 12.0 MB, and I read at most 10 MB"),
    ],
)
def test_file_that_cannot_be_read_gets_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes, sentence: str
) -> None:
    path = tmp_path / "file.txt"
    path.write_bytes(content)

    assert main(["read", "--json", str(path)]) == 1
    assert sentence in capsys.readouterr().err


def test_missing_file_gets_a_sentence_and_the_others_are_read(
    poster: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["read", "--json", str(tmp_path / "none.txt"), str(poster)]) == 1
    printed = capsys.readouterr()
    assert "none.txt cannot be read" in printed.err
    assert len(printed.out.splitlines()) == 1


def test_run_without_a_token_says_where_to_get_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("LECTERN_TOKEN", raising=False)
    monkeypatch.chdir(tmp_path)

    assert main(["run"]) == 1
    assert "There is no bot token yet." in capsys.readouterr().err


def test_check_reports_what_it_can_without_a_token(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("LECTERN_TOKEN", raising=False)
    monkeypatch.chdir(tmp_path)

    assert main(["check"]) == 1
    first, second, third, last = capsys.readouterr().out.splitlines()
    assert (first, second) == (
        "ok       The settings can be read.",
        "ok       The database lectern.sqlite3 can be read and written.",
    )
    assert third.startswith("PROBLEM  There is no bot token yet.")
    assert last == "Problems: 1."


@pytest.mark.parametrize("before", [True, False])
def test_paths_count_before_and_behind_the_command(
    poster: Path, kept: Kept, capsys: pytest.CaptureFixture[str], before: bool
) -> None:
    paths, command = (
        ["--database", str(kept.path)],
        ["import", "--server", "7", "--series", "ml", "--create", str(poster)],
    )

    assert main([*paths, *command] if before else [*command, *paths]) == 0
    assert len(kept.talks()) == 1


def test_version_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["version"]) == 0
    assert capsys.readouterr().out == f"Lectern {__version__}\n"
