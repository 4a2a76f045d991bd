"""Lines in brackets that say who wrote a press note or took its picture."""

from collections.abc import Sequence

from seminar.reading.languages import Words, gather_words
from seminar.reading.text.lines import Line

_LONGEST = 80
_CREDIT = Words(
    gather_words(lambda words: words.phrasing.credits), within=r"[(\[]\s?(?:%s)\s?:\s?[^()\[\]\d]{3,60}[)\]]$"
)


def drop_press_credits(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines without such ones."""
    return [line for line in lines if len(line.text) > _LONGEST or not _CREDIT.match(line.text)]
