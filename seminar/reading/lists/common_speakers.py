"""The one person who gives all talks of a list, whom only the lines around them name."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.draft import Draft
from seminar.reading.languages import Label, compile_when_used
from seminar.reading.languages.groups import BY, MANY_TALKS, WITH
from seminar.reading.lists.ratings import rate_person
from seminar.reading.talk.labels import mark_labels
from seminar.reading.text.lines import Line
from seminar.reading.who.people import split_people
from seminar.speaker import SpeakerName

_LONGEST = 200
# "Talks this week by Ada Quill"
_TALKS_BY = compile_when_used(
    rf"\W{{0,3}}(?:[\w’'-]{{1,20}}\s){{0,3}}?{MANY_TALKS}"
    rf"\s(?:[\w’'-]{{1,20}}\s){{0,3}}?(?:{BY}|{WITH})\s(?P<who>.{{4,120}})$",
    re.IGNORECASE,
)
# "Ada Quill, Fano University, is here for a week and speaks three times:", "gives two talks"
_COUNT = r"(?:two|three|four|five|six|several|twice|[2-6])"
_OFTEN = compile_when_used(
    rf"\W{{0,3}}(?:(?i:our|the)\s(?:[a-z-]{{2,16}}\s){{1,3}})?(?P<who>[A-ZÀ-Þ][^:;!?]{{4,110}}?),?\s(?:(?i:is|will|visits|gives|talks|speaks|lectures|joins|presents)\s[^.:;!?]{{0,90}}?)?"
    rf"\b(?:(?:gives?|giving|holds?|presents?|delivers?)\s{_COUNT}\s(?:[\w’'-]{{1,20}}\s){{0,2}}?{MANY_TALKS}"
    rf"|(?:talks?|speaks?|lectures?|speaking|talking)\s(?:to\sus\s|here\s)?(?:{_COUNT}\stimes|twice))\b"
)


def share_speakers(drafts: list[Draft], around: Sequence[Line]) -> list[Draft]:
    """The drafts with that person, where no other one speaks at any of them."""
    speaking = {person.name for draft in drafts for person in draft.speakers}
    if not speaking:
        return _share_alone(drafts, around)
    told = next((people for line in around if (people := _find_often(line.text))), ())
    if len(speaking) > 1 or not told or {person.name for person in told} != speaking:
        return drafts
    return [draft if draft.speakers else replace(draft, speakers=told) for draft in drafts]


def _share_alone(drafts: list[Draft], around: Sequence[Line]) -> list[Draft]:
    facts = [line for line in around if len(line.text) <= _LONGEST and not line.bullet]
    stated = (piece for piece in mark_labels(facts) if piece.label is Label.SPEAKER)
    told = next((people for piece in stated if (people := split_people(piece.text, told=True))), ())
    told = told or next((people for line in facts if (people := _find_behind(line.text) or _find_often(line.text))), ())
    people = told or max((rate_person(line.text) for line in facts), key=lambda rated: rated[0], default=(0.0, ()))[1]
    return [replace(draft, speakers=people) for draft in drafts] if people else drafts


def _find_often(text: str) -> tuple[SpeakerName, ...]:
    """Whom a line says to speak more than once."""
    found = _OFTEN.match(text[:_LONGEST])
    return split_people(found["who"]) if found else ()


def _find_behind(text: str) -> tuple[SpeakerName, ...]:
    found = _TALKS_BY.match(text)
    if not found:
        return ()
    who = found["who"].title() if found["who"].isupper() else found["who"]
    return split_people(who)
