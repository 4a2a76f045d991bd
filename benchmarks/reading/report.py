"""Totals of both readers on both halves as a table; faults are shown of the tuning half alone."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from rich.markup import escape
from rich.table import Table

from benchmarks.figures import median
from benchmarks.reading import corpus, reads
from benchmarks.reading.corpus import Half
from benchmarks.reading.judging import CORE
from benchmarks.reading.pairing import Outcome, Row, compare
from benchmarks.reading.reads import Drafts, Reader, Reads
from benchmarks.reading.totals import Totals, total


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """How one reader did on one half."""

    half: Half
    reader: Reader
    documents: int
    totals: Totals
    reads: Reads


def measure(half: Half, reader: Reader, *, turns: int = 3) -> Result:
    done = reads.measure(half, reader, turns=turns)
    return Result(
        half=half,
        reader=reader,
        documents=len(done.drafts),
        totals=judge(half, done.drafts),
        reads=done,
    )


def judge(half: Half, drafts: Mapping[str, Drafts]) -> Totals:
    """Documents with one talk and with several are told apart, as the second kind is the harder one."""
    single: list[Row] = []
    multi: list[Row] = []
    for document in corpus.documents(half):
        (single if document.is_single else multi).extend(compare(document, drafts[document.id]))
    return total(single, multi)


def table(results: list[Result]) -> Table:
    shown = Table(title="Announcements read, by the judge's rules")
    shown.add_column("measure")
    for result in results:
        name = "Lectern" if result.reader is Reader.LECTERN else "naive reader"
        shown.add_column(f"{name},\n{result.half} half", justify="right")
    for heading, *cells in zip(*map(_cells, results), strict=True):
        shown.add_row(heading[0], heading[1], *(value for _, value in cells))
    return shown


def faults(done: Reads) -> Iterator[str]:
    """A line for each wrong field of the core, each missed talk and each draft too many, in the tuning half."""
    for document in corpus.documents(Half.TUNING):
        for row in compare(document, done.drafts[document.id]):
            doubted = " (doubted)" if row.is_doubted else ""
            if row.outcome is not Outcome.FOUND:
                of = row.talk if row.outcome is Outcome.MISSED else row.draft
                yield escape(f"{document.path.name}: {row.outcome}: {of.get('date')} {of.get('title')!r}{doubted}")
                continue
            for field, (want, got) in row.faults.items():
                mark = "" if field in CORE else " (not core)"
                yield escape(f"{document.path.name}: {field}: wanted {want!r}, got {got!r}{doubted}{mark}")


def _cells(result: Result) -> list[tuple[str, str]]:
    totals, done = result.totals, result.reads
    return [
        ("documents, without drafts, failed", f"{result.documents}, {done.empty}, {done.failed}"),
        ("core exact, one talk a document", str(totals.single)),
        ("core exact, several talks", str(totals.multi)),
        ("core exact, all talks", str(totals.exact)),
        ("drafts of no talk", str(totals.extra)),
        *((f"F1 of {field}", f"{value:.3f}") for field, value in totals.f1.items()),
        ("drafts without doubts", str(totals.undoubted)),
        ("of these, not exact", str(totals.undoubted_wrong)),
        ("time a document, median", f"{median(done.milliseconds):.3g} ms"),
        ("time a document, worst", f"{max(done.milliseconds):.3g} ms"),
        ("time of the first, with imports", f"{done.first:.3g} ms"),
        ("memory before reading, at most", f"{done.resting:.0f}, {done.peak:.0f} MiB"),
    ]
