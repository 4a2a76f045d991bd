"""Signs that a list was cut into its talks at the right lines, or at wrong ones."""

from collections import Counter
from collections.abc import Sequence

from seminar.reading.languages import Label
from seminar.reading.lists.choices import Choice
from seminar.reading.lists.daylines import is_day_line
from seminar.reading.lists.own_days import read_day
from seminar.reading.lists.ratings import rate_person, rate_words
from seminar.reading.lists.sights import Unit
from seminar.reading.talk.labels import mark_labels
from seminar.reading.talk.occasions import names_occasion
from seminar.reading.text.lines import Line
from seminar.reading.when.dates import DateMention, find_dates
from seminar.reading.when.times import find_hours

_TITLE, _LONG_TITLE = 1.5, 160
_NAMED = 2.0
# How far from its line's beginning a day opens it, in signs.
_LEAD = 4
_RECORD = (Label.TITLE, Label.SPEAKER, Label.DATE, Label.WHEN, Label.TIME)


def count_hanging(units: Sequence[Unit]) -> int:
    """How many units of several lines hang: their first line begins further left than those right below it."""
    several = [unit for unit in units if len(unit.lines) > 1 and not unit.lines[1].gap]
    hanging = 0
    for unit in several:
        below = unit.lines[1]
        hanging += find_indent(below) > find_indent(unit.lines[0]) and not unit.lines[0].bullet
    return hanging if hanging * 4 >= len(several) * 3 else 0


def count_astray(units: Sequence[Unit], choices: Sequence[Choice]) -> int:
    """How many talks have their speaker on the other side of their day than most have; or their title, if nobody."""
    pairs = list(zip(units, choices, strict=False))
    named = sum(choice.person is not None for _, choice in pairs) > 1
    spans = [(unit, choice.person if named else choice.title) for unit, choice in pairs]
    sides = [span.line > unit.anchor for unit, span in spans if span and span.line != unit.anchor]
    return min(sides.count(True), sides.count(False))


def is_shifted(before: Sequence[Line], units: Sequence[Unit], choices: Sequence[Choice]) -> bool:
    """Whether each unit ends with the next talk's speaker or title.

    The first one's stands above them all then, and the last has none.
    """
    if _ends_on_titles(units, choices) and before and _may_be_title(before[-1]):
        return True
    named = [choice for choice in choices if choice.person]
    if len(named) != len(choices) - 1 or choices[-1].person or len(choices) < len(units):
        return False
    below = all(choice.person and choice.title and choice.person.line > choice.title.line for choice in named)
    return below and any(rate_person(line.text)[0] >= 2.5 for line in before[-4:])


def _may_be_title(line: Line) -> bool:
    """Whether a line could be a title, if a weak one, and names no series."""
    weight = rate_words(line.text)
    return weight >= _TITLE or (weight > 0 and not line.level and not names_occasion(line.text))


def is_ragged(units: Sequence[Unit]) -> bool:
    """Whether all days but the first have lines above them: what stands there ends the talks before."""
    above = [unit.anchor for unit in units]
    return len(units) > 2 and above[0] == 0 < min(above[1:]) and not any(unit.lines[0].gap for unit in units[1:])


def count_shifted_heads(before: Sequence[Line], units: Sequence[Unit]) -> int:
    """How many units end with a heading in a paragraph of its own, if so does what stands before them, and the last
    does not: each is the next one's."""
    if len(units) < 3 or not before or not all(unit.anchor == 0 and unit.lines[0].gap for unit in units):
        return 0
    ends = [before[-1], *(unit.lines[-1] for unit in units[:-1] if len(unit.lines) > 1)]
    if len(ends) < len(units) or not all(map(_heads_on, ends)) or _heads_on(units[-1].lines[-1]):
        return 0
    return len(ends) - 1


def count_led_by_name(before: Sequence[Line], units: Sequence[Unit]) -> int:
    """How many units begin at an hour right below a day beside which somebody is named: their head is the line above.

    None, unless all do.
    """
    heads = [*before[-1:], *(unit.lines[-1] for unit in units[:-1] if len(unit.lines) > 1)]
    if len(heads) < len(units) or any(unit.anchor for unit in units):
        return 0
    days = [(line, find_dates(line.text[:60])) for line in heads]
    led = all(dates and dates[0].start <= _LEAD for _, dates in days)
    return len(units) if led and all(rate_person(_strip(line, dates))[0] >= _NAMED for line, dates in days) else 0


def _strip(line: Line, dates: Sequence[DateMention]) -> str:
    """The words behind a line's day, and behind a remark in capitals such as "CANCELED"."""
    words = line.text[dates[0].stop :].strip(" ,:;–—-|")
    head, sign, tail = words.partition(" – ")
    return tail if sign and head.isupper() else words


def _heads_on(line: Line) -> bool:
    """Whether a line stands alone and reads as a title does."""
    return line.gap and len(line.text) <= _LONG_TITLE and line.text[-1:] not in ".:" and rate_words(line.text) >= _TITLE


def _ends_on_titles(units: Sequence[Unit], choices: Sequence[Choice]) -> bool:
    """Whether each unit ends with a title below its speaker, but the last one, which has none or only a sentence."""
    if len(choices) < len(units) or len(units) < 3:
        return False
    ends = all(
        choice.title and choice.person and choice.person.line < choice.title.line == len(unit.lines) - 1
        for unit, choice in zip(units[:-1], choices, strict=False)
    )
    last = choices[len(units) - 1].title
    return ends and (last is None or last.text[-1:] in ".。" or len(last.text) > _LONG_TITLE)


