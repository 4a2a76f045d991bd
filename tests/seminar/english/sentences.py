"""English sentences as they are asked in Berlin, and what they are to be read as."""

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from seminar import wall
from seminar.questions import english
from seminar.questions.asked import Language, Question
from seminar.spans import Span
from tests.seminar import meanings
from tests.seminar.meanings import Case as Case

BERLIN = ZoneInfo("Europe/Berlin")
# A Wednesday, half past eleven in Berlin.
NOW = datetime(2026, 10, 7, 9, 30, tzinfo=UTC)


def case(said: str, facts: str = "", *, span: tuple[str, str] | None = None, **fields: Any) -> Case:
    """`span` is in readings of Berlin's clocks; the rest is as in `meanings.case`."""
    meant = None
    if span:
        start, end = (wall.instant(datetime.fromisoformat(reading), BERLIN) for reading in span)
        meant = Span(starts_at=start, ends_at=end)
    return meanings.case(said, facts, language=Language.ENGLISH, span=meant, **fields)


def read(said: str, *, zone: ZoneInfo = BERLIN, now: datetime = NOW) -> Question:
    return english.read(said, zone=zone, now=now)
