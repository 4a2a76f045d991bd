"""A subject that holds occasion, day and speaker before the title, which stands alone on a line further below."""

from collections.abc import Iterable

from seminar.reading.talk.occasions import mentions_occasion
from seminar.reading.text.quotes import strip_quotes
from seminar.reading.when.mentions import find_mentions
from seminar.reading.who.named_people import find_named_people

_LONGEST = 400
_LEAST_WORDS = 3
_MARKS = ':–—-,|"“„«'


def find_repeated_title(title: str | None, lines: Iterable[str]) -> str | None:
    """The end of a title that is a line of its own, if what stands before it there tells when or who."""
    if title is None or len(title) > _LONGEST:
        return None
    for line in lines:
        text = strip_quotes(line.strip())
        bare = strip_quotes(title)
        before = bare[: -len(text)].rstrip() if bare.endswith(text) and len(text.split()) >= _LEAST_WORDS else ""
        if before[-1:] in _MARKS and before and _tells_occasion(before):
            return text
    return None


def _tells_occasion(before: str) -> bool:
    return bool(find_mentions(before).dates or (mentions_occasion(before) and find_named_people(before)))
