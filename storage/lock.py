"""Lets one process at a time run on a database."""

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from seminar.errors import Refusal


class AlreadyRunning(Refusal):
    """Another process runs on the same database."""


@contextlib.contextmanager
def held(database: Path) -> Iterator[None]:
    """Holds the lock beside `database` until the block ends; however the process dies, the lock dies with it.

    A lock file of SQLite's own kind works alike on every system. Raises `AlreadyRunning`.
    """
    database.parent.mkdir(parents=True, exist_ok=True)
    with contextlib.closing(
        sqlite3.connect(database.with_name(database.name + ".lock"), timeout=0, isolation_level=None)
    ) as lock:
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            raise AlreadyRunning(
                f"Lectern already runs on {database}. End that process first, or name another file with --database."
            ) from error
        yield
