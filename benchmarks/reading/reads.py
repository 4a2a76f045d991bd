"""One half of the corpus read in a process of its own, so that its memory is that of reading alone."""

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any

from benchmarks.reading import corpus
from benchmarks.reading.corpus import Half, Labelled
from benchmarks.reading.naive import read_naively
from seminar.errors import Refusal
from seminar.reading.documents import read_document
from seminar.reading.form import draft_to_json
from seminar.reading.sources import Document, open_document

ROOT = Path(__file__).parents[2]

Drafts = list[dict[str, Any]]
Read = Callable[[Document, date, str], Drafts]


class Reader(StrEnum):
    LECTERN = "lectern"
    NAIVE = "naive"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reads:
    """What a reader made of each document: `milliseconds` of computing a document, memory in MiB.

    `first` is what the first reading of all took, which imports the reader.
    `empty` counts those without drafts, `failed` those of them where the reader itself broke.
    `resting` is the memory before the first document, `peak` the most that there was until the last one was read.
    """

    drafts: dict[str, Drafts]
    milliseconds: list[float]
    first: float
    empty: int
    failed: int
    resting: float
    peak: float


def measure(half: Half, reader: Reader, *, turns: int = 3) -> Reads:
    """In a fresh process; each document is read so many times, and its quickest time counts."""
    command = [sys.executable, "-m", "benchmarks.reading.reads", half, reader, str(turns)]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True, encoding="utf-8")
    return Reads(**json.loads(done.stdout))


def read_half(half: Half, read: Read, *, turns: int = 1) -> Reads:
    """In this process. A document that is refused has no drafts."""
    drafts: dict[str, Drafts] = {}
    milliseconds = []
    first = 0.0
    empty = failed = 0
    resting = memory("VmRSS")
    for document in corpus.documents(half):
        taken = []
        for turn in range(turns):
            began = time.process_time()
            try:
                drafts[document.id] = read_file(document, read)
            except Refusal:
                drafts[document.id] = []
            except Exception:  # the rest is worth measuring; a test of the corpus tells of the failure itself
                drafts[document.id] = []
                failed += turn == 0
            taken.append(1000 * (time.process_time() - began))
            first = first or taken[0]
        empty += not drafts[document.id]
        milliseconds.append(min(taken))
    return Reads(
        drafts=drafts,
        milliseconds=milliseconds,
        first=first,
        empty=empty,
        failed=failed,
        resting=resting,
        peak=memory("VmHWM"),
    )


def read_file(document: Labelled, read: Read) -> Drafts:
    """Raises `Refusal` as opening and reading do."""
    content = document.path.read_bytes()
    return read(open_document(content, document.path.name), document.today, document.zone)


def by_lectern(document: Document, today: date, zone: str) -> Drafts:
    return [draft_to_json(draft) for draft in read_document(document, today=today, zone=zone).drafts]


def by_naive_reader(document: Document, today: date, zone: str) -> Drafts:
    """It gets the same text, so that only the reading differs."""
    return read_naively("\n\n".join(part.text for part in document.parts), today=today, zone=zone)


def memory(kind: str) -> float:
    """This process's resident memory in MiB, now (`VmRSS`) or at most so far (`VmHWM`); 0 where there is no Linux."""
    status = Path("/proc/self/status")
    lines = status.read_text(encoding="ascii").splitlines() if status.exists() else []
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith(kind)), 0.0)


READERS: dict[Reader, Read] = {Reader.LECTERN: by_lectern, Reader.NAIVE: by_naive_reader}


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.reading.reads", description=__doc__)
    parser.add_argument("half", type=Half)
    parser.add_argument("reader", type=Reader)
    parser.add_argument("turns", type=int)
    options = parser.parse_args()
    reads = read_half(options.half, READERS[options.reader], turns=options.turns)
    json.dump(asdict(reads), sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
