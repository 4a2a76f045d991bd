"""What may be left of a question when clauses that only tell of the asker are taken out of it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from seminar.questions import inside, read, unmarked
from seminar.questions.asked import Fact, Language, Question, Reference
from seminar.questions.taking_over import identifies


@dataclass(frozen=True, slots=True, kw_only=True)
class Shorter:
    """A reading of a part of a question. `sure`: what was left out cannot have said what is looked for, so that "no"
    answers this for the whole as well."""

    question: Question
    sure: bool


def others(question: Question, zone: ZoneInfo, now: datetime, *, follows: bool) -> Iterator[Shorter]:
    """Readings of a part of it, those that lose least first; `follows`: whether something was spoken of before.

    Where what is left out may have said what is looked for, what is kept must name it itself, or point back.
    """
    if question.trailing and question.topic.endswith(question.trailing):
        # "X那场 …": what is asked of a talk in words that nobody knows is told by what it is about, if at all.
        topic = question.topic.removesuffix(question.trailing).strip()
        facts = question.facts or (Fact.ABSTRACT,)
        # That there is such a talk answers no question of what it tells.
        trailing = question.trailing if set(facts) <= {Fact.YESNO, Fact.LIST} else ""
        yield Shorter(question=replace(question, topic=topic, trailing=trailing, facts=facts), sure=False)
    if follows and question.language is not Language.ENGLISH and _asks_within(question):
        # "样本量多大" is told by what the talk that was spoken of says, if at all.
        content = replace(question, topic="", trailing="", facts=(Fact.ABSTRACT,), other=None, reference=Reference.TALK)
        yield Shorter(question=content, sure=False)
    if follows and (again := unmarked.of_talk_spoken_of(question)):
        yield Shorter(question=again, sure=False)
    if question.topic.strip() and question.span is None and (question.not_before or question.not_after):
        yield from _of_hours(question)
    for said, bears in _parts(question, zone, now):
        other = read(said, zone=zone, now=now)
        if other.foreign or (other.language is Language.ENGLISH) != (question.language is Language.ENGLISH):
            continue
        names = identifies(other) or other.cancelled is not None or other.recorded is not None
        timed = other.span or other.place or other.weekday is not None
        points = follows and (other.facts or other.materials) and not timed
        if names or points or (timed and not bears):
            yield Shorter(question=other, sure=not bears)
    if then := unmarked.without(question):
        yield Shorter(question=then, sure=False)


def _asks_within(question: Question) -> bool:
    """Whether it asks for a number of what is told, and names nothing but that."""
    named = question.people or question.series or question.affiliation or question.span or question.place
    return not named and question.reference in (None, Reference.TALK, Reference.PERSON) and inside.asks_number(question)


def _of_hours(question: Question) -> Iterator[Shorter]:
    """ "Who speaks about moths at night": no talk is at night, but one may be on what is there then."""
    if question.language is not Language.ENGLISH:
        return
    from seminar.questions.english import topical

    if topic := topical.of_hours(question.said):
        of_topic = replace(question, topic=topic, not_before=None, not_after=None, span_said=None)
        yield Shorter(question=of_topic, sure=False)


def _parts(question: Question, zone: ZoneInfo, now: datetime) -> list[tuple[str, bool]]:
    # A grammar is imported with the first question in its language.
    if question.language is Language.ENGLISH:
        from seminar.questions.english import clauses as english

        return english.shorter(question.said)
    from seminar.questions.chinese import clauses as chinese

    return chinese.shorter(question.said, zone, now)
