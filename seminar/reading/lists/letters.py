"""Letters whose sentences tell of several talks, each with its day, its speaker and its title."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from seminar.reading.draft import Draft
from seminar.reading.lists.anchors import find_own_days, read_day
from seminar.reading.talk.talks import Setting, read_talk
from seminar.reading.talk.traits import split_sentences
from seminar.reading.text.lines import Line
from seminar.reading.text.paragraphs import group_paragraphs
from seminar.reading.when.dates import Era
from seminar.reading.when.years import Term
from seminar.reading.who.prose import find_announced_people, find_announced_title

_LONGEST = 4000
_SAME_TIME = re.compile(
    r"\b(?:same|usual)\s(?:time|hour|place)|(?:gleiche[rn]?|selbe[rn]?)\s(?:zeit|ort|stelle|uhrzeit)|même\s(?:heure|lieu|endroit|horaire)"
    r"|misma?\s(?:hora|lugar)|mism[oa]\s(?:horario|sala)|mesm[oa]\s(?:hora|horário|local)|stess[oa]\s(?:ora|luogo|orario)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Told:
    """Neighbouring sentences that tell of one talk, and the month and day that they name."""

    line: Line
    day: tuple[int, int]


def read_letter(lines: Sequence[Line], era: Era, usual: Draft, term: Term | None) -> list[Draft]:
    """The talks of a text in sentences, or none unless each of two and more has day, speaker and title of its own."""
    told = [each for paragraph in group_paragraphs(lines) if paragraph.prose for each in _part(paragraph.lines[0], paragraph.text)]
    days = {each.day for each in told}
    if len(days) < 2 or not all(_is_whole(each.line.text) for each in told):
        return []
    if {read_day(day) for line in lines for day in find_own_days(line.text[:_LONGEST])} - days:
        return []  # the others stand elsewhere: this is some list
    drafts: list[Draft] = []
    for each in told:
        year = term.year_of(each.day[0]) if term else None
        draft = read_talk((each.line,), Setting(era=era, year=year, usual=usual))
        if draft is None:
            return []
        if drafts and _SAME_TIME.search(each.line.text):
            draft = _take_over(draft, drafts[-1])
        drafts.append(draft)
    return drafts if all(draft.title and draft.speakers and draft.date for draft in drafts) else []


def _part(line: Line, text: str) -> list[_Told]:
    """A paragraph at the sentences that name another day than those before."""
    groups: list[tuple[list[str], tuple[int, int]]] = []
    for sentence in split_sentences(text[:_LONGEST]):
        days = find_own_days(sentence)
        if days and find_announced_people(sentence) and (not groups or read_day(days[0]) != groups[-1][1]):
            groups.append(([sentence], read_day(days[0])))
        elif groups:
            groups[-1][0].append(sentence)
    return [
        _Told(replace(line, text=" ".join(said), raw=" ".join(said), links=line.links if place == 0 else ()), day)
        for place, (said, day) in enumerate(groups)
    ]


def _is_whole(text: str) -> bool:
    return bool(find_announced_people(text)) and find_announced_title(text) is not None


def _take_over(draft: Draft, before: Draft) -> Draft:
    """The draft with the hours and the place of the one before, where "same time, same place" says so."""
    if draft.start:
        return replace(draft, venue=draft.venue or before.venue)
    return replace(draft, start=before.start, end=before.end, timezone=before.timezone, venue=draft.venue or before.venue)
