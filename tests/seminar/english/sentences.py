"""What an English sentence is to be read as: a whole question from a few words."""

from datetime import UTC, datetime
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from seminar import wall
from seminar.material import MaterialKind
from seminar.questions import english
from seminar.questions.asked import Fact, Language, Place, Question, Reference, Tense
from seminar.spans import Span

BERLIN = ZoneInfo("Europe/Berlin")
# A Wednesday, half past eleven in Berlin.
NOW = datetime(2026, 10, 7, 9, 30, tzinfo=UTC)


class Case(NamedTuple):
    said: str
    meant: Question


def case(
    said: str,
    facts: str = "",
    *,
    materials: str = "",
    tense: str = "any",
    span: tuple[str, str] | None = None,
    place: int | None = None,
    from_now: int | None = None,
    reference: str | None = None,
    zone: str | None = None,
    **fields: Any,
) -> Case:
    """`span` is in readings of Berlin's clocks; `place` is counted among all, `from_now` from the present."""
    given: dict[str, Any] = dict(fields)
    if span:
        start, end = (wall.instant(datetime.fromisoformat(reading), BERLIN) for reading in span)
        given["span"] = Span(starts_at=start, ends_at=end)
    if place is not None:
        given["place"] = Place(number=place)
    if from_now is not None:
        given["place"] = Place(number=from_now, from_now=True)
    return Case(
        said,
        Question(
            said=said,
            language=Language.ENGLISH,
            facts=tuple(Fact(fact) for fact in facts.split()),
            materials=tuple(MaterialKind(kind) for kind in materials.split()),
            tense=Tense(tense),
            reference=Reference(reference) if reference else None,
            zone=ZoneInfo(zone) if zone else None,
            **given,
        ),
    )


def read(said: str, *, zone: ZoneInfo = BERLIN, now: datetime = NOW) -> Question:
    return english.read(said, zone=zone, now=now)
