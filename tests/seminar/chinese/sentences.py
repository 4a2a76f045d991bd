"""Chinese sentences as they are asked in Hong Kong, and what they are to be read as."""

from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from seminar import wall
from seminar.questions import chinese
from seminar.questions.asked import Language, Question
from seminar.spans import Span
from tests.seminar import meanings
from tests.seminar.meanings import Case as Case

HONG_KONG = ZoneInfo("Asia/Hong_Kong")
# A Wednesday morning in Hong Kong.
NOW = datetime(2026, 10, 7, 1, 30, tzinfo=UTC)


def case(
    said: str, facts: str = "", *, days: tuple[str, str] | None = None, script: str = "zh-Hans", **fields: Any
) -> Case:
    """`days` are the first one and that after the last, in Hong Kong; the rest is as in `meanings.case`."""
    span = None
    if days:
        start, end = (wall.start_of_day(date.fromisoformat(day), HONG_KONG) for day in days)
        span = Span(starts_at=start, ends_at=end)
    return meanings.case(said, facts, language=Language(script), span=fields.pop("span", span), **fields)


def read(said: str, now: datetime = NOW) -> Question:
    return chinese.read(said, zone=HONG_KONG, now=now)
