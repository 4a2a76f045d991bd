"""Lines of a text that may each stand for one talk."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from seminar.reading.languages import Label, compile_when_used
from seminar.reading.lists.fields import split_fields
from seminar.reading.lists.line_pairs import find_pairs
from seminar.reading.lists.next_ones import find_foot, names_next_one
from seminar.reading.lists.own_days import find_own_days, read_day, spans_all
from seminar.reading.lists.plain_rows import find_plain_rows
from seminar.reading.lists.ratings import rate_person
from seminar.reading.lists.said_hours import find_said_hours
from seminar.reading.lists.session_heads import find_lone_sessions
from seminar.reading.lists.shields import QUOTES
from seminar.reading.lists.wrapped_heads import LONGEST_ANCHOR
from seminar.reading.talk.intervals import frames, says_no_session
from seminar.reading.talk.labels import mark_labels
from seminar.reading.talk.surroundings import tells_of_last_one
from seminar.reading.text.lines import Line
from seminar.reading.text.placeholders import is_missing
from seminar.reading.unspaced.words import is_unspaced
from seminar.reading.when.dates import find_dates
from seminar.reading.when.times import find_hours

# Labels of texts, which may name other days.
_LONG = (Label.ABSTRACT, Label.BIO)
_FEW_ENTRIES = 2
# What may stand before an hour that leads its line, in signs.
_LEAD = 4
# "11–13 January", "30 nov – 4 dic"
_SPAN = re.compile(
    r"(?<![\d:.])\d{1,2}\.?(?:\s[^\W\d_]{3,10}\.?)?\s?(?:[–—-]|to|bis|au|al)\s?(?:[^\W\d_]{3,10}\.?\s)?\d{1,2}\.?(?![\d:])"
)
_HAN_ENTRY = compile_when_used(r"[\u3040-\u30ff\u3400-\u9fff々 ]{2,8}\s?[(（][^()（）]{2,60}[)）]")
_NUMBERED = re.compile(r"^(?P<word>[^\W\d_]{2,14}(?:\s[^\W\d_]{3,14}){0,2})\s?#?(?P<number>\d{1,3})(?!\d|[./:]\d)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """A line that may stand for one talk; `kind` says alike of lines that look alike, `lead` where its words begin."""

    place: int
    kind: str
    day: tuple[int, int] | None = None
    lead: int = 0


def propose_anchors(lines: Sequence[Line], heads: Sequence[int] = ()) -> Iterable[tuple[list[Anchor], bool]]:
    """Sets of lines that may each name one talk; the second value says that they name no day.

    `heads` are the places of lines that count the talks on.
    """
    foot = find_foot(lines)
    marks = [mark for place, line in enumerate(lines) if (mark := _mark(line, place, at_foot=place >= foot))]
    dated = _drop_spans(lines, [mark for mark in marks if mark.kind[0] != "c" and mark.kind[0] != "s"])
    by_type: dict[str, list[Anchor]] = {}
    for mark in dated:
        by_type.setdefault(mark.kind[0], []).append(mark)
        by_type.setdefault(mark.kind, []).append(mark)
    by_type["led"] = [m for m in dated if m.kind[0] == "l" or lines[m.place].bullet or lines[m.place].level]
    by_type["all"] = dated
    for anchors in by_type.values():
        if len(anchors) > 1 and len({mark.day for mark in anchors}) > 1:
            yield anchors, False
            once = _name_once(anchors)
            if 1 < len(once) < len(anchors):
                yield once, False  # each day is named twice
    short = [mark for mark in marks if mark.kind[0] == "s" or mark.kind[0] == "l"]
    if len([mark for mark in short if mark.kind[0] == "s"]) > 2 and len({mark.day for mark in short}) > 2:
        yield short, False
    alone = [mark for mark in marks if mark.kind[0] == "s" and mark.lead >= len(lines[mark.place].text)]
    if 1 < len(alone) == len({mark.day for mark in alone}):
        yield alone, False
    clocks = _drop_whole(lines, [mark for mark in marks if mark.kind[0] == "c"])
    if len(clocks) > 1:
        if lone := find_lone_sessions(lines, [mark.place for mark in clocks]):
            sessions = [Anchor(place=place, kind="c") for place in lone]
            yield sorted([*clocks, *sessions], key=lambda mark: mark.place), True
        yield clocks, True
    for places in find_said_hours(lines) if len({mark.day for mark in dated}) < 2 else ():
        yield [Anchor(place=place, kind="h") for place in places], True
    for labelled in _find_labelled(lines):
        yield [Anchor(place=place, kind="label") for place in labelled], False
    entries = _find_entries(lines)
    if len(entries) > 1 and not _are_nested(lines, entries):
        yield entries, True
    rows = [Anchor(place=place, kind="entry") for place in find_plain_rows(lines)]
    if rows and len(entries) < _FEW_ENTRIES:
        yield rows, True
    if heads:
        yield [Anchor(place=place, kind="head") for place in heads], False
    if pairs := find_pairs(lines):
        yield [Anchor(place=pair.start, kind="pair") for pair in pairs], True
    numbered = find_numbered(lines)
    if len(numbered) > 1:
        yield numbered, False


def _drop_spans(lines: Sequence[Line], marks: list[Anchor]) -> list[Anchor]:
    """The anchors without the first where it names several days at once and one of these again further down, or the
    first and the last day of all."""
    if len(marks) > 2 and spans_all(lines[marks[0].place].text, [mark.day for mark in marks[1:]]):
        return marks[1:]
    if len(marks) < 3 or not _SPAN.search(lines[marks[0].place].text[:LONGEST_ANCHOR]):
        return marks
    return marks[1:] if any(mark.day == marks[0].day for mark in marks[1:]) else marks


def _name_once(anchors: Sequence[Anchor]) -> list[Anchor]:
    """One anchor for each run of those of one day: the first that leads its line, or else the first."""
    runs: list[list[Anchor]] = []
    for mark in anchors:
        if runs and runs[-1][0].day == mark.day:
            runs[-1].append(mark)
        else:
            runs.append([mark])
    return [next((mark for mark in run if mark.kind[0] == "l"), run[0]) for run in runs]


def _drop_whole(lines: Sequence[Line], marks: list[Anchor]) -> list[Anchor]:
    """The anchors at hours without the first where it spans all others, as the hours of a whole afternoon do."""
    if len(marks) < 4:
        return marks
    hours = [find_hours(lines[mark.place].text[:60])[0] for mark in marks]
    spans = hours[0].end is not None and all(hours[0].start <= each.start <= hours[0].end for each in hours[1:])
    return marks[1:] if spans else marks


def leads_with_date(line: Line) -> bool:
    """Whether a short line begins with a day, as the rows of a list of talks do."""
    dates = find_dates(line.text[:120], told=False)
    return bool(dates) and (dates[0].start <= 12 or bool(line.level)) and len(line.text) <= LONGEST_ANCHOR


def _mark(line: Line, place: int, *, at_foot: bool) -> Anchor | None:
    """The line as an anchor, by where on it a day or an hour stands."""
    text = line.text
    if len(text) > LONGEST_ANCHOR or (at_foot and (names_next_one(text) or tells_of_last_one(text))):
        return None
    dates = [] if _frames_at_hour(text) else find_own_days(text)
    look = f"{line.level}{'b' if line.bullet else ''}"
    if dates:
        date = dates[0]
        kind = "l" if date.start <= 12 else "t" if len(text) - dates[-1].stop <= 25 else "i"
        label = mark_labels((line,))[0].label if mark_labels((line,)) else None
        runs = (kind == "i" or is_unspaced(text)) and _runs(line)
        is_off = kind != "l" and says_no_session(text[: date.start])  # "There is no seminar on 21 April"
        if runs or is_off or label in (*_LONG, Label.REGISTER, Label.OTHER, Label.CONTACT):
            return None
        return Anchor(place=place, kind=kind + look, day=read_day(date))
    told = find_dates(text[:24], told=True)
    if (
        told
        and told[0].start <= 2
        and (told[0].stop >= len(text) - 2 or not text[told[0].stop : told[0].stop + 1].isdigit())
    ):
        lead = min(told[0].stop, len(text))
        if text[:1] in "([" and text[lead : lead + 1] in (")", "]"):
            lead += 1
        return Anchor(place=place, kind="s", day=read_day(told[0]), lead=lead)
    hours = find_hours(text[:60])
    if hours and hours[0].first <= _LEAD:
        return Anchor(place=place, kind="c")
    return None


def _frames_at_hour(text: str) -> bool:
    """Whether a line begins with an hour of what surrounds the talks: "13:20 AOB, incl. the closure on 14 December"."""
    hours = find_hours(text[:60])
    return bool(hours) and hours[0].first <= _LEAD and frames(text[hours[0].stop :].strip(" ,;:–—-"))


def _runs(line: Line) -> bool:
    if is_unspaced(line.text):
        return len(line.text) > 80 and bool(re.search(r"，[^。]*。", line.text))
    return len(line.text) > 160 and line.text.rstrip()[-1:] in ".!" and not line.bullet


def _find_entries(lines: Sequence[Line]) -> list[Anchor]:
    """The items of a list that name somebody, and those that look as these do: "葦原 灯(橡大)"."""
    sure = [place for place, line in enumerate(lines) if line.bullet and _is_entry(line)]
    alike = [
        place
        for place, line in enumerate(lines)
        if line.bullet and place not in sure and sure and sure[0] < place < sure[-1] and _HAN_ENTRY.fullmatch(line.text)
    ]
    formed = sum(bool(_HAN_ENTRY.fullmatch(lines[place].text)) for place in sure)
    places = sorted([*sure, *alike]) if formed == len(sure) >= 2 * len(alike) else sure
    return [Anchor(place=place, kind="entry") for place in places]


def _is_entry(line: Line) -> bool:
    if len(line.text) > LONGEST_ANCHOR or find_dates(line.text) or mark_labels((line,))[0].label:
        return False
    fields = split_fields(line)
    if len(fields) < 2:
        return False
    ends = [fields[0], fields[-1], *(fields[1:2] if fields[0].text[:1] in QUOTES else ())]
    return any(rate_person(each.text)[0] > 0 for each in ends)


def _are_nested(lines: Sequence[Line], entries: Sequence[Anchor]) -> bool:
    """Whether items of an outer list stand between the entries, so that each belongs to the item above it."""
    inside = range(entries[0].place, entries[-1].place)
    least = min(lines[entry.place].indent for entry in entries)
    outer = sum(lines[place].bullet and lines[place].indent < least for place in inside)
    return outer * 2 >= len(entries) - 1


def find_numbered(lines: Sequence[Line]) -> list[Anchor]:
    """Lines such as "Lecture 1", counted on."""
    found: dict[str, list[tuple[int, int]]] = {}
    for place, line in enumerate(lines):
        if match := _NUMBERED.match(line.text[:60]):
            found.setdefault(match["word"].lower(), []).append((place, int(match["number"])))
    best: list[tuple[int, int]] = []
    for run in found.values():
        steps = [abs(two[1] - one[1]) for one, two in pairwise(run)]
        if steps and all(step == 1 for step in steps) and len(run) > len(best):
            best = run
    return [Anchor(place=place, kind="number") for place, _ in best]


def _find_labelled(lines: Sequence[Line]) -> list[list[int]]:
    """For each label that repeats the lines at which it stands, if dates or pairs of title and speaker repeat."""
    pieces = mark_labels(lines)
    place_of = {line.number: place for place, line in enumerate(lines)}
    found: dict[Label, list[int]] = {}
    days: set[tuple[object, ...]] = set()
    for place, piece in enumerate(pieces):
        label = Label.DATE if piece.label is Label.WHEN else piece.label
        if label not in (Label.TITLE, Label.SPEAKER, Label.DATE):
            continue
        text = piece.text or (pieces[place + 1].text if place + 1 < len(pieces) else "")
        if label is Label.DATE:
            dates = find_dates(text, told=True)
            if not dates:
                continue
            hours = find_hours(text, told=True)
            days.add((*read_day(dates[0]), *(each.start for each in hours[:1])))
        elif is_missing(text) and label is not Label.TITLE:
            continue
        found.setdefault(label, []).append(place_of[piece.line.number])
    repeated = {label: places for label, places in found.items() if len(places) > 1}
    if not (len(days) > 1 or (Label.TITLE in repeated and Label.SPEAKER in repeated)):
        return []
    return [sorted(set(places)) for places in repeated.values()]
