"""Where one talk ends and the next begins in a text that is no table: ways to cut it that compete."""

from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages import Label, Words, gather_words
from seminar.reading.lists.anchors import Anchor, find_numbered, propose_anchors
from seminar.reading.lists.breaks import is_break
from seminar.reading.lists.choices import Choice
from seminar.reading.lists.counted_heads import (
    drop_counts,
    find_counted_heads,
    find_counted_rows,
    join_heads_below,
    keep_labelled,
)
from seminar.reading.lists.cut_ends import part_head, part_tail
from seminar.reading.lists.cut_signs import (
    count_alike,
    count_astray,
    count_beheaded,
    count_days_below,
    count_hanging,
    count_led_by_hour,
    count_led_by_name,
    count_left,
    count_misplaced,
    count_same,
    count_severed,
    count_shifted_heads,
    count_torn,
    ends_on_heading,
    find_indent,
    is_labelled_once,
    is_labelled_whole,
    is_ragged,
    is_shifted,
)
from seminar.reading.lists.cuts import Cut, holds, repeats_itself
from seminar.reading.lists.day_parts import open_days, open_hours
from seminar.reading.lists.layouts import learn_layout
from seminar.reading.lists.ratings import rate_words
from seminar.reading.lists.sights import Unit
from seminar.reading.lists.speaker_items import join_speakers
from seminar.reading.lists.wrapped_heads import join_heads
from seminar.reading.talk.labels import mark_labels
from seminar.reading.talk.occasions import names_occasion
from seminar.reading.talk.surroundings import closes, greets
from seminar.reading.text.lines import Line
from seminar.reading.text.placeholders import is_missing
from seminar.reading.when.mentions import find_mentions

# How far above its day a talk may begin: not, at its paragraph, one line that stands alone, some lines, or so many.
_REACHES: tuple[str | int, ...] = ("here", "near", "above", "far", 1, 2)
_LONG = (Label.ABSTRACT, Label.BIO)
# What it costs that a counted line such as "2. Knots in ice" opens no talk.
_BEHEADED = 1.5
_SLIGHT = 0.4
_LONGEST_ABOVE = 300
_LONGEST_HEAD = 40
# A sentence on the whole series invites to none of its talks.
_SEVERAL = Words(gather_words(lambda words: words.phrasing.many_talks))
_CLEAR_TITLE = 2.0


def cut_talks(lines: Sequence[Line]) -> Cut | None:
    """The best way to cut the text into several talks, or nothing where it is about one at most."""
    lines = join_speakers(join_heads(lines))
    cuts: dict[tuple[int, ...], Cut] = {}
    seen: set[tuple[int, ...]] = set()
    lines, heads = join_heads_below(lines, find_counted_heads(lines))
    lines = drop_counts(lines, heads or find_counted_rows(lines))
    opening = set(heads or keep_labelled(lines, [anchor.place for anchor in find_numbered(lines)]))
    for anchors, dayless in propose_anchors(lines, heads):
        for reach in _list_reaches(anchors, dayless=dayless):
            starts = _find_starts(lines, anchors, reach)
            if starts in seen or len(starts) < 2:
                continue
            seen.add(starts)
            cut = _try(lines, anchors, starts, dayless=dayless)
            if cut:
                cuts[starts] = replace(cut, value=cut.value - _BEHEADED * len(opening - set(starts)))
    if not cuts:
        return None
    ranked = sorted(cuts.values(), key=lambda cut: -cut.value)
    whole = learn_layout([Unit(lines=tuple(lines))])[0].value
    for cut in ranked:
        if cut.value <= max(whole, 0) + 0.5 or repeats_itself(cut):
            continue
        opened = _open_days(cut)
        if holds(cut) or (len(opened.units) > len(cut.units) and holds(opened)):
            cut = opened
            if len(cut.choices) < len(cut.units):
                cut = replace(cut, choices=tuple(learn_layout(cut.units, agenda=cut.dayless)))
            return _trim(cut)
    return None


def _open_days(cut: Cut) -> Cut:
    """The cut with each day that holds several talks as these talks."""
    if len(cut.choices) < len(cut.units) or cut.entries or cut.pairs:
        return cut
    units, choices = (open_hours if cut.dayless else open_days)(cut.units, cut.choices)
    return replace(cut, units=tuple(units), choices=tuple(choices))


def _trim(cut: Cut) -> Cut:
    """The cut without units at either end that name nobody, where the others name title and speaker."""
    kept = [
        place
        for place, (unit, choice) in enumerate(zip(cut.units, cut.choices, strict=True))
        if choice.value >= _SLIGHT or is_break(unit) or _invites(unit, choice) or _leaves_speaker_open(unit, choice)
    ]
    if cut.dayless or len(kept) < 2 or len(kept) == len(cut.units):
        return cut
    first, last = kept[0], kept[-1] + 1
    aside = [line for unit in (*cut.units[:first], *cut.units[last:]) for line in unit.lines]
    return replace(cut, around=(*cut.around, *aside), units=cut.units[first:last], choices=cut.choices[first:last])


