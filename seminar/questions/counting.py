"""What a question counts or takes to be one: talks, occasions or people, and from which one it counts."""

import re

from seminar.questions.asked import Language, Question
from seminar.questions.chinese import nuances as chinese
from seminar.questions.english import nuances as english

_THAT = re.compile(english.THAT, re.IGNORECASE)
_AFTER_PERSON = re.compile(english.AFTER_PERSON, re.IGNORECASE)
_A_TALK = re.compile(english.A_TALK, re.IGNORECASE)
_OCCASION = re.compile(chinese.OCCASION)
_PLACE_OF_PERSON = re.compile(chinese.PLACE_OF_PERSON)


def from_that(question: Question) -> bool:
    """Whether the talk from which it counts is one that was spoken of: "the one after that", not "… before Easter"."""
    return _THAT.search(question.said) is not None


def from_person(question: Question) -> bool:
    """Whether somebody is only named as the one after whom another speaks: "who's after him?"."""
    return _AFTER_PERSON.search(question.said) is not None


def occasions(question: Question) -> bool:
    """Whether its place is one among the times that somebody came: "上次", not "上一场"."""
    return _OCCASION.search(question.said) is not None


def people(question: Question) -> bool:
    """Whether its place is one among those who give a talk, not one among talks."""
    return _PLACE_OF_PERSON.search(question.said) is not None


def a_talk(question: Question) -> bool:
    """Whether an English question takes it that there is one such talk: "the talk this week", "Meyer's lecture"."""
    return question.language is Language.ENGLISH and _A_TALK.search(question.said) is not None
