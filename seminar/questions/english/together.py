"""What all words about time in a question say together."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from seminar.questions.asked import Tense
from seminar.questions.english.stretches import DAY, Present, Stretch, of_days
from seminar.spans import Span

MOST_OF_TWO = 5  # words: "in december and january"


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """What all words about time say together; an open side of a span lies twenty years off."""

    span: Span | None = None
    said: str | None = None
    not_before: int | None = None
    not_after: int | None = None
    weekday: int | None = None
    tense: Tense | None = None


def together(found: list[Stretch], here: Present, said: str | None) -> Times:
    """One span of all that are named, with hours and a weekday; `said` are their words."""
    spans = [one for one in found if one.start and one.end and one.start < one.end]
    days = [one for one in spans if one.weekday is not None]
    span: tuple[datetime, datetime] | None = None
    for one in sorted(spans, key=lambda each: each.weekday is not None):
        assert one.start
        assert one.end
        if span is None:
            span = one.start, one.end
        elif max(span[0], one.start) < min(span[1], one.end):
            span = max(span[0], one.start), min(span[1], one.end)
        elif _adjoin(span, one, said):
            # "December January".
            span = min(span[0], one.start), max(span[1], one.end)
        elif one in days and span[1] - span[0] <= timedelta(days=7, hours=2):
            span = _weekday_within(one.weekday or 0, span, here) or span
    every = next((one.weekday for one in found if one.every), None)
    if every is None and days and span and span[1] - span[0] > timedelta(days=2):
        every = days[0].weekday
    tense = next((one.tense for one in found if one.tense), None)
    if span and tense is None:
        tense = Tense.PAST if span[1] <= here.now else Tense.COMING if span[0] > here.now else None
    return Times(
        span=Span(starts_at=span[0], ends_at=span[1]) if span else None,
        said=said,
        not_before=next((one.not_before for one in found if one.not_before is not None), None),
        not_after=next((one.not_after for one in found if one.not_after is not None), None),
        weekday=every,
        tense=tense,
    )


def _adjoin(span: tuple[datetime, datetime], other: Stretch, said: str | None) -> bool:
    """Whether two months that are said beside each other follow on each other."""
    if other.start is None or other.end is None or other.weekday is not None:
        return False
    long = all(end - start >= timedelta(days=27) for start, end in (span, (other.start, other.end)))
    near = min(abs(span[1] - other.start), abs(other.end - span[0])) <= timedelta(hours=2)
    return long and near and len((said or "").split()) <= MOST_OF_TWO


def _weekday_within(weekday: int, span: tuple[datetime, datetime], here: Present) -> tuple[datetime, datetime] | None:
    start = span[0].astimezone(here.zone).date()
    for shift in range(8):
        day = start + timedelta(days=shift)
        if day.weekday() == weekday:
            found = of_days(here, day, day + DAY)
            return (found.start, found.end) if found.start and found.end and found.start < span[1] else None
    return None
