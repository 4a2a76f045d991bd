"""Where one talk ends and the next begins in a text that is no table: ways to cut it that compete."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from seminar.reading.languages import Label
from seminar.reading.lists.anchors import Anchor, join_heads, propose_anchors, read_day
from seminar.reading.lists.breaks import is_break, says_nothing
from seminar.reading.lists.cut_signs import (
    count_alike,
    count_astray,
    count_hanging,
    count_left,
    count_same,
    count_torn,
    ends_on_heading,
    find_indent,
    is_labelled_whole,
    is_shifted,
)
from seminar.reading.lists.layouts import Choice, learn_layout
from seminar.reading.lists.sights import Unit
from seminar.reading.talk.labels import mark_labels
from seminar.reading.talk.links import find_email, has_url
from seminar.reading.talk.traits import (
    closes,
    greets,
    names_occasion,
)
from seminar.reading.text.lines import Line
from seminar.reading.when.moments import find_mentions
from seminar.reading.when.times import find_hours

_LONG = (Label.ABSTRACT, Label.BIO)
_FULL = 3.0
_PART = 1.8
_SLIGHT = 0.4


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


def cut_talks(lines: Sequence[Line]) -> Cut | None:
    """The best way to cut the text into several talks, or nothing where it is about one at most."""
    lines = join_heads(lines)
    cuts: dict[tuple[int, ...], Cut] = {}
    seen: set[tuple[int, ...]] = set()
    for anchors, dayless in propose_anchors(lines):
        for reach in ("here",) if dayless else ("here", "near", "far"):
            starts = _find_starts(lines, anchors, reach)
            if starts in seen or len(starts) < 2:
                continue
            seen.add(starts)
            cut = _try(lines, anchors, starts, dayless=dayless)
            if cut:
                cuts[starts] = cut
    if not cuts:
        return None
    ranked = sorted(cuts.values(), key=lambda cut: -cut.value)
    whole = learn_layout([Unit(lines=tuple(lines))])[0].value
    for cut in ranked:
        if cut.value > max(whole, 0) + 0.5 and _holds(cut) and not _repeats_itself(cut):
            cut = _open_days(cut)
            if len(cut.choices) < len(cut.units):
                cut = replace(cut, choices=tuple(learn_layout(cut.units, agenda=cut.dayless)))
            return _trim(cut)
    return None


def _open_days(cut: Cut) -> Cut:
    """The cut with each day that holds several talks at hours of their own, each with a speaker, as these talks."""
    if cut.dayless or len(cut.choices) < len(cut.units):
        return cut
    units: list[Unit] = []
    choices: list[Choice] = []
    for unit, choice in zip(cut.units, cut.choices, strict=True):
        inner = _part_day(unit)
        found = learn_layout(inner) if len(inner) > 1 else []
        if found and all(each.titled and each.named for each in found):
            units += inner
            choices += found
        else:
            units.append(unit)
            choices.append(choice)
    return replace(cut, units=tuple(units), choices=tuple(choices))


def _part_day(unit: Unit) -> list[Unit]:
    """The unit at the lines below its day that begin with hours."""
    starts = [
        place
        for place, line in enumerate(unit.lines[: unit.anchor + 40])
        if place > unit.anchor
        and (hours := find_hours(line.text[:60]))
        and hours[0].first <= 4
        and len(line.text) <= 300
    ]
    if len(starts) < 2:
        return []
    day = unit.lines[unit.anchor].text[: unit.lead]
    return [
        Unit(lines=(_lead(unit.lines[start], day), *unit.lines[start + 1 : stop]), lead=len(day))
        for start, stop in zip(starts, [*starts[1:], len(unit.lines)], strict=True)
    ]


def _lead(line: Line, day: str) -> Line:
    """The line behind the words of its day, where only its list makes these a day."""
    return replace(line, text=f"{day} {line.text}", raw=f"{day} {line.raw.strip()}") if day else line


def _trim(cut: Cut) -> Cut:
    """The cut without units at either end that name nobody, where the others name title and speaker."""
    kept = [
        place
        for place, (unit, choice) in enumerate(zip(cut.units, cut.choices, strict=True))
        if choice.value >= _SLIGHT or is_break(unit) or _invites(unit, choice)
    ]
    if cut.dayless or len(kept) < 2 or len(kept) == len(cut.units):
        return cut
    first, last = kept[0], kept[-1] + 1
    aside = [line for unit in (*cut.units[:first], *cut.units[last:]) for line in unit.lines]
    return replace(cut, around=(*cut.around, *aside), units=cut.units[first:last], choices=cut.choices[first:last])


def _invites(unit: Unit, choice: Choice) -> bool:
    """Whether a unit that names nobody still has a plain title and its hour: it is one talk more."""
    clear = choice.title is not None and choice.title.text[:1] in '“«„"「『'
    return clear and bool(find_mentions(unit.lines[unit.anchor].text).hours)


def _holds(cut: Cut) -> bool:
    """Whether enough units tell of a talk: two of them in full, or most of a longer list in part."""
    full = sum(choice.value >= _FULL and not (cut.entries and _is_apposition(choice)) for choice in cut.choices)
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
        )
    ):
        return True
    return not cut.dayless and (
        (count >= 4 and part * 3 >= count * 2) or count == 3 == part or (count == 2 == part and full == 1 and cut.alike)
    )


def _stands_on_one_line(unit: Unit, choice: Choice) -> bool:
    """Whether day, title and speaker of a talk stand on its first line."""
    title, person = choice.title, choice.person
    return title is not None and person is not None and title.line == person.line == unit.anchor == 0


def _is_apposition(choice: Choice) -> bool:
    """Whether what seems a title only stands behind a comma, as offices and institutions do behind names."""
    title = choice.title
    return title is not None and title.mark == "," and not title.emphasis and title.text[:1] not in '“«„"「『'


def _find_starts(lines: Sequence[Line], anchors: Sequence[Anchor], reach: str) -> tuple[int, ...]:
    starts: list[int] = []
    for order, anchor in enumerate(anchors):
        floor = anchors[order - 1].place + 1 if order else 0
        starts.append(anchor.place if reach == "here" else _walk_back(lines, anchor.place, floor, far=reach == "far"))
    return tuple(dict.fromkeys(starts))


def _walk_back(lines: Sequence[Line], anchor: int, floor: int, *, far: bool) -> int:
    """The line at which the anchor's talk begins: its paragraph's first, its heading, or the fact lines above."""
    start = anchor
    while start > floor and not lines[start].gap and not lines[start].level and len(lines[start - 1].text) <= 300:
        if find_indent(lines[start]) < find_indent(lines[anchor]):
            break  # the day hangs below it
        start -= 1
    above = lines[start - 1] if start > floor else None
    if above and above.level and not lines[start].level and not names_occasion(above.text):
        return start - 1
    if not far:
        return start
    taken = 0
    while start > floor and taken < 5:
        piece = mark_labels(lines[start - 1 : start])[0]
        if (
            piece.label in (Label.UPCOMING, Label.PREVIOUS, *_LONG)
            or len(piece.text) > 200
            or closes(piece.text)
            or greets(piece.text)
        ):
            break
        start, taken = start - 1, taken + 1
        if piece.line.level:
            break
    return start


def _try(lines: Sequence[Line], anchors: Sequence[Anchor], starts: tuple[int, ...], *, dayless: bool) -> Cut | None:
    by_place = {anchor.place: anchor for anchor in anchors}
    units = []
    for start, stop in zip(starts, [*starts[1:], len(lines)], strict=True):
        anchor = next((by_place[place] for place in range(start, stop) if place in by_place), None)
        at = anchor.place - start if anchor else 0
        units.append(Unit(lines=tuple(lines[start:stop]), anchor=at, lead=anchor.lead if anchor else 0))
    units[0], head = _part_head(units)
    units[-1], tail = _part_tail(units)
    choices = learn_layout(units, whole=False, agenda=dayless)
    value = sum(choice.value for choice in choices) * len(units) / len(choices)
    value -= count_left(lines[: starts[0]]) + 1.5 * count_same(choices)
    value += 0.3 * count_alike(units) - 0.05 * sum(unit.anchor for unit in units)
    value -= 1.2 * count_astray(units, choices) + 2.0 * is_shifted(lines[: starts[0]], units, choices)
    value -= 1.0 * count_torn(units)
    value += 0.6 * count_hanging(units) - 1.5 * sum(map(ends_on_heading, units))
    return Cut(
        around=(*lines[: starts[0]], *head, *tail),
        units=tuple(units),
        choices=tuple(choices),
        value=value,
        dayless=dayless,
        alike=count_alike(units) == len(units) or all(map(is_labelled_whole, units)),
        entries=anchors[0].kind == "entry",
    )


def _part_head(units: Sequence[Unit]) -> tuple[Unit, tuple[Line, ...]]:
    """The first unit with no more lines above its anchor than the others have, and what stands before it."""
    first = units[0]
    beyond = first.anchor - max(unit.anchor for unit in units[1:])
    if beyond <= 0:
        return first, ()
    return replace(first, lines=first.lines[beyond:], anchor=first.anchor - beyond), first.lines[:beyond]


def _part_tail(units: Sequence[Unit]) -> tuple[Unit, tuple[Line, ...]]:
    """The last unit as long as the others are, and what follows it: the foot of the page."""
    last = units[-1]
    longest = max([len(unit.lines) for unit in units[:-1]] + [4 if len(units) < 3 else 1, last.anchor + 1])
    if len(units) > 2:
        gaps = max(_count_gaps(unit) for unit in units[:-1])
        places = [place for place in range(last.anchor + 1, len(last.lines)) if last.lines[place].gap]
        longest = min([longest, *places[gaps : gaps + 1]])
    if not any(_offers(line) for unit in units[:-1] for line in unit.lines[unit.anchor :]):
        apart = (place for place in range(last.anchor + 1, len(last.lines)) if _stands_apart(last.lines[place]))
        longest = min(longest, next(apart, longest))
    for place in range(longest, len(last.lines)):
        line = last.lines[place]
        if (line.gap or line.level) and len(line.text) <= 200:
            return replace(last, lines=last.lines[:place]), last.lines[place:]
    return last, ()


def _offers(line: Line) -> bool:
    """Whether a line leads to an address on the net or a person to write to."""
    return bool(line.links) or has_url(line.text) or find_email(line.text) is not None


def _stands_apart(line: Line) -> bool:
    return line.gap and _offers(line)


def _count_gaps(unit: Unit) -> int:
    """How many blank lines stand within a talk, below its day."""
    return sum(line.gap for line in unit.lines[unit.anchor + 1 :])


def _repeats_itself(cut: Cut) -> bool:
    """Whether the units only say the same talk again, as a text in two languages does."""
    said = Counter(
        (
            choice.person.people[0].name.casefold() if choice.person and choice.person.people else "",
            choice.title.text.casefold() if choice.title else "",
        )
        for choice in cut.choices
    )
    return len(said) == 1 and next(iter(said)) != ("", "") and len({_find_day(unit) for unit in cut.units}) < 2


def _find_day(unit: Unit) -> tuple[int, int] | None:
    line = unit.lines[unit.anchor]
    dates = find_mentions(line.text).dates
    return read_day(dates[0]) if dates else None
