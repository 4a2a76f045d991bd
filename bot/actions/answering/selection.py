"""A question that may select from what was listed before it, and the same asked of one or some of these."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeVar
from zoneinfo import ZoneInfo

from bot.actions.answering import several
from seminar.questions import selecting, taking_over
from seminar.questions.asked import Fact, Place, Question, Reference
from seminar.questions.picks import How, Pick
from seminar.questions.remembering import Remembered
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

    def asks(self) -> Question:
        return selecting.asks(self.pick, self.question, self.zone, self.now)


def at_place(place: Place, listed: Sequence[T]) -> list[T]:
    """The one at that place of a list, or nothing."""
    at = place.number - 1 if place.number > 0 else place.number
    return list(listed[at : at + 1 or None]) if -len(listed) <= at < len(listed) else []


def best(scored: Sequence[tuple[float, T]]) -> list[T]:
    """Those that are described best; nothing where none is well enough."""
    most = max((weight for weight, _ in scored), default=0.0)
    return [each for weight, each in scored if most >= LEAST and weight >= most * AS_WELL]


def one(choosing: Selection, own: Question, kept: Sequence[Talk]) -> Followed:
    """The question of the one that is meant, or of what is left."""
    before, asks = choosing.before, choosing.asks()
    meant = selecting.carried(asks, before.question, ambiguous=before.ambiguous)
    reference = Reference.TALK if asks.reference is not Reference.PERSON or len(kept) > 1 else Reference.PERSON
    return _of(choosing, replace(meant, reference=reference), kept, selecting.merged(own, before.question, meant))


def some(choosing: Selection, own: Question, kept: Sequence[Talk]) -> Followed:
    """The question of all that fit, which may be none."""
    asked = choosing.before.question
    meant = selecting.asks(choosing.pick, own, choosing.zone, choosing.now)
    facts = tuple(fact for fact in meant.facts if fact in several.OF_EACH) or (Fact.LIST,)
    meant = replace(meant, facts=facts, reference=Reference.THEM)
    return _of(choosing, meant, kept, selecting.merged(own, asked, asked))


def every(choosing: Selection, listed: Sequence[Talk]) -> Followed:
    """The question of all that were offered."""
    asked = choosing.before.question
    meant = selecting.carried(choosing.asks(), asked, ambiguous=True)
    of_each = (fact for fact in meant.facts if fact in several.OF_EACH and fact is not Fact.YESNO)
    facts = tuple(dict.fromkeys((*of_each, Fact.LIST)))
    return _of(choosing, replace(meant, facts=facts, reference=Reference.THEM), listed, asked)


def among(choosing: Selection, listed: Sequence[Talk]) -> Followed:
    """The question of those of them that the search finds: by what is said in another language than theirs."""
    spoken_of = replace(choosing.before, talk_ids=tuple(talk.id for talk in listed), speaker_ids=())
    if spoken_of.ambiguous or choosing.pick.chosen:
        return taking_over.choose(choosing.question, spoken_of)
    meant = replace(choosing.question, reference=None)
    if choosing.pick.how is How.ONE:
        meant = selecting.carried(meant, spoken_of.question, ambiguous=False)
    return taking_over.of_listed(meant, spoken_of)


def _of(choosing: Selection, question: Question, kept: Sequence[Talk], spoken_of: Question) -> Followed:
    return Followed(
        question=replace(question, said=choosing.question.said),
        talks=tuple(talk.id for talk in kept),
        none=not kept,
        taken=choosing.before,
        kept=replace(spoken_of, said=choosing.question.said),
    )