def count_severed(units: Sequence[Unit], choices: Sequence[Choice]) -> int:
    """How many titles stand right below the last talk's day and apart from their own, which is below them."""
    severed = 0
    for unit, choice in list(zip(units, choices, strict=False))[1:]:
        title = choice.title.line if choice.title else unit.anchor
        apart = any(line.gap for line in unit.lines[title + 1 : unit.anchor + 1])
        severed += apart and not unit.lines[title].gap
    return severed


def count_misplaced(lines: Sequence[Line], units: Sequence[Unit]) -> int:
    """How many units begin with another label than the text's records do, where almost each of these has it: a title
    or a speaker."""
    labels = [piece.label for piece in mark_labels(lines) if piece.label in _RECORD]
    opening = labels[0] if labels else None
    if opening not in (Label.TITLE, Label.SPEAKER):
        return 0
    firsts = [next((each.label for each in mark_labels(unit.lines) if each.label in _RECORD), None) for unit in units]
    records = [first for first in firsts if first]
    return sum(first is not opening for first in records) if labels.count(opening) * 4 >= len(records) * 3 else 0


def ends_on_heading(unit: Unit) -> bool:
    """Whether a unit's day is a heading at its end: headings open what stands below them."""
    return 0 < unit.anchor == len(unit.lines) - 1 and unit.lines[unit.anchor].level > 0 == unit.lines[0].level


def count_beheaded(before: Sequence[Line], units: Sequence[Unit]) -> int:
    """How many units end with a heading like the one right above the first: each is the next one's."""
    level = before[-1].level if before else 0
    return sum(unit.lines[-1].level == level > 0 and len(unit.lines) - 1 > unit.anchor for unit in units[:-1])


def count_led_by_hour(units: Sequence[Unit]) -> int:
    """How many units begin with an hour above a day that has an hour of its own: their head is the talk before."""
    count = 0
    for unit in units:
        head = find_hours(unit.lines[0].text[:60]) if unit.anchor else []
        count += bool(head and head[0].first <= 4 and find_hours(unit.lines[unit.anchor].text[:60]))
    return count


def count_days_below(units: Sequence[Unit]) -> int:
    """How many units end with a day below their own: it is the next one's."""
    return sum(len(unit.lines) - 1 > unit.anchor and is_day_line(unit.lines[-1]) for unit in units[:-1])


def find_indent(line: Line) -> int:
    """How far a line is set in."""
    return line.indent if line.bullet else len(line.raw) - len(line.raw.lstrip())


def count_torn(units: Sequence[Unit]) -> int:
    """How many days open a paragraph that names somebody below them while their unit begins in another one above."""
    headed = len(units) > 2 and all(unit.anchor == 1 and _heads_on(unit.lines[0]) for unit in units)
    if headed and not _heads_on(units[-1].lines[-1]):
        return 0  # a title stands alone above each day, and none is left below the last
    return _count_torn(units)


def _count_torn(units: Sequence[Unit]) -> int:
    torn = 0
    for order, unit in enumerate(units):
        after = units[order + 1].lines if order + 1 < len(units) else ()
        line, below = unit.lines[unit.anchor], (*unit.lines[unit.anchor + 1 :], *after)[:3]
        stop = next((place for place, each in enumerate(below) if each.gap), len(below))
        if unit.anchor and line.gap and not line.level and not unit.lines[unit.anchor - 1].level:
            torn += any(rate_person(each.text)[0] >= 2.5 for each in below[:stop])
    return torn


def count_same(choices: Sequence[Choice]) -> int:
    """How many titles only repeat another one: words that stand in every talk are no title."""
    titles = [choice.title.text.casefold() for choice in choices if choice.title and choice.title.text != "TBA"]
    return len(titles) - len(set(titles))


def count_alike(units: Sequence[Unit]) -> int:
    """How many units begin in the way that most do, those behind a blank line or a heading first of all."""
    ways: Counter[object] = Counter()
    for unit in units:
        line = unit.lines[0]
        pieces = mark_labels((line,))
        if line.gap or line.level or line.bullet:
            ways[(pieces[0].label if pieces else None, line.level, line.bullet)] += 1
    return max(ways.values(), default=0)


def is_labelled_whole(unit: Unit) -> bool:
    """Whether labels say once who speaks on what, and when."""
    count = Counter(piece.label for piece in mark_labels(unit.lines[:14]) if piece.label)
    return count[Label.TITLE] == count[Label.SPEAKER] == 1 and count[Label.DATE] + count[Label.WHEN] == 1


def is_labelled_once(unit: Unit) -> bool:
    """Whether labels close to each other say once who speaks, and once at what hour."""
    pieces = [piece for piece in mark_labels(unit.lines[:7]) if piece.label]
    count = Counter(piece.label for piece in pieces)
    hours = any(find_hours(piece.text, told=True) for piece in pieces if piece.label in (Label.WHEN, Label.TIME))
    return count[Label.SPEAKER] == 1 and count[Label.DATE] + count[Label.WHEN] + count[Label.TIME] == 1 and hours


def count_left(preamble: Sequence[Line]) -> float:
    """What a talk would be worth that the preamble seems to hold."""
    days = {read_day(date) for line in preamble[-12:] if len(line.text) < 200 for date in find_dates(line.text)}
    return 0.5 * min(len(days), 3)
