"""`python -m tests.chaos`: one siege, as long as is asked for, and its table."""

import argparse
import asyncio
import random
import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from tests.chaos.siege import Plan, Report, besiege


def main() -> int:
    """The exit code: 1 where a reminder was lost, came twice, or was not written down."""
    parser = argparse.ArgumentParser(prog="python -m tests.chaos", description=__doc__)
    parser.add_argument("--kills", type=int, default=200, metavar="N", help="(default: %(default)s)")
    parser.add_argument("--seed", type=int, default=random.randrange(1_000_000), metavar="N", help="(default: any)")
    parser.add_argument("--rate", type=int, default=4, metavar="N", help="reminders a second (default: %(default)s)")
    options = parser.parse_args()
    plan = Plan(kills=options.kills, seed=options.seed, rate=options.rate)
    console = Console()
    with tempfile.TemporaryDirectory() as folder, Progress(console=console, transient=True) as bar:
        task = bar.add_task("kills", total=plan.kills)
        report = asyncio.run(besiege(plan, Path(folder), lambda toll: bar.update(task, completed=toll.kills)))
    console.print(table(report))
    return 0 if report.verdict.flawless else 1


def table(report: Report) -> Table:
    toll, verdict = report.toll, report.verdict
    shown = Table(title=f"kill -9, seed {report.plan.seed}, {report.seconds:.0f} s", show_header=False)
    rows: dict[str, object] = {
        "kills": toll.kills,
        "  before the bot was ready": toll.while_starting,
        "  while something was being sent": toll.in_the_window,
        "deliveries in the sending window at a kill": toll.rows_arrived + toll.rows_not_arrived,
        "  that Discord had by then": toll.rows_arrived,
        "  that Discord had not, or not yet": toll.rows_not_arrived,
        "outages longer than nonces protect": toll.long_outages,
        "second requests that a nonce made harmless": report.repeats,
        "looks into a channel": report.searches,
        "reminders planned": verdict.planned,
        "  arrived exactly once": verdict.once,
        "  lost": len(verdict.lost),
        "  arrived twice": len(verdict.twice),
        "messages that nobody planned": len(verdict.unasked),
        "not written down as sent, with their message": len(verdict.unwritten),
        "requests that Discord would refuse": len(verdict.violations),
    }
    for name, value in rows.items():
        shown.add_row(name, str(value))
    return shown


if __name__ == "__main__":
    sys.exit(main())
