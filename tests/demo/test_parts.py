import datetime as dt
import socket
from zoneinfo import ZoneInfo

import pytest

from bot.demo import ports, sample
from bot.demo.clock import LiveClock
from seminar.errors import Refusal
from seminar.reading.draft import Draft
from seminar.reading.reader import read
from seminar.speaker import SpeakerName

NOON = dt.datetime(2026, 3, 26, 12, tzinfo=dt.UTC)


def test_sample_announcement_is_read_without_a_doubt() -> None:
    [draft] = read(sample.announcement(NOON), today=NOON.date(), zone="UTC").drafts

    assert Draft(
        title=draft.title,
        speakers=draft.speakers,
        date=draft.date,
        start=draft.start,
        end=draft.end,
        timezone=draft.timezone,
        link=draft.link,
        passcode=draft.passcode,
        doubts=draft.doubts,
    ) == Draft(
        title="Counting Whales by Ear: Mixture Models for Overlapping Calls",
        speakers=(SpeakerName(name="Hinemoa Parata-Lindqvist", affiliation="Southern Fjords Marine Laboratory"),),
        # Thursday in five weeks: the one of this week is today, and the next is the first.
        date=dt.date(2026, 4, 30),
        start=dt.time(16, 15),
        end=dt.time(17, 15),
        timezone="Europe/Copenhagen",
        link="https://rooms.harbour.example/b/whl-ear-204",
        passcode="blue-fin",
        doubts=(),
    )
    assert None not in (draft.abstract, draft.bio, draft.contact, draft.venue)


@pytest.mark.parametrize(
    ("port", "begins"),
    [(-1, "There is no port -1 to start from."), (65534, "There is no port 65534 to start from.")],
)
def test_ports_refuse_what_is_no_port(port: int, begins: str) -> None:
    with pytest.raises(Refusal, match=begins):
        ports.check_free(port)


def test_ports_refuse_one_that_is_taken() -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        taken = other.getsockname()[1]
        with pytest.raises(Refusal, match=rf"needs the ports {taken} to {taken + 3}, and {taken} cannot be had"):
            ports.check_free(taken)


def test_ports_leave_any_to_the_system() -> None:
    ports.check_free(0)


def test_clock_goes_on_by_itself_and_can_be_set() -> None:
    clock = LiveClock(NOON)
    first = clock.now()
    second = clock.now()
    clock.advance(3600)
    third = clock.now()
    clock.set(NOON.astimezone(ZoneInfo("Asia/Tokyo")))
    fourth = clock.now()

    moment = dt.timedelta(seconds=1)
    assert NOON <= first < second < NOON + moment
    assert NOON + dt.timedelta(hours=1) < third < NOON + dt.timedelta(hours=1) + moment
    assert NOON <= fourth < NOON + moment
