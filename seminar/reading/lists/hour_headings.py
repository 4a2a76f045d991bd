"""Headings that name the hours of all talks below them: "Academic seminars (15:00 – 16:30)", "Brown bags, 1 pm"."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from seminar.reading.lists.sights import Unit
from seminar.reading.talk.labels import mark_labels
from seminar.reading.text.addresses import has_url
from seminar.reading.text.lines import Line
from seminar.reading.when.dates import find_dates
from seminar.reading.when.mentions import find_mentions
from seminar.reading.when.times import Hours
from seminar.reading.who.honorifics import is_honored
from seminar.reading.who.name_words import is_given

_LONGEST, _MOST_WORDS = 90, 9
_FEWEST = 2


def lend_headed_hours(lines: Sequence[Line], units: Sequence[Unit]) -> tuple[list[Unit], list[Hours | None]]:
    """The units without such a heading at their ends, and for each the hours of the last one above its day.

    Nothing is lent unless one stands above the first day and another one between two.
    """
    anchors = {unit.lines[unit.anchor].number for unit in units}
    headings = {
        line.number: hours
        for line in lines
        if (line.gap or line.level) and line.number not in anchors and (hours := _read_heading(line))
    }
    lent = [_find_above(headings, unit.lines[unit.anchor].number) for unit in units]
    if not all(lent) or len({hours.start for hours in lent if hours}) < _FEWEST:
        return list(units), [None] * len(units)
    return [_drop_below(unit, headings) for unit in units], lent


def _find_above(headings: Mapping[int, Hours], number: int) -> Hours | None:
    above = max((each for each in headings if each < number), default=None)
    return headings[above] if above is not None else None


def _drop_below(unit: Unit, headings: Mapping[int, Hours]) -> Unit:
    """The unit without the heading of the talks below it."""
    stop = next(
        (place for place in range(unit.anchor + 1, len(unit.lines)) if unit.lines[place].number in headings), None
    )
    return unit if stop is None else replace(unit, lines=unit.lines[:stop])


def _read_heading(line: Line) -> Hours | None:
    """The hours of a short line that names neither a day nor a person, and says what meets then."""
    if len(line.text) > _LONGEST or line.bullet or has_url(line.text) or find_dates(line.text, told=True):
        return None
    mentions = find_mentions(line.text)
    words = mentions.rest.strip(" ,:;()[]–—-").split()
    if len(mentions.hours) != 1 or not 0 < len(words) <= _MOST_WORDS or mark_labels((line,))[0].label:
        return None
    named = is_honored(" ".join(words)) or is_given(words[0])  # "Brown bags" looks like a name, but for that
    return None if named else mentions.hours[0]
