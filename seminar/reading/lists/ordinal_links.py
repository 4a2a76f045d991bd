"""The address that a line gives for the first or the second talk of its text alone: "The second one is on Zoom too"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.draft import Draft
from seminar.reading.languages import compile_when_used
from seminar.reading.languages.groups import THE, match_ordinal
from seminar.reading.talk.links import find_joining
from seminar.reading.text.lines import Line

_LONGEST = 300
# "The second talk of the series: join us at ..." says nothing of the first.
_IS = r"\s(?:is|will|can|takes|findet|wird|ist|gibt|sera|est|aura|peut|será|es|tendrá|sarà|è|avrà|terá|tem)(?![^\W\d_])"
_NAMED = [
    compile_when_used(
        rf"\W{{0,3}}(?:only\s)?{THE}\s(?:{match_ordinal(number)})(?![^\W\d_])(?:\s[^\W\d_]{{3,12}}){{0,2}}{_IS}",
        re.IGNORECASE,
    )
    for number in (1, 2, 3)
]


def part_ordinal_links(drafts: Sequence[Draft], lines: Sequence[Line]) -> tuple[Draft, ...]:
    """The drafts of two or three, all of which have that address, with it at that one alone."""
    links = {draft.link for draft in drafts}
    if not 2 <= len(drafts) <= len(_NAMED) or len(links) != 1 or None in links:
        return tuple(drafts)
    telling = [line for line in lines if len(line.text) <= _LONGEST and find_joining((line,)).link in links]
    if len(telling) != 1:
        return tuple(drafts)
    at = next((place for place, named in enumerate(_NAMED) if named.match(telling[0].text)), None)
    if at is None or at >= len(drafts):
        return tuple(drafts)
    return tuple(
        draft if place == at else replace(draft, link=None, meeting_id=None, passcode=None)
        for place, draft in enumerate(drafts)
    )
