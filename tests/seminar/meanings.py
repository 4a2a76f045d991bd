"""What a sentence is to be read as: a whole question from a few words, in any language."""

from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from seminar.material import MaterialKind
from seminar.questions.asked import Fact, Language, Place, Question, Reference, Tense
from seminar.spans import Span


class Case(NamedTuple):
    said: str
    meant: Question


def case(
    said: str,
    facts: str,
    *,
    language: Language,
    span: Span | None,
    materials: str = "",
    tense: str = "any",
    place: int | None = None,
    from_now: int | None = None,
    reference: str | None = None,
    zone: str | None = None,
    **fields: Any,
) -> Case:
    """`place` is counted among all talks, `from_now` from the present; other `fields` are the question's own."""
    if place is not None:
        fields["place"] = Place(number=place)
    if from_now is not None:
        fields["place"] = Place(number=from_now, from_now=True)
    return Case(
        said,
        Question(
            said=said,
            language=language,
            facts=tuple(Fact(fact) for fact in facts.split()),
            materials=tuple(MaterialKind(kind) for kind in materials.split()),
            tense=Tense(tense),
            span=span,
            reference=Reference(reference) if reference else None,
            zone=ZoneInfo(zone) if zone else None,
            **fields,
        ),
    )
