"""The address that joins an online meeting, with its id and passcode, among all the addresses of a text."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from seminar.reading.talk.access_codes import find_meeting_id, find_passcode
from seminar.reading.talk.joining_addresses import Address, weigh_addresses
from seminar.reading.text.addresses import remove_urls
from seminar.reading.text.lines import Line

# A number without an address is no Zoom meeting's where one of these is named.
_OTHER_PROGRAMS = re.compile(
    r"\b(?:teams|webex|tencent|voov|google meet|bluejeans|gotomeeting|feishu|skype)\b"
    r"|腾讯会议|騰訊會議|腾讯课堂|飞书|钉钉|小鱼易连|瞩目|华为云会议|企业微信",
    re.IGNORECASE,
)
# Beyond this a line is searched for no more ways to join.
_LONGEST_SEARCHED = 3000
_COLONS, _LONGEST_LABEL = (":", "："), 40
# Of Zoom's numbers; those of Teams are longer.
_MOST_DIGITS = 11


@dataclass(frozen=True, slots=True, kw_only=True)
class Joining:
    """How to join as a text says it, and the words that say so."""

    link: str | None = None
    meeting_id: str | None = None
    passcode: str | None = None
    link_source: str = ""
    id_source: str = ""
    passcode_source: str = ""
    rival: str | None = None


def find_joining(lines: Iterable[Line]) -> Joining:
    """The one address that joins, with meeting id and passcode where they are written out.

    A Zoom meeting's id without an address gives the address that Zoom makes of it.
    """
    addresses: list[Address] = []
    meeting_id = passcode = None
    id_source = passcode_source = before = ""
    other_program = False
    for line in lines:
        text = line.text[:_LONGEST_SEARCHED]
        other_program = other_program or bool(_OTHER_PROGRAMS.search(text))
        addresses += weigh_addresses(line, text, before)
        bare = remove_urls(text)
        if before[-1:] in _COLONS and len(before) <= _LONGEST_LABEL:
            bare = f"{before} {bare}"  # "Meeting ID:" on a line of its own
        if meeting_id is None:
            meeting_id, id_source = find_meeting_id(bare) or (None, "")
        if passcode is None:
            passcode, passcode_source = find_passcode(bare) or (None, "")
        before = text
    joining = sorted(addresses, key=lambda each: -each.score)
    link, source, rival = None, "", None
    if joining:
        link, source = joining[0].url, joining[0].source
        rival = next((each.url for each in joining if each.score == joining[0].score and each.url != link), None)
    elif meeting_id and not other_program:
        link = zoom_address(meeting_id)
        source = id_source if link else ""
    return Joining(
        link=link,
        meeting_id=meeting_id,
        passcode=passcode,
        link_source=source,
        id_source=id_source,
        passcode_source=passcode_source,
        rival=rival,
    )


def zoom_address(meeting_id: str) -> str | None:
    """The address that Zoom makes of a meeting's number; None where it is too long for one of Zoom's."""
    digits = re.sub(r"[^0-9]", "", meeting_id)
    return f"https://zoom.us/j/{digits}" if len(digits) <= _MOST_DIGITS else None
