"""`ask` as an operator types it, on a real database."""

import json
from pathlib import Path
from typing import Any

import pytest

from bot.__main__ import main

TALKS = [
    {
        "title": "Small Worlds in Large Graphs",
        "speakers": [{"name": "Ines Okafor", "affiliation": "University of Porto"}],
        "date": "2099-03-12", "start": "14:00", "end": "15:00", "venue": "Room 7", "abstract": "Graphs that grow.",
        "link": "https://zoom.us/j/81234567890",
    },
    {
        "title": "Proteins by Hand", "speakers": [{"name": "Otto Brandt", "affiliation": "Lund"}],
        "date": "2099-03-19", "start": "14:00", "end": "15:00",
    },
]  # fmt: skip


@pytest.fixture
def database(tmp_path: Path) -> list[str]:
    source, path = tmp_path / "talks.jsonl", tmp_path / "kept.sqlite3"
    source.write_text("".join(json.dumps(talk) + "\n" for talk in TALKS), encoding="utf-8")
    options = ["--database", str(path)]
    arguments = ["import", str(source), "--server", "7", "--series", "net", "--name", "Network Seminar", "--create"]
    assert main([*arguments, "--timezone", "Europe/Lisbon", "--with-doubts", *options]) == 0
    return options


def ask(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[dict[str, Any]]:
    capsys.readouterr()
    assert main(["ask", *arguments, "--json", "--now", "2099-03-10T09:00:00Z", "--timezone", "Europe/Berlin"]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_ask_prints_an_object_for_each_question_of_one_conversation(
    database: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = ask(capsys, "who speaks about graphs?", "and where?", *database)
    assert (first["kind"], first["speakers"], first["fields"]) == ("answer", ["Ines Okafor"], ["who"])
    assert first["talks"] == [{"id": 1, "title": "Small Worlds in Large Graphs", "starts_at": "2099-03-12T14:00:00Z"}]
    assert (second["kind"], second["talks"]) == ("answer", first["talks"])
    assert "Room 7" in str(second["answer"])


def test_ask_writes_times_for_the_clocks_of_the_person(database: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    (found,) = ask(capsys, "when is the talk on graphs?", *database)
    assert "Thursday 12 March 2099, 15:00" in str(found["answer"])
    assert "https://zoom.us/j/81234567890" in str(found["answer"])


def test_ask_says_what_it_does_not_know(database: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    (found,) = ask(capsys, "slides of Otto Brandt's talk?", *database)
    assert (found["kind"], [talk["title"] for talk in found["talks"]]) == ("unknown", ["Proteins by Hand"])


def test_ask_prints_plain_text(database: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert main(["ask", "who speaks about graphs?", "--now", "2099-03-10T09:00:00Z", *database]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("Ines Okafor (University of Porto) speaks on Thursday 12 March 2099, 14:00")
    assert "**" not in shown
    assert "<t:" not in shown


def test_ask_refuses_a_time_that_is_none(database: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["ask", "who?", "--now", "yesterday", *database])
    assert "'yesterday' is no time such as" in capsys.readouterr().err


def test_ask_names_the_servers_where_there_are_several(
    database: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "talks.jsonl"
    assert (
        main(["import", str(source), "--server", "8", "--series", "net", "--create", "--with-doubts", *database]) == 0
    )
    capsys.readouterr()
    assert main(["ask", "who?", *database]) == 1
    assert capsys.readouterr().err == "The database holds several servers: 7, 8. Choose one with --server.\n"


def test_ask_refuses_an_empty_database(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ask", "who?", "--database", str(tmp_path / "new.sqlite3")]) == 1
    assert "holds no server yet" in capsys.readouterr().err
