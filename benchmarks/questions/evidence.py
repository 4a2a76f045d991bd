"""`python -m benchmarks.questions.evidence`: what other bounds of how likely a talk must be would do.

A question of a topic is asked three times: as it is, with the likeliest talk taken for the one that is meant whatever
it holds, and with none taken. Where one of the last two answers is right and the other wrong, it is known how to
decide. What is meant is then weighed once more without the talks that are meant, as if the store had none of them.
"""

import asyncio
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from rich.console import Console
from rich.table import Table

from benchmarks.questions import corpus
from benchmarks.questions.corpus import Asked, Half
from benchmarks.questions.judging import judge
from benchmarks.questions.stocking import SERVER, Stock, stocked
from bot.actions import answering
from bot.actions.answering import Answer, finding
from bot.actions.answering.values import Evidence
from bot.commandline.ask import in_json
from seminar.questions.asked import Fact, Question
from seminar.questions.remembering import Remembered
from seminar.talk import Talk
from storage.database import Connection

Found = Sequence[Evidence[Talk]]

BOUNDS = (0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.62, 0.7)


class Of(StrEnum):
    """What a case is: the likeliest talk is meant, no talk is, or those that are meant were left out."""

    MEANT = "meant"
    NONE = "none is meant"
    LEFT_OUT = "those that are meant left out"


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """How likely the first talk is for one question. `is_open`: it leaves open that there is such a talk at all."""

    said: str
    of: Of
    is_open: bool
    likely: float
    coverage: float

    def is_right(self, bound: float) -> bool:
        """Whether a talk is taken for what is meant with this bound exactly where one is."""
        taken = self.likely >= bound and (not self.is_open or self.coverage >= finding.HALF)
        return taken == (self.of is Of.MEANT)


def main() -> int:
    """Always 0: it prints what it measured."""
    known = [one for server in corpus.servers(Half.TUNING) for one in cases(server)]
    console = Console()
    for table in (bounds(known, is_open=False), bounds(known, is_open=True)):
        console.print(table)
    return 0


def cases(server: corpus.Server) -> list[Case]:
    """Those of one server's questions where it counts what is taken."""
    return asyncio.run(_cases(server))


def bounds(known: Sequence[Case], *, is_open: bool) -> Table:
    """How many of each kind are decided right with each bound."""
    chosen = [one for one in known if one.is_open is is_open]
    used = finding.OPEN if is_open else finding.PRESUPPOSED
    shown = Table(title=f"Decided right, where a talk is {'not ' if is_open else ''}presupposed (in use: {used})")
    shown.add_column("bound", justify="right")
    for of in Of:
        shown.add_column(f"{of}, of {sum(one.of is of for one in chosen)}", justify="right")
    for bound in BOUNDS:
        right = (sum(one.is_right(bound) for one in chosen if one.of is of) for of in Of)
        shown.add_row(f"{bound:.2f}", *map(str, right))
    return shown


async def _cases(server: corpus.Server) -> list[Case]:
    memories: dict[str, Remembered] = {}
    known: list[Case] = []
    with tempfile.TemporaryDirectory() as folder:
        async with stocked(server, Path(folder) / "evidence.sqlite3") as stock:
            for asked in server.questions:
                before = memories.get(asked.after) if asked.after else None
                seen: list[Found] = []
                told = await _answer(stock, asked, before, seen=seen)
                memories[asked.id] = told.remembered
                if not seen or not seen[0]:
                    continue
                taken, left = [await _is_right(stock, asked, before, taken=way) for way in (True, False)]
                if taken != left:
                    of = Of.MEANT if taken else Of.NONE
                    meant = {stock.talks[one] for one in asked.talks} if taken else set()
                    known += _of_found(asked.ask, told.question, seen[0], of, meant)
    return known


def _of_found(said: str, question: Question, found: Found, of: Of, meant: set[int]) -> Iterator[Case]:
    facts = set(question.facts)
    is_open = bool(facts & {Fact.LIST, Fact.COUNT}) or facts == {Fact.YESNO}
    yield Case(said=said, of=of, is_open=is_open, likely=found[0].likely, coverage=found[0].coverage)
    others = finding.ranked([one for one in found if one.what.id not in meant])
    if meant and others:
        first = others[0]
        yield Case(said=said, of=Of.LEFT_OUT, is_open=is_open, likely=first.likely, coverage=first.coverage)


async def _is_right(stock: Stock, asked: Asked, before: Remembered | None, *, taken: bool) -> bool:
    told = await _answer(stock, asked, before, taken=taken)
    return judge(asked, in_json(told, asked.now), stock.talks).right


async def _answer(
    stock: Stock,
    asked: Asked,
    before: Remembered | None,
    *,
    seen: list[Found] | None = None,
    taken: bool | None = None,
) -> Answer:
    async def refine(db: Connection, server_id: int, topic: str, found: Found) -> Found:
        if seen is not None:
            seen.append(found)
        if taken is None or not found:
            return found
        if not taken:
            return [replace(one, likely=0.0) for one in found]
        return [replace(found[0], likely=1.0, coverage=max(found[0].coverage, finding.LEAST)), *found[1:]]

    return await answering.answer(
        stock.database, SERVER, asked.ask, now=asked.now, zone=asked.zone, before=before, refine=refine
    )


if __name__ == "__main__":
    sys.exit(main())
