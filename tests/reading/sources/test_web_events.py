"""What a page states for machines: JSON-LD and microdata."""

import datetime as dt
import json

import pytest

from seminar.reading.draft import Doubt, Draft
from seminar.reading.sources import Part
from seminar.speaker import SpeakerName
from seminar.talk import Status
from tests.reading.sources.built import parts_of

EVENT = {
    "@context": "https://schema.org",
    "@type": "Event",
    "name": "Knots &amp; links",
    "startDate": "2026-03-05T16:00:00+01:00",
    "endDate": "2026-03-05T17:00:00+01:00",
    "location": [
        {"@type": "Place", "name": "Room 5", "address": {"streetAddress": "Main St 1", "addressLocality": "Fano"}},
        {"@type": "VirtualLocation", "url": "https://zoom.us/j/123456789"},
    ],
    "performer": {"@type": "Person", "name": "Ada Quill", "affiliation": {"@type": "Organization", "name": "MIT"}},
    "description": "<p>We show</p><p>that.</p>",
    "eventStatus": "https://schema.org/EventScheduled",
}
KNOWN = Draft(
    title="Knots & links",
    speakers=(SpeakerName(name="Ada Quill", affiliation="MIT"),),
    date=dt.date(2026, 3, 5),
    start=dt.time(15),
    end=dt.time(16),
    timezone="UTC",
    link="https://zoom.us/j/123456789",
    venue="Room 5",
    abstract="We show\n\nthat.",
    sources={
        "title": "Knots & links",
        "date": "2026-03-05T16:00:00+01:00",
        "start": "2026-03-05T16:00:00+01:00",
        "end": "2026-03-05T17:00:00+01:00",
        "status": "https://schema.org/EventScheduled",
    },
)


When = tuple[dt.date | None, dt.time | None, dt.time | None, str | None]


def known_of(stated: object, body: str = "") -> list[Draft | None]:
    page = f'<html><script type="application/ld+json">{json.dumps(stated)}</script><body>{body}</body></html>'
    return [part.known for part in parts_of(page, url="https://x.org/e")]


def say_when(
    *, start: str, end: str | None = None
) -> tuple[dt.date | None, dt.time | None, dt.time | None, str | None]:
    """Day, hours and zone of an event between two stamps."""
    stated = {"@type": "Event", "name": "Knots", "performer": "Ada", "startDate": start, "endDate": end}
    [known] = known_of({key: value for key, value in stated.items() if value})
    assert known
    return known.date, known.start, known.end, known.timezone


def test_event_of_a_page_is_known_and_the_page_stands_beside_it() -> None:
    page = f"<html><script type='application/ld+json'>{json.dumps(EVENT)}</script><body><p>Tea is served.</body></html>"
    assert parts_of(page) == (
        Part(text="# Knots & links\n\nWe show\n\nthat.", known=KNOWN),
        Part(text="Tea is served."),
    )


