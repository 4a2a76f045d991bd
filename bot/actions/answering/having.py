"""Which of the facts that were asked a talk has."""

from datetime import datetime

from seminar.material import MaterialKind
from seminar.questions import nuances, rooms
from seminar.questions.asked import Fact, Question
from seminar.series import LinkPrivacy
from seminar.talk import Talk

# What says how an answer looks, and is no fact of a talk.
SHAPES = frozenset({Fact.COUNT, Fact.LIST, Fact.YESNO})


def missing(talk: Talk, question: Question, now: datetime) -> tuple[Fact, ...]:
    """Those of the asked facts that are not known of this talk, in the order in which they were asked."""
    return tuple(fact for fact in question.facts if fact not in SHAPES and not has(talk, fact, question, now))


def has(talk: Talk, fact: Fact, question: Question, now: datetime) -> bool:
    match fact:
        case Fact.WHO | Fact.AFFILIATION | Fact.BIO | Fact.HOMEPAGE:
            return _of_speaker(talk, fact)
        case Fact.WHEN:
            ends = Fact.LENGTH in question.facts
            return talk.fields.hour_known or not (ends or nuances.asks_hour(question))
        case Fact.LENGTH:
            # "Until when": a usual length ends at no hour that is not known.
            return talk.fields.hour_known or Fact.WHEN not in question.facts
        case Fact.WHERE:
            return bool(talk.venue) or (bool(talk.join) and not rooms.asks(question))
        case Fact.LINK:
            return _has_join(talk, question)
        case Fact.TITLE:
            return bool(talk.fields.title)
        case Fact.ABSTRACT:
            return bool(talk.fields.abstract) or (bool(talk.fields.title) and _title_tells(question))
        case Fact.MATERIALS:
            return bool(materials(talk, question.materials))
        case Fact.CONTACT:
            return bool(talk.fields.contact) or (
                bool(talk.series.fields.organizers) and not nuances.asks_address(question)
            )
        case Fact.ORGANIZERS:
            return bool(talk.series.fields.organizers)
        case Fact.STATUS:
            return bool(talk.cancel_reason) if talk.cancelled and nuances.asks_reason(question) else True
        case _:
            return fact.value != "other"


def materials(talk: Talk, kinds: tuple[MaterialKind, ...]) -> list[MaterialKind]:
    """The kinds of material that there are, of those that are wanted or of all."""
    return [one.kind for one in talk.materials if not kinds or one.kind in kinds]


def is_gated(talk: Talk) -> bool:
    return talk.series.fields.link_privacy is not LinkPrivacy.OPEN


def _of_speaker(talk: Talk, fact: Fact) -> bool:
    if fact is Fact.WHO:
        return bool(talk.speakers)
    if fact is Fact.BIO:
        return any(one.bio or one.affiliation for one in talk.speakers)
    if fact is Fact.HOMEPAGE:
        return any(one.homepage for one in talk.speakers)
    return any(one.affiliation for one in talk.speakers)


def _has_join(talk: Talk, question: Question) -> bool:
    if not talk.join:
        return False
    if nuances.asks_passcode(question) and not is_gated(talk):
        return bool(talk.join.passcode)
    if nuances.asks_meeting_id(question) and not is_gated(talk):
        return bool(talk.join.meeting_id)
    return True


def _title_tells(question: Question) -> bool:
    """A title says what a talk is about, unless its words are what was asked by, or the abstract is wanted itself."""
    return not nuances.asks_abstract(question) and not question.topic.strip()
