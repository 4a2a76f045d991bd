"""`python -m benchmarks.questions`: how well questions are answered, beside plain full-text search."""

import argparse
import sys

from rich.console import Console

from benchmarks.questions import other_words
from benchmarks.questions.asking import Answerer, ask_all
from benchmarks.questions.corpus import Half
from benchmarks.questions.report import Result, faults, table
from bot.meaning import is_installed

WIDTH = 130


def main() -> int:
    """Always 0: `tests/questions/test_answers.py` holds what must hold."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.questions", description=__doc__)
    parser.add_argument("--tuning-only", action="store_true", help="leave the unseen half alone")
    parser.add_argument("--failures", action="store_true", help="list what is answered wrongly in the tuning half")
    options = parser.parse_args()
    console = Console()
    # In a file or a pipe rich assumes 80 columns, which breaks the table.
    console = console if console.is_terminal else Console(width=WIDTH)
    halves = [Half.TUNING] if options.tuning_only else list(Half)
    results = [
        Result(half=half, answerer=answerer, verdicts=ask_all(half, answerer))
        for half in halves
        for answerer in Answerer
        if answerer is not Answerer.MEANING or is_installed()
    ]
    if options.failures:
        for line in faults(results[0]):
            console.print(line, highlight=False, soft_wrap=True)
    console.print(table(results))
    console.print(other_words.table() if is_installed() else r"\[semantic], search by meaning: not installed.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
