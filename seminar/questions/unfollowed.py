"""A question before which nothing was said: what seemed to be only about an answer before is then a part of it."""

from datetime import datetime
from zoneinfo import ZoneInfo

from seminar.questions.asked import Language, Question
from seminar.questions.taking_over import identifies


def read_whole(question: Question, zone: ZoneInfo, now: datetime) -> Question:
    """The question with its first words, where without them it names nothing: "brines. who, when, slides."."""
    if question.language is not Language.ENGLISH or question.reference is None or identifies(question):
        return question
    # Only what is written in English needs its grammar.
    from seminar.questions.english import reading

    whole = reading.read(question.said, zone=zone, now=now)
    return whole if identifies(whole) and not whole.foreign else question
