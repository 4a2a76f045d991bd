"""How many answers were right, by half, language and kind; faults are shown of the tuning half alone."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from rich.markup import escape
from rich.table import Table

from benchmarks.questions.asking import Answerer
from benchmarks.questions.corpus import Half
from benchmarks.questions.judging import Verdict
from seminar.scripts import is_unspaced

_NAMES = {
    Answerer.LECTERN: "Lectern",
    Answerer.MEANING: r"Lectern with \[semantic]",
    Answerer.SEARCH: "plain BM25",
}
KINDS = ("answer", "ambiguous", "unknown")


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    half: Half
    answerer: Answerer
    verdicts: Mapping[str, Sequence[Verdict]]

    @property
    def every(self) -> list[Verdict]:
        return [one for server in self.verdicts.values() for one in server]


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    right: int
    of: int

    @property
    def percent(self) -> float:
        return 100 * self.right / self.of if self.of else 100.0

    def __str__(self) -> str:
        return f"{self.right}/{self.of} = {self.percent:.1f} %"


def share(verdicts: Sequence[Verdict], *kinds: str) -> Share:
    chosen = [one for one in verdicts if one.asked.kind in kinds or not kinds]
    return Share(right=sum(one.right for one in chosen), of=len(chosen))


def table(results: Sequence[Result]) -> Table:
    shown = Table(title="Questions answered right")
    shown.add_column("questions")
    for result in results:
        shown.add_column(f"{_NAMES[result.answerer]},\n{result.half} half", justify="right")
    for heading, *cells in zip(*map(_cells, results), strict=True):
        shown.add_row(heading[0], heading[1], *(value for _, value in cells))
    return shown


def _cells(result: Result) -> list[tuple[str, str]]:
    chinese = [one for one in result.every if any(map(is_unspaced, one.asked.ask))]
    english = [one for one in result.every if one not in chinese]
    cells = []
    for name, verdicts in (("in Chinese", chinese), ("in English", english), ("all", result.every)):
        cells += [
            (f"{name}: that can be answered", str(share(verdicts, "answer"))),
            (f"{name}: ambiguous", str(share(verdicts, "ambiguous"))),
            (f"{name}: that cannot (unknown)", str(share(verdicts, "unknown"))),
            (f"{name}: every one", str(share(verdicts))),
        ]
    seconds = [one.answer["seconds"] for one in result.every if "seconds" in one.answer]
    cells.append(
        ("time, median and worst", f"{median(seconds) * 1e3:.0f}, {max(seconds) * 1e3:.0f} ms" if seconds else "")
    )
    return cells


def faults(result: Result) -> Iterator[str]:
    """What is wrong with each answer that is, in the tuning half."""
    assert result.half is Half.TUNING
    for server, verdicts in result.verdicts.items():
        for one in verdicts:
            if one.right:
                continue
            asked, answer = one.asked, one.answer
            yield escape(f"{server} {asked.id} {', '.join(one.faults)}: {asked.ask}")
            yield escape(
                f"    wanted {asked.kind} {list(asked.talks)} {list(asked.papers)} {[group[0] for group in asked.fact]}"
            )
            titles = [f"{talk['title']} ({talk.get('starts_at', '')[:10]})" for talk in answer["talks"]]
            yield escape(f"    got {answer['kind']} {titles} {answer['fields']}: {answer['answer'][:200]!r}")