@pytest.mark.parametrize(
    "stated",
    [
        [EVENT],
        {"@graph": [{"@type": "WebPage", "name": "x"}, EVENT]},
        {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item": EVENT}]},
        {**EVENT, "@type": ["Thing", "https://schema.org/EducationEvent"]},
        {"@type": "EventSeries", "name": "Seminar", "startDate": "2026-01-01", "subEvent": [EVENT]},
        [EVENT, EVENT],
    ],
)
def test_event_is_found_wherever_it_stands(stated: object) -> None:
    assert known_of(stated) == [KNOWN]


@pytest.mark.parametrize("stated", [{"@type": "Article", "name": "x"}, {"@type": "Event"}, [], None, 3, {"@type": 1}])
def test_what_is_no_event_states_nothing(stated: object) -> None:
    assert known_of(stated, "<p>Knots") == [None]


@pytest.mark.parametrize(
    "start, end, when",
    [
        ("2026-03-05T16:00:00Z", None, (dt.date(2026, 3, 5), dt.time(16), None, "UTC")),
        ("2026-03-05T16:00", "2026-03-05T17:30", (dt.date(2026, 3, 5), dt.time(16), dt.time(17, 30), None)),
        ("2026-03-05 16:00:00+0800", None, (dt.date(2026, 3, 5), dt.time(8), None, "UTC")),
        ("2026-03-05T00:30:00+08:00", None, (dt.date(2026, 3, 4), dt.time(16, 30), None, "UTC")),
        ("2026-03-05", "2026-03-05", (dt.date(2026, 3, 5), None, None, None)),
        ("2026-03-05T00:00:00+01:00", "2026-03-05T23:59:00+01:00", (dt.date(2026, 3, 5), None, None, None)),
        ("2026-03-05T22:00", "2026-03-06T00:30", (dt.date(2026, 3, 5), dt.time(22), dt.time(0, 30), None)),
        ("2026-03-05T09:00", "2026-03-07T17:00", (dt.date(2026, 3, 5), dt.time(9), None, None)),
        ("2026-03-05T16:00", "2026-03-05T17:00Z", (dt.date(2026, 3, 5), dt.time(16), None, None)),
        ("0001-01-01T00:30:00+10:00", None, (None, None, None, None)),
        ("9999-12-31T23:30:00-10:00", None, (None, None, None, None)),
        ("March 5", None, (None, None, None, None)),
    ],
)
def test_instants_are_kept_exactly(start: str, end: str | None, when: When) -> None:
    assert say_when(start=start, end=end) == when


@pytest.mark.parametrize(
    "status, known, fields",
    [
        ("https://schema.org/EventCancelled", Status.CANCELLED, []),
        ("EventPostponed", Status.CANCELLED, ["date"]),
        ("https://schema.org/EventRescheduled", Status.SCHEDULED, []),
    ],
)
def test_status_is_told(status: str, known: Status, fields: list[str]) -> None:
    [draft] = known_of({**EVENT, "eventStatus": status})
    assert draft
    assert (draft.status, [doubt.field for doubt in draft.doubts]) == (known, fields)


def test_postponed_event_is_a_doubt() -> None:
    [draft] = known_of({**EVENT, "eventStatus": "EventPostponed"})
    why = "The page says that the talk is postponed. Check which day holds now."
    assert draft
    assert draft.doubts == (Doubt(field="date", why=why),)


@pytest.mark.parametrize(
    "location, venue, link",
    [
        ("Room 5", "Room 5", None),
        ("https://zoom.us/j/1", None, "https://zoom.us/j/1"),
        ({"@type": "Place", "name": "Aula", "address": "Main St"}, "Aula, Main St", None),
        ({"@type": "Place", "address": {"addressLocality": "Fano"}}, "Fano", None),
        ({"@type": "VirtualLocation", "url": "/live"}, None, "https://x.org/live"),
        ({"@type": "VirtualLocation", "url": "javascript:x"}, None, None),
        ([], None, None),
        (None, None, None),
        ([{"@type": "Place", "name": ["Aula", "B"]}], "Aula", None),
    ],
)
def test_location_is_a_room_or_an_address(location: object, venue: str | None, link: str | None) -> None:
    [draft] = known_of({**EVENT, "location": location})
    assert draft
    assert (draft.venue, draft.link) == (venue, link)


@pytest.mark.parametrize(
    "fields, names",
    [
        (
            {"performer": ["Ada Quill", {"@type": "Person", "givenName": "Bo", "familyName": "Li"}]},
            ["Ada Quill", "Bo Li"],
        ),
        ({"performer": [{"name": "Ada"}, {"@type": "Organization", "name": "MIT"}]}, ["Ada"]),
        ({"performer": None, "organizer": {"name": "Org"}}, []),
        ({"performer": {"@list": [{"name": "Ada"}]}}, ["Ada"]),
    ],
)
def test_performers_speak_and_organizers_do_not(fields: dict[str, object], names: list[str]) -> None:
    [draft] = known_of({**EVENT, **fields})
    assert draft
    assert [each.name for each in draft.speakers] == names


def test_microdata_states_the_same() -> None:
    page = """<body><div itemscope itemtype="https://schema.org/EducationEvent">
<h1 itemprop="name">Knots &amp; links</h1>
<time itemprop="startDate" datetime="2026-03-05T16:00:00+01:00">Thursday, 5 March 2026, 16:00</time>
<meta itemprop="endDate" content="2026-03-05T17:00:00+01:00">
<span itemprop="performer" itemscope itemtype="https://schema.org/Person"><b itemprop="name">Ada Quill</b>
<i itemprop="affiliation">MIT</i></span><div itemprop="location" itemscope itemtype="https://schema.org/Place">
<span itemprop="name">Room 5</span></div></div></body>"""
    known, shown = parts_of(page, "x.html")
    assert known.known == Draft(
        title="Knots & links",
        speakers=(SpeakerName(name="Ada Quill", affiliation="MIT"),),
        date=dt.date(2026, 3, 5),
        start=dt.time(15),
        end=dt.time(16),
        timezone="UTC",
        venue="Room 5",
        sources={
            "title": "Knots & links",
            "date": "2026-03-05T16:00:00+01:00",
            "start": "2026-03-05T16:00:00+01:00",
            "end": "2026-03-05T17:00:00+01:00",
        },
    )
    assert shown == Part(text="# Knots & links\n\nThursday, 5 March 2026, 16:00 **Ada Quill** MIT\nRoom 5")


@pytest.mark.parametrize("script", ["{", '{"@type": "Event", "name": "x"', "[" * 5000, "<!-- x -->", "null", '"Event"'])
def test_broken_facts_are_left_out(script: str) -> None:
    page = f"<html><script type='application/ld+json'>{script}</script><body><p>Knots</body></html>"
    assert parts_of(page) == (Part(text="Knots"),)


def test_facts_in_a_comment_or_a_cdata_section_are_read() -> None:
    for wrapped in ("<!--\n%s\n-->", "//<![CDATA[\n%s\n//]]>"):
        page = f"<html><script type='application/ld+json'>{wrapped % json.dumps(EVENT)}</script><body>x</body></html>"
        assert [part.known for part in parts_of(page)] == [KNOWN, None]
