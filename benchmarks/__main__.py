"""`python -m benchmarks`: every measure, one after the other, in one table."""

import argparse
import asyncio
import os
import platform
import sqlite3
import sys
from collections.abc import Awaitable

import discord
from rich.console import Console
from rich.table import Table

from benchmarks import answering, lateness, ledger, memory, search, starting
from benchmarks.figures import Figure
from benchmarks.reading import figures as reading

WIDTH = 130


def main() -> int:
    """Always 0: a goal that was missed is to be read, and depends on the machine."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="few samples: to see that it works, not what it costs")
    console = Console()
    # In a file or a pipe rich assumes 80 columns, which breaks the table.
    console = console if console.is_terminal else Console(width=WIDTH)
    asyncio.run(_measure(console, quick=parser.parse_args().quick))
    return 0


async def _measure(console: Console, *, quick: bool) -> None:
    measures: dict[str, Awaitable[list[Figure]]] = {
        "/next": answering.measure(samples=30 if quick else 500),
        "lateness": lateness.measure(samples=60 if quick else 200),
        "start": starting.measure(samples=2 if quick else 25, many=10_000 if quick else starting.MANY),
        "memory": memory.measure(),
        "ledger": ledger.measure(samples=30 if quick else 500),
        "search": search.measure(
            samples=10 if quick else search.QUERIES, sizes=search.QUICK if quick else search.SIZES
        ),
        "reading": reading.measure(turns=2 if quick else 5),
    }
    figures: list[Figure] = []
    for name, measure in measures.items():
        with console.status(f"measuring: {name}"):
            figures += await measure
    console.print(table(figures))
    console.print(machine())


def table(figures: list[Figure]) -> Table:
    shown = Table(title="Lectern beside its floor")
    for heading in ("measure", "Lectern", "floor", "ratio", "goal", "samples"):
        shown.add_column(heading, justify="left" if heading == "measure" else "right")
    for figure in figures:
        shown.add_row(
            figure.what,
            f"{figure.value:.3g} {figure.unit}",
            "" if figure.floor is None else f"{figure.floor:.3g} {figure.unit} ({figure.floor_is})",
            "" if figure.ratio is None else f"{figure.ratio:.2f}",
            _goal(figure),
            str(figure.samples),
        )
    return shown


def machine() -> str:
    """What the figures were measured on."""
    return (
        f"Python {platform.python_version()}, discord.py {discord.__version__}, SQLite {sqlite3.sqlite_version}, "
        f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores. "
        "Bots and stand-in share the machine; everything stays on loopback."
    )


def _goal(figure: Figure) -> str:
    if figure.goal is None:
        return ""
    unit = f" {figure.unit}" if figure.ratio is None else ""
    return f"{'✓' if figure.reached else '✗'} < {figure.goal:g}{unit}"


if __name__ == "__main__":
    sys.exit(main())
