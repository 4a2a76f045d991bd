"""Two questions in one sentence, of which each names its own talks: both are to be answered."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from seminar.questions import nuances, read
from seminar.questions.asked import Fact, Language, Question
from seminar.questions.english import two_questions as english
from seminar.questions.taking_over import identifies

_OF_SEVERAL = frozenset({Fact.COUNT, Fact.LIST, Fact.YESNO})


def split(question: Question, zone: ZoneInfo, now: datetime) -> tuple[Question, Question] | None:
    """A question of several talks and one of the next or the last one: "how many were there, and when is the next?"."""
    if question.language is not Language.ENGLISH:
        return None
    for one, other in english.parts(question.said):
        first, second = read(one, zone=zone, now=now), read(other, zone=zone, now=now)
        steps = second.place is not None and second.place.from_now and second.reference is None
        of_several = (set(first.facts) & _OF_SEVERAL or first.span) and first.facts and not first.place
        if steps and of_several and not (first.foreign or second.foreign) and second.facts:
            if nuances.says_next_one(second) and not identifies(second):
                second = replace(second, people=first.people, series=first.series, topic=first.topic)
            return first, second
    return None
