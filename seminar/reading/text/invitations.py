"""The block that a meeting program writes for its invitations: how to join, and nothing about a talk."""

import re
from collections.abc import Sequence

from seminar.reading.text.lines import Line

_INVITES = re.compile(
    r"\b(?:is|are) inviting you to a scheduled\b|\binvited you to (?:a )?(?:zoom|webex)"
    r"|^join (?:the )?(?:zoom )?(?:meeting|webinar)$",
    re.IGNORECASE,
)
_DIALS = re.compile(
    r"""
      one[ ]tap[ ]mobile | dial[ ]by[ ]your[ ]location | find[ ]your[ ]local[ ]number
    | international[ ]numbers | dial-in
    | join[ ]by[ ](?:sip|skype|h\.?323|phone) | ^join[ ](?:from|with)[ ](?:pc|a[ ]video|on[ ]your|by) | or[ ]telephone
    | h\.323 | sip: | \d{6,}@zoomcrc\.com | webinar[ ]logins | toll[- ]?free | us:[ ]\+1
    | ^\W*\+\d[\d ,*\#()-]{6,} | ^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\b
    | phone[ ]conference[ ]id | (?:i?phone)[ ]one-tap | meeting[ ]chat[ ]link
    | microsoft[ ]teams[ ](?:meeting|need[ ]help)
    """,
    re.IGNORECASE | re.VERBOSE,
)
_TOPIC = re.compile(r"\s*(?:topic|subject)\s*:", re.IGNORECASE)


def read_joining_lines(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines that may tell of a talk: without dial-in numbers and without a topic that a program filled in."""
    invited = any(_INVITES.search(line.text[:200]) and "inviting" in line.text for line in lines)
    kept = []
    for line in lines:
        head = line.text[:200]
        if _DIALS.search(head) or _INVITES.search(head) or (invited and _TOPIC.match(head)):
            continue
        kept.append(line)
    return tuple(kept)
