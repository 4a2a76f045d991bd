"""What the words of a question say of time and place beside its span: that month, at Christmas, in Main Hall."""

import re

from seminar.questions.asked import Language, Question
from seminar.questions.chinese import nuances as chinese
from seminar.questions.english import nuances as english

_SAME_WEEK = re.compile(english.SAME_WEEK, re.IGNORECASE)
_SAME_MONTH = re.compile(english.SAME_MONTH, re.IGNORECASE)
_FEAST = re.compile(english.FEAST, re.IGNORECASE)


def same_stretch(question: Question) -> str:
    """Of what it asks for the rest: of that "month", "week" or "day"."""
    if _SAME_MONTH.search(question.said):
        return "month"
    return "week" if _SAME_WEEK.search(question.said) else "day"


def names_feast(question: Question) -> str | None:
    """The feast by whose name the time is given, where one talk may be called by it as well."""
    match = _FEAST.search(question.span_said or "") if question.topic.strip() else None
    return match[0] if match else None


def names_place(question: Question, said: str) -> bool:
    """Whether these words say where: "in Main Hall"."""
    where = rf"\b(?:in|at) (?:the )?{re.escape(said)}\b"
    return question.language is Language.ENGLISH and re.search(where, question.said, re.IGNORECASE) is not None


def is_afar(venue: str) -> bool:
    """Whether a folded venue is none: "online"."""
    return venue in english.AFAR or venue in chinese.AFAR
