"""Words that say of one talk that nobody can join it from afar."""

from collections.abc import Sequence

from seminar.reading.languages import Words, gather_words
from seminar.reading.text.lines import Line

_LONGEST = 400
_ONLY_HERE = Words(gather_words(lambda words: words.phrasing.only_here))


def says_only_here(text: str) -> bool:
    """Whether words say so, such as "no Zoom" behind a title."""
    return bool(_ONLY_HERE.search(text))


def is_only_here(lines: Sequence[Line]) -> bool:
    """Whether a talk's own lines say that it is neither streamed nor held online."""
    return any(len(line.text) <= _LONGEST and _ONLY_HERE.search(line.text) for line in lines)
