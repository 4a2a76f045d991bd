"""Events as Indico exports them (`/export/event/….json`, `/export/categ/….json`, its documented HTTP API).

`results` holds events with `title`, `description` (HTML), `startDate` and `endDate` (each `date`, `time`, `tz`),
`location`, `room`, `chairs`, `type`, and with `detail=contributions` the `contributions` with `speakers`; with
`detail=sessions` further contributions stand in the `sessions`.
"""

import datetime as dt
import html
from collections.abc import Iterable, Mapping
from dataclasses import replace

from seminar.missing import stated
from seminar.reading.draft import Draft
from seminar.reading.sources.document import Part
from seminar.reading.sources.instants import read_stamp, settle
from seminar.reading.text.latex import make_readable
from seminar.speaker import SpeakerName

_LECTURES = ("lecture", "simple_event")
_LONGEST = {"title": 1_000, "description": 100_000}
_USUAL_LENGTH = 300

Record = Mapping[str, object]


def is_indico(record: Record) -> bool:
    """Whether an object has this program's names."""
    return isinstance(record.get("startDate"), dict) and "title" in record


def read_indico(event: Record) -> list[Part]:
    """The event's contributions where it has such with a time, else the event itself: a lecture's chair speaks."""
    sessions = [each for each in _list(event, "sessions") if isinstance(each, dict)]
    listed = [each for holder in (event, *sessions) for each in _list(holder, "contributions")]
    contributions = [each for each in listed if isinstance(each, dict) and isinstance(each.get("startDate"), dict)]
    named = [each for each in contributions if _list(each, "speakers")]
    if named:
        # Beside talks, what nobody gives and nothing is said of is coffee.
        contributions = [each for each in contributions if each in named or _say(each, "description")]
    if contributions:
        return [_read_talk(each, _read_people(_list(each, "speakers")), event) for each in contributions]
    lectures = str(event.get("type") or "").lower() in _LECTURES
    return [_read_talk(event, _read_people(_list(event, "chairs")) if lectures else (), event)]


def _read_talk(record: Record, speakers: tuple[SpeakerName, ...], event: Record) -> Part:
    start, zone = _read_moment(record.get("startDate"))
    end, _ = _read_moment(record.get("endDate"))
    settled = settle(start, end, zone or _say(event, "timezone")) if start else Draft()
    title = _say(record, "title")
    known = replace(
        settled,
        title=make_readable(title) if title else None,
        speakers=speakers,
        venue=_read_venue(record) or _read_venue(event),
        link=_find_link(record) or _find_link(event),
        sources={**settled.sources, **({"title": title} if title else {})},
    )
    return Part(text=_write_text(title, _say(record, "description") or ""), known=known)


def _find_link(record: Record) -> str | None:
    """The address in a description that joins a meeting: an event's holds for all its contributions."""
    description = _say(record, "description") or ""
    if "http" not in description:
        return None
    # Imported here: most descriptions hold no address.
    from seminar.reading.talk.joining_addresses import surely_joins
    from seminar.reading.text.addresses import find_urls

    urls = dict.fromkeys(url for url in find_urls(html.unescape(description)) if surely_joins(url))
    return next(iter(urls)) if len(urls) == 1 else None


def _write_text(title: str | None, description: str) -> str:
    if "<" in description:
        # Imported here: an export may hold no markup.
        from seminar.reading.sources.web.page import write_fragment

        description = write_fragment(description)
    labelled = f"Abstract: {description.strip()}" if description.strip() else ""
    return "\n\n".join(filter(None, (f"# {title}" if title else "", labelled)))


def _read_moment(stated_at: object) -> tuple[dt.datetime | None, str | None]:
    if not isinstance(stated_at, dict):
        return None, None
    day, clock, zone = (stated_at.get(key) for key in ("date", "time", "tz"))
    moment = read_stamp(f"{day}T{str(clock)[:8]}") if isinstance(day, str) and isinstance(clock, str) else None
    return moment if isinstance(moment, dt.datetime) else None, zone if isinstance(zone, str) else None


def _read_people(people: Iterable[object]) -> tuple[SpeakerName, ...]:
    return tuple(
        SpeakerName(name=name, affiliation=_say(person, "affiliation"))
        for person in list(people)[:12]
        if isinstance(person, dict) and (name := _name(person))
    )


def _name(person: Record) -> str | None:
    """First name first; `fullName` has it last, behind a comma."""
    given, family = _say(person, "first_name") or _say(person, "firstName"), None
    family = _say(person, "last_name") or _say(person, "familyName")
    if given and family:
        return f"{given} {family}"
    whole = _say(person, "fullName") or _say(person, "name") or family
    if whole and whole.count(",") == 1:
        last, first = whole.split(",")
        return f"{first.strip()} {last.strip()}".strip()
    return whole


def _read_venue(record: Record) -> str | None:
    room = _say(record, "roomFullname") or _say(record, "room")
    where = _say(record, "location")
    if room and where and where.casefold() not in room.casefold():
        return f"{room}, {where}"
    return room or where


def _say(record: Record, key: str) -> str | None:
    value = record.get(key)
    return stated(value) if isinstance(value, str) and len(value) <= _LONGEST.get(key, _USUAL_LENGTH) else None


def _list(record: Record, key: str) -> list[object]:
    value = record.get(key)
    return value if isinstance(value, list) else []
