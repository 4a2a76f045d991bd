"""`python -m benchmarks.questions.beyond`: what the stored talks cannot answer, beside questions like it that they can.

What nobody keeps, topics that nobody speaks on, what is stored of other talks only: there to be told of something else
is worse than no answer. Of the unseen half only totals are shown.
"""

import argparse
import asyncio
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from rich.console import Console
from rich.progress import track
from rich.table import Table

from benchmarks.questions import corpus
from benchmarks.questions.asking import by_lectern
from benchmarks.questions.corpus import Asked, Half
from benchmarks.questions.judging import Verdict
from benchmarks.questions.report import share
from benchmarks.questions.stocking import stocked

FOLDER = corpus.FOLDER / "beyond"


def servers(half: Half) -> list[corpus.Server]:
    """Servers of the tuning half with such questions in place of their own."""
    every = [replace(each, questions=questions(half, each.name)) for each in corpus.servers(Half.TUNING)]
    return [each for each in every if each.questions]


def questions(half: Half, name: str) -> tuple[Asked, ...]:
    """Those of a server by its name, which stand in conversations of their own; none where nobody wrote any."""
    path = FOLDER / half / f"{name}.jsonl"
    return corpus.questions(path) if path.exists() else ()


async def ask(server: corpus.Server) -> list[Verdict]:
    """The verdicts on a server's questions, each in its conversation."""
    with tempfile.TemporaryDirectory() as folder:
        async with stocked(server, Path(folder) / "questions.sqlite3") as stock:
            return await by_lectern(stock, server.questions)


def main() -> int:
    argparse.ArgumentParser(prog="python -m benchmarks.questions.beyond", description=__doc__).parse_args()
    shown = Table("half", "server", "can be answered", "cannot be answered")
    for half in Half:
        for server in track(servers(half), description=f"{half}", transient=True):
            verdicts = asyncio.run(ask(server))
            shown.add_row(half, server.name, str(share(verdicts, "answer")), str(share(verdicts, "unknown")))
    Console(width=None if sys.stdout.isatty() else 130).print(shown)
    return 0


if __name__ == "__main__":
    sys.exit(main())
