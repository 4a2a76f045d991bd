"""Questions that step on within the series of a talk that was spoken of: "下次是谁", "next talk there?"."""

from dataclasses import replace

from seminar.questions import nuances, taking_over
from seminar.questions.asked import Fact, Place, Question, Reference
from seminar.questions.chinese import nuances as chinese
from seminar.questions.patterns import any_of
from seminar.questions.remembering import Remembered
from seminar.questions.taking_over import Followed, identifies

_OF_SERIES = frozenset({Fact.ORGANIZERS, Fact.SERIES, Fact.CONTACT})
_NEXT_TIME = any_of(chinese.NEXT_TIME)
_NEXT_ISSUE = any_of(chinese.NEXT_ISSUE)


def follow(question: Question, remembered: Remembered) -> Followed | None:
    """The question of another talk of that series; nothing where it asks for none."""
    if identifies(question):
        return None
    return (
        _of_same_series(question, remembered)
        or _next_of_series(question, remembered)
        or _of_series_told(question, remembered)
        or _whom_to_reach(question, remembered)
    )


def _of_same_series(question: Question, remembered: Remembered) -> Followed | None:
    """What else there is in the series of the talk that was spoken of."""
    if not nuances.names_same_series(question) or len(remembered.talk_ids) != 1:
        return None
    bare = replace(remembered.question, people=(), topic="")
    place, reference = question.place, question.reference
    if place and place.from_now and abs(place.number) == 1 and not question.span:
        reference = Reference.AFTER if place.number > 0 else Reference.BEFORE
    if reference in (Reference.AFTER, Reference.BEFORE):
        again = replace(question, reference=reference)
        stepped = taking_over.step(again, reference, replace(remembered, question=bare))
        return replace(stepped, series_of=remembered.talk_ids[0])
    timely = question.span or question.place or question.weekday is not None
    if not (timely or set(question.facts) & {Fact.LIST, Fact.COUNT}):
        return None
    again = replace(question, facts=question.facts or (Fact.LIST,), reference=None)
    return Followed(question=again, taken=remembered, series_of=remembered.talk_ids[0])


def _next_of_series(question: Question, remembered: Remembered) -> Followed | None:
    """ "下次是谁", "when is the next one?", after a talk of a series that was named."""
    asked, place = remembered.question, question.place
    if place is None or not place.from_now or abs(place.number) != 1 or question.span or asked.people:
        return None
    if len(remembered.talk_ids) != 1:
        return None
    named = bool(asked.series or asked.gathering)
    if named and place.number == 1 and not question.gathering and nuances.says_next_one(question):
        return taking_over.step(replace(question, reference=Reference.AFTER), Reference.AFTER, remembered)
    named = (named and not asked.topic) or _NEXT_ISSUE.search(question.said) is not None
    if question.reference is Reference.PERSON or not (named and _NEXT_TIME.search(question.said)):
        return None
    reference = Reference.AFTER if place.number > 0 else Reference.BEFORE
    facts = question.facts or tuple(fact for fact in asked.facts if fact is not Fact.OTHER)
    again = replace(question, facts=facts, materials=question.materials or asked.materials)
    stepped = taking_over.step(replace(again, reference=reference), reference, remembered)
    return replace(stepped, series_of=remembered.talk_ids[0])


def _of_series_told(question: Question, remembered: Remembered) -> Followed | None:
    """ "Next talk there?", after who runs a series."""
    asked = remembered.question
    named = bool(asked.series or asked.topic.strip() or asked.gathering) and not asked.people
    steps = question.place is not None and question.place.from_now and not question.span
    if remembered.talk_ids:
        return None
    if not (named and steps and set(asked.facts) & _OF_SERIES):
        return None
    gathering = question.gathering or asked.gathering
    meant = replace(question, series=asked.series, topic=asked.topic, gathering=gathering, reference=None)
    return Followed(question=meant, taken=remembered)


def _whom_to_reach(question: Question, remembered: Remembered) -> Followed | None:
    """ "怎么联系他", after who runs a series."""
    asked = remembered.question
    named = bool(asked.series or asked.topic.strip() or asked.gathering) and not asked.people
    runs = Fact.ORGANIZERS in asked.facts and not (remembered.talk_ids or remembered.speaker_ids)
    if not (named and runs and Fact.CONTACT in question.facts) or question.span or question.place:
        return None
    gathering = question.gathering or asked.gathering
    # The next talk tells an address, where any of the series does.
    place = Place(number=1, from_now=True)
    meant = replace(question, series=asked.series, topic=asked.topic, gathering=gathering, place=place, reference=None)
    return Followed(question=meant, taken=remembered)
