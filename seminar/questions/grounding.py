"""What one must know before a talk: many abstracts say it, and people ask for it."""

import re

from seminar.questions.asked import Question
from seminar.questions.chinese import nuances as chinese
from seminar.questions.english import nuances as english

_ASKS = re.compile(f"{english.GROUNDING}|{chinese.GROUNDING}", re.IGNORECASE)
_TELLS = re.compile(f"{english.GROUNDED}|{chinese.GROUNDED}", re.IGNORECASE)


def asks(question: Question) -> bool:
    """Whether it asks what somebody who comes must know: "do I need any physics?"."""
    return _ASKS.search(question.said) is not None


def tells(abstract: str) -> bool:
    """Whether an abstract says so: "no background in biology is assumed"."""
    return _TELLS.search(abstract) is not None
