"""Where a talk takes place, and whom to ask."""

import re

from seminar.reading.languages import Label, compile_when_used
from seminar.reading.talk.sections import Gathered, Labelled
from seminar.reading.talk.stated_people import join_texts
from seminar.reading.text.addresses import find_email, remove_urls
from seminar.reading.text.placeholders import is_missing
from seminar.reading.text.trimming import trim
from seminar.reading.when.mentions import find_mentions

_LONGEST_CONTACT = 160
_ONLINE_END = compile_when_used(
    r"[\s,;(]*(?:\band\b|\bor\b|&)?\s*(?:also\s+)?(?:\bon\b|\bvia\b)?\s*(?:zoom|online|teams)\s*(?:link)?\s*[:(]*\s*$",
    re.IGNORECASE,
)
_NO_ROOM = re.compile(r"\b(?:min|minutes|hours?|weeks?|days?|am|pm|tba)\b", re.IGNORECASE)
_HANGING = re.compile(r"[\s,;]+(?:and|or|&)?\s*(?:also\s+)?(?:on|via|by|over|and|or)$", re.IGNORECASE)
_HINGES = re.compile(r"^(?:\W|\b(?:at|in|on|from|to)\b)+|\s+(?:at|on|from)$")


def read_venue(gathered: Gathered) -> str | None:
    """The place as labels state it, without the hours and addresses that share its line."""
    for part in gathered.of(Label.VENUE):
        text = _HANGING.sub("", trim(_strip_when(_strip_online(part))))
        if text and not is_missing(text):
            return text
    for part in gathered.of(Label.WHEN, Label.DATE):
        rest = trim(_strip_when(remove_urls(join_texts(part))))
        promised = re.search(r"place|where|location", part.words, re.IGNORECASE)
        if rest and (promised or _may_be_room(rest)):
            return rest
    return None


def read_contact(gathered: Gathered) -> str | None:
    """Whom to ask; of a long text only the mail address, where it has one."""
    for part in gathered.of(Label.CONTACT):
        text = join_texts(part)
        if text and not is_missing(text):
            return text if len(text) <= _LONGEST_CONTACT else find_email(text) or text
    return None


def _strip_online(part: Labelled) -> str:
    """The words of a place without those that only lead to the online meeting, unless there are no others."""
    text = remove_urls(join_texts(part))
    for line in part.lines:
        for link in line.links:
            text = text.replace(link.text, " ") if link.text else text
    text = trim(" ".join(text.split()))
    return _ONLINE_END.sub("", text) or text


def _strip_when(text: str) -> str:
    mentions = find_mentions(text)
    if not (mentions.dates or mentions.hours):
        return text
    return _HINGES.sub("", mentions.rest)


def _may_be_room(rest: str) -> bool:
    """Whether what is left of a line with date and hours is a room: some letters, some digits, no remark."""
    if len(rest) >= 80 or "(" in rest or _NO_ROOM.search(rest):
        return False
    return bool(re.search(r"\d", rest) and re.search(r"[^\W\d_]", rest))
