"""`python -m benchmarks.questions.other_ways`: questions of the corpus, each in up to ten other ways by somebody else.

The truth is the question's own. What is right here and wrong there hangs on how somebody chose the words. Of the unseen
half only totals are shown.
"""

import argparse
import asyncio
import json
import sys
import tempfile
from collections.abc import Sequence
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

FOLDER = corpus.FOLDER / "other_ways"


def asked_otherwise(half: Half, server: corpus.Server) -> tuple[Asked, ...]:
    """A server's questions, each followed by those that ask the same; these follow on what the question follows on."""
    ways: dict[str, list[str]] = {}
    path = FOLDER / half / f"{server.name}.jsonl"
    for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else ():
        stated = json.loads(line)
        ways.setdefault(stated["of"], []).append(stated["ask"])
    return tuple(
        each
        for one in server.questions
        for each in (
            one,
            *(replace(one, id=f"{one.id}-{place}", ask=said) for place, said in enumerate(ways.get(one.id, ()))),
        )
    )


def is_asked_otherwise(half: Half, server: corpus.Server) -> bool:
    return (FOLDER / half / f"{server.name}.jsonl").exists()


def servers(half: Half) -> list[corpus.Server]:
    """The servers whose questions are asked otherwise; what they store is of the tuning half in both."""
    return [each for each in corpus.servers(Half.TUNING) if is_asked_otherwise(half, each)]


async def _ask(half: Half, server: corpus.Server) -> list[Verdict]:
    known = {one.id for one in server.questions}
    with tempfile.TemporaryDirectory() as folder:
        async with stocked(server, Path(folder) / "questions.sqlite3") as stock:
            verdicts = await by_lectern(stock, asked_otherwise(half, server))
    return [verdict for verdict in verdicts if verdict.asked.id not in known]


def _row(verdicts: Sequence[Verdict]) -> list[str]:
    kinds = ("answer", "ambiguous", "unknown")
    return [str(share([each for each in verdicts if each.asked.kind == kind])) for kind in kinds]


def main() -> int:
    argparse.ArgumentParser(prog="python -m benchmarks.questions.other_ways", description=__doc__).parse_args()
    shown = Table("half", "server", "can be answered", "ambiguous", "cannot be answered")
    for half in Half:
        for server in track(servers(half), description=f"{half}", transient=True):
            shown.add_row(half, server.name, *_row(asyncio.run(_ask(half, server))))
    Console(width=None if sys.stdout.isatty() else 130).print(shown)
    return 0


if __name__ == "__main__":
    sys.exit(main())