def _invites(unit: Unit, choice: Choice) -> bool:
    """Whether a unit that names nobody still has a plain title and its hour: it is one talk more."""
    clear = choice.title is not None and choice.title.text[:1] in '“«„"「『'
    line = unit.lines[unit.anchor].text
    return clear and bool(find_mentions(line).hours) and not _SEVERAL.search(line)


def _leaves_speaker_open(unit: Unit, choice: Choice) -> bool:
    """Whether a line below the title says that the speaker is not known yet."""
    if choice.title is None:
        return False
    below = unit.lines[choice.title.line + 1 : choice.title.line + 3]
    return any(is_missing(line.text) for line in below)


def _list_reaches(anchors: Sequence[Anchor], *, dayless: bool) -> tuple[str | int, ...]:
    """How far above its day or hour a talk of such a list may begin."""
    if not dayless or anchors[0].kind == "h":
        return _REACHES
    return ("here", 1) if anchors[0].kind == "entry" else ("here",)


def _find_starts(lines: Sequence[Line], anchors: Sequence[Anchor], reach: str | int) -> tuple[int, ...]:
    if isinstance(reach, int):
        return _go_up(lines, anchors, reach)
    starts: list[int] = []
    for order, anchor in enumerate(anchors):
        floor = anchors[order - 1].place + 1 if order else 0
        starts.append(anchor.place if reach == "here" else _walk_back(lines, anchor.place, floor, reach))
    if reach == "above" and any(start == anchor.place for start, anchor in zip(starts, anchors, strict=True)):
        return ()  # what stands above one day stands above all
    return tuple(dict.fromkeys(starts))


def _go_up(lines: Sequence[Line], anchors: Sequence[Anchor], count: int) -> tuple[int, ...]:
    """The lines so many above each day; nothing where a blank line or a talk before comes between.

    Blank lines between any two lines part none of them.
    """
    starts = []
    spaced = all(line.gap for line in lines)
    for order, anchor in enumerate(anchors):
        start = anchor.place - count
        if start < 0 or (order and start <= anchors[order - 1].place):
            return ()
        if any(
            (line.gap and not spaced) or line.level or len(line.text) > _LONGEST_ABOVE
            for line in lines[start + 1 : anchor.place + 1]
        ):
            return ()
        starts.append(start)
    return tuple(starts)


def _walk_back(lines: Sequence[Line], anchor: int, floor: int, reach: str) -> int:
    """The line at which the anchor's talk begins: its paragraph's first, its heading, or the fact lines above.

    With the reach "above" that is at most one line, which stands alone and looks like a title.
    """
    if lines[anchor].text[-1:] in ":：" and len(lines[anchor].text) <= _LONGEST_HEAD:
        return anchor  # "Thursday 30 July:" leads what stands below
    start = anchor
    while start > floor and not lines[start].gap and not lines[start].level and len(lines[start - 1].text) <= 300:
        if find_indent(lines[start]) < find_indent(lines[anchor]):
            break  # the day hangs below it
        start -= 1
    above = lines[start - 1] if start > floor else None
    if above and above.level and not lines[start].level and not names_occasion(above.text):
        return start - 1
    if reach == "above" and above and lines[start].gap and above.gap and rate_words(above.text) >= _CLEAR_TITLE:
        return start - 1
    if reach != "far":
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
    units[0], head = part_head(units)
    units[-1], tail = part_tail(units, (*lines[: starts[0]], *head))
    choices = learn_layout(units, whole=False, agenda=dayless)
    value = sum(choice.value for choice in choices) * len(units) / len(choices)
    value -= count_left(lines[: starts[0]]) + 1.5 * count_same(choices)
    value += 0.3 * count_alike(units) - 0.05 * sum(unit.anchor for unit in units)
    value -= 1.2 * count_astray(units, choices) + 2.0 * is_shifted(lines[: starts[0]], units, choices)
    value -= 1.0 * count_torn(units) + 2.0 * count_severed(units, choices) + 1.3 * count_misplaced(lines, units)
    value -= 1.0 * count_shifted_heads(lines[: starts[0]], units)
    value -= 1.0 * count_led_by_name(lines[: starts[0]], units) * dayless
    value -= 2.0 * is_ragged(units) + 1.2 * count_beheaded(lines[: starts[0]], units)
    # A day without a session is no sign of a wrong cut.
    value -= sum(min(choice.value, 0) for unit, choice in zip(units, choices, strict=False) if is_break(unit))
    value += 0.6 * count_hanging(units) - 1.5 * sum(map(ends_on_heading, units)) - 2.0 * count_led_by_hour(units)
    if anchors[0].kind == "label":
        value -= 0.5 * count_days_below(units)
        # A title without a label stands above those of its talk.
        value += 0.2 * sum(choice.title is not None and choice.title.line == 0 for choice in choices)
    return Cut(
        around=(*lines[: starts[0]], *head, *tail),
        units=tuple(units),
        choices=tuple(choices),
        value=value,
        dayless=dayless,
        alike=count_alike(units) == len(units)
        or all(map(is_labelled_whole, units))
        or all(map(is_labelled_once, units)),
        entries=anchors[0].kind == "entry",
        pairs=anchors[0].kind == "pair",
    )
