"""A question that may select from what was listed before it, and the same asked of one of these."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeVar
from zoneinfo import ZoneInfo

from seminar.questions import selecting
from seminar.questions.asked import Place, Question, Reference, Tense
from seminar.questions.remembering import Remembered
from seminar.questions.selecting import Pick
from seminar.questions.taking_over import Followed
from seminar.talk import Talk
from storage.database import Connection

# The share of the words that one must hold, and how nearly as well as the best another may be described.
LEAST, AS_WELL = 0.5, 0.9
T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """A question that may choose, with what was said before it and where."""

    db: Connection
    server_id: int
    question: Question
    before: Remembered
    now: datetime
    zone: ZoneInfo
    pick: Pick


def at_place(place: Place, listed: Sequence[T]) -> list[T]:
    """The one at that place of a list, or nothing."""
    at = place.number - 1 if place.number > 0 else place.number
    return list(listed[at : at + 1 or None]) if -len(listed) <= at < len(listed) else []


def one(choosing: Selection, own: Question, kept: Sequence[Talk]) -> Followed:
    before = choosing.before
    asks = selecting.asks(choosing.pick, choosing.question, choosing.zone, choosing.now)
    meant = selecting.carried(bare(asks), before.question, ambiguous=before.ambiguous)
    reference = Reference.TALK if asks.reference is not Reference.PERSON or len(kept) > 1 else Reference.PERSON
    return Followed(
        question=replace(meant, said=choosing.question.said, reference=reference),
        talks=tuple(talk.id for talk in kept),
        taken=before,
        kept=replace(selecting.merged(own, before.question, meant), said=choosing.question.said),
    )


def bare(question: Question) -> Question:
    """Without what chose the talks."""
    return replace(
        question, people=(), series=None, topic="", affiliation=None, span=None, span_said=None, weekday=None,
        not_before=None, not_after=None, place=None, most=None, way=None, recorded=None, tongue=None, cancelled=None,
        gathering=None, foreign=False, trailing="", lacking=None, tense=Tense.ANY,
    )  # fmt: skip
