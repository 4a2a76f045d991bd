"""What the words of a question ask of a person: where they were, what they studied, whose talk is meant."""

import re

from seminar.questions.asked import Language, Question
from seminar.questions.chinese import personal as chinese
from seminar.questions.english import personal as english
from seminar.questions.patterns import any_of

_BIOGRAPHY = any_of(english.BIOGRAPHY, chinese.BIOGRAPHY)
_EDUCATION = any_of(english.EDUCATION, chinese.EDUCATION)
_EDUCATED = any_of(english.EDUCATED, chinese.EDUCATED)
_EARLIER = any_of(english.EARLIER, chinese.EARLIER)
_BEFORE_HERE = any_of(chinese.BEFORE_HERE)
_NOW = any_of(english.NOW, chinese.NOW)
_THEN_AND_NOW = any_of(english.THEN_AND_NOW, chinese.THEN_AND_NOW)
_GIVER = any_of(english.GIVER, chinese.GIVER)
_ONE_GIVER = any_of(english.ONE_GIVER, chinese.ONE_GIVER)
_GIVERS_TALKS = any_of(english.GIVERS_TALKS, chinese.GIVERS_TALKS)
_AT_PRESENT = any_of(english.AT_PRESENT, chinese.AT_PRESENT)
_TOGETHER = any_of(english.TOGETHER)
_PERSON = any_of(english.PERSON, chinese.PERSON)
_LEISURE = any_of(chinese.LEISURE)
_ORIGIN = any_of(chinese.ORIGIN)
_ORIGIN_TOLD = any_of(chinese.ORIGIN_TOLD)
_COMPANY = any_of(chinese.COMPANY)
_CAME_AGAIN = any_of(english.CAME_AGAIN, chinese.CAME_AGAIN)
_FELLOWS = any_of(english.FELLOWS, chinese.FELLOWS)
_SCHOOL = any_of(english.SCHOOL, chinese.SCHOOL)


def names_one_giver(question: Question) -> bool:
    """Whether it takes it that one person is meant: "the speaker from Kyoto", "首尔的那位讲者"."""
    return _ONE_GIVER.search(question.said) is not None


def asks_biography(question: Question) -> bool:
    """Whether it asks for the biography by name, so that an affiliation would be no answer."""
    return _BIOGRAPHY.search(question.said) is not None


def asks_education(question: Question) -> bool:
    """Whether it asks where or what somebody studied; `tells_education` says of a biography whether it answers that."""
    return _EDUCATION.search(question.said) is not None


def tells_education(biography: str) -> bool:
    return _EDUCATED.search(biography) is not None


def asks_origin(question: Question) -> bool:
    """Whether a Chinese question asks where somebody was born; `tells_origin` says whether a biography tells that."""
    return question.language is not Language.ENGLISH and _ORIGIN.search(question.said) is not None


def tells_origin(biography: str) -> bool:
    return _ORIGIN_TOLD.search(biography) is not None


def asks_of_then(question: Question) -> bool:
    """Whether it asks where somebody was, not where they are."""
    if _BEFORE_HERE.search(question.said):
        return True
    return _EARLIER.search(question.said) is not None and _NOW.search(question.said) is None


def asks_then_and_now(question: Question) -> bool:
    """Whether it asks both where somebody was and where they are."""
    return _THEN_AND_NOW.search(question.said) is not None and _BEFORE_HERE.search(question.said) is None


def asks_of_now(question: Question) -> bool:
    return _NOW.search(question.said) is not None


def asks_of_present(question: Question) -> bool:
    """Whether it says in so many words that it asks of the present, and not only of where somebody went."""
    return _AT_PRESENT.search(question.said) is not None


def names_person(question: Question) -> bool:
    """Whether a pronoun of a person stands in it."""
    return _PERSON.search(question.said) is not None


def asks_of_giver(question: Question) -> bool:
    """Whether it asks of a person who is known by a talk."""
    return _GIVER.search(question.said) is not None


def asks_of_givers_talks(question: Question) -> bool:
    """Whether it asks for other talks of whoever gives the one that it describes."""
    return _GIVERS_TALKS.search(question.said) is not None


def asks_with_whom(question: Question) -> bool:
    """Whether it asks who shared a talk with somebody."""
    return _TOGETHER.search(question.said) is not None


def asks_of_company(question: Question) -> bool:
    """Whether it asks with whom somebody speaks."""
    return _COMPANY.search(question.said) is not None


def asks_of_fellows(question: Question) -> bool:
    """Whether it asks for others of the place from which somebody comes who was spoken of."""
    return _FELLOWS.search(question.said) is not None


def asks_who_came_again(question: Question) -> bool:
    """Whether it asks who gave more than one talk."""
    return _CAME_AGAIN.search(question.said) is not None


def names_school(question: Question) -> bool:
    """Whether it speaks of a whole university and not of a part of it."""
    return _SCHOOL.search(question.said) is not None


def asks_of_leisure(question: Question) -> bool:
    """Whether it asks what somebody does beside their work."""
    return _LEISURE.search(question.said) is not None


def tells_leisure(biography: str) -> bool:
    return _LEISURE.search(biography) is not None


def is_title(word: str) -> bool:
    """Whether a word stands before names and is none of one: "Prof.", "Frau"."""
    return word.casefold().strip(".") in english.TITLES


def is_of_topic(question: Question, said: str) -> bool:
    """Whether "by …" stands in what a talk is about, in small letters: "price fixing by bots"."""
    by = rf"(?i:{english.OF_TOPIC_BY})(?-i:{re.escape(said)})"
    return said.islower() and re.search(by, question.said) is not None
