"""Words that only say that there is nothing to say yet, such as "TBA"."""

import re

from seminar.missing import stated
from seminar.reading.languages import gather_words

_MISSING = gather_words(lambda words: words.missing)
# "TBA in 3316 EECS", "t.b.a. (in inglese)"
_OPEN_YET = re.compile(
    r"(?:tb[acd]|t\.b\.[acd]\.?|n\.\s?n\.)[\s,]{1,3}(?:\([^()]{1,60}\)|(?:in|at|en|im)\s.{2,24}|[-–]\s.{2,40})",
    re.IGNORECASE,
)


def is_missing(text: str) -> bool:
    """Whether the words only say that there is nothing to say yet."""
    if _OPEN_YET.fullmatch(text.strip()):
        return True
    words = re.sub(r"[\[\](){}*<>\"“”]", "", text).strip().rstrip(".:!").strip().lower()
    return not words.strip("-–—… ?.") or words in _MISSING or stated(words) is None
