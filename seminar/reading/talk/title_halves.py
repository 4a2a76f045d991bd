"""The second half of a title that asks in its first: "Who pays for rain? Evidence from ten gutters"."""

import re

from seminar.reading.languages import compile_when_used, gather_words, match_words
from seminar.reading.when.mentions import find_mentions

_MORE = re.compile(r"[\s]+(?P<more>[A-ZÀ-Þ0-9][^.;:?!“”\"«»]{5,100})(?=\.(?:\s|$)|$)")
# Such words begin halves of titles as sentences hardly do.
_OPENS = compile_when_used(
    rf"(?:{match_words(gather_words(lambda words: words.phrasing.second_halves))})(?=\s)", re.IGNORECASE
)
_LONG_WORD = 4


def take_second_half(title: str, after: str) -> str:
    """A title that ends with a question, with the words of the next "sentence" that is none."""
    found = _MORE.match(after) if title.endswith("?") else None
    if not found or not _is_half(found["more"]):
        return title
    return f"{title} {found['more'].strip()}"


def _is_half(words: str) -> bool:
    """Whether words are written as titles are: in capitals, or beginning as their second halves do."""
    mentions = find_mentions(words)
    if mentions.dates or mentions.hours:
        return False
    long = [word for word in words.split() if len(word) >= _LONG_WORD]
    return bool(_OPENS.match(words)) or (len(long) > 1 and all(not word[:1].islower() for word in long))
