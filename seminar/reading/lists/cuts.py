"""A text cut into talks, and whether enough of its pieces tell of one."""

from collections import Counter
from dataclasses import dataclass

from seminar.reading.languages import Label
from seminar.reading.lists.breaks import is_break, says_nothing
from seminar.reading.lists.choices import Choice
from seminar.reading.lists.entries import names_speaker, tells_who
from seminar.reading.lists.own_days import read_day
from seminar.reading.lists.sights import Unit
from seminar.reading.talk.labels import mark_labels
from seminar.reading.text.lines import Line
from seminar.reading.when.dates import find_dates
from seminar.reading.when.mentions import find_mentions

_FULL = 3.0
_PART = 1.8
_CLEAR_NAME = 2.5
_LONGEST_DAY, _LONGEST_REST = 40, 12
_LEAD, _LEAST_CALENDAR = 6, 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """One way to cut a text: its units, and what stands around them all."""

    around: tuple[Line, ...]
    units: tuple[Unit, ...]
    choices: tuple[Choice, ...]
    value: float
    dayless: bool = False
    alike: bool = False
    entries: bool = False
    pairs: bool = False


def holds(cut: Cut) -> bool:
    """Whether enough units tell of a talk: two of them in full, or most of a longer list in part."""
    full = sum(
        (choice.value >= _FULL and not (cut.entries and _is_apposition(choice)))
        or (choice.value >= _PART and not cut.dayless and choice.titled and not choice.named and tells_who(unit))
        for unit, choice in zip(cut.units, cut.choices, strict=False)
    )
    part = sum(choice.value >= _PART for choice in cut.choices)
    breaks = sum(
        choice.value < 0 and (is_break(unit) or says_nothing(unit, choice))
        for choice, unit in zip(cut.choices, cut.units, strict=False)
    )
    count = len(cut.choices) - breaks
    if (
        full >= 2
        and full * (4 if cut.dayless else 2) >= count
        and (
            count + min(breaks, 1) > 2
            or cut.alike
            or cut.dayless
            or all(map(_stands_on_one_line, cut.units, cut.choices))
            or _stand_below_days(cut)
        )
    ):
        return True
    if full >= 2 and not cut.dayless and _is_calendar(cut):
        return True
    if not cut.dayless and count == part and cut.alike and all(map(_says_who_and_when, cut.units, cut.choices)):
        return True
    if not cut.dayless and count == part and cut.alike and _stand_beside_days(cut):
        return True
    if not cut.dayless and count == 2 == part and full and _name_beside_days(cut):
        return True
    return not cut.dayless and (
        (count >= 4 and part * 3 >= count * 2) or count == 3 == part or (count == 2 == part and full == 1 and cut.alike)
    )


def _is_calendar(cut: Cut) -> bool:
    """Whether each unit is one line that begins with a day of its own: a club's year, of which a part are talks."""
    heads = [find_dates(unit.lines[0].text[:_LONGEST_DAY], told=True) for unit in cut.units if len(unit.lines) == 1]
    days = {read_day(dates[0]) for dates in heads if dates and dates[0].start <= _LEAD}
    return len(days) == len(cut.units) >= _LEAST_CALENDAR


def repeats_itself(cut: Cut) -> bool:
    """Whether the units only say the same talk again, as a text in two languages does."""
    said = Counter(
        (
            choice.person.people[0].name.casefold() if choice.person and choice.person.people else "",
            choice.title.text.casefold() if choice.title else "",
        )
        for choice in cut.choices
    )
    return len(said) == 1 and next(iter(said)) != ("", "") and len({_find_day(unit) for unit in cut.units}) < 2


def _stand_beside_days(cut: Cut) -> bool:
    """Whether each talk has a clear title as far above or below a line that is hardly more than day and hour."""
    steps = set()
    for unit, choice in zip(cut.units, cut.choices, strict=False):
        when = find_mentions(unit.lines[unit.anchor].text)
        if choice.title is None or choice.title.score < _CLEAR_NAME or not when.dates or not when.hours:
            return False
        steps.add(choice.title.line - unit.anchor if len(when.rest) <= _LONGEST_DAY else 0)
    return len(steps) == 1 and steps != {0}


def _name_beside_days(cut: Cut) -> bool:
    """Whether each talk names somebody as far above or below a line that is hardly more than its own day and hour."""
    steps, days = set(), set()
    for unit, choice in zip(cut.units, cut.choices, strict=False):
        when = find_mentions(unit.lines[unit.anchor].text)
        clear = choice.person is not None and choice.person.score >= _CLEAR_NAME
        if not (clear and choice.person and when.dates and when.hours) or len(when.rest) > _LONGEST_REST:
            return False
        steps.add(choice.person.line - unit.anchor)
        days.add((when.dates[0].month, when.dates[0].day))
    return len(steps) == 1 and steps != {0} and len(days) == len(cut.units)


def _says_who_and_when(unit: Unit, choice: Choice) -> bool:
    """Whether labels name a talk's day and speaker, or its first line holds hardly more: "3 May: Ada Quill"."""
    if choice.person is None:
        return choice.named and _label_of(unit) in (Label.DATE, Label.WHEN)
    aside = len(unit.lines[unit.anchor].text) - len(choice.person.text)
    return choice.person.line == unit.anchor == 0 and choice.person.score >= _CLEAR_NAME and aside <= _LONGEST_DAY


def _label_of(unit: Unit) -> Label | None:
    return mark_labels((unit.lines[unit.anchor],))[0].label


def _stands_on_one_line(unit: Unit, choice: Choice) -> bool:
    """Whether day, title and speaker of a talk stand on its first line."""
    title, person = choice.title, choice.person
    if title is None or title.line or unit.anchor:
        return False
    return person.line == 0 if person else len(unit.lines) == 1 and names_speaker(unit)


def _is_apposition(choice: Choice) -> bool:
    """Whether what seems a title only stands behind a comma, as offices and institutions do behind names."""
    title = choice.title
    return title is not None and title.mark == "," and not title.emphasis and title.text[:1] not in '“«„"「『'


def _stand_below_days(cut: Cut) -> bool:
    """Whether each talk has its title and its speaker on the same lines below one that is hardly more than a day."""
    spots = set()
    for unit, choice in zip(cut.units, cut.choices, strict=False):
        when = find_mentions(unit.lines[0].text)
        if unit.anchor or choice.title is None or choice.person is None or len(when.rest) > _LONGEST_REST:
            return False
        spots.add((choice.title.line, choice.person.line))
    return len(spots) == 1 and 0 not in next(iter(spots))


def _find_day(unit: Unit) -> tuple[int, int] | None:
    line = unit.lines[unit.anchor]
    dates = find_mentions(line.text).dates
    return read_day(dates[0]) if dates else None
