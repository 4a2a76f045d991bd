"""English questions that go on from something that was asked: of the same people now, of the series that was told."""

import re
from dataclasses import replace

from seminar.questions import personal, taking_over
from seminar.questions.asked import Fact, Language, Question, Reference, Tense
from seminar.questions.english import nuances as english
from seminar.questions.remembering import Remembered
from seminar.questions.taking_over import Followed, identifies

_OF_SERIES = frozenset({Fact.ORGANIZERS, Fact.SERIES, Fact.CONTACT})
_OF_TALKS = frozenset({Fact.TITLE, Fact.ABSTRACT, Fact.WHEN, Fact.WHO})
_ANY_SERIES = re.compile(english.ANY_SERIES, re.IGNORECASE)
# Words of "and now?".
_FEW = 3


def follow(question: Question, remembered: Remembered) -> Followed | None:
    """The question with what it goes on from; nothing where it does not."""
    if question.language is not Language.ENGLISH:
        return None
    if _ANY_SERIES.search(question.said) and remembered.question.span is not None:
        # "All series, not only maths": the same time, whatever it was asked of.
        free = replace(remembered.question, series=None, topic="", people=(), gathering=None)
        wider = replace(question, series=None, topic="", gathering=None, besides=None, reference=Reference.QUESTION)
        return taking_over.go_on(wider, replace(remembered, question=free))
    if identifies(question):
        return None
    return _same_now(question, remembered) or _of_series(question, remembered)


def _same_now(question: Question, remembered: Remembered) -> Followed | None:
    """ "And now?", after what somebody spoke about in spring."""
    asked, bare = remembered.question, not (question.facts or question.materials or question.place)
    short = len(question.said.split()) <= _FEW and personal.asks_of_now(question)
    of_somebody = asked.people or asked.topic.strip() or asked.reference is Reference.PERSON
    if not (bare and short and of_somebody and asked.tense is Tense.PAST and set(asked.facts) & _OF_TALKS):
        return None
    now = replace(question, span=None, span_said=None, tense=Tense.COMING, reference=Reference.QUESTION)
    return taking_over.go_on(now, remembered)


def _of_series(question: Question, remembered: Remembered) -> Followed | None:
    """ "Next talk there?", after who runs a series."""
    asked = remembered.question
    named = bool(asked.series or asked.topic.strip() or asked.gathering) and not asked.people
    steps = question.place is not None and question.place.from_now and not question.span
    if remembered.talk_ids or not (named and steps and set(asked.facts) & _OF_SERIES):
        return None
    gathering = question.gathering or asked.gathering
    meant = replace(question, series=asked.series, topic=asked.topic, gathering=gathering, reference=None)
    return Followed(question=meant, taken=remembered)
