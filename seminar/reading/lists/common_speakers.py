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


def share_speakers(drafts: list[Draft], around: Sequence[Line]) -> list[Draft]:
    """The drafts, none of which has a speaker, with that person."""
    facts = [line for line in around if len(line.text) <= _LONGEST and not line.bullet]
    stated = (piece for piece in mark_labels(facts) if piece.label is Label.SPEAKER)
    told = next((people for piece in stated if (people := split_people(piece.text, told=True))), ())
    told = told or next((people for line in facts if (people := _find_behind(line.text))), ())
    people = told or max((rate_person(line.text) for line in facts), key=lambda rated: rated[0], default=(0.0, ()))[1]
    return [replace(draft, speakers=people) for draft in drafts] if people else drafts


def _find_behind(text: str) -> tuple[SpeakerName, ...]:
    found = _TALKS_BY.match(text)
    if not found:
        return ()
    who = found["who"].title() if found["who"].isupper() else found["who"]
    return split_people(who)
