"""A calendar's lines before they are parsed: only what is read of it, so that no calendar can make the parser slow."""

import re
from dataclasses import dataclass

from seminar.reading.sources.instants import name_zone

MOST_EVENTS = 300
_FOLD = re.compile(r"\r?\n[ \t]")
_PROPERTY = re.compile(r"([A-Za-z0-9-]{1,60})([;:])")
_READ = frozenset(
    (
        *("SUMMARY", "DESCRIPTION", "X-ALT-DESC", "DTSTART", "DTEND", "DURATION", "LOCATION", "URL", "STATUS", "RRULE"),
        *("RDATE", "UID", "RECURRENCE-ID", "CONFERENCE", "X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL"),
        "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK",
    )
)
_WANTED = re.compile(
    rf"^[ \t]*((?:BEGIN|END|METHOD|X-WR-TIMEZONE|TZ[A-Z]+|{'|'.join(sorted(_READ))})[;:][^\n]*)",
    re.IGNORECASE | re.MULTILINE,
)
_LONGEST_LINE = 30_000
_MOST_LINES = 60  # of one event
_LONGEST_LIST = 2_000
_MOST_ZONES = 20
_MOST_ZONE_LINES = 60
# Zones change their clocks by the year; a rule that fires by the second would be followed for ever.
_ZONE_LINE = re.compile(
    r"(?:BEGIN|END):(?:VTIMEZONE|STANDARD|DAYLIGHT)|TZID:.{1,200}|TZOFFSET(?:FROM|TO):[+-]\d{4}(?:\d\d)?|TZNAME[^:]{0,50}:.{0,50}"
    r"|DTSTART:\d{8}T\d{6}|RRULE:(?=.{0,150}FREQ=YEARLY)(?:(?:FREQ=YEARLY|INTERVAL=1|COUNT=\d{1,3}|UNTIL=\d{8}T\d{6}Z?|WKST=[A-Z]{2}"
    r"|BYMONTH=\d\d?|BYDAY=[+-]?\d{0,2}[A-Z]{2}|BYMONTHDAY=-?\d\d?(?:,-?\d\d?){0,9});?){1,8}",
    re.IGNORECASE,
)
_ZONE_ID = re.compile(r";TZID=(?:\"([^\"]{1,200})\"|([^\":;,]{1,200}))", re.IGNORECASE)
_OFFSET_ID = re.compile(r"\(?(?:UTC|GMT)([+-])(\d\d?):?(\d\d)?\)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """The lines of each event, those of the zones that it may name, and what holds for all of them."""

    events: tuple[tuple[str, ...], ...]
    zones: tuple[str, ...]
    zone: str | None
    cancels: bool


def part_calendar(text: str) -> Lines:
    """The calendar's events in the order of their days; of more than `MOST_EVENTS` the last ones."""
    whole = _FOLD.sub("", text).replace("\r\n", "\n").replace("\r", "\n")
    events: dict[tuple[str, ...], tuple[str, ...]] = {}
    zones: list[str] = []
    zone, method = None, ""
    inside: list[str] = []
    gathered: list[str] = []
    for found in _WANTED.finditer(whole):
        line = found[1]
        head = line[:60].upper().strip()
        if head.startswith("BEGIN:"):
            inside.append(head[6:].strip())
            gathered = [] if inside[-1] in ("VEVENT", "VTIMEZONE") else gathered
        if inside[-1:] == ["VEVENT"] and len(gathered) < _MOST_LINES and (kept := _keep(line)):
            gathered.append(kept)
        elif "VTIMEZONE" in inside[-2:] and len(gathered) <= _MOST_ZONE_LINES:
            gathered.append(line.strip())
        elif inside in ([], ["VCALENDAR"]):
            zone = zone or (name_zone(line.partition(":")[2]) if head.startswith("X-WR-TIMEZONE") else None)
            method = method or (head[7:] if head.startswith("METHOD:") else "")
        if head.startswith("END:") and inside:
            ended = inside.pop()
            if ended == "VEVENT":
                events[_identify(gathered)] = tuple(gathered)
            elif ended == "VTIMEZONE" and len(zones) < _MOST_ZONES * _MOST_ZONE_LINES and _is_sane(gathered):
                zones += gathered
            if len(inside) > 20:
                break  # nothing of use is nested so deep
    ordered = sorted(events.values(), key=_day)
    return Lines(
        events=tuple(ordered[-MOST_EVENTS:]), zones=tuple(zones), zone=zone, cancels=method.strip() == "CANCEL"
    )


def _keep(line: str) -> str | None:
    """The line as the parser shall have it, where anything reads it."""
    found = _PROPERTY.match(line)
    if not found or found[1].upper() not in _READ:
        return None
    name = found[1].upper()
    if name == "RDATE" and len(line) > _LONGEST_LIST:
        return line[:_LONGEST_LIST].rpartition(",")[0]
    if name in ("DTSTART", "DTEND", "RDATE", "RECURRENCE-ID"):
        return _ZONE_ID.sub(_rename, line[:_LONGEST_LIST])
    return line[:_LONGEST_LINE]


def _rename(found: re.Match[str]) -> str:
    """A zone's name without what vendors put before it: "/citadel.org/20260101_1/Europe/Berlin"."""
    name = found[1] or found[2]
    parts = name.strip("/ ").split("/")
    for length in (3, 2, 1):
        if len(parts) >= length and name_zone("/".join(parts[-length:])):
            return f";TZID={'/'.join(parts[-length:])}"
    offset = _OFFSET_ID.fullmatch(name.strip())
    if offset and offset[3] in (None, "00") and int(offset[2]) <= 12:
        # POSIX counts these westwards.
        return f";TZID=Etc/GMT{'-' if offset[1] == '+' else '+'}{int(offset[2])}"
    return f';TZID="{name.strip("/ ")}"'


def _is_sane(lines: list[str]) -> bool:
    return len(lines) <= _MOST_ZONE_LINES and all(_ZONE_LINE.fullmatch(line) for line in lines if _PROPERTY.match(line))


def _identify(lines: list[str]) -> tuple[str, ...]:
    """What tells one event from another; a later version of the same one takes its place."""
    same = [line for line in lines if line.upper().startswith(("UID", "RECURRENCE-ID", "DTSTART"))]
    own = [line for line in same if line.upper().startswith("UID")]
    return tuple(sorted(same)) if own else tuple(lines)


def _day(lines: tuple[str, ...]) -> str:
    stated = next((line for line in lines if line.startswith("DTSTART")), "")
    return stated.rpartition(":")[2]
