"""What is typed for a series, and policies that contradict each other."""

from datetime import time, timedelta
from zoneinfo import ZoneInfo

import pytest

from seminar import policies
from seminar.errors import Refusal
from seminar.series import Join, LinkPrivacy, SeriesFields


def test_read_gives_only_what_was_typed() -> None:
    typed = {
        "name": " Machine  Learning ",
        "start": "4pm",
        "length": "1h30",
        "venue": "Hall 2",
        "link": "https://zoom.us/j/5",
        "meeting_id": None,
        "passcode": "none",
        "reminder_offsets": "10 min, 1 day",
    }
    assert policies.read(typed, Join(meeting_id="5 5", passcode="old")) == {
        "name": "Machine Learning",
        "start": time(16),
        "length": timedelta(minutes=90),
        "venue": "Hall 2",
        "join": Join(link="https://zoom.us/j/5", meeting_id="5 5"),
        "reminder_offsets": (timedelta(days=1), timedelta(minutes=10)),
    }
    assert policies.read(dict.fromkeys(typed), Join(link="https://zoom.us/j/5")) == {}


def test_none_clears_what_may_be_empty() -> None:
    assert policies.read(
        {"start": "none", "venue": "None", "link": "none", "reminder_offsets": "none"},
        Join(link="https://zoom.us/j/5", passcode="x"),
    ) == {"start": None, "venue": None, "join": Join(passcode="x"), "reminder_offsets": ()}


@pytest.mark.parametrize(
    "typed",
    [
        {"name": "none"},
        {"length": "none"},
        {"length": "0.5 min"},
        {"length": "25 h"},
        {"start": "25:00"},
        {"start": "16:15 for an hour"},
        {"start": "x" * 500},
        {"link": "zoom.us"},
        {"reminder_offsets": ","},
    ],
)
def test_what_cannot_be_used_is_refused(typed: dict[str, str]) -> None:
    with pytest.raises(Refusal):
        policies.read(typed)


def test_links_for_a_role_need_the_role() -> None:
    fields = SeriesFields(name="ML", zone=ZoneInfo("UTC"), link_privacy=LinkPrivacy.ROLE)
    with pytest.raises(Refusal, match="choose that role too"):
        policies.check(fields)
    policies.check(SeriesFields(name="ML", zone=ZoneInfo("UTC"), link_privacy=LinkPrivacy.ROLE, role_id=7))
