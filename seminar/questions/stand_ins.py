"""Whether a question asks for somebody who speaks in another one's place."""

from seminar.questions.asked import Question
from seminar.questions.chinese import nuances as chinese
from seminar.questions.english import nuances as english
from seminar.questions.patterns import any_of

_STAND_IN = any_of(english.STAND_IN, chinese.STAND_IN)


def asks(question: Question) -> bool:
    """ "Who is filling in?", "改请谁来讲"."""
    return _STAND_IN.search(question.said) is not None
