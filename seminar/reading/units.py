"""Where one talk ends and the next begins in a text that is no table."""

from collections.abc import Sequence

from seminar.reading.dates import find_dates
from seminar.reading.labels import Piece, mark_labels
from seminar.reading.languages import Label
from seminar.reading.lines import Line
from seminar.reading.moments import find_mentions
from seminar.reading.names import is_missing
from seminar.reading.traits import closes, greets, names_occasion, rate_title

_LONG = (Label.ABSTRACT, Label.BIO)


def split_units(lines: Sequence[Line]) -> tuple[tuple[Line, ...], list[tuple[Line, ...]]]:
    """What stands before the first talk, and the lines of each talk; no talks where the text is about one at most."""
    pieces = mark_labels(lines)
    anchors = _find_labelled(lines, pieces) or _find_dated(lines)
    if len(anchors) < 2:
        return tuple(lines), []
    first_words = _is_first_of_its_talk(lines, anchors[-1])
    starts = []
    for order, anchor in enumerate(anchors):
        floor = anchors[order - 1] + 1 if order else 0
        starts.append(_walk_back(lines, anchor, floor, far=not first_words))
    ends = [*starts[1:], len(lines)]
    return tuple(lines[: starts[0]]), [tuple(lines[start:end]) for start, end in zip(starts, ends, strict=True)]


def leads_with_date(line: Line) -> bool:
    """Whether a short line begins with a day, as the rows of a list of talks do."""
    dates = find_dates(line.text[:120], told=False)
    return bool(dates) and (dates[0].start <= 12 or bool(line.level)) and len(line.text) <= 400


def _states_day(line: Line) -> bool:
    """Whether a line opens a talk of a list: it leads with a day, or is a bullet that names one anywhere."""
    return leads_with_date(line) or (line.bullet and len(line.text) <= 400 and bool(find_dates(line.text[:400])))


def _find_labelled(lines: Sequence[Line], pieces: Sequence[Piece]) -> list[int]:
    """The lines at which the first repeated label stands, if dates or pairs of title and speaker repeat."""
    place_of = {line.number: place for place, line in enumerate(lines)}
    found: dict[Label, list[int]] = {}
    days = set()
    for place, piece in enumerate(pieces):
        label = Label.DATE if piece.label is Label.WHEN else piece.label
        if label not in (Label.TITLE, Label.SPEAKER, Label.DATE):
            continue
        text = piece.text or (pieces[place + 1].text if place + 1 < len(pieces) else "")
        if label is Label.DATE:
            dates = find_dates(text, told=True)
            if not dates:
                continue
            days.add((dates[0].day, dates[0].month))
        elif is_missing(text) and label is not Label.TITLE:
            continue
        found.setdefault(label, []).append(place_of[piece.line.number])
    repeated = {label: places for label, places in found.items() if len(places) > 1}
    if not (len(days) > 1 or (Label.TITLE in repeated and Label.SPEAKER in repeated)):
        return []
    if not repeated:
        return []
    most = max(len(places) for places in repeated.values())
    first = min((places for places in repeated.values() if len(places) == most), key=lambda places: places[0])
    return sorted(set(first))


def _find_dated(lines: Sequence[Line]) -> list[int]:
    places, days = [], set()
    for place, line in enumerate(lines):
        if _states_day(line):
            date = find_dates(line.text[:400])[0]
            places.append(place)
            days.add((date.day, date.month))
    return places if len(days) > 1 else []


def _is_first_of_its_talk(lines: Sequence[Line], anchor: int) -> bool:
    """Whether title and speaker follow the last anchor, so that talks begin with theirs."""
    label = mark_labels(lines[anchor : anchor + 1])[0].label
    says_more = _states_day(lines[anchor]) and len(find_mentions(lines[anchor].text).rest) > 8
    if says_more or label in (Label.TITLE, Label.SPEAKER):
        return True
    after = mark_labels(lines[anchor + 1 : anchor + 8])
    return any(piece.label in (Label.TITLE, Label.SPEAKER) for piece in after) or any(
        piece.label is None and rate_title(piece.text) > 1 and len(piece.text) < 240 and not closes(piece.text)
        for piece in after[:3]
    )


def _walk_back(lines: Sequence[Line], anchor: int, floor: int, *, far: bool) -> int:
    """The line at which the anchor's talk begins: its paragraph's first, its heading, or the fact lines above."""
    start = anchor
    if not far and _states_day(lines[anchor]) and not lines[anchor].gap:
        return anchor
    while start > floor and not lines[start].gap and not lines[start].level and not _states_day(lines[start]):
        start -= 1
    if (
        start > floor
        and lines[start - 1].level
        and not lines[start].level
        and not names_occasion(lines[start - 1].text)
    ):
        return start - 1
    if not far:
        return start
    taken = 0
    while start > floor and taken < 5:
        above = mark_labels(lines[start - 1 : start])[0]
        if (
            above.label in (Label.UPCOMING, Label.PREVIOUS, *_LONG)
            or len(above.text) > 200
            or closes(above.text)
            or greets(above.text)
        ):
            break
        start, taken = start - 1, taken + 1
        if above.line.level:
            break
    return start
