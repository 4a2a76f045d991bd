"""Messages of a chat, each behind its writer: "<ada> room 5 at 4", "[18/02, 20:41] Ada: done", "Ada: see you there"."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from seminar.reading.talk.label_words import name_label
from seminar.reading.talk.room_names import names_room
from seminar.reading.text.addresses import has_url
from seminar.reading.text.lines import Line
from seminar.reading.when.dates import find_dates
from seminar.reading.when.mentions import find_mentions
from seminar.reading.who.name_words import is_given

_DAY = r"\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?"
_CLOCK = r"\d{1,2}[:.]\d\d(?::\d\d)?(?:\s?[AaPp]\.?[Mm]\.?)?"
# "[18/02, 20:41] Ada Quill (Board): done", "22.11.26, 20:41 - Ada: done"
_STAMPED = re.compile(
    rf"(?:\[(?:{_DAY},?\s)?{_CLOCK}\]\s?(?:-\s)?|{_DAY},?\s{_CLOCK}\s[-–]\s)"
    r"(?P<who>[~@+]?\s?[^\W\d_][^:\[\]<>]{0,48}):(?:\s(?P<said>.*))?"
)
# "<@ada> done", "14:02 <ada> done"
_NICKED = re.compile(rf"(?:\[?{_CLOCK}\]?\s)?<(?P<who>[~@+%&!]?[\w|`\[\]^-]{{1,24}})>\s(?P<said>.+)")
_NAMED = re.compile(r"(?P<who>@?[^\W\d_][\w.’'-]{0,20}(?:\s[^\W\d_][\w.’'-]{0,20})?):\s(?P<said>\S.*)")
_EVENT = re.compile(
    r"(?:\W{1,4})?\S{1,24}\s(?:\([^()]{1,60}\)\s|\[[^\[\]]{1,60}\]\s)?(?:has\s(?:quit|joined|left)\b|is\snow\sknown\sas\s).{0,80}"
)
# "[Signal group, Rock Club]", "Mattermost ~rocks", "Posted in Yammer / Rocks": where it was written
_PROGRAM = (
    r"(?:slack|mattermost|discord|telegram|whatsapp|signal|yammer|viva\sengage|(?:ms\s|microsoft\s)?teams|linkedin|facebook|google\schat"
    r"|rocket\.?chat|zulip|matrix|element|irc|wechat|line|threema|mastodon|reddit|instagram|bluesky)"
)
_WHERE = re.compile(
    rf"\[{_PROGRAM}\b[^\[\]]{{0,60}}\]|(?:posted\s)?(?:(?:in|on|via|from)\s)?{_PROGRAM}\s?(?:(?:group|channel|chat|workspace)\b|[~#/·|:>–—-]).{{0,60}}",
    re.IGNORECASE,
)
_LEAST = 3
# Of all lines from the first message on, at least this share begins one.
_SHARE = 0.6


@dataclass(frozen=True, slots=True, kw_only=True)
class _Message:
    """What one person wrote at once."""

    who: str
    lines: tuple[Line, ...]


def strip_chat_lines(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines of those who announce something, without who wrote them; others stay where they tell more."""
    if lines and _WHERE.fullmatch(lines[0].text) and not find_dates(lines[0].text):
        lines = (replace(lines[1], gap=True), *lines[2:]) if len(lines) > 1 else lines
    for form in (_STAMPED, _NICKED, _NAMED):
        found = {place: match for place, line in enumerate(lines) if (match := form.fullmatch(line.text))}
        if _is_chat(form, found, len(lines)):
            return _keep(lines, found)
    return lines


def _is_chat(form: re.Pattern[str], found: dict[int, re.Match[str]], count: int) -> bool:
    if form is not _NAMED:
        return len(found) >= (2 if form is _STAMPED else _LEAST)
    writers = Counter(match["who"] for match in found.values())
    if len(found) < _LEAST or len(found) < _SHARE * (count - min(found)) or len(writers) < 2:
        return False
    repeated = max(writers.values()) > 1
    return repeated and any(map(is_given, writers)) and not any(name_label(who) or find_dates(who) for who in writers)


def _keep(lines: Sequence[Line], found: dict[int, re.Match[str]]) -> Sequence[Line]:
    first = min(found)
    starts = [place for place in range(first, len(lines)) if place in found]
    messages = []
    for start, stop in zip(starts, [*starts[1:], len(lines)], strict=True):
        said = found[start]["said"] or ""
        own = [replace(lines[start], text=said, raw=said, gap=True, strong=False)] if said else []
        rest = [line for line in lines[start + 1 : stop] if not _EVENT.fullmatch(line.text)]
        messages.append(_Message(who=found[start]["who"], lines=(*own, *rest)))
    announcing = {each.who for each in messages if any(find_dates(line.text[:300]) for line in each.lines)}
    kept: list[Line] = list(lines[:first])
    for who, group in groupby(messages, key=lambda each: each.who):
        for each in group:
            if who in announcing or not announcing or any(map(_tells, each.lines)):
                kept += each.lines
    return kept if len(kept) > first else lines


def _tells(line: Line) -> bool:
    """Whether a line says something of when, where or how."""
    return bool(find_mentions(line.text).hours) or has_url(line.text) or names_room(line.text)
