"""The reading of the unseen half as figures of the common table; less is better in all of them."""

import asyncio

from benchmarks.figures import Figure, median
from benchmarks.reading import report
from benchmarks.reading.corpus import Half
from benchmarks.reading.reads import Reader
from benchmarks.reading.report import Result
from benchmarks.reading.totals import Share

GOAL = 0.5
# A document must be read before the person who gave it wonders whether anything happens.
SLOWEST = 2000.0


async def measure(*, turns: int) -> list[Figure]:
    """Each document is read so many times, and its quickest time counts."""
    ours, naive = [await asyncio.to_thread(report.measure, Half.UNSEEN, reader, turns=turns) for reader in Reader]
    return [
        _inexact("talks not read exactly, one a document", ours.totals.single, naive.totals.single),
        _inexact("talks not read exactly, several a document", ours.totals.multi, naive.totals.multi),
        Figure(
            what="drafts without doubts that are wrong",
            value=ours.totals.undoubted_wrong.percent,
            floor=naive.totals.undoubted_wrong.percent or None,
            floor_is="naive reader",
            unit="%",
            samples=ours.totals.undoubted_wrong.whole,
            goal=GOAL,
        ),
        _time("a document read, median", median(ours.reads.milliseconds), ours, goal=None),
        _time("a document read, slowest", max(ours.reads.milliseconds), ours, goal=SLOWEST),
        _time("the first document read, with imports", ours.reads.first, ours, goal=SLOWEST),
        Figure(
            what="memory while reading",
            value=ours.reads.peak,
            floor=ours.reads.resting or None,
            floor_is="before reading",
            unit="MiB",
            samples=ours.documents,
        ),
    ]


def _inexact(what: str, ours: Share, naive: Share) -> Figure:
    return Figure(
        what=what,
        value=100 - ours.percent,
        floor=(100 - naive.percent) or None,
        floor_is="naive reader",
        unit="%",
        samples=ours.whole,
        goal=GOAL,
    )


def _time(what: str, value: float, result: Result, *, goal: float | None) -> Figure:
    return Figure(what=what, value=value, unit="ms", samples=result.documents, goal=goal)
