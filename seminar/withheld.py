"""Text without the way into a meeting, for places where a gated link must never appear."""

import re

from seminar.series import Join
from seminar.talk import Talk

INSTEAD = "(ask in the server)"

_SHORTEST = 4


def withhold(text: str, talk: Talk) -> str:
    """The text without the links, meeting ids and passcodes of the talk and of its series.

    People paste them into venues and abstracts too. An id counts however it is spaced, a passcode as a whole word.
    """
    for pattern in (*_patterns(talk.fields.join), *_patterns(talk.series.fields.join)):
        text = pattern.sub(INSTEAD, text)
    return text


def _patterns(join: Join) -> list[re.Pattern[str]]:
    found = []
    if join.link:
        # The address up to its query is the meeting; what follows it is its passcode.
        bare = re.sub(r"(?i)^https?://(www\.)?", "", re.split(r"[?#]", join.link)[0]).rstrip("/")
        found.append(re.compile(rf"(?i)(?:https?://)?(?:www\.)?{re.escape(bare)}[^\s<>\"')\]]*"))
    digits = re.sub(r"\D", "", join.meeting_id or "")
    if len(digits) >= _SHORTEST:
        found.append(re.compile(r"(?<!\d)" + r"[\s.-]?".join(digits) + r"(?!\d)"))
    if join.passcode and len(join.passcode) >= _SHORTEST:
        found.append(re.compile(rf"(?<!\w){re.escape(join.passcode)}(?!\w)"))
    return found
