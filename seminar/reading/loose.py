"""Title, speakers, place and texts among the lines of a talk that carry no label: hypotheses that compete."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from seminar.reading.biographies import begins_biography
from seminar.reading.dates import find_dates
from seminar.reading.lines import Line
from seminar.reading.links import find_email, has_url, remove_urls
from seminar.reading.moments import find_mentions
from seminar.reading.names import is_institution, is_missing, strip_honorifics
from seminar.reading.paragraphs import group_paragraphs
from seminar.reading.people import split_people
from seminar.reading.prose import announces, find_announced_people, find_announced_title
from seminar.reading.titles import Claim, claim_titles, drop_edges
from seminar.reading.traits import bids_farewell, closes, find_room, greets, names_occasion, names_room, trim
from seminar.speaker import SpeakerName

# A title in a heading beats one that a sentence quotes; a line that merely could be one does not.
_STRONG_CLAIM = 5.0
_NEAR = 0.6


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """Who plays which part among the loose lines. `rival` is a title nearly as likely; `facts` are lines that state
    something, `invitations` paragraphs that invite."""

    title: str | None = None
    rival: str | None = None
    speakers: tuple[SpeakerName, ...] = ()
    speaker_source: str = ""
    affiliation: str | None = None
    venue: str | None = None
    abstract: tuple[str, ...] = ()
    biography: tuple[str, ...] = ()
    facts: tuple[Line, ...] = ()
    invitations: tuple[str, ...] = ()


def cast_loose(loose: Sequence[Line], *, title_known: bool, known: tuple[SpeakerName, ...]) -> Cast:
    """The likeliest part for every loose line; what a label already said is not looked for again."""
    paragraphs = group_paragraphs(loose)
    facts = [line for each in paragraphs if not each.prose for line in each.lines if not _is_idle(line.text)]
    prose = [each.text for each in paragraphs if each.prose and not closes(each.text)]
    invitations = tuple(text for text in prose if announces(text) or _states_when(text))
    title, rival, people, source = (None, None, (), "") if title_known else _choose_title(facts, invitations)
    if known:
        people, source = (), ""
    elif not people:
        people, source = _find_people(facts, title) or _find_announced(invitations)
    others = [text for text in prose if text not in invitations]
    biography = tuple(text for text in others if begins_biography(text, known or people))
    return Cast(
        title=title,
        rival=rival,
        speakers=people,
        speaker_source=source,
        affiliation=_find_affiliation(facts, known or people, title),
        venue=_find_venue(facts, title) or next(filter(None, map(find_room, invitations)), None),
        abstract=tuple(text for text in others if text not in biography),
        biography=biography,
        facts=tuple(facts),
        invitations=invitations,
    )


def _is_idle(text: str) -> bool:
    return greets(text) or closes(text) or bids_farewell(text) or is_missing(text)


def _states_when(text: str) -> bool:
    mentions = find_mentions(text) if len(text) <= 600 else None
    return bool(mentions and mentions.dates and mentions.hours)


def _choose_title(
    facts: Sequence[Line], invitations: Sequence[str]
) -> tuple[str | None, str | None, tuple[SpeakerName, ...], str]:
    """The title, its rival, and the people on its line with that line's words."""
    claims = [claim for claim in claim_titles(facts) if claim.score > 0]
    quoted = next(filter(None, map(find_announced_title, invitations)), None)
    if quoted and (not claims or claims[0].score < _STRONG_CLAIM):
        return quoted, None, (), ""
    if not claims:
        return None, None, (), ""
    best = claims[0]
    return best.title, _find_rival(best, claims[1:]), best.people, best.line.text if best.people else ""


def _find_rival(best: Claim, others: Sequence[Claim]) -> str | None:
    near = (each.title for each in others if each.score > max(best.score - _NEAR, 2) and each.title != best.title)
    return next(near, None)


def _find_people(facts: Sequence[Line], title: str | None) -> tuple[tuple[SpeakerName, ...], str] | None:
    """The likeliest line of names: one with honorifics or an institution, close to the title."""
    best: tuple[float, tuple[SpeakerName, ...], str] | None = None
    at = _find_place(facts, title)
    for place, line in enumerate(facts):
        stated = find_mentions(line.text).rest if find_dates(line.text) else line.text
        text = re.sub(r"^(?:by|with|speaker|featuring)\s+", "", stated, flags=re.IGNORECASE)
        if len(text) > 200 or has_url(text) or names_occasion(text) or line.text == title:
            continue
        people = split_people(text)
        if not people:
            continue
        score = 2.0 - place / 50
        score += 2 if strip_honorifics(text) != text else 0
        score += 1 if line.level or line.strong else 0
        score += 1 if people[0].affiliation else 0
        if at is not None and 0 < abs(place - at) <= 2:
            score += 2.5 - 0.5 * abs(place - at)
        if place + 1 < len(facts) and is_institution(facts[place + 1].text):
            score += 1
        if best is None or score > best[0]:
            best = (score, people, line.text)
    return (best[1], best[2]) if best else None


def _find_announced(invitations: Sequence[str]) -> tuple[tuple[SpeakerName, ...], str]:
    for text in invitations:
        if people := find_announced_people(text):
            return people, text
    return (), ""


def _find_place(facts: Sequence[Line], title: str | None) -> int | None:
    if title is None:
        return None
    return next((place for place, line in enumerate(facts) if line.text in title or title in line.text), None)


def _find_affiliation(facts: Sequence[Line], people: tuple[SpeakerName, ...], title: str | None) -> str | None:
    """An institution on lines of its own below the speaker, or below the title where a speaker has no line."""
    for line in facts:
        for found in split_people(line.text) if len(people) == 1 and not people[0].affiliation else ():
            if found.affiliation and found.name == people[0].name:
                return found.affiliation
    anchors = [
        place for place, line in enumerate(facts) if any(each.name in strip_honorifics(line.text) for each in people)
    ]
    at = _find_place(facts, title)
    if not anchors and at is not None:
        anchors = [at]
    for anchor in anchors[:3]:
        gathered: list[str] = []
        for line in facts[anchor + 1 : anchor + 4]:
            if not _is_place_of_work(line.text):
                break
            gathered.append(remove_urls(line.text))
        if gathered:
            return ", ".join(gathered)
    return None


def _is_place_of_work(text: str) -> bool:
    if not is_institution(text) or len(text) > 140:
        return False
    return not (names_occasion(text) or find_dates(text) or find_email(text))


def _find_venue(facts: Sequence[Line], title: str | None) -> str | None:
    for line in facts:
        mentions = find_mentions(line.text)
        text = remove_urls(drop_edges(mentions.rest) if mentions.dates or mentions.hours else line.text)
        if text and names_room(text) and text != title and not names_occasion(text) and not split_people(text):
            return trim(re.sub(r"^(?:in|at|venue|room:)\s+", "", text, flags=re.IGNORECASE))
    return None
