"""Texts without the way into a meeting."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from seminar.series import Join, Series, SeriesFields
from seminar.talk import Talk, TalkFields
from seminar.withheld import withhold, without

SERIES = Series(
    id=1,
    server_id=7,
    key="ml",
    fields=SeriesFields(
        name="Machine Learning Seminar",
        zone=ZoneInfo("Europe/Berlin"),
        join=Join(link="https://zoom.us/j/92396775958?pwd=s3cr3t", meeting_id="923 9677 5958", passcode="gauss7"),
    ),
)
TALK = Talk(
    id=3,
    series=SERIES,
    fields=TalkFields(starts_at=datetime(2026, 9, 17, 14, tzinfo=UTC), join=Join(link="https://meet.example/tea")),
)


@pytest.mark.parametrize(
    "text, left",
    [
        ("Room 5, zoom.us/j/92396775958", "Room 5, (ask in the server)"),
        ("HTTPS://ZOOM.US/J/92396775958?pwd=other#x!", "(ask in the server)"),
        ("<https://zoom.us/j/92396775958>", "<(ask in the server)>"),
        ("on https://meet.example/tea today", "on (ask in the server) today"),
        ("id 92396775958 or 923-9677-5958", "id (ask in the server) or (ask in the server)"),
        ("Passcode: gauss7.", "Passcode: (ask in the server)."),
        ("gauss77, 192396775958 and zoom.us", "gauss77, 192396775958 and zoom.us"),
    ],
)
def test_withhold_takes_out_every_way_in(text: str, left: str) -> None:
    assert withhold(text, TALK) == left


def test_without_takes_whole_addresses_out_that_hold_the_number_of_another_meeting() -> None:
    joins = (Join(meeting_id="92396775958", passcode="zoom"), Join(link="https://zoom.us/j/92396775958?pwd=s3cr3t"))
    said = "At zoom.us/j/92396775958?pwd=s3cr3t, or by zoom."
    assert without(said, joins) == "At (ask in the server) or by (ask in the server)."
    assert without(said, ()) == said


def test_without_knows_the_number_of_an_address() -> None:
    assert without("Type 923 9677 5958.", (Join(link="https://zoom.us/j/92396775958"),)) == "Type (ask in the server)."
