"""Talks as an iCalendar file."""

import dataclasses
import io
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from dateutil import tz
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from seminar import vtimezone
from seminar.calendar import to_ics
from seminar.series import Join, LinkPrivacy, Series, SeriesFields
from seminar.speaker import Speaker
from seminar.talk import Status, Talk, TalkFields
from tests.seminar.clocks import ZONES, minutes_of

NOW = datetime(2026, 1, 1, tzinfo=UTC)
JOIN = Join(link="https://zoom.us/j/92396775958?pwd=s3cr3t", meeting_id="923 9677 5958", passcode="gauss7")

TWO_TALKS = """\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Lectern//Lectern//EN
METHOD:PUBLISH
X-WR-CALNAME:Talks\\, all
BEGIN:VTIMEZONE
TZID:Europe/Berlin
BEGIN:STANDARD
DTSTART:20260101T000000
TZNAME:CET
TZOFFSETFROM:+0100
TZOFFSETTO:+0100
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20260329T020000
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:20261025T030000
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
SUMMARY:Sparse Gradients (Ada Lind)
DTSTART;TZID=Europe/Berlin:20260917T160000
DTEND;TZID=Europe/Berlin:20260917T170000
DTSTAMP:20260101T000000Z
UID:talk-3@lectern.7
SEQUENCE:1
DESCRIPTION:Ada Lind (Turku)\\n\\nWhy most of them are zero.\\n\\nJoin: https:
 //zoom.us/j/92396775958?pwd=s3cr3t\\nMeeting ID: 923 9677 5958\\nPasscode: g
 auss7
LOCATION:Room 5\\; left
STATUS:CONFIRMED
URL:https://zoom.us/j/92396775958?pwd=s3cr3t
END:VEVENT
BEGIN:VEVENT
SUMMARY:Machine Learning Seminar: TBA
DTSTART;VALUE=DATE:20260924
DTEND;VALUE=DATE:20260925
DTSTAMP:20260101T000000Z
UID:talk-4@lectern.7
SEQUENCE:1
DESCRIPTION:Cancelled: ill
LOCATION:Room 5\\; left
STATUS:CANCELLED
END:VEVENT
END:VCALENDAR
"""


def make_talk(*, privacy: LinkPrivacy = LinkPrivacy.OPEN, join: Join = JOIN, **fields: Any) -> Talk:
    series_fields = SeriesFields(
        name="Machine Learning Seminar",
        zone=ZoneInfo("Europe/Berlin"),
        venue="Room 5; left",
        join=join,
        link_privacy=privacy,
    )
    given: dict[str, Any] = {
        "title": "Sparse Gradients",
        "starts_at": datetime(2026, 9, 17, 14, tzinfo=UTC),
        "abstract": "Why most of them are zero.",
    } | fields
    return Talk(
        id=3,
        series=Series(id=1, server_id=7, key="ml", fields=series_fields),
        fields=TalkFields(**given),
        speakers=(Speaker(id=1, name="Ada Lind", affiliation="Turku"),),
    )


def unfolded(ics: bytes) -> list[str]:
    return ics.decode().replace("\r\n ", "").removesuffix("\r\n").split("\r\n")


def entry_of(talk: Talk, *, with_links: bool = True) -> dict[str, Any]:
    (entry,) = Calendar.from_ical(to_ics([talk], name="Talks", now=NOW, with_links=with_links)).events
    return dict(entry)


def test_to_ics_writes_the_whole_file() -> None:
    unknown = make_talk(starts_at=datetime(2026, 9, 23, 22, tzinfo=UTC), hour_known=False, title=None, abstract=None)
    unknown = replace(unknown, id=4, speakers=(), status=Status.CANCELLED, cancel_reason="ill")
    written = to_ics([make_talk(), unknown], name="Talks, all", now=NOW, with_links=True)
    assert written.decode() == TWO_TALKS.replace("\n", "\r\n")


def test_to_ics_of_no_talks_is_an_empty_calendar() -> None:
    assert unfolded(to_ics([], name="Talks", now=NOW, with_links=True)) == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Lectern//Lectern//EN",
        "METHOD:PUBLISH",
        "X-WR-CALNAME:Talks",
        "END:VCALENDAR",
    ]


def test_to_ics_counts_changed_copies_higher() -> None:
    first, second = (
        unfolded(to_ics([dataclasses.replace(make_talk(), revision=revision)], name="Talks", now=NOW, with_links=True))
        for revision in (1, 2)
    )
    changed = [(one, other) for one, other in zip(first, second, strict=True) if one != other]
    assert changed == [("SEQUENCE:1", "SEQUENCE:2")]


