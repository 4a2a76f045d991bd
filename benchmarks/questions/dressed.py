"""`python -m benchmarks.questions.dressed`: the tuning half's questions with what people put around them.

What is lost between the first row and another hangs on words that ask for nothing.
"""

import argparse
import asyncio
import sys
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from rich.console import Console
from rich.progress import track
from rich.table import Table

from benchmarks.questions import corpus
from benchmarks.questions.asking import by_lectern
from benchmarks.questions.corpus import Half
from benchmarks.questions.judging import Verdict
from benchmarks.questions.report import share
from benchmarks.questions.stocking import stocked
from seminar.questions.tongue import is_chinese

Dress = Callable[[str], str]

ENGLISH: Mapping[str, Dress] = {
    "as it is": lambda asked: asked,
    "with a picture": lambda asked: f"{asked} 🙏",
    "greeted and signed": lambda asked: f"Hiya, {asked} Cheers, Sam",
    "by somebody new": lambda asked: f"Hello everyone, I am new here and still finding my way around. {asked}",
    "from a phone": lambda asked: f"{asked} I'm on my phone and can't scroll up.",
    "in a hurry": lambda asked: f"in a hurry!! {asked}",
    "for a colleague": lambda asked: f"A colleague asked me: {asked}",
    "without marks": lambda asked: "".join(sign for sign in asked if sign not in "?!.,'’"),
}
CHINESE: Mapping[str, Dress] = {
    "as it is": lambda asked: asked,
    "with a picture": lambda asked: f"{asked} 谢啦🙏",
    "greeted": lambda asked: f"你好，请问{asked}",
    "by somebody new": lambda asked: f"大家好，我是新来的。{asked}",
    "in a hurry": lambda asked: f"{asked}急！",
}


def measure(dress: Dress, *, chinese: bool, name: str) -> list[Verdict]:
    """The verdicts on all questions of one language, each in its conversation."""
    servers = corpus.servers(Half.TUNING)
    verdicts = []
    for server in track(servers, description=name, transient=True):
        dressed = [
            replace(one, ask=dress(one.ask)) if is_chinese(one.ask) is chinese else one for one in server.questions
        ]
        spoken = [is_chinese(one.ask) is chinese for one in server.questions]
        found = asyncio.run(_ask(server, tuple(dressed)))
        verdicts += [verdict for verdict, counts in zip(found, spoken, strict=True) if counts]
    return verdicts


async def _ask(server: corpus.Server, questions: tuple[corpus.Asked, ...]) -> list[Verdict]:
    with tempfile.TemporaryDirectory() as folder:
        async with stocked(server, Path(folder) / "questions.sqlite3") as stock:
            return await by_lectern(stock, questions)


def main() -> int:
    argparse.ArgumentParser(prog="python -m benchmarks.questions.dressed", description=__doc__).parse_args()
    shown = Table("dress", "English", "Chinese")
    rows = {**ENGLISH, **CHINESE}
    for name in rows:
        cells = [
            str(share(measure(dresses[name], chinese=chinese, name=name))) if name in dresses else ""
            for chinese, dresses in ((False, ENGLISH), (True, CHINESE))
        ]
        shown.add_row(name, *cells)
    Console(width=None if sys.stdout.isatty() else 130).print(shown)
    return 0


if __name__ == "__main__":
    sys.exit(main())
