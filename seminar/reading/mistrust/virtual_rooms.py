"""An address that holds for those talks of a list alone that are marked as online."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.draft import Draft
from seminar.reading.mistrust.addresses import list_told_online
from seminar.reading.mistrust.places import find_titles
from seminar.reading.text.addresses import find_urls
from seminar.reading.text.lines import Line

# "Our Zoom number for the virtual talks:", "Link for online talks:"
_FOR_ONLINE = re.compile(
    r"\b(?:virtual|online|on-line|remote|hybrid|zoom)\s(?:seminars|talks|lectures|sessions|meetings|presentations|events|colloquia|weeks|days)\b"
    r"|\b(?:when|if|where)\s(?:marked|labell?ed|listed|noted)\s(?:as\s)?[“\"‘]?(?:virtual|online|remote|hybrid|zoom)\b",
    re.IGNORECASE,
)
_LONGEST = 600


def drop_virtual_rooms(drafts: Sequence[Draft], lines: Sequence[Line]) -> tuple[Draft, ...]:
    """The drafts without a shared address that the text gives for its online talks, where only some are marked so."""
    shared = {draft.link for draft in drafts if draft.link}
    if len(shared) != 1 or sum(bool(draft.link) for draft in drafts) < 2:
        return tuple(drafts)
    link = next(iter(shared)) or ""
    number = re.sub(r"\D", "", link)[:11]
    if not any(
        _FOR_ONLINE.search(line.text) and _holds(line, link, number) for line in lines if len(line.text) <= _LONGEST
    ):
        return tuple(drafts)
    told = list_told_online(find_titles(drafts, lines), lines)
    if not any(told) or not any(each is False for each in told):
        return tuple(drafts)
    return tuple(
        replace(draft, link=None, meeting_id=None, passcode=None) if online is False and draft.link else draft
        for draft, online in zip(drafts, told, strict=True)
    )


def _holds(line: Line, link: str, number: str) -> bool:
    urls = [*find_urls(line.text), *(each.url for each in line.links)]
    return link in urls or (len(number) >= 9 and number in re.sub(r"\D", "", line.text))
