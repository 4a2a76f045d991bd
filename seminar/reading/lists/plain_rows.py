"""Lines without bullets below each other that each hold a person and a title: "Ada Quill (Fano) - Knots in ice"."""

from collections.abc import Sequence

from seminar.reading.lists.fields import split_fields
from seminar.reading.lists.ratings import looks_like_name, rate_person, rate_words
from seminar.reading.talk.labels import mark_labels
from seminar.reading.text.lines import Line
from seminar.reading.when.mentions import find_mentions

_FEWEST = 3
_LONGEST = 240
_MARKS = (":", "-", "|", '"')
_AROUND = " :–—|-"
_CLEAR_NAME, _CLEAR_TITLE = 2.5, 1.5


def find_plain_rows(lines: Sequence[Line]) -> list[int]:
    """The places of the lines of the longest such run; none where fewer than three stand together."""
    best: list[int] = []
    run: list[int] = []
    for place, line in enumerate(lines):
        if not _holds_both(line):
            run = []
            continue
        run = [*run, place] if run and not line.gap else [place]
        best = run if len(run) > len(best) else best
    return best if len(best) >= _FEWEST else []


def _holds_both(line: Line) -> bool:
    """Whether a separator stands between who speaks and the title, in either order, and nothing says when."""
    if line.bullet or line.level or len(line.text) > _LONGEST or mark_labels((line,))[0].label:
        return False
    mentions = find_mentions(line.text)
    fields = split_fields(line)
    if mentions.dates or mentions.hours or len(fields) < 2:
        return False
    cuts = [each.start for each in fields[1:] if each.mark in _MARKS]
    if not cuts:
        return False
    first, last = cuts[0], cuts[-1]
    named = looks_like_name(fields[0].text) and fields[1].mark == "(" and fields[1].start < first
    led = (named or rate_person(fields[0].text)[0] >= _CLEAR_NAME) and rate_words(line.text[first:]) >= _CLEAR_TITLE
    closed = rate_person(line.text[last:])[0] >= _CLEAR_NAME
    return led or (closed and rate_words(line.text[:last].strip(_AROUND)) >= _CLEAR_TITLE)
