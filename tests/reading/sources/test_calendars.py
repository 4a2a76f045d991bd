"""iCalendar files and invitations."""

import datetime as dt

import pytest

from seminar.reading.draft import Draft
from seminar.reading.sources import Part
from seminar.talk import Status
from tests.reading.sources.built import make_calendar, parts_of, refusal_of

When = tuple[dt.date | None, dt.time | None, dt.time | None, str | None]


def say_when(lines: str, head: str = "") -> list[When]:
    """Day, hours and zone of every part of a calendar with one event."""
    known = [part.known for part in parts_of(make_calendar(f"SUMMARY:Speaker: Ada\n{lines}", head=head))]
    return [(draft.date, draft.start, draft.end, draft.timezone) for draft in known if draft]


DAY = dt.date(2026, 3, 5)
CUSTOM = """BEGIN:VTIMEZONE
TZID:Our Time
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0300
TZOFFSETTO:+0300
END:STANDARD
END:VTIMEZONE
"""


def test_event_is_known_and_its_words_are_read() -> None:
    event = """UID:1
SUMMARY:Topology seminar\\, Ada Quill
DTSTART;TZID=Europe/Berlin:20260305T160000
DTEND;TZID=Europe/Berlin:20260305T170000
LOCATION:Room 5 / https://zoom.us/j/123456789?pwd=x
DESCRIPTION:Title: Knots\\n\\nAbstract: We show
  that.
BEGIN:VALARM
DESCRIPTION:Reminder
END:VALARM"""
    assert parts_of(make_calendar(event)) == (
        Part(
            text="Topology seminar, Ada Quill\n\nTitle: Knots\n\nAbstract: We show that.",
            known=Draft(
                date=DAY,
                start=dt.time(16),
                end=dt.time(17),
                timezone="Europe/Berlin",
                venue="Room 5",
                link="https://zoom.us/j/123456789?pwd=x",
                sources={
                    "date": "DTSTART;TZID=Europe/Berlin:20260305T160000",
                    "start": "DTSTART;TZID=Europe/Berlin:20260305T160000",
                },
            ),
        ),
    )


@pytest.mark.parametrize(
    "lines, head, when",
    [
        ("DTSTART:20260305T150000Z\nDTEND:20260305T160000Z", "", (DAY, dt.time(15), dt.time(16), "UTC")),
        ("DTSTART:20260305T150000Z", "X-WR-TIMEZONE:Asia/Hong_Kong\n", (DAY, dt.time(23), None, "Asia/Hong_Kong")),
        ("DTSTART:20260305T160000", "", (DAY, dt.time(16), None, None)),
        ("DTSTART:20260305T160000", "X-WR-TIMEZONE:Asia/Tokyo\n", (DAY, dt.time(16), None, "Asia/Tokyo")),
        ("DTSTART;TZID=W. Europe Standard Time:20260305T160000", "", (DAY, dt.time(16), None, "Europe/Berlin")),
        ('DTSTART;TZID="Eastern Standard Time":20260305T160000', "", (DAY, dt.time(16), None, "America/New_York")),
        (
            "DTSTART;TZID=/citadel.org/20260101_1/Europe/Rome:20260305T160000",
            "",
            (DAY, dt.time(16), None, "Europe/Rome"),
        ),
        ("DTSTART;TZID=GMT+0200:20260305T160000", "", (DAY, dt.time(16), None, "Etc/GMT-2")),
        ("DTSTART;TZID=Our Time:20260305T160000", CUSTOM, (DAY, dt.time(13), None, "UTC")),
        ("DTSTART;TZID=Nowhere:20260305T160000", "", (DAY, dt.time(16), None, None)),
        ("DTSTART;VALUE=DATE:20260305\nDTEND;VALUE=DATE:20260306", "", (DAY, None, None, None)),
        ("DTSTART:20260305T160000\nDURATION:PT1H30M", "", (DAY, dt.time(16), dt.time(17, 30), None)),
        ("DTSTART:20260305T160000\nDTEND:20260305T170000Z", "", (DAY, dt.time(16), None, None)),
        ("DTSTART:20260305T160000\nDTEND:20260301T160000", "", (DAY, dt.time(16), None, None)),
    ],
)
def test_day_and_hours_are_told_on_the_calendars_clocks(lines: str, head: str, when: When) -> None:
    assert say_when(lines, head) == [when]


def test_event_on_listed_days_is_one_for_each() -> None:
    lines = "DTSTART:20260305T160000\nDURATION:PT1H\nRDATE:20260312T160000,20260319T170000\nRDATE:20260305T160000"
    hours = [("5", 16, 17), ("12", 16, 17), ("19", 17, 18)]
    assert say_when(lines) == [
        (dt.date(2026, 3, int(day)), dt.time(start), dt.time(end), None) for day, start, end in hours
    ]
    many = ",".join(f"2026{month:02}{day:02}T160000" for month in range(1, 13) for day in range(1, 29))
    assert len(say_when(f"DTSTART:20260305T160000\nRDATE:{many}")) == 30


