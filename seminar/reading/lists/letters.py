"""Letters whose sentences tell of several talks, each with its day, its speaker and its title."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from seminar.reading.draft import Doubt, Draft
from seminar.reading.languages import compile_when_used
from seminar.reading.lists.anchors import find_own_days, read_day
from seminar.reading.talk.talks import Setting, read_talk
from seminar.reading.talk.traits import split_sentences
from seminar.reading.text.lines import Line
from seminar.reading.text.paragraphs import group_paragraphs
from seminar.reading.text.quotes import find_quotes
from seminar.reading.when.dates import Era
from seminar.reading.when.moments import find_mentions
from seminar.reading.when.years import Term
from seminar.reading.who.prose import NAME_RUN, cut_name, find_announced_people, find_announced_title, find_named_people
from seminar.speaker import SpeakerName

_LONGEST = 4000
_LONGEST_LETTER = 20_000
_SAME_TIME = re.compile(
    r"\b(?:same|usual)\s(?:time|hour|place)|(?:gleiche[rn]?|selbe[rn]?)\s(?:zeit|ort|stelle|uhrzeit)|même\s(?:heure|lieu|endroit|horaire)"
    r"|misma?\s(?:hora|lugar)|mism[oa]\s(?:horario|sala)|mesm[oa]\s(?:hora|horário|local)|stess[oa]\s(?:ora|luogo|orario)",
    re.IGNORECASE,
)


# "la geologa Violante Quill con «Vulcani»"
_WITH_TITLE = compile_when_used(
    rf"(?P<who>{NAME_RUN})(?:\s\([^()]{{2,80}}\))?,?\s(?:con|with|mit|avec|com|on|über|sur|su|sobre)\s(?=[“\"«„])"
)


@dataclass(frozen=True, slots=True)
class _Told:
    """Neighbouring sentences that tell of one talk, and the month and day that they name."""

    line: Line
    day: tuple[int, int]


def read_letter(lines: Sequence[Line], era: Era, usual: Draft, term: Term | None) -> list[Draft]:
    """The talks of a text in sentences, or none unless each of two and more has day, speaker and title of its own."""
    if sum(len(line.text) for line in lines) > _LONGEST_LETTER:
        return []
    told = [
        each
        for paragraph in group_paragraphs(lines)
        if paragraph.prose
        for each in _part(paragraph.lines[0], paragraph.text)
    ]
    days = {each.day for each in told}
    if len(days) < 2 or not all(_is_whole(each.line.text) for each in told):
        return []
    if not any(find_announced_people(each.line.text) for each in told):
        return []
    if {read_day(day) for line in lines for day in find_own_days(line.text[:_LONGEST])} - days:
        return []  # the others stand elsewhere: this is some list
    drafts: list[Draft] = []
    for each in told:
        year = term.year_of(each.day[0]) if term else None
        draft = read_talk((each.line,), Setting(era=era, year=year, usual=usual))
        if draft is None:
            return []
        if not draft.speakers and (people := _name_people(each.line.text)):
            why = "No verb says that this person speaks. Check the name."
            draft = replace(draft, speakers=people, doubts=(*draft.doubts, Doubt(field="speakers", why=why)))
        if drafts and _SAME_TIME.search(each.line.text):
            draft = _take_over(draft, drafts[-1])
        drafts.append(draft)
    if any(draft.start is None for draft in drafts) and any(find_mentions(line.text).hours for line in lines):
        return []
    return drafts if all(draft.title and draft.speakers and draft.date for draft in drafts) else []


def _part(line: Line, text: str) -> list[_Told]:
    """A paragraph at the sentences that name another day than those before."""
    groups: list[tuple[list[str], tuple[int, int]]] = []
    for sentence in split_sentences(text[:_LONGEST]):
        days = find_own_days(sentence)
        if days and _name_people(sentence) and (not groups or read_day(days[0]) != groups[-1][1]):
            groups.append(([sentence], read_day(days[0])))
        elif groups:
            groups[-1][0].append(sentence)
    return [
        _Told(replace(line, text=" ".join(said), raw=" ".join(said), links=line.links if place == 0 else ()), day)
        for place, (said, day) in enumerate(groups)
    ]


def _is_whole(text: str) -> bool:
    return bool(_name_people(text)) and find_announced_title(text) is not None


def _name_people(text: str) -> tuple[SpeakerName, ...]:
    """Who speaks by the verbs of the sentences, or the only person whom they name outside of quotations."""
    if people := find_announced_people(text):
        return people
    if (found := _WITH_TITLE.search(text)) and (name := cut_name(found["who"])) and " " in name:
        return (SpeakerName(name=name),)
    for quote in reversed(find_quotes(text)):
        text = f"{text[: quote.start]} {text[quote.stop :]}"
    return find_named_people(text)


def _take_over(draft: Draft, before: Draft) -> Draft:
    """The draft with the hours and the place of the one before, where "same time, same place" says so."""
    if draft.start:
        return replace(draft, venue=draft.venue or before.venue)
    return replace(
        draft, start=before.start, end=before.end, timezone=before.timezone, venue=draft.venue or before.venue
    )
