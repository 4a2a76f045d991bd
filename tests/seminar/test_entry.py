"""What people type into forms, read and shown again."""

import contextlib
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminar import entry
from seminar.errors import Refusal
from seminar.series import Join
from seminar.speaker import SpeakerName

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    "typed, people",
    [
        ("Ada Lind (University of Turku)", [("Ada Lind", "University of Turku")]),
        ("Ada Lind — University of Turku\n\n  Bo   Ek ", [("Ada Lind", "University of Turku"), ("Bo Ek", None)]),
        ("Ada Lind; Bo Ek (Oulu)", [("Ada Lind", None), ("Bo Ek", "Oulu")]),
        ("Ada Lind (Turku; Oulu); Bo Ek", [("Ada Lind", "Turku; Oulu"), ("Bo Ek", None)]),
        ("Ada Lind (Univ. (Turku))", [("Ada Lind", "Univ. (Turku)")]),
        ("李雷 (清华大学)", [("李雷", "清华大学")]),
        ("TBA", []),
        ("Ada Lind (TBA)", [("Ada Lind", None)]),
        (" \n ", []),
    ],
)
def test_speakers_are_read(typed: str, people: list[tuple[str, str | None]]) -> None:
    assert entry.speakers(typed) == tuple(SpeakerName(name=name, affiliation=at) for name, at in people)


@pytest.mark.parametrize("typed", ["(Turku)", "Ada (Turku", "A" * 101, "Ada (Turku) Lind"])
def test_speakers_that_cannot_be_read_are_refused(typed: str) -> None:
    with pytest.raises(Refusal, match="Write one a line"):
        entry.speakers(typed)


def test_more_than_ten_speakers_are_refused() -> None:
    with pytest.raises(Refusal, match="at most 10 speakers"):
        entry.speakers("\n".join(f"Speaker {'x' * number}" for number in range(1, 12)))


WORD = st.text("abcåéłZ李", min_size=1, max_size=12)
PEOPLE = st.lists(
    st.builds(
        SpeakerName,
        name=st.lists(WORD, min_size=2, max_size=3).map(" ".join),
        affiliation=st.none() | st.lists(WORD, min_size=2, max_size=4).map("; ".join),
    ),
    max_size=10,
).map(tuple)


@given(PEOPLE)
def test_speakers_round_trip(people: tuple[SpeakerName, ...]) -> None:
    assert entry.speakers(entry.speakers_as_typed(people)) == people


@pytest.mark.parametrize(
    "typed, place",
    [
        ("Hall 2", ("Hall 2", Join())),
        ("https://zoom.us/j/5", (None, Join(link="https://zoom.us/j/5"))),
        (
            "Room: Hall 2\nZoom: https://zoom.us/j/5\nMeeting ID: 5 5 5\nPassword: x y",
            ("Hall 2", Join(link="https://zoom.us/j/5", meeting_id="5 5 5", passcode="x y")),
        ),
        ("Hall 2\n\nFirst floor\nTBA", ("Hall 2, First floor", Join())),
        ("passcode：密码", (None, Join(passcode="密码"))),
        ("", (None, Join())),
    ],
)
def test_place_is_read(typed: str, place: tuple[str | None, Join]) -> None:
    assert entry.place(typed) == place
    assert entry.place(entry.place_as_typed(*place)) == place


@pytest.mark.parametrize("typed", ["Link: zoom", "www.zoom.us/j/5", "ftp://zoom.us", "https://", "https://a b"])
def test_links_that_are_none_are_refused(typed: str) -> None:
    with pytest.raises(Refusal, match="A link starts with https://"):
        entry.place(f"Hall 2\n{typed}")


@pytest.mark.parametrize(
    "typed, starts_at, length",
    [
        ("2026-01-08 16:15", datetime(2026, 1, 8, 15, 15, tzinfo=UTC), None),
        ("next Thursday 16:15 for 90 min", datetime(2026, 1, 8, 15, 15, tzinfo=UTC), timedelta(minutes=90)),
        ("tomorrow 3pm, FOR 1h30", datetime(2026, 1, 2, 14, tzinfo=UTC), timedelta(minutes=90)),
        ("8 January 2026, 16:00 Tokyo time for 2 hours", datetime(2026, 1, 8, 7, tzinfo=UTC), timedelta(hours=2)),
    ],
)
def test_when_is_read_with_its_length(typed: str, starts_at: datetime, length: timedelta | None) -> None:
    ends_at = starts_at + length if length else None
    assert entry.when(typed, zone=BERLIN, now=NOW) == (starts_at, ends_at)


@pytest.mark.parametrize("typed", ["for 90 min", "tomorrow for 90 min", "tomorrow 3pm for ever", "yesterday 3pm", ""])
def test_when_that_names_no_span_to_come_is_refused(typed: str) -> None:
    with pytest.raises(Refusal):
        entry.when(typed, zone=BERLIN, now=NOW)


@given(st.text(max_size=200))
def test_typing_anything_raises_nothing_but_a_refusal(text: str) -> None:
    for read in (entry.speakers, entry.place, lambda typed: entry.when(typed, zone=BERLIN, now=NOW)):
        with contextlib.suppress(Refusal):
            read(text)
