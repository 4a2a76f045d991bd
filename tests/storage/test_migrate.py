import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from storage import migrate


def version_and_tables(path: Path) -> tuple[int, set[str]]:
    with closing(sqlite3.connect(path)) as connection:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    return version, tables


def steps(monkeypatch: pytest.MonkeyPatch, *scripts: str) -> None:
    monkeypatch.setattr(migrate, "_steps", lambda: list(scripts))


def test_migrate_applies_what_is_missing_after_a_backup(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "x.sqlite3"
    steps(monkeypatch, "CREATE TABLE one (a);")
    migrate.migrate(path)
    steps(monkeypatch, "CREATE TABLE one (a);", "CREATE TABLE two (a);\nCREATE TABLE three (a)")
    migrate.migrate(path)

    assert version_and_tables(path) == (2, {"one", "two", "three"})
    assert version_and_tables(tmp_path / "x.sqlite3.before-2") == (1, {"one"})


def test_migrate_applies_a_file_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "x.sqlite3"
    steps(monkeypatch, "CREATE TABLE one (a);", "CREATE TABLE two (a);\nCREATE TABLE one (a);")

    with pytest.raises(sqlite3.OperationalError, match="already exists"):
        migrate.migrate(path)

    assert version_and_tables(path) == (1, {"one"})


def test_migrate_does_nothing_the_second_time(tmp_path: Path) -> None:
    path = tmp_path / "x.sqlite3"
    migrate.migrate(path)
    once = version_and_tables(path)
    migrate.migrate(path)

    assert version_and_tables(path) == once
    assert sorted(found.name for found in tmp_path.iterdir() if "before" in found.name) == []
