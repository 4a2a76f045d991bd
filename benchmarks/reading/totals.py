"""What many rows amount to: nothing here tells one document from another."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from benchmarks.reading.judging import Verdict
from benchmarks.reading.pairing import Outcome, Row

SHOWN = ("title", "speakers", "date", "start", "link")
# Of these, a value where the text has none counts against precision; others are often stated in other words.
_INVENTABLE = ("title", "date", "start", "link", "meeting_id", "passcode", "cancelled")


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """So many of so many."""

    part: int
    whole: int

    @property
    def percent(self) -> float:
        return 100 * self.part / (self.whole or 1)

    def __str__(self) -> str:
        return f"{self.percent:.1f} % ({self.part}/{self.whole})" if self.whole else "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """`single` and `multi` are the talks whose core is exact, of documents with one talk and with several."""

    single: Share
    multi: Share
    extra: int
    f1: dict[str, float]
    undoubted: Share
    undoubted_wrong: Share

    @property
    def exact(self) -> Share:
        """Of all talks."""
        return Share(part=self.single.part + self.multi.part, whole=self.single.whole + self.multi.whole)


def total(single: Sequence[Row], multi: Sequence[Row]) -> Totals:
    rows = [*single, *multi]
    drafted = [row for row in rows if row.outcome is not Outcome.MISSED]
    sure = [row for row in drafted if not row.is_doubted]
    return Totals(
        single=_exact(single),
        multi=_exact(multi),
        extra=sum(row.outcome is Outcome.EXTRA for row in rows),
        f1={field: f1(rows, field) for field in SHOWN},
        undoubted=Share(part=len(sure), whole=len(drafted)),
        undoubted_wrong=Share(part=sum(not row.is_exact for row in sure), whole=len(sure)),
    )


def f1(rows: Iterable[Row], field: str) -> float:
    """The harmonic mean of precision and recall, 0 where nothing is right."""
    count = Counter(row.verdicts[field] for row in rows)
    unwanted = count[Verdict.INVENTED] if field in _INVENTABLE else 0
    right = 2 * count[Verdict.RIGHT]
    return right / (right + 2 * count[Verdict.WRONG] + count[Verdict.MISSING] + unwanted or 1)


def _exact(rows: Sequence[Row]) -> Share:
    talks = [row for row in rows if row.outcome is not Outcome.EXTRA]
    return Share(part=sum(row.is_exact for row in talks), whole=len(talks))
