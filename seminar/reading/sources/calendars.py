"""iCalendar files and invitations: each event is a part whose day, hours, place and status are known (RFC 5545)."""

import datetime as dt
import re
from dataclasses import replace

from icalendar import Calendar
from icalendar.cal import Component

from seminar.errors import Refusal
from seminar.reading.draft import Draft
from seminar.reading.languages import Label
from seminar.reading.sources.calendar_lines import Lines, part_calendar
from seminar.reading.sources.document import Document, Part
from seminar.reading.sources.instants import name_zone, settle
from seminar.reading.sources.web.events import check_address
from seminar.reading.talk.labels import mark_labels
from seminar.reading.talk.links import find_joining
from seminar.reading.text.addresses import find_urls
from seminar.reading.text.lines import split_lines
from seminar.talk import Status

_MOST_DATES = 30
_TELLS_TALK = frozenset((Label.TITLE, Label.SPEAKER, Label.ABSTRACT))
_MARKUP = re.compile(r"<(?:p|br|a|div|span|html|b|strong|ul|li)\b[^<>]{0,500}>", re.IGNORECASE)
_MEETING_KEYS = (
    "CONFERENCE",
    "X-GOOGLE-CONFERENCE",
    "X-MICROSOFT-SKYPETEAMSMEETINGURL",
    "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK",
)
_ESCAPED = re.compile(r"\\([nN,;\\])")
_PLACES = re.compile(r"[;|]|\s/\s")
_PROGRAM = re.compile(
    r"(?:microsoft )?teams(?:[ -](?:meeting|besprechung))?|réunion microsoft teams|zoom|online", re.IGNORECASE
)
_LONGEST_VENUE = 300


def open_calendar(text: str) -> Document:
    """The calendar's events, the earliest first. Raises `Refusal` where it has none.

    A recurring event counts with its own day and those that it lists, and only where it tells of a talk: that a
    seminar meets on Thursdays is no talk.
    """
    calendar = part_calendar(text)
    parts = [part for event in calendar.events for part in _read_event(event, calendar)]
    if not calendar.events:
        raise Refusal("That calendar holds no events. Export the event itself, or paste the announcement's text.")
    return Document(parts=tuple(parts))


def _read_event(lines: tuple[str, ...], calendar: Lines) -> list[Part]:
    """The event's parts, one for each of its days; none where it is broken, or no talk."""
    event = _parse(lines, calendar)
    if event is None:
        return []
    text = _write_text(event)
    recurs = event.get("RRULE") is not None or event.get("RDATE") is not None
    if recurs and not _tells_talk(text):
        return []
    start, end = _stamp(event, "DTSTART"), _stamp(event, "DTEND")
    length = _value(event, "DURATION")
    if start is None:
        return []
    lasts = end - start if end is not None and type(end) is type(start) and _alike(start, end) else None
    lasts = lasts or (length if isinstance(length, dt.timedelta) else None)
    venue, link = _read_place(event)
    status = (_say(event, "STATUS") or "").upper()
    known = Draft(
        venue=venue,
        link=link,
        status=Status.CANCELLED if status == "CANCELLED" or calendar.cancels else Status.SCHEDULED,
    )
    stated = next((line for line in lines if line.upper().startswith("DTSTART")), "")[:300]
    days = dict.fromkeys([start, *_list_dates(event)])
    return [Part(text=text, known=_date(known, day, lasts, calendar.zone, stated)) for day in list(days)[:_MOST_DATES]]


def _parse(lines: tuple[str, ...], calendar: Lines) -> Component | None:
    whole = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        *calendar.zones,
        "BEGIN:VEVENT",
        *lines,
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    )
    try:
        return next(iter(Calendar.from_ical("\r\n".join(whole)).walk("VEVENT")), None)
    except Exception:  # of strangers' calendars the library raises much; the other events are still good
        return None


