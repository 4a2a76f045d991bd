"""Brings a database file to the newest schema: numbered files, each applied whole or not at all."""

import contextlib
import logging
import sqlite3
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

from seminar.errors import Refusal

log = logging.getLogger(__name__)


class NewerDatabase(Refusal):
    """The file was written by a later version of this program."""


def migrate(path: Path) -> None:
    """Applies what is missing, after a backup copy where there is anything to lose.

    The number of the last file applied is kept in `PRAGMA user_version`, which is part of the same transaction.
    Raises `NewerDatabase`, or `sqlite3.Error` where the file is no database.
    """
    steps = _steps()
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        version = _version(connection)
        if version > len(steps):
            raise NewerDatabase(
                f"{path} was written by a newer version of Lectern (schema {version}; this one knows {len(steps)}). "
                "Update Lectern, or name another file with --database."
            )
        if 0 < version < len(steps):
            _back_up(connection, path.with_name(f"{path.name}.before-{version + 1}"))
        for number, script in enumerate(steps[version:], version + 1):
            _apply(connection, number, script)


def _steps() -> list[str]:
    folder = files("storage") / "migrations"
    names = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".sql"))
    return [(folder / name).read_text(encoding="utf-8") for name in names]


def _version(connection: sqlite3.Connection) -> int:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def _back_up(connection: sqlite3.Connection, path: Path) -> None:
    with contextlib.closing(sqlite3.connect(path)) as copy:
        connection.backup(copy)
    log.info("copied the database to %s before changing its schema", path)


def _apply(connection: sqlite3.Connection, number: int, script: str) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        if _version(connection) < number:  # another process may have come first
            for statement in _statements(script):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number}")
        connection.execute("COMMIT")
    except BaseException:
        connection.rollback()
        raise


def _statements(script: str) -> Iterator[str]:
    """The statements of a script, each ending its line: `executescript` would commit before it begins."""
    pending = ""
    for line in script.splitlines(keepends=True):
        pending += line
        if sqlite3.complete_statement(pending):
            yield pending
            pending = ""
    yield pending
