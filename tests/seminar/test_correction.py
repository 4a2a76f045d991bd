"""Drafts shown as lines to correct, and read back."""

import dataclasses
import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from seminar import correction, wall
from seminar.errors import Refusal
from seminar.material import Material, MaterialKind
from seminar.reading.draft import Doubt, Draft
from seminar.speaker import SpeakerName
from seminar.talk import Status

NOW = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
FULL = Draft(
    title="Tides of Small Moons",
    speakers=(SpeakerName(name="Ilse Varga", affiliation="Szeged"), SpeakerName(name="Bo Ek")),
    date=dt.date(2026, 1, 15),
    start=dt.time(16),
    end=dt.time(17, 30),
    timezone="Asia/Hong_Kong",
    assumed_zone="Europe/Berlin",
    link="https://zoom.us/j/5",
    meeting_id="5 5 5",
    passcode="x",
    venue="Room B12",
    abstract="Small moons bend.",
    bio="Ilse likes moons.",
    contact="ilse@szeged.example",
    materials=(Material(kind=MaterialKind.SLIDES, url="https://a.example/b.pdf"), Material(kind=MaterialKind.POSTER)),
    doubts=(Doubt(field="date", why="The weekday does not fit."), Doubt(field="bio", why="It may be another's.")),
)


def test_a_draft_is_shown_as_lines() -> None:
    assert correction.as_typed(FULL) == {
        "title": "Tides of Small Moons",
        "speakers": "Ilse Varga (Szeged)\nBo Ek",
        "when": "Thursday 15 January 2026, 16:00 Hong Kong time for 1 hour 30 minutes",
        "place": "Room B12\nhttps://zoom.us/j/5\nMeeting ID: 5 5 5\nPasscode: x",
        "abstract": "Small moons bend.",
        "bio": "Ilse likes moons.",
        "contact": "ilse@szeged.example",
        "materials": "slides https://a.example/b.pdf\nposter",
        "status": "scheduled",
    }


@pytest.mark.parametrize(
    "given, shown",
    [
        ({}, ""),
        ({"start": dt.time(16, 15)}, "16:15"),
        ({"date": dt.date(2025, 8, 20)}, "2025-08-20"),
        ({"date": dt.date(2025, 8, 20), "end": dt.time(17)}, "2025-08-20"),
    ],
)
def test_what_is_known_of_a_time_is_shown(given: dict[str, dt.date | dt.time], shown: str) -> None:
    assert correction.as_typed(Draft(**given))["when"] == shown  # type: ignore[arg-type]


def test_lines_read_anew_give_the_same_draft_without_its_doubts() -> None:
    lines = correction.as_typed(FULL)
    assert correction.corrected(FULL, lines, seen=list(lines), now=NOW) == dataclasses.replace(FULL, doubts=())


@given(
    date=st.dates(dt.date(2000, 1, 1), dt.date(2030, 1, 1)),
    start=st.times().map(lambda clock: clock.replace(second=0, microsecond=0)),
    minutes=st.none() | st.integers(5, 300),
    zone=st.sampled_from(["Europe/Berlin", "America/St_Johns", "Australia/Lord_Howe", "Asia/Hong_Kong"]),
)
def test_times_read_anew_stay(date: dt.date, start: dt.time, minutes: int | None, zone: str) -> None:
    readings = [dt.datetime.combine(date, start) + dt.timedelta(minutes=more) for more in (0, minutes or 0)]
    # Around a clock change an hour may be missing, or come twice: then it is refused.
    assume(all(len(wall.instants(reading, ZoneInfo(zone))) == 1 for reading in readings))
    end = readings[1].time() if minutes else None
    draft = Draft(title="Tides", date=date, start=start, end=end, timezone=zone)
    lines = correction.as_typed(draft)
    found = correction.corrected(draft, {"when": lines["when"]}, seen=["when"], now=NOW)
    assert (found.starts_at, found.ends_at) == (draft.starts_at, draft.ends_at)


@pytest.mark.parametrize(
    "typed, date, start, end",
    [
        ("2026-02-03 10:00", dt.date(2026, 2, 3), dt.time(10), None),
        ("3 Feb 2025 10:00 for 45 min", dt.date(2025, 2, 3), dt.time(10), dt.time(10, 45)),
        ("2026-02-03 10:00 Berlin time", dt.date(2026, 2, 3), dt.time(17), None),
        ("20 August 2025", dt.date(2025, 8, 20), None, None),
        ("2026-02-03 23:00 for 2 hours", dt.date(2026, 2, 3), dt.time(23), dt.time(1)),
        ("TBA", None, None, None),
    ],
)
def test_times_are_corrected_in_the_drafts_zone(
    typed: str, date: dt.date | None, start: dt.time | None, end: dt.time | None
) -> None:
    found = correction.corrected(FULL, {"when": typed}, seen=[], now=NOW)
    assert found == dataclasses.replace(FULL, date=date, start=start, end=end)


@pytest.mark.parametrize(
    "line, typed, refusal",
    [
        ("when", "whenever", "could not be read"),
        ("when", "2026-02-03 20:00 for 13 hours", "A draft cannot hold that time"),
        ("place", "Link: zoom", "A link starts with https://"),
        ("speakers", "(Turku)", "Write one a line"),
        ("materials", "film https://a.example", "slides, paper, poster, recording, notes"),
        ("materials", "slides ftp://a.example", "A link starts with https://"),
        ("status", "perhaps", "scheduled or cancelled"),
    ],
)
def test_a_line_that_cannot_be_read_is_refused(line: str, typed: str, refusal: str) -> None:
    with pytest.raises(Refusal, match=refusal):
        correction.corrected(FULL, {line: typed}, seen=[line], now=NOW)


def test_only_doubts_on_what_was_seen_are_settled() -> None:
    found = correction.corrected(FULL, {"title": "Tides", "status": "Cancelled"}, seen=["title", "when"], now=NOW)
    assert found == dataclasses.replace(
        FULL,
        title="Tides",
        status=Status.CANCELLED,
        doubts=(Doubt(field="bio", why="It may be another's."),),
    )
