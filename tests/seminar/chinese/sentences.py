"""What a Chinese sentence is to be read as: a whole question from a few words."""

from datetime import UTC, date, datetime
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from seminar import wall
from seminar.material import MaterialKind
from seminar.questions import chinese
from seminar.questions.asked import Fact, Language, Place, Question, Reference, Tense
from seminar.spans import Span

HONG_KONG = ZoneInfo("Asia/Hong_Kong")
# A Wednesday morning in Hong Kong.
NOW = datetime(2026, 10, 7, 1, 30, tzinfo=UTC)


class Case(NamedTuple):
    said: str
    meant: Question


def case(
    said: str,
    facts: str = "",
    *,
    materials: str = "",
    tense: str = "any",
    days: tuple[str, str] | None = None,
    place: int | None = None,
    from_now: int | None = None,
    reference: str | None = None,
    script: str = "zh-Hans",
    zone: str | None = None,
    **fields: Any,
) -> Case:
    """`days` are the first one and that after the last, in Hong Kong; `place` is counted among all, or from now."""
    given: dict[str, Any] = dict(fields)
    if days:
        start, end = (wall.start_of_day(date.fromisoformat(day), HONG_KONG) for day in days)
        given["span"] = Span(starts_at=start, ends_at=end)
    if place is not None:
        given["place"] = Place(number=place)
    if from_now is not None:
        given["place"] = Place(number=from_now, from_now=True)
    return Case(
        said,
        Question(
            said=said,
            language=Language(script),
            facts=tuple(Fact(fact) for fact in facts.split()),
            materials=tuple(MaterialKind(kind) for kind in materials.split()),
            tense=Tense(tense),
            reference=Reference(reference) if reference else None,
            zone=ZoneInfo(zone) if zone else None,
            **given,
        ),
    )


def read(said: str, now: datetime = NOW) -> Question:
    return chinese.read(said, zone=HONG_KONG, now=now)
