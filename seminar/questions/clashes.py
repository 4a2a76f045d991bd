"""Whether a question asks for talks that take place at once, or on one day, and which of its words name these."""

import re

from seminar.questions.asked import Question
from seminar.questions.chinese import clashes as chinese
from seminar.questions.english import clashes as english

_CLASH = re.compile(f"{english.CLASH}|{chinese.CLASH}", re.IGNORECASE)
_ANY_CLASH = re.compile(f"{english.ANY_CLASH}|{chinese.ANY_CLASH}", re.IGNORECASE)
_ONE_DAY = re.compile(f"{english.ONE_DAY}|{chinese.ONE_DAY}", re.IGNORECASE)
_BETWEEN = re.compile(f"{english.BETWEEN}|{chinese.BETWEEN}|[,&?]", re.IGNORECASE)
_OF_CLASH = re.compile(english.OF_CLASH, re.IGNORECASE)


def asks_of_clash(question: Question) -> bool:
    """Whether it asks for talks that take place at once."""
    return _CLASH.search(question.said) is not None


def asks_of_any_clash(question: Question) -> bool:
    """Whether any two talks may be meant: "are there two talks at once?"."""
    return _ANY_CLASH.search(question.said) is not None


def asks_of_day(question: Question) -> bool:
    """Whether talks of one day clash already, whatever their hours: "are both on the same day?"."""
    return _ONE_DAY.search(question.said) is not None


def parts(question: Question) -> list[str]:
    """The pieces of the sentence that may each name something that clashes with the others."""
    return [part for part in _BETWEEN.split(question.said) if part.strip()]


def speaks_of_clash(word: str) -> bool:
    """Whether a word says that something clashes, so that it names no talk: "overlapping", "both"."""
    return _OF_CLASH.fullmatch(word) is not None