def test_broken_list_of_days_leaves_the_event_its_own() -> None:
    assert say_when("DTSTART:20260305T160000\nRDATE:2026") == [(DAY, dt.time(16), None, None)]


def test_recurring_event_counts_only_where_it_tells_of_a_talk() -> None:
    weekly = "DTSTART:20260305T160000\nRRULE:FREQ=WEEKLY"
    assert parts_of(make_calendar(f"SUMMARY:Group seminar\n{weekly}")) == ()
    assert say_when(weekly) == [(DAY, dt.time(16), None, None)]


@pytest.mark.parametrize(
    "lines, head, status",
    [
        ("STATUS:CANCELLED", "", Status.CANCELLED),
        ("STATUS:CONFIRMED", "", Status.SCHEDULED),
        ("", "METHOD:CANCEL\n", Status.CANCELLED),
        ("", "METHOD:REQUEST\n", Status.SCHEDULED),
    ],
)
def test_cancelled_event_is_cancelled(lines: str, head: str, status: Status) -> None:
    [part] = parts_of(make_calendar(f"SUMMARY:Knots\nDTSTART:20260305T160000\n{lines}", head=head))
    assert part.known
    assert part.known.status is status


@pytest.mark.parametrize(
    "lines, venue, link",
    [
        ("LOCATION:Room 5", "Room 5", None),
        ("LOCATION:https://zoom.us/j/123456789", None, "https://zoom.us/j/123456789"),
        ("LOCATION:Room 5\nURL:https://math.example.edu/e/1", "Room 5", None),
        ("LOCATION:Microsoft Teams Meeting\\; Room 5", "Room 5", None),
        ("LOCATION:Zoom", "Zoom", None),
        ("URL:https://zoom.us/j/123456789", None, "https://zoom.us/j/123456789"),
        ("CONFERENCE;VALUE=URI:https://meet.google.com/abc-defg-hij", None, "https://meet.google.com/abc-defg-hij"),
        (
            "LOCATION:https://x.org\nX-GOOGLE-CONFERENCE:https://meet.google.com/abc",
            None,
            "https://meet.google.com/abc",
        ),
    ],
)
def test_place_is_a_room_or_an_address(lines: str, venue: str | None, link: str | None) -> None:
    [part] = parts_of(make_calendar(f"SUMMARY:Knots\nDTSTART:20260305T160000\n{lines}"))
    assert part.known
    assert (part.known.venue, part.known.link) == (venue, link)


@pytest.mark.parametrize(
    "description, text",
    [
        ("DESCRIPTION:<p>Title: <b>Knots</b></p><p>By Ada</p>", "Title: **Knots**\n\nBy Ada"),
        ("DESCRIPTION:Title: <b>Knots</b>\\nBy Ada<br>and Bo", "Title: **Knots**\nBy Ada\nand Bo"),
        ("X-ALT-DESC;FMTTYPE=text/html:<html><body>Title:\\n Knots</body></html>", "Title: Knots"),
        ("DESCRIPTION:a < b and c > d", "a < b and c > d"),
    ],
)
def test_markup_in_a_description_becomes_text(description: str, text: str) -> None:
    [part] = parts_of(make_calendar(f"SUMMARY:Seminar\nDTSTART:20260305T160000\n{description}"))
    assert part.text == f"Seminar\n\n{text}"


def test_events_come_in_the_order_of_their_days_and_the_later_version_counts() -> None:
    calendar = make_calendar(
        "UID:2\nSUMMARY:Second\nDTSTART:20260312T160000",
        "UID:1\nSUMMARY:First\nDTSTART:20260305T160000",
        "UID:2\nSUMMARY:Second, corrected\nDTSTART:20260312T160000",
        "SUMMARY:Broken\nDTSTART:2026",
        "SUMMARY:Without a day",
    )
    assert [part.text for part in parts_of(calendar)] == ["First", "Second, corrected"]


def test_last_events_of_a_long_calendar_count() -> None:
    days = [dt.date(2020, 1, 1) + dt.timedelta(days=number) for number in range(400)]
    events = (f"UID:{day}\nSUMMARY:{day}\nDTSTART:{day:%Y%m%d}T160000" for day in days)
    assert [part.text for part in parts_of(make_calendar(*events))] == [f"{day}" for day in days[-300:]]


@pytest.mark.parametrize("calendar", [make_calendar(), "BEGIN:VCALENDAR", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\n"])
def test_calendar_without_events_is_refused(calendar: str) -> None:
    assert refusal_of(calendar) == (
        "That calendar holds no events. Export the event itself, or paste the announcement's text."
    )