@pytest.mark.parametrize(
    "privacy, with_links",
    [(LinkPrivacy.BUTTON, True), (LinkPrivacy.ROLE, True), (LinkPrivacy.BUTTON, False), (LinkPrivacy.OPEN, False)],
)
def test_to_ics_never_shows_a_withheld_link(privacy: LinkPrivacy, with_links: bool) -> None:
    talk = make_talk(
        privacy=privacy,
        venue="zoom.us/j/92396775958",
        title="Come to https://zoom.us/j/92396775958?pwd=s3cr3t",
        abstract="The id is 92396775958, the word gauss7.",
    )
    written = "\n".join(unfolded(to_ics([talk], name="Talks", now=NOW, with_links=with_links)))
    assert [secret for secret in ("92396775958", "s3cr3t", "gauss7", "zoom.us", "URL") if secret in written] == []
    assert entry_of(talk, with_links=with_links)["LOCATION"] == "(ask in the server)"


def test_to_ics_writes_an_hour_that_comes_twice_in_utc() -> None:
    second_time = datetime(2026, 10, 25, 1, 30, tzinfo=UTC)
    entry = entry_of(make_talk(starts_at=second_time))
    assert (entry["DTSTART"].to_ical(), entry["DTEND"].to_ical()) == (b"20261025T013000Z", b"20261025T023000Z")


def test_to_ics_gives_the_day_in_the_talks_zone_where_the_hour_is_unknown() -> None:
    hong_kong = ZoneInfo("Asia/Hong_Kong")
    talk = make_talk(starts_at=datetime(2026, 9, 16, 16, tzinfo=UTC), hour_known=False, zone=hong_kong)
    entry = entry_of(talk)
    assert (entry["DTSTART"].dt, entry["DTEND"].dt) == (date(2026, 9, 17), date(2026, 9, 18))


@pytest.mark.parametrize("zone", ZONES, ids=str)
def test_describe_agrees_with_the_zone_in_another_reader(zone: ZoneInfo) -> None:
    calendar = Calendar()
    calendar.add_component(vtimezone.describe(zone, 2025, 2027))
    read = tz.tzical(io.StringIO(calendar.to_ical().decode())).get(zone.key)
    wrong = []
    for hour in range(3 * 365 * 24):
        at = datetime(2025, 1, 2, tzinfo=UTC) + timedelta(hours=hour)
        shown = at.astimezone(zone)
        # The repeated hour itself is written in UTC.
        if not shown.fold and shown.replace(tzinfo=None, fold=0).replace(tzinfo=read).utcoffset() != shown.utcoffset():
            wrong.append(shown.isoformat())
    assert wrong == []


@given(st.sampled_from(ZONES).flatmap(lambda zone: st.tuples(st.just(zone), minutes_of(zone))), st.integers(5, 600))
@settings(deadline=None)
def test_to_ics_keeps_the_instants(moment: tuple[ZoneInfo, datetime], minutes: int) -> None:
    zone, at = moment
    entry = entry_of(make_talk(starts_at=at, ends_at=at + timedelta(minutes=minutes), zone=zone))
    assert (entry["DTSTART"].dt, entry["DTEND"].dt) == (at, at + timedelta(minutes=minutes))


_PEOPLES_TEXT = st.text(
    alphabet=st.one_of(st.characters(), st.sampled_from('\r\n\x0b\x0c\x1c\x85\u2028\u2029:;,\\" \tBEGIN')), max_size=90
)


@given(_PEOPLES_TEXT, _PEOPLES_TEXT, _PEOPLES_TEXT, _PEOPLES_TEXT)
@settings(deadline=None)
def test_to_ics_lets_no_text_begin_a_line(title: str, venue: str, abstract: str, name: str) -> None:
    talk = make_talk(
        title=f"t{title}", venue=f"v{venue}", abstract=f"a{abstract}", join=Join(link=f"https://x.example/{title}")
    )
    plain = make_talk(title="t", venue="v", abstract="a", join=Join(link="https://x.example/t"))
    written, expected = (to_ics([one], name=f"n{name}", now=NOW, with_links=True) for one in (talk, plain))
    # Readers differ in what ends a line: by the widest rule, every line is a property's first or a folded one.
    starts = [line.partition(":")[0] for line in written.decode().splitlines() if not line.startswith(" ")]
    wanted = [line.partition(":")[0] for line in expected.decode().splitlines() if not line.startswith(" ")]
    assert [start for start in starts if start != "URL"] == [start for start in wanted if start != "URL"]
    assert max(len(line) for line in written.split(b"\r\n")) <= 75
