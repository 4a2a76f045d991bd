"""Events as schema.org describes them, whether a page writes them as JSON-LD or as microdata, become known drafts.

The names of the fields are those of schema.org/Event and of what it inherits: name, startDate, endDate, location,
performer, organizer, description, eventStatus, eventAttendanceMode, url.
"""

import datetime as dt
import html
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from seminar.errors import Refusal
from seminar.reading.draft import Doubt, Draft
from seminar.reading.sources.instants import read_stamp, settle
from seminar.reading.sources.web.text import resolve
from seminar.reading.uncompiled import compile_when_used
from seminar.series import check_link
from seminar.speaker import SpeakerName
from seminar.talk import Status

MOST_EVENTS = 200
_MOST_NODES = 20_000
_LONGEST = {"title": 300, "abstract": 20_000, "venue": 300, "name": 100}
_EVENT_TYPE = compile_when_used(r"(?:^|[/#:])\w{0,30}Event$|(?:^|[/#:])(?:CourseInstance|Hackathon|Festival)$")
_LONG_EVENT = re.compile(r"(?:^|[/#:])(?:EventSeries|Festival)$")
_TAG = re.compile(r"<[^<>]{1,300}>")

Fields = Mapping[str, object]


def find_events(values: Iterable[object]) -> tuple[Fields, ...]:
    """The events in JSON values, wherever they are nested: in lists, in `@graph`, as the subject of a page."""
    found: list[Fields] = []
    waiting = list(values)[::-1]
    for _ in range(_MOST_NODES):
        if not waiting or len(found) >= MOST_EVENTS:
            break
        value = waiting.pop()
        if isinstance(value, dict):
            if is_event(value.get("@type")):
                found.append(value)
                # Only what a series consists of are events of their own: a place or an offer is none.
                inside = [value.get("subEvent"), value.get("subEvents")]
            else:
                inside = [
                    value.get("hasCourseInstance"),
                    *(each for each in value.values() if isinstance(each, dict | list)),
                ]
            waiting += [each for each in reversed(inside) if each]
        elif isinstance(value, list):
            waiting += value[:_MOST_NODES][::-1]
    return tuple(found)


def is_event(types: object) -> bool:
    """Whether a type, or one of several, is an event or one of its kinds, but no series of them."""
    named = [each for each in (types if isinstance(types, list) else [types]) if isinstance(each, str)]
    return any(_EVENT_TYPE.search(each.strip()) for each in named[:20]) and not any(
        _LONG_EVENT.search(each.strip()) for each in named[:20]
    )


def read_event(fields: Fields, base: str | None) -> tuple[Draft, str]:
    """What the event states for certain, and its texts for the reader; `base` completes its links."""
    start, end = read_stamp(_first(fields, "startDate")), read_stamp(_first(fields, "endDate"))
    zone = _say(_first(fields, "timezone") or _first(fields, "scheduleTimezone"))
    settled = settle(start, end, zone) if start else Draft()
    venue, link = _read_locations(_list(fields, "location"), base)
    title, abstract = _clip(_say(fields.get("name")), "title"), _clip(_say(fields.get("description")), "abstract")
    speakers = _read_people(fields)
    status, doubts = _read_status(_say(_first(fields, "eventStatus")))
    draft = replace(
        settled,
        title=title,
        speakers=speakers,
        venue=venue,
        link=link,
        abstract=abstract,
        status=status,
        doubts=doubts,
        sources=_list_sources(fields),
    )
    return draft, "\n\n".join(filter(None, (f"# {title}" if title else "", abstract)))


def _read_locations(locations: Iterable[object], base: str | None) -> tuple[str | None, str | None]:
    """The place, and the address of the online one."""
    venue, link = None, None
    for each in list(locations)[:10]:
        if isinstance(each, dict):
            virtual = str(each.get("@type", "")).endswith("VirtualLocation")
            if virtual:
                link = link or check_address(resolve(_say(_first(each, "url")), base))
            else:
                venue = venue or _say_place(each)
        elif isinstance(each, str):
            address = check_address(each.strip())
            link, venue = (link or address), (venue or (None if address else _say(each)))
    return _clip(venue, "venue"), link


