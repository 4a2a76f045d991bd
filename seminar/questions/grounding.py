"""What one must know, bring or be to come to a talk: many abstracts say it, and people ask for it."""

import re

from seminar import words
from seminar.questions.asked import Question
from seminar.questions.chinese import grounding as chinese
from seminar.questions.commonplace import is_common
from seminar.questions.english import grounding as english

# How each is asked for, and how told.
_MATTERS = tuple(
    (re.compile(asks, re.IGNORECASE), re.compile(tells, re.IGNORECASE))
    for asks, tells in (
        (f"{english.GROUNDING}|{chinese.GROUNDING}", f"{english.GROUNDED}|{chinese.GROUNDED}"),
        (english.BRINGING, english.BROUGHT),
        (english.AGE, english.AGED),
    )
)
_HANDING_OUT, _BROUGHT = (re.compile(each, re.IGNORECASE) for each in (english.HANDING_OUT, english.BROUGHT))
_SENTENCE = re.compile(r"(?<=[.!?])\s+|(?<=[。！？])")


def asks(question: Question) -> bool:
    """Whether it asks what somebody who comes must know, bring or be: "do I need any physics?"."""
    return any(asked.search(question.said) for asked, _ in _MATTERS)


def told(question: Question, abstract: str) -> str | None:
    """The sentence of an abstract that says what is asked of it: "No background in biology is assumed."."""
    every = [one.strip() for one in _SENTENCE.split(abstract)]
    for asked, tells in _MATTERS:
        if asked.search(question.said):
            return next((one for one in every if tells.search(one)), None)
    if _HANDING_OUT.search(question.said):
        wanted = _telling(question.said)
        return next((one for one in every if _BROUGHT.search(one) and wanted & _telling(one)), None)
    return None


def _telling(said: str) -> frozenset[str]:
    return frozenset(words.stem(word) for word in words.split(said) if word not in words.STOP and not is_common(word))
