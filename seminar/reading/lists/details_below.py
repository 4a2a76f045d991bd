"""Pages with two parts: a schedule of the talks, and below it what each of them is about."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from seminar.reading.draft import Draft
from seminar.reading.languages import Label
from seminar.reading.lists.own_days import find_own_days, read_day
from seminar.reading.talk.labels import mark_labels
from seminar.reading.talk.talks import Setting, read_talk
from seminar.reading.text.lines import Line
from seminar.reading.when.eras import Era
from seminar.reading.who.acting import is_same_person
from seminar.reading.who.institutions import is_institution
from seminar.speaker import fold_name

# How late in a line a name may stand that heads what is told below it; anywhere in a short one.
_LATEST, _SHORT_LINE = 30, 160
_LONGEST_SEARCHED = 400
# Less below their names, in the mean, is no more than a schedule says itself.
_LEAST_TOLD = 50
_LONGEST_HEADING = 40
_FEWEST = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class TwoParts:
    """The lines of a schedule, and those about each person further below, by the person's folded name."""

    schedule: tuple[Line, ...]
    details: Mapping[str, tuple[Line, ...]]


def part_details(lines: Sequence[Line], drafts: Sequence[Draft]) -> TwoParts | None:
    """The two parts of a page of which these drafts were read; nothing where it has one part only.

    Each person of the schedule stands in it before the first of the details does; these come in the same order, at
    least two of them, and none names another day than its talk's.
    """
    days = {
        fold_name(draft.speakers[0].name): draft.date
        for draft in reversed(drafts)
        if draft.speakers and len(draft.speakers[0].name) > 1
    }
    if len(days) < _FEWEST:
        return None
    places = _list_places(lines, days)
    last = max((found[0] for found in places.values() if found), default=0)
    starts = {
        name: start
        for name, found in places.items()
        if (start := next((_go_up(lines, place, last) for place in found if place > last), None)) is not None
    }
    names = sorted(starts, key=lambda name: starts[name])
    if len(names) < _FEWEST or names != sorted(names, key=lambda name: places[name][0]):
        return None
    stops = [*(starts[name] for name in names[1:]), len(lines)]
    details = {name: tuple(lines[starts[name] : stop]) for name, stop in zip(names, stops, strict=True)}
    for name, told in details.items():
        day = days[name]
        dated = {read_day(each) for line in told[:2] for each in find_own_days(line.text[:_LONGEST_SEARCHED])}
        if dated and (day is None or (day.month, day.day) not in dated):
            return None
    if sum(len(line.text) for told in details.values() for line in told[1:]) < _LEAST_TOLD * len(details):
        return None
    return TwoParts(schedule=_drop_heading(lines[: starts[names[0]]]), details=details)


def add_details(drafts: Sequence[Draft], parts: TwoParts, era: Era) -> tuple[Draft, ...]:
    """The schedule's drafts with what the page tells of them below.

    Where the details show that the schedule has somebody's place where a title was looked for, it has so for all.
    """
    whole = [_add(draft, parts.details, era) for draft in drafts]
    placed = any(
        draft.title and is_institution(draft.title) and draft.title != each.title
        for draft, each in zip(drafts, whole, strict=True)
    )
    if not placed:
        return tuple(whole)
    return tuple(
        _move_place(each) if each.title == draft.title else each for draft, each in zip(drafts, whole, strict=True)
    )


def _move_place(draft: Draft) -> Draft:
    """The draft with its title as the place where its speaker works."""
    if draft.title is None or not draft.speakers or draft.speakers[0].affiliation:
        return draft
    first, *others = draft.speakers
    sources = {field: words for field, words in draft.sources.items() if field != "title"}
    return replace(draft, title=None, speakers=(replace(first, affiliation=draft.title), *others), sources=sources)


def _list_places(lines: Sequence[Line], names: Mapping[str, object]) -> dict[str, list[int]]:
    """Where lines that may head something name each person."""
    places: dict[str, list[int]] = {name: [] for name in names}
    for place, line in enumerate(lines):
        folded = fold_name(line.text[:_LONGEST_SEARCHED])
        for name, found in places.items():
            at = folded.find(name)
            if at >= 0 and (not found or at <= _LATEST or len(line.text) <= _SHORT_LINE):
                found.append(place)
    return places


def _go_up(lines: Sequence[Line], place: int, floor: int) -> int:
    """The line with which the details begin that a name heads: a day or a title may stand right above it."""
    above = lines[place - 1] if place - 1 > floor else None
    heads = (
        above is not None and len(above.text) <= _SHORT_LINE and (above.level or (above.gap and not lines[place].gap))
    )
    return place - 1 if heads else place


def _drop_heading(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The schedule without the heading of the details, such as "Abstracts"."""
    last = lines[-1] if lines else None
    if last is None or len(last.text) > _LONGEST_HEADING:
        return tuple(lines)
    heads = last.level or any(piece.label in (Label.ABSTRACT, Label.BIO) for piece in mark_labels((last,)))
    return tuple(lines[:-1]) if heads and not find_own_days(last.text) else tuple(lines)


def _add(draft: Draft, details: Mapping[str, Sequence[Line]], era: Era) -> Draft:
    name = draft.speakers[0].name if draft.speakers else ""
    lines = details.get(fold_name(name))
    told = read_talk(lines, Setting(era=era, day=draft.date)) if lines else None
    if lines is None or told is None or not (told.speakers and is_same_person(told.speakers[0].name, name)):
        return draft
    whole = replace(
        draft,
        abstract=draft.abstract or told.abstract or _read_rest(lines, told),
        bio=draft.bio or told.bio,
        venue=draft.venue or told.venue,
        materials=draft.materials or told.materials,
        start=draft.start or told.start,
        end=draft.end if draft.start else told.end,
        sources={**told.sources, **draft.sources},
    )
    if not told.title or (draft.title and not is_institution(draft.title)):
        return whole
    return replace(
        whole,
        title=told.title,
        speakers=draft.speakers if draft.speakers[0].affiliation else told.speakers,
        doubts=(
            *(doubt for doubt in draft.doubts if doubt.field != "title"),
            *(doubt for doubt in told.doubts if doubt.field == "title"),
        ),
        hints=tuple(hint for hint in draft.hints if hint.field != "title"),
        sureness={**draft.sureness, "title": told.sureness.get("title", draft.sureness.get("title", 0.0))},
        sources={**whole.sources, "title": told.sources.get("title", told.title)},
    )


def _read_rest(lines: Sequence[Line], told: Draft) -> str | None:
    """What stands below title and name where no label says what it is: the abstract."""
    if told.bio or any(piece.label for piece in mark_labels(lines)):
        return None
    known = [told.title or "", *(each.name for each in told.speakers)]
    last = max(
        (place for place, line in enumerate(lines) if any(name and name in line.text for name in known)), default=0
    )
    text = "\n".join(line.text for line in lines[last + 1 :])
    return text if len(text) >= _LEAST_TOLD else None
