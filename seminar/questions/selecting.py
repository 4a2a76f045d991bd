"""How a question selects from what was listed before it, in any language, and what it then asks of that."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from seminar.questions import nuances, personal, read
from seminar.questions.asked import Fact, Language, Question, Reference, Tense
from seminar.questions.chinese import picking as chinese
from seminar.questions.english import picking as english
from seminar.questions.picks import How, Pick
from seminar.questions.taking_over import identifies

_SHAPES = frozenset({Fact.LIST, Fact.COUNT, Fact.YESNO})


def find(question: Question) -> Pick | None:
    """How it may select from what was listed."""
    grammar = english if question.language is Language.ENGLISH else chinese
    return grammar.find(question) or _as_read(question)


def _as_read(question: Question) -> Pick | None:
    """The same by what was read already: "只看计算机的", "which are they that are online?", "第二场呢"."""
    them = question.reference is Reference.THEM
    if identifies(question):
        return Pick(how=How.SEVERAL, inside=True) if them else None
    if question.span or question.weekday is not None or nuances.names_same_series(question):
        return None
    filters = question.way or question.tongue or question.lacking or question.givers or question.recorded is not None
    if filters and set(question.facts) & {Fact.LIST, Fact.COUNT}:
        return Pick(how=How.SEVERAL, inside=True, chosen=not them)
    return Pick(place=question.place) if question.place and not question.place.from_now else None


def described(pick: Pick, question: Question, zone: ZoneInfo, now: datetime) -> Question:
    """What says which of them are meant."""
    if pick.inside:
        return replace(question, reference=None) if question.reference is Reference.THEM else question
    return read(pick.described, zone=zone, now=now) if pick.described else Question(said="")


def asks(pick: Pick, question: Question, zone: ZoneInfo, now: datetime) -> Question:
    """What is asked of those that are meant, without what chose them."""
    rest = read(pick.asks, zone=zone, now=now) if pick.asks else question
    asked = rest if rest.facts or rest.materials else question
    if personal.asks_of_givers_talks(question):
        return replace(asked, place=None, reference=Reference.PERSON)
    asked = replace(
        asked, people=(), series=None, topic="", affiliation=None, place=None, gathering=None, trailing="",
        foreign=False,
    )  # fmt: skip
    if not (pick.described or pick.inside or pick.how is How.EVERY):
        return asked
    return replace(
        asked, span=None, span_said=None, weekday=None, not_before=None, not_after=None, most=None, way=None,
        recorded=None, tongue=None, cancelled=None, lacking=None, givers=None, tense=Tense.ANY,
    )  # fmt: skip


def carried(asking: Question, asked: Question, *, ambiguous: bool) -> Question:
    """What is asked of one that was selected: where nothing is, what was asked before of them all."""
    if set(asking.facts) - {Fact.LIST} or asking.materials:
        return asking
    if ambiguous:
        return replace(asking, facts=asked.facts, materials=asked.materials, claim=asked.claim, other=asked.other)
    facts = tuple(fact for fact in asked.facts if fact not in _SHAPES and fact is not Fact.OTHER)
    return replace(asking, facts=facts, materials=asked.materials if Fact.MATERIALS in facts else ())


def merged(own: Question, asked: Question, facts: Question) -> Question:
    """What is remembered: the question that listed them, with what was said to select from these."""
    return replace(
        asked,
        facts=facts.facts,
        materials=facts.materials,
        claim=None,
        place=None,
        people=own.people or asked.people,
        series=own.series or asked.series,
        topic=own.topic or asked.topic,
        affiliation=own.affiliation or asked.affiliation,
        recorded=asked.recorded if own.recorded is None else own.recorded,
        way=own.way or asked.way,
        tongue=own.tongue or asked.tongue,
    )
