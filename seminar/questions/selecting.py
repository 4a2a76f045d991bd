"""How an English question selects from what was listed before it, and what it then asks of that."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from seminar.questions import read
from seminar.questions.asked import Fact, Language, Question
from seminar.questions.english import picking as english
from seminar.questions.english.picking import Pick

__all__ = ["Pick", "asks", "carried", "described", "find", "goes_back", "is_of_past", "merged", "names_person"]

_SHAPES = frozenset({Fact.LIST, Fact.COUNT, Fact.YESNO})


def find(question: Question) -> Pick | None:
    """How it may select from what was listed, where its language is read so."""
    return english.find(question.said) if question.language is Language.ENGLISH else None


def is_of_past(question: Question) -> bool:
    return english.asks_of_past(question.said)


def names_person(question: Question) -> bool:
    return english.names_person(question.said)


def goes_back(question: Question) -> bool:
    return english.goes_back(question.said)


def described(pick: Pick, question: Question, zone: ZoneInfo, now: datetime) -> Question:
    """What says which of them are meant."""
    return question if pick.inside else read(pick.described, zone=zone, now=now)


def asks(pick: Pick, question: Question, zone: ZoneInfo, now: datetime) -> Question:
    """What is asked of those that are meant."""
    if not pick.asks:
        return question
    rest = read(pick.asks, zone=zone, now=now)
    return rest if rest.facts or rest.materials else question


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
