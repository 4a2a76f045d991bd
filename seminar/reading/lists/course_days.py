"""A course whose label for its time has several days below each other: one talk on each of them."""

from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.draft import Draft
from seminar.reading.languages import Label
from seminar.reading.talk.labels import mark_labels
from seminar.reading.text.lines import Line
from seminar.reading.when.eras import Era
from seminar.reading.when.mentions import Mentions, find_mentions
from seminar.reading.when.settled_dates import settle_date

_WHEN = (Label.WHEN, Label.DATE, Label.TIME)
_LONGEST_REST = 8
_LEAST = 2


def repeat_on_days(draft: Draft, lines: Sequence[Line], era: Era) -> list[Draft]:
    """The draft once for each day of the only such label, with the hours beside that day; else the draft alone."""
    runs = [run for place in range(len(lines)) if len(run := _find_run(lines, place)) >= _LEAST]
    if len(runs) != 1 or draft.date is None:
        return [draft]
    drafts: list[Draft] = []
    for when in runs[0]:
        day = settle_date(when.dates[0], era, year=draft.date.year if when.dates[0].year is None else None)[0]
        if day is None or any(each.date == day for each in drafts):
            return [draft]
        hours = when.hours[0] if when.hours else None
        if hours is None or hours.start is None:
            drafts.append(replace(draft, date=day))
        else:
            drafts.append(replace(draft, date=day, start=hours.start, end=hours.end))
    return drafts if drafts[0].date == draft.date else [draft]


def _find_run(lines: Sequence[Line], place: int) -> list[Mentions]:
    """What the label at this place says of time on its own line and those below that hold a day and nothing else."""
    piece = mark_labels((lines[place],))[0]
    if piece.label not in _WHEN:
        return []
    run: list[Mentions] = []
    if piece.text.strip(" :："):
        first = find_mentions(piece.text, told=True)
        if len(first.dates) != 1 or len(first.rest.strip()) > _LONGEST_REST:
            return []
        run.append(first)
    for line in lines[place + 1 :]:
        when = find_mentions(line.text, told=True) if len(line.text) <= 80 else None
        if line.gap or when is None or len(when.dates) != 1 or len(when.rest.strip()) > _LONGEST_REST:
            break
        if mark_labels((line,))[0].label:
            break
        run.append(when)
    return run