def check_address(url: str | None) -> str | None:
    """The address where it is one that a talk may have."""
    try:
        return check_link(url) if url else None
    except Refusal:
        return None


def _say_place(place: Fields) -> str | None:
    """The name, with the address where that is short: a room needs its building, not its country."""
    name, address = _say(_first(place, "name")), place.get("address")
    if isinstance(address, dict):
        address = ", ".join(filter(None, (_say(_first(address, key)) for key in ("streetAddress", "addressLocality"))))
    where = _say(address)
    if name and where and where.casefold() not in name.casefold():
        return f"{name}, {where}" if len(name) + len(where) <= 120 and not re.search(r"\d", name) else name
    return name or where


def _read_people(fields: Fields) -> tuple[SpeakerName, ...]:
    """Who performs; an organizer or a host does not speak."""
    people: dict[str, SpeakerName] = {}
    for key in ("performer", "performers", "speaker", "speakers", "actor"):
        for each in _list(fields, key)[:12]:
            if isinstance(each, dict):
                name, place = _name_person(each)
                if people and str(each.get("@type", "")).endswith(("Organization", "Group")):
                    continue
            else:
                name, place = _say(each), None
            if name and len(name) <= _LONGEST["name"]:
                people.setdefault(name, SpeakerName(name=name, affiliation=_clip(place, "venue")))
    return tuple(people.values())


def _name_person(person: Fields) -> tuple[str | None, str | None]:
    """The person's name and affiliation."""
    parts = (_say(_first(person, "givenName")), _say(_first(person, "familyName")))
    of = _first(person, "affiliation") or _first(person, "worksFor")
    place = _say(_first(of, "name") if isinstance(of, dict) else of)
    return _say(_first(person, "name")) or " ".join(filter(None, parts)) or None, place


def _read_status(stated: str | None) -> tuple[Status, tuple[Doubt, ...]]:
    if stated and stated.endswith("EventCancelled"):
        return Status.CANCELLED, ()
    if stated and stated.endswith("EventPostponed"):
        why = "The page says that the talk is postponed. Check which day holds now."
        return Status.CANCELLED, (Doubt(field="date", why=why),)
    return Status.SCHEDULED, ()


def _list_sources(fields: Fields) -> dict[str, str]:
    """The words that the fields were read from, as the page states them for machines."""
    stated = {
        "title": _say(fields.get("name")),
        "date": _say(_first(fields, "startDate")),
        "start": _say(_first(fields, "startDate")),
        "end": _say(_first(fields, "endDate")),
        "status": _say(_first(fields, "eventStatus")),
    }
    return {name: words[:300] for name, words in stated.items() if words}


def _first(fields: object, key: str) -> object:
    found = _list(fields, key)
    return found[0] if found else None


def _list(fields: object, key: str) -> list[object]:
    value = fields.get(key) if isinstance(fields, Mapping) else None
    if isinstance(value, dict) and "@list" in value:
        value = value["@list"]
    if isinstance(value, dict) and "@value" in value:
        value = value["@value"]
    return value if isinstance(value, list) else [] if value is None else [value]


def _say(value: object) -> str | None:
    """A text without the markup and the entities that such fields often carry; a list's first."""
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name") or value.get("@id")
    if isinstance(value, dt.date):
        value = value.isoformat()
    if not isinstance(value, str):
        return None
    text = value[:50_000]
    if "<" in text or "&" in text:
        text = re.sub(r"<br\s{0,2}/?>|</div>|</li>", "\n", re.sub(r"</p>", "\n\n", text, flags=re.IGNORECASE))
        text = html.unescape(_TAG.sub("", html.unescape(text)))
    lines = (" ".join(line.split()) for line in text.splitlines())
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip() or None


def _clip(text: str | None, field: str) -> str | None:
    """The text, or nothing where no such field is that long: it is then something else."""
    return text if text and len(text) <= _LONGEST[field] else None
