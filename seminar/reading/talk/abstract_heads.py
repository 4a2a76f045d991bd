"""A title that stands on a line of its own below the word "Abstract", above the abstract itself."""

from collections.abc import Sequence

from seminar.reading.languages import Label, Words, gather_words
from seminar.reading.talk.loose import Cast
from seminar.reading.talk.occasions import mentions_occasion
from seminar.reading.talk.sections import Gathered
from seminar.reading.talk.title_rating import rate_title
from seminar.reading.who.names import is_name

_CLEAR, _LEAST_WORDS, _LONGEST = 3.0, 4, 160
_SHORTEST_BELOW = 200
# As little as this is hardly a sign, in the points of `Cast`.
_WEAK = 4.0
_TALK = Words(gather_words(lambda words: words.talk_words))


def find_abstract_head(gathered: Gathered, cast: Cast) -> str | None:
    """Such a line, where no line above it claims more to be the title than one that names the occasion."""
    if cast.title and cast.title_score >= _WEAK and not (mentions_occasion(cast.title) or _TALK.search(cast.title)):
        return None
    for part in gathered.of(Label.ABSTRACT):
        if (head := _read_head(part.paragraphs)) is not None:
            return head
    return None


def _read_head(paragraphs: Sequence[str]) -> str | None:
    if len(paragraphs) < 2 or len(paragraphs[0].split()) < _LEAST_WORDS or len(paragraphs[0]) > _LONGEST:
        return None
    head = paragraphs[0].strip()
    if head[-1:] in ".:;," or is_name(head) or len(paragraphs[1]) < _SHORTEST_BELOW:
        return None
    return head if rate_title(head) >= _CLEAR else None
