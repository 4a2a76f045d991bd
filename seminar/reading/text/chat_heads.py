"""Who wrote when, as programs for chats put it above each message: "Ada Quill 9:04 AM" is no talk at that hour."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.talk.room_names import names_room
from seminar.reading.text.lines import Line
from seminar.reading.when.dates import find_dates
from seminar.reading.who.names import is_name

_CLOCK = r"(?P<hour>\d{1,2})[:.](?P<minute>\d\d)(?:\s?[AaPp]\.?[Mm]\.?)?"
_DAY = (
    r"(?P<day>(?:today|yesterday|heute|gestern|hier|aujourd['’]hui|hoy|ayer|oggi|ieri|hoje|ontem)"
    r"(?:\s(?:at|um|à|a\slas|alle|às))?,?\s)?"
)
_NAME = r"(?P<name>@?[^\W\d_][\w.'’-]{0,20}(?:\s[^\W\d_][\w.'’-]{0,20}){0,3}|[a-z][\w.-]{2,24})"
_SIGNS = (
    r"(?:\s{1,3}(?::[a-z_+-]{2,24}:|APP|BOT|\([\w/ ]{2,16}\)|[\u2600-\u27bf\U0001f300-\U0001faff\ufe0f]{1,3})){0,3}"
)
# "Ada Quill :brain:  9:04 AM", "Ada — Today at 9:04", "[9:04 AM] Ada Quill:", "Ada Quill, [22.11.26 09:04]"
_HEAD = re.compile(rf"{_NAME}{_SIGNS}\s{{1,4}}(?:[—–-]\s)?{_DAY}{_CLOCK}\W{{0,2}}", re.IGNORECASE)
_BRACKETED = re.compile(
    rf"\[{_CLOCK}\]\s{_NAME}\s?:?|{_NAME.replace('name', 'who')},\s\[[\d./-]{{6,10}},?\s\d\d:\d\d(?::\d\d)?\]",
    re.IGNORECASE,
)
# "6 replies", "Last reply 2 hours ago"
_COUNTED = re.compile(r"\d{1,3}\sreplies|1\sreply|last\sreply\s.{4,30}|view\sthread|\(edited\)", re.IGNORECASE)
# "@Ada Quill is speaking"
_MENTION = re.compile(r"(?<!\S)@(?=[^\W\d_][\w.’'-]{1,20}\s)")
_LONGEST_DAY = 40
# An hour alone on the line below the name
_HOUR = re.compile(rf"{_DAY}{_CLOCK}(?<=[MmAaPp.\d])", re.IGNORECASE)


def strip_chat_heads(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines without such heads; a row of a programme has an hour at which people meet."""
    lines = _join_hours(lines)
    heads = {place: found for place, line in enumerate(lines) if len(line.text) <= 80 and (found := _read(line.text))}
    if not any(map(_is_stamp, heads.values())):
        return lines
    kept: list[Line] = []
    for place, line in enumerate(lines):
        if place in heads or _COUNTED.fullmatch(line.text) or (place + 1 in heads and _is_day(line.text)):
            continue
        text = _MENTION.sub("", line.text)
        line = line if text == line.text else replace(line, text=text, raw=text)
        kept.append(replace(line, gap=True) if place - 1 in heads else line)
    return kept


def _is_day(text: str) -> bool:
    """Whether a line is nothing but the day on which the messages below it were written."""
    days = find_dates(text) if len(text) <= _LONGEST_DAY else ()
    return len(days) == 1 and not re.sub(r"[\W_]", "", text[: days[0].start] + text[days[0].stop :])


def _join_hours(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines, each hour alone behind the name above it; as they are where none is the hour of a message."""
    found = {
        place: hour
        for place, line in enumerate(lines)
        if place and is_name(lines[place - 1].text) and (hour := _HOUR.fullmatch(line.text))
    }
    if not any(map(_is_stamp, found.values())):
        return lines
    joined: list[Line] = []
    for place, line in enumerate(lines):
        if place in found:
            text = f"{joined[-1].text} {line.text}"
            joined[-1] = replace(joined[-1], text=text, raw=text)
        else:
            joined.append(line)
    return joined


def _read(text: str) -> re.Match[str] | None:
    if names_room(text):
        return None  # "Room 1.17"
    return _HEAD.fullmatch(text) or _BRACKETED.fullmatch(text)


def _is_stamp(found: re.Match[str]) -> bool:
    """Whether nobody would begin a talk at such an hour, or the day is named as only a program does."""
    groups = found.groupdict()
    minute = groups.get("minute")
    return bool(groups.get("day")) or minute is None or int(minute) % 5 != 0
