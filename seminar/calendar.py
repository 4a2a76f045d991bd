"""Talks as an iCalendar file."""

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, vText

from seminar import vtimezone, wall, zones
from seminar.series import Join, LinkPrivacy
from seminar.talk import Talk
from seminar.withheld import withhold

# Line feeds are escaped when written, but readers of iCalendar also break lines at these.
_BREAKS = re.compile("\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_UNPRINTABLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_ADDRESS = re.compile("https?://[!-~]+")


def to_ics(talks: Iterable[Talk], *, name: str, now: datetime, with_links: bool) -> bytes:
    """The talks in UTF-8 by RFC 5545, cancelled ones marked as such so that subscribers drop them.

    A link appears with `with_links` and only where its series is open. A talk whose hour is not known fills its day.
    """
    talks = list(talks)
    calendar = Calendar()
    calendar.add("PRODID", "-//Lectern//Lectern//EN")
    calendar.add("VERSION", "2.0")
    calendar.add("METHOD", "PUBLISH")
    # As text: the library would write an X- property unescaped.
    calendar.add("X-WR-CALNAME", vText(_one_line(_plain(name))))
    for zone, years in sorted(_years_by_zone(talks).items(), key=lambda item: item[0].key):
        calendar.add_component(vtimezone.describe(zone, min(years), max(years)))
    for talk in talks:
        calendar.add_component(_entry(talk, now, with_links=with_links))
    return bytes(calendar.to_ical())


def _entry(talk: Talk, now: datetime, *, with_links: bool) -> Event:
    is_open = with_links and talk.series.fields.link_privacy is LinkPrivacy.OPEN
    entry = Event()
    entry.add("UID", f"talk-{talk.id}@lectern.{talk.server_id}")
    entry.add("DTSTAMP", now.astimezone(UTC).replace(microsecond=0))
    # Calendars ignore a copy whose number is below theirs.
    entry.add("SEQUENCE", talk.revision)
    start, end = _times(talk)
    entry.add("DTSTART", start)
    entry.add("DTEND", end)
    entry.add("STATUS", "CANCELLED" if talk.cancelled else "CONFIRMED")
    texts = {"SUMMARY": _summary(talk), "LOCATION": talk.venue, "DESCRIPTION": _description(talk, is_open)}
    for field, text in texts.items():
        if text:
            shown = _plain(text if is_open else withhold(text, talk))
            entry.add(field, shown if field == "DESCRIPTION" else _one_line(shown))
    if is_open and not talk.cancelled and talk.join.link and _ADDRESS.fullmatch(talk.join.link):
        entry.add("URL", talk.join.link)
    return entry


def _times(talk: Talk) -> tuple[datetime | date, datetime | date]:
    if not talk.fields.hour_known:
        day = wall.shown(talk.starts_at, talk.zone).date()
        return day, day + timedelta(days=1)
    times = (talk.starts_at, talk.ends_at)
    # A local hour that comes twice cannot be told apart in a calendar file, an instant in UTC can.
    is_plain = all(len(wall.instants(wall.shown(at, talk.zone), talk.zone)) == 1 for at in times)
    zone = talk.zone if is_plain and zones.in_words(talk.zone) != "UTC" else UTC
    return times[0].astimezone(zone), times[1].astimezone(zone)


def _years_by_zone(talks: list[Talk]) -> dict[ZoneInfo, set[int]]:
    years: dict[ZoneInfo, set[int]] = {}
    for talk in talks:
        for moment in _times(talk):
            if isinstance(moment, datetime) and isinstance(moment.tzinfo, ZoneInfo):
                years.setdefault(moment.tzinfo, set()).add(moment.year)
    return years


def _summary(talk: Talk) -> str:
    title = talk.fields.title or f"{talk.series.name}: {talk.title}"
    names = ", ".join(speaker.name for speaker in talk.speakers)
    return f"{title} ({names})" if names else title


def _description(talk: Talk, is_open: bool) -> str:
    reason = f": {talk.cancel_reason}" if talk.cancel_reason else "."
    people = (f"{one.name} ({one.affiliation})" if one.affiliation else one.name for one in talk.speakers)
    join = talk.join if is_open and not talk.cancelled else Join()
    ways = {"Join": join.link, "Meeting ID": join.meeting_id, "Passcode": join.passcode}
    paragraphs = (
        f"Cancelled{reason}" if talk.cancelled else "",
        "\n".join(people),
        talk.fields.abstract,
        "\n".join(f"{label}: {value}" for label, value in ways.items() if value),
    )
    return "\n\n".join(text for text in paragraphs if text)


def _plain(text: str) -> str:
    return _UNPRINTABLE.sub("", _BREAKS.sub("\n", text)).strip()


def _one_line(text: str) -> str:
    return " ".join(text.split())
