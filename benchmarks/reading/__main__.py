"""`python -m benchmarks.reading`: how well announcements are read, and how fast, beside the naive reader."""

import argparse
import sys

from rich.console import Console

from benchmarks.reading.corpus import Half
from benchmarks.reading.reads import Reader
from benchmarks.reading.report import faults, measure, table

WIDTH = 130


def main() -> int:
    """Always 0: `tests/reading/test_corpus.py` holds what must hold."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.reading", description=__doc__)
    parser.add_argument("--tuning-only", action="store_true", help="leave the unseen half alone")
    parser.add_argument("--failures", action="store_true", help="list what was misread in the tuning half")
    options = parser.parse_args()
    console = Console()
    # In a file or a pipe rich assumes 80 columns, which breaks the table.
    console = console if console.is_terminal else Console(width=WIDTH)
    halves = [Half.TUNING] if options.tuning_only else list(Half)
    results = [measure(half, reader) for half in halves for reader in Reader]
    if options.failures:
        for line in faults(results[0].reads):
            console.print(line, highlight=False, soft_wrap=True)
    console.print(table(results))
    return 0


if __name__ == "__main__":
    sys.exit(main())
