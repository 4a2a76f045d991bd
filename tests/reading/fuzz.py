"""`python -m tests.reading.fuzz`: many damaged files are read; none may raise, hang or fill the memory."""

import argparse
import signal
import sys
import time
import traceback
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

from rich.console import Console
from rich.table import Table

from benchmarks.reading.reads import memory
from seminar.errors import Refusal
from seminar.reading.documents import read_document
from seminar.reading.form import to_json
from seminar.reading.sources import open_document
from tests.reading.mutations import Case, make_case
from tests.reading.variations import TODAY, ZONE

# Seconds of computing: for a file of up to a megabyte, for a larger one, and when a reading is given up.
SOON, LATE, NEVER = 2.0, 20.0, 60.0
SMALL = 1_000_000
# A terminal and a pipe alike.
WIDTH = 110


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What became of a case: `fault` is the place where something other than a refusal was raised."""

    number: int
    kind: str
    size: int
    seconds: float
    refused: bool
    drafts: int
    grown: float
    fault: str | None = None

    @property
    def is_slow(self) -> bool:
        return self.seconds > (SOON if self.size <= SMALL else LATE)

    @property
    def is_bad(self) -> bool:
        return bool(self.fault) or self.is_slow


class TookTooLong(BaseException):
    """No `Exception`, so that no `except` of a reader takes it for a damaged file."""


def main() -> int:
    """1 where anything was raised or took too long. Ctrl-C ends it early, with the table of what was done."""
    parser = argparse.ArgumentParser(prog="python -m tests.reading.fuzz", description=__doc__)
    parser.add_argument("--count", type=int, default=2000, help="how many files")
    parser.add_argument("--seed", type=int, default=0, help="another number makes other files")
    parser.add_argument(
        "--first", type=int, default=0, help="the number of the first file, to repeat one with --count 1"
    )
    parser.add_argument("--keep", type=Path, help="a folder for the files that went wrong")
    options = parser.parse_args()
    signal.signal(signal.SIGPROF, _give_up)
    try_case(-1, Case(kind="warm-up", name="talk.txt", content=b"Speaker: Ada Quill"))  # imports are no reading
    answers: list[Answer] = []
    try:
        for number in range(options.first, options.first + options.count):
            case = make_case(options.seed, number)
            answers.append(_try_patiently(number, case))
            if answers[-1].is_bad and options.keep:
                options.keep.mkdir(parents=True, exist_ok=True)
                (options.keep / f"{options.seed}-{number}-{case.name}").write_bytes(case.content)
    except KeyboardInterrupt:  # what was found so far is worth reading
        pass
    console = Console(width=WIDTH)
    console.print(table(answers))
    for line in findings(answers):
        console.print(line, markup=False, highlight=False, soft_wrap=True)
    return int(any(answer.is_bad for answer in answers))


def try_case(number: int, case: Case) -> Answer:
    """Opens and reads the file as the bot does, and writes down what was found."""
    fault, refused, drafts = None, False, 0
    before, began = memory("VmHWM"), time.process_time()
    try:
        document = open_document(case.content, case.name)
        reading = read_document(document, today=TODAY, zone=ZONE)
        drafts = len(to_json(reading, case.name)["drafts"])
    except Refusal:
        refused = True
    except (Exception, TookTooLong) as error:
        fault = _place(error)
    return Answer(
        number=number,
        kind=case.kind,
        size=len(case.content),
        seconds=time.process_time() - began,
        refused=refused,
        drafts=drafts,
        grown=memory("VmHWM") - before,
        fault=fault,
    )


def table(answers: list[Answer]) -> Table:
    """A row for each kind, and one for all."""
    shown = Table(title="Damaged files")
    for heading in ("kind", "files", "with drafts", "without", "refused", "raised", "too slow", "slowest"):
        shown.add_column(heading, justify="left" if heading == "kind" else "right")
    kinds = {kind: [each for each in answers if each.kind == kind] for kind in sorted({each.kind for each in answers})}
    for kind, group in (kinds | {"all": answers}).items():
        counts = (
            len(group),
            sum(each.drafts > 0 for each in group),
            sum(not (each.drafts or each.refused or each.fault) for each in group),
            sum(each.refused for each in group),
            sum(bool(each.fault) for each in group),
            sum(each.is_slow for each in group),
        )
        slowest = max((each.seconds for each in group), default=0)
        shown.add_row(kind, *map(str, counts), f"{1000 * slowest:,.0f} ms", end_section=kind == list(kinds)[-1])
    return shown


def findings(answers: list[Answer]) -> Iterator[str]:
    """What is to be mended, a line for each place, and the cases that took most."""
    faults: dict[str, list[Answer]] = {}
    for each in answers:
        if each.fault:
            faults.setdefault(each.fault, []).append(each)
    for fault, group in sorted(faults.items(), key=lambda item: -len(item[1])):
        yield f"{len(group)} raised {fault}; the smallest: {_name(min(group, key=lambda each: each.size))}"
    for each in answers:
        if each.is_slow:
            yield f"too slow, {each.seconds:.1f} s: {_name(each)}"
    if answers:
        slowest, hungriest = max(answers, key=lambda each: each.seconds), max(answers, key=lambda each: each.grown)
        yield f"slowest: {slowest.seconds:.2f} s, {_name(slowest)}"
        yield f"most memory: {memory('VmHWM'):.0f} MiB in all, {hungriest.grown:.0f} more by {_name(hungriest)}"


def _try_patiently(number: int, case: Case) -> Answer:
    """Twice where it was slow the first time: another program may have had the machine's caches."""
    signal.setitimer(signal.ITIMER_PROF, NEVER)
    try:
        answer = try_case(number, case)
        if answer.is_slow and not answer.fault:
            answer = min(answer, try_case(number, case), key=lambda each: each.seconds)
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    return answer


def _name(answer: Answer) -> str:
    return f"number {answer.number}, {answer.kind}, {answer.size:,} bytes"


def _place(error: BaseException) -> str:
    """The error's name and where in our own code it came from."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if "seminar" in Path(frame.filename).parts] or frames
    words = " ".join(str(error).split())[:80]
    return f"{type(error).__name__} in {Path(ours[-1].filename).name}:{ours[-1].lineno} ({words})"


def _give_up(_signal: int, _frame: FrameType | None) -> None:
    raise TookTooLong(f"given up after {NEVER:.0f} s")


if __name__ == "__main__":
    sys.exit(main())
