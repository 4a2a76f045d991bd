"""How Chinese is written, for the notation of phrases: a sign is a word, and questions end in particles."""

import re

from seminar.questions.phrases import Writing, read_phrases
from seminar.scripts import either_way

CHINESE = Writing(
    blank="",
    word=r"[^,，。?？\x1f]",
    taken="\x1f",
    few=6,
    ends=r"$|\W|[吗么嘛不没呢啊呀吧]",
    word_end="",
    hyphen="[ -]?",
)


def one_of(book: str, **names: str) -> str:
    """A pattern for any phrase of a book in simplified characters that finds it as it is typed, in these or others."""
    return either_way("|".join(read_phrases(book, CHINESE, **names)))


def finds(book: str, **names: str) -> re.Pattern[str]:
    """The same where a pattern is looked for by itself, in letters of either case."""
    return re.compile(one_of(book, **names), re.IGNORECASE)
