"""Talks in blocks, each headed by a day or a speaker that holds for all talks below it until the next block."""

from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages import Label
from seminar.reading.lists.choices import Choice
from seminar.reading.lists.fields import Span
from seminar.reading.lists.sights import Unit
from seminar.reading.talk.labels import mark_labels
from seminar.reading.text.lines import Line

_HEADS = ((Label.DATE, Label.WHEN), (Label.SPEAKER,))
_NEAR = 8


def lend_heads(lines: Sequence[Line], units: Sequence[Unit]) -> list[Unit]:
    """The units without the head of the next block at their ends, and with the speaker whom their own block names.

    Blocks have their heads above the talks: such a label stands above the first unit and not in the last one.
    """
    first = units[0].lines[0].number
    above = [line for line in lines if line.number < first][-_NEAR:]
    leading = [
        labels
        for labels in _HEADS
        if any(_names(line, labels) for line in above) and not any(_names(line, labels) for line in units[-1].lines)
    ]
    if not leading or not any(_find_head(unit, leading) for unit in units):
        return list(units)
    shortened = []
    for unit in units:
        stop = _find_head(unit, leading)
        shortened.append(replace(unit, lines=unit.lines[:stop]) if stop else unit)
    if (Label.SPEAKER,) not in leading:
        return shortened
    return [_add_speaker(unit, lines) for unit in shortened]


def follow_lines(choice: Choice, old: Unit, new: Unit) -> Choice:
    """The choice with its title and its person where their lines stand in the new unit; without those it has lost."""
    if old == new:
        return choice
    places = {line.number: place for place, line in enumerate(new.lines)}

    def follow(span: Span | None) -> Span | None:
        place = places.get(old.lines[span.line].number) if span else None
        return replace(span, line=place) if span and place is not None else None

    return replace(choice, title=follow(choice.title), person=follow(choice.person))


def _find_head(unit: Unit, leading: Sequence[tuple[Label, ...]]) -> int | None:
    """The place below the anchor at which the next block begins."""
    places = range(unit.anchor + 1, len(unit.lines))
    return next((place for place in places if any(_names(unit.lines[place], labels) for labels in leading)), None)


def _add_speaker(unit: Unit, lines: Sequence[Line]) -> Unit:
    anchor = unit.lines[unit.anchor]
    heads = [line for line in lines if line.number < anchor.number and _names(line, (Label.SPEAKER,))]
    if not heads or any(_names(line, (Label.SPEAKER,)) for line in unit.lines):
        return unit
    after = unit.anchor + 1
    return replace(unit, lines=(*unit.lines[:after], replace(heads[-1], gap=True), *unit.lines[after:]))


def _names(line: Line, labels: tuple[Label, ...]) -> bool:
    """Whether the line begins with one of the labels."""
    return mark_labels((line,))[0].label in labels
