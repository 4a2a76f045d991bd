"""Whether a question asks if something is known of each of several talks: "do they all have titles?"."""

import re

from seminar.questions.asked import Language, Question
from seminar.questions.english import each as english

_PATTERNS = [re.compile(words, re.IGNORECASE) for words in english.PATTERNS]


def asks(question: Question) -> bool:
    """Whether "no" to it means those of which it is not known; of an English question."""
    of_english = question.language is Language.ENGLISH
    return of_english and any(words.search(question.said) for words in _PATTERNS)
