"""The reader that an afternoon gives: labels by regex, dateutil's fuzzy parser, the first Zoom address."""

import re
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from dateutil import parser

_LINE = r"\s*[:：]\s*(?P<value>.+)$"
_TITLE = re.compile(rf"^\W*(?:talk\s)?title{_LINE}", re.IGNORECASE | re.MULTILINE)
_SPEAKER = re.compile(rf"^\W*(?:speaker|presenter){_LINE}", re.IGNORECASE | re.MULTILINE)
_WHEN = re.compile(rf"^\W*(?:date|time|when|date (?:and|&) time){_LINE}", re.IGNORECASE | re.MULTILINE)
_ABSTRACT = re.compile(r"^\W*abstract\s*[:：]?\s*(?P<value>\S.*)", re.IGNORECASE | re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"https?://[\w.-]*zoom\.us/\S+", re.IGNORECASE)
_PASSCODE = re.compile(r"pass(?:code|word)\s*[:：]\s*(?P<value>\S+)", re.IGNORECASE)
_CLOCK = re.compile(
    r"\b(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d\d))?\s?(?P<half>[ap])\.?m|\b(?P<h>\d{1,2})[:h](?P<m>\d\d)", re.IGNORECASE
)
# A fuzzy parser finds a date in any sentence with a number, so only lines that look like one are given to it.
_DATELIKE = re.compile(
    r"\b(?:\d{1,2}|20\d\d)\b.*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|20\d\d)", re.IGNORECASE
)


def read_naively(text: str, *, today: date, zone: str) -> list[dict[str, Any]]:
    """One draft as JSON, as `seminar.reading.form` writes it, or none where there is neither a title nor a day."""
    title, names = _first(_TITLE, text) or _first_line(text), _first(_SPEAKER, text)
    day, start = _find_moment(text, today)
    if not (title or day):
        return []
    link = _LINK.search(text)
    draft = {
        "title": title,
        "speakers": _split_names(names or ""),
        "date": day.isoformat() if day else None,
        "start": f"{start:%H:%M}" if start else None,
        "starts_at": _instant(day, start, zone),
        "link": link[0] if link else None,
        "passcode": _first(_PASSCODE, text),
        "abstract": _first(_ABSTRACT, text),
        "status": "scheduled",
        "doubts": [],
    }
    return [draft]


def _first(pattern: re.Pattern[str], text: str) -> str | None:
    found = pattern.search(text)
    return found["value"].strip() if found else None


def _first_line(text: str) -> str | None:
    return next((line.strip(" #*") for line in text.splitlines() if line.strip(" #*")), None)


def _split_names(line: str) -> list[dict[str, Any]]:
    """A name ends where a comma or a bracket begins an affiliation."""
    names = [re.split(r"[,(]", name)[0].strip() for name in re.split(r"\band\b|&|;", line)]
    return [{"name": name, "affiliation": None} for name in names if name]


def _find_moment(text: str, today: date) -> tuple[date | None, time | None]:
    """From the labelled lines, else from the first short lines that look like a date and like an hour."""
    short = [line for line in text.splitlines() if len(line) < 120]
    lines = [found["value"] for found in _WHEN.finditer(text)]
    lines += [line for line in short if _DATELIKE.search(line)]
    day = next(filter(None, (_parse_day(line, today) for line in lines)), None)
    start = next(filter(None, map(_parse_clock, [*lines, *short])), None)
    return day, start


def _parse_day(line: str, today: date) -> date | None:
    line = _CLOCK.sub(" ", line)
    try:
        moment: datetime = parser.parse(line, fuzzy=True, default=datetime.combine(today, time()), ignoretz=True)
    except (ValueError, OverflowError):
        return None
    return moment.date()


def _parse_clock(line: str) -> time | None:
    found = _CLOCK.search(line)
    if not found:
        return None
    hour = int(found["hour"] or found["h"])
    if found["half"]:
        hour = hour % 12 + 12 * (found["half"].lower() == "p")
    minute = int(found["minute"] or found["m"] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _instant(day: date | None, start: time | None, zone: str) -> str | None:
    if not (day and start):
        return None
    try:
        return datetime.combine(day, start, ZoneInfo(zone)).astimezone(UTC).isoformat()
    except OverflowError:
        return None
