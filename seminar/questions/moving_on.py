"""Questions that go on from the one before it: of the same people now, of everything then, by other clocks."""

import re
from dataclasses import replace

from seminar.questions import personal, taking_over
from seminar.questions.asked import Fact, Language, Question, Reference, Tense
from seminar.questions.chinese import nuances as chinese
from seminar.questions.chinese import places
from seminar.questions.english import nuances as english
from seminar.questions.patterns import any_of
from seminar.questions.remembering import Remembered
from seminar.questions.taking_over import Followed, identifies
from seminar.scripts import simplify

_OF_TALKS = frozenset({Fact.TITLE, Fact.ABSTRACT, Fact.WHEN, Fact.WHO})
_ANY_SERIES = re.compile(english.ANY_SERIES, re.IGNORECASE)
_WIDENS = any_of(chinese.WIDENS)
_HAS_SPOKEN = any_of(chinese.HAS_SPOKEN)
# Words of "and now?".
_FEW = 3


def follow(question: Question, remembered: Remembered) -> Followed | None:
    """The question with what it goes on from; nothing where it does not."""
    if found := _of_everything(question, remembered) or _by_other_clocks(question, remembered):
        return found
    if identifies(question):
        if question.reference is Reference.THEM:
            return _of_that_time(question, remembered)
        return None
    return (
        _same_now(question, remembered)
        or _what_they_gave(question, remembered)
        or _cancelled_then(question, remembered)
    )


def _of_everything(question: Question, remembered: Remembered) -> Followed | None:
    """ "All series, not only maths": the same time, whatever it was asked of."""
    asked = remembered.question
    if question.language is Language.ENGLISH:
        if asked.span is None or not _ANY_SERIES.search(question.said):
            return None
        free = replace(asked, series=None, topic="", people=(), gathering=None)
        wider = replace(question, series=None, topic="", gathering=None, besides=None, reference=Reference.QUESTION)
        return taking_over.go_on(wider, replace(remembered, question=free))
    match, span = _WIDENS.search(question.said), question.span or asked.span
    left = simplify(question.topic + (question.series or ""))
    if match is None or span is None or question.people or any(sign not in simplify(match[0]) for sign in left):
        return None
    facts = question.facts if set(question.facts) & {Fact.LIST, Fact.COUNT} else (Fact.LIST,)
    every = replace(question, facts=facts, span=span, topic="", series=None, gathering=None, reference=None)
    return Followed(question=every, taken=remembered)


def _by_other_clocks(question: Question, remembered: Remembered) -> Followed | None:
    """ "伦敦呢", after the hour was asked by the clocks of another place."""
    if question.language is Language.ENGLISH or remembered.question.zone is None or len(remembered.talk_ids) != 1:
        return None
    named = question.facts or question.people or question.series or question.span or question.place
    zone = places.zone_of(question.topic) if question.topic and not named else None
    there = replace(question, topic="", zone=zone, facts=(Fact.WHEN,))
    return taking_over.same_talk(there, Reference.TALK, remembered) if zone else None


def _of_that_time(question: Question, remembered: Remembered) -> Followed | None:
    """ "只看计算机的", where none of that time was listed by itself."""
    asked, own = remembered.question, replace(question, reference=None)
    if asked.span is None or question.span or len(remembered.talk_ids) > 1 or remembered.listed:
        return None
    return Followed(question=replace(own, span=asked.span, span_said=asked.span_said), taken=remembered)


def _same_now(question: Question, remembered: Remembered) -> Followed | None:
    """ "And now?", after what somebody spoke about in spring."""
    asked, bare = remembered.question, not (question.facts or question.materials or question.place)
    short = len(question.said.split()) <= _FEW and personal.asks_of_now(question)
    of_somebody = asked.people or asked.topic.strip() or asked.reference is Reference.PERSON
    if question.language is not Language.ENGLISH or not (bare and short and of_somebody):
        return None
    if asked.tense is not Tense.PAST or not set(asked.facts) & _OF_TALKS:
        return None
    now = replace(question, span=None, span_said=None, tense=Tense.COMING, reference=Reference.QUESTION)
    return taking_over.go_on(now, remembered)


def _what_they_gave(question: Question, remembered: Remembered) -> Followed | None:
    """ "讲过几场", after somebody was spoken of."""
    asked = remembered.question
    of_somebody = remembered.speaker_ids or asked.people or asked.reference is Reference.PERSON
    if question.span or not of_somebody or not _HAS_SPOKEN.search(question.said):
        return None
    return taking_over.same_person(replace(question, reference=Reference.PERSON), remembered)


def _cancelled_then(question: Question, remembered: Remembered) -> Followed | None:
    """ "取消的是哪一场" of the time whose talks were listed."""
    asked = remembered.question
    if not question.cancelled or question.span or asked.span is None or len(remembered.talk_ids) < 2:
        return None
    of_time = replace(question, span=asked.span, series=asked.series, gathering=asked.gathering, reference=None)
    return Followed(question=of_time, taken=remembered)
