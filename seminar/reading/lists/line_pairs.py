"""Talks of two lines, a title and the person who gives it, in either order, below each other without day or hour."""

from collections.abc import Sequence
from dataclasses import dataclass

from seminar.reading.lists.own_days import find_own_days, read_day
from seminar.reading.lists.ratings import rate_person, rate_words
from seminar.reading.talk.labels import mark_labels
from seminar.reading.text.lines import Line
from seminar.reading.uncompiled import compile_when_used
from seminar.reading.unspaced.words import is_unspaced
from seminar.reading.when.mentions import find_mentions

_LONGEST_NAME, _LONGEST_TITLE = 140, 200
_CLEAR, _ANY = 3.5, 2.5
_TITLE, _SUBTITLE = 1.5, 0.5
_MOST_TITLE_LINES = 3
_FEWEST = 2
_OPENING = compile_when_used(r"\s*[〇○●◯◎■□◆◇▲△▼▽★☆・･‧•①-⑳「『“\"【]|\s*\d{1,2}\s?[.．、)）]")
_SUBTITLED = compile_when_used(r"\s*[―—–─~〜～-]{1,2}\s?\S.{2,120}[―—–─~〜～-]\s*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """The places of the lines of one talk, from `start` to before `stop`."""

    start: int
    stop: int


def find_pairs(lines: Sequence[Line]) -> list[Pair]:
    """The talks of such lines; none unless there are two and more, and all are in one order.

    Names that stand right above their titles are only seen where the titles are marked: quoted, or behind a sign.
    """
    people = [place for place, line in enumerate(lines) if _names_somebody(line)]
    if len(people) < _FEWEST:
        return []
    below = [pair for place in people if (pair := _read_up(lines, place))]
    if _are_all(below, people):
        return below if _are_of_one_day(lines, below) else []
    above = [
        Pair(start=place, stop=place + 2)
        for place in people
        if place + 1 < len(lines) and _is_title(lines[place + 1]) and _OPENING.match(_bare(lines[place + 1]))
    ]
    return above if _are_all(above, people) and _are_of_one_day(lines, above) else []


def _are_all(pairs: Sequence[Pair], people: Sequence[int]) -> bool:
    """Whether hardly anybody stands between the first and the last pair who belongs to none."""
    if len(pairs) < _FEWEST:
        return False
    between = [place for place in people if pairs[0].start <= place < pairs[-1].stop]
    return len(pairs) * 4 >= len(between) * 3


def _are_of_one_day(lines: Sequence[Line], pairs: Sequence[Pair]) -> bool:
    """Whether hardly a day stands between the pairs, so that these are no talks of many days."""
    inside = {place for pair in pairs for place in range(pair.start, pair.stop)}
    between = range(max(pairs[0].start - 3, 0), min(pairs[-1].stop + 3, len(lines)))
    days = {read_day(day) for place in between if place not in inside for day in find_own_days(lines[place].text[:300])}
    return len(days) < max(2, len(pairs) // 2)


def _read_up(lines: Sequence[Line], person: int) -> Pair | None:
    """The pair whose speaker's line this is, the title above it."""
    start = person
    while start and person - start < _MOST_TITLE_LINES and not (start < person and lines[start].gap):
        above = lines[start - 1]
        subtitle = start == person and _SUBTITLED.fullmatch(above.text)
        if start < person and (_OPENING.match(_bare(lines[start])) or not _SUBTITLED.fullmatch(lines[start].text)):
            break
        if not (_is_title(above) or subtitle):
            break
        start -= 1
    if start == person or _SUBTITLED.fullmatch(lines[start].text):
        return None
    return Pair(start=start, stop=person + 1)


def _names_somebody(line: Line) -> bool:
    """Whether a short line names a person with a place of work, and nothing else."""
    text = line.text
    if len(text) > _LONGEST_NAME or line.level or mark_labels((line,))[0].label:
        return False
    score, people = rate_person(text)
    if len(people) != 1 or find_mentions(text).dates:
        return False
    return score >= _CLEAR or (score >= _ANY and is_unspaced(people[0].name) and text.rstrip()[-1:] in ")）")


def _is_title(line: Line) -> bool:
    text = line.text
    if len(text) > _LONGEST_TITLE or line.level or text[-1:] in "。：:" or rate_person(text)[0] >= _ANY:
        return False
    if mark_labels((line,))[0].label or (text[:1].islower() and text[1:2] not in "-‐"):
        return False  # a line of running text
    mentions = find_mentions(text)
    return (
        not mentions.dates and not mentions.hours and rate_words(text) >= (_TITLE if not _marked(line) else _SUBTITLE)
    )


def _marked(line: Line) -> bool:
    return bool(_OPENING.match(_bare(line)))


def _bare(line: Line) -> str:
    return line.raw.strip() or line.text
