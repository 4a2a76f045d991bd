"""The two names of a question that asks whether they are one person's."""

import re

from seminar.questions.asked import Question
from seminar.questions.chinese import two_names as chinese
from seminar.questions.english import two_names as english

_ASKS = (
    *(re.compile(words, re.IGNORECASE) for words in english.ASKS),
    *(re.compile(words) for words in chinese.ASKS),
)


def find(question: Question) -> tuple[str, str] | None:
    """Both names as they were said; None where nothing of the kind is asked."""
    said = " ".join(question.said.split())
    match = next((match for pattern in _ASKS if (match := pattern.search(said))), None)
    if match is None:
        return None
    one, other = (match[name].strip(" 「」『』“”\"'") for name in ("one", "other"))
    return one, other