def _date(known: Draft, day: dt.date | dt.datetime, lasts: dt.timedelta | None, zone: str | None, stated: str) -> Draft:
    named = name_zone(getattr(getattr(day, "tzinfo", None), "key", None))
    try:
        end = day + lasts if lasts else None
    except OverflowError:
        end = None
    # A clock in UTC is a program's; the calendar says where its people are.
    settled = settle(day, end, zone if named in (None, "UTC") else named)
    return replace(
        known,
        date=settled.date,
        start=settled.start,
        end=settled.end,
        timezone=settled.timezone,
        sources={"date": stated, **({"start": stated} if settled.start else {})},
    )


def _list_dates(event: Component) -> list[dt.date | dt.datetime]:
    """The further days that the event lists."""
    stated = event.get("RDATE")
    stated = stated if isinstance(stated, list) else [stated] if stated is not None else []
    try:
        listed = [each.dt for one in stated for each in one.dts[:_MOST_DATES]]
    except Exception:  # the library's own for a broken list
        return []
    days = (each[0] if isinstance(each, tuple) else each for each in listed)  # a period begins with its day
    return [day for day in days if isinstance(day, dt.date)]


def _write_text(event: Component) -> str:
    summary = _say(event, "SUMMARY") or ""
    description = _say(event, "DESCRIPTION") or _ESCAPED.sub(_unescape, _say(event, "X-ALT-DESC") or "")
    if _MARKUP.search(description):
        # Imported here: most calendars hold no markup.
        from seminar.reading.sources.web.page import write_fragment

        # Only a whole page's line ends mean nothing; a form's field keeps them among the tags.
        whole = re.search(r"<(?:html|body|p)\b", description, re.IGNORECASE)
        description = write_fragment(description if whole else description.replace("\n", "<br>"))
    return "\n\n".join(filter(None, (summary, description.strip())))


def _unescape(found: re.Match[str]) -> str:
    """What the library leaves as it is in a property that the standard does not name."""
    return "\n" if found[1] in "nN" else found[1]


def _tells_talk(text: str) -> bool:
    return any(piece.label in _TELLS_TALK and piece.text for piece in mark_labels(split_lines(text)))


def _read_place(event: Component) -> tuple[str | None, str | None]:
    """The room, and the address that joins."""
    where = " ".join((_say(event, "LOCATION") or "").split())
    urls = find_urls(where)
    for url in urls:
        where = where.replace(url, " ")
    rooms = [each for each in map(str.strip, _PLACES.split(where)) if each.strip(" ,-–()")]
    where = "; ".join(each for each in rooms if not _PROGRAM.fullmatch(each)) or "; ".join(rooms)
    where = " ".join(where.strip(" ,-–()").split())
    meetings = [url for key in _MEETING_KEYS for url in find_urls(_say(event, key) or "")]
    page = _say(event, "URL") or ""
    links = [*meetings, *urls, *([page] if find_joining(split_lines(page)).link else [])]
    link = next(filter(None, map(check_address, links)), None)
    return (where if 0 < len(where) <= _LONGEST_VENUE else None), link


def _stamp(event: Component, key: str) -> dt.date | dt.datetime | None:
    value = _value(event, key)
    return value if isinstance(value, dt.date) else None


def _value(event: Component, key: str) -> object:
    """A property's value; the library's own for a broken one raises at every touch."""
    try:
        stated = event.get(key)
        return getattr(stated[0] if isinstance(stated, list) else stated, "dt", None)
    except Exception:
        return None


def _say(event: Component, key: str) -> str | None:
    stated = event.get(key)
    value = stated[0] if isinstance(stated, list) and stated else stated
    return str(value).replace("\r\n", "\n").strip() or None if isinstance(value, str) else None


def _alike(one: dt.date | dt.datetime, two: dt.date | dt.datetime) -> bool:
    return (getattr(one, "tzinfo", None) is None) == (getattr(two, "tzinfo", None) is None)
