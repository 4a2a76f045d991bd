"""What an announcement changes of a stored talk, and what stays."""

import dataclasses
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminar.material import Material, MaterialKind
from seminar.reading.draft import Draft
from seminar.revision import Change, Revision, news, revise
from seminar.series import Join
from seminar.speaker import Announced, Speaker, SpeakerName
from seminar.talk import Status
from tests.seminar.stored import draft, series, talk

SLIDES = Material(kind=MaterialKind.SLIDES, url="https://moons.example/a.pdf")


def changes(revision: Revision) -> list[tuple[str, str | None, str]]:
    return [(change.what, change.was, change.now) for change in revision.changes]


def test_unsaid_fields_stay_as_they_are_stored() -> None:
    stored = talk(
        contact="ilse@szeged.example",
        speakers=(Speaker(id=1, name="Ilse Varga", affiliation="Szeged", bio="Likes moons."),),
        materials=(SLIDES,),
        tags=("moons",),
    )
    assert revise(stored, Draft(title="Tides of  Small\nMoons")) == Revision(fields=stored.fields)
    assert revise(stored, draft()) == Revision(fields=stored.fields)


@pytest.mark.parametrize(
    "says, expected",
    [
        ({"title": "Tides"}, ("title", "Tides of Small Moons", "Tides")),
        ({"venue": "Room C1"}, ("where", "Room B12", "Room C1")),
        ({"abstract": "Small moons bend more."}, ("abstract", "Small moons bend.", "Small moons bend more.")),
        ({"contact": "ilse@szeged.example"}, ("contact", None, "ilse@szeged.example")),
        ({"bio": "Likes moons."}, ("about the speaker", None, "Likes moons.")),
        ({"materials": (SLIDES,)}, ("materials", None, "slides https://moons.example/a.pdf")),
        ({"status": Status.CANCELLED}, ("status", "scheduled", "cancelled")),
        ({"speakers": ("Bo Ek",)}, ("speakers", "Ilse Varga", "Bo Ek")),
        (
            {"speakers": (SpeakerName(name="I. Varga", affiliation="Szeged"),)},
            ("speakers", "Ilse Varga", "Ilse Varga (Szeged)"),
        ),
        (
            {"link": "https://meet.example/abc", "passcode": "moon"},
            ("link", "https://zoom.us/j/555123456", "https://meet.example/abc; Passcode: moon"),
        ),
        (
            {"link": None, "passcode": "moon"},
            ("link", "https://zoom.us/j/555123456", "https://zoom.us/j/555123456; Passcode: moon"),
        ),
    ],
    ids=str,
)
def test_what_is_said_otherwise_is_a_change(says: dict[str, Any], expected: tuple[str, str | None, str]) -> None:
    assert changes(revise(talk(), draft(**says))) == [expected]


@pytest.mark.parametrize(
    "says, starts, ends",
    [
        ({"start": time(14), "end": time(15)}, "2026-01-15T13:00", "2026-01-15T14:00"),
        ({"start": time(14), "end": None}, "2026-01-15T13:00", "2026-01-15T14:30"),
        ({"date": None, "start": time(14), "end": None}, "2026-01-15T13:00", "2026-01-15T14:30"),
        # The hour stays by the clocks on the wall, which are one ahead by then.
        ({"date": date(2026, 4, 2), "start": None, "end": None}, "2026-04-02T14:00", "2026-04-02T15:30"),
        ({"timezone": "Asia/Tokyo"}, "2026-01-15T07:00", "2026-01-15T08:30"),
    ],
    ids=str,
)
def test_time_moves_with_its_length(says: dict[str, Any], starts: str, ends: str) -> None:
    fields = revise(talk(), draft(**says)).fields
    expected = [datetime.fromisoformat(instant).replace(tzinfo=UTC) for instant in (starts, ends)]
    assert [fields.starts_at, fields.ends_at, fields.hour_known] == [*expected, True]


def test_same_instant_in_another_zone_is_no_change() -> None:
    stored = talk()
    assert revise(stored, draft(timezone="Europe/Paris")).fields == stored.fields
    assert (
        revise(stored, draft(date=date(2026, 1, 16), start=time(0), end=time(1, 30), timezone="Asia/Tokyo")).changes
        == ()
    )


def test_hours_without_a_zone_are_those_of_the_talk() -> None:
    stored = talk(zone=ZoneInfo("Asia/Tokyo"), starts_at=datetime(2026, 1, 15, 7, tzinfo=UTC), ends_at=None)
    assert revise(stored, draft(end=None)).changes == ()


def test_hour_that_becomes_known_replaces_nothing() -> None:
    stored = talk(starts_at=datetime(2026, 1, 14, 23, tzinfo=UTC), ends_at=None, hour_known=False)
    revision = revise(stored, draft())
    assert revision.only_adds
    assert revision.changes == (
        Change(
            what="when",
            was="Thursday 15 January 2026, no hour",
            now="Thursday 15 January 2026, 16:00–17:30 Berlin time",
            adds=True,
        ),
    )
    assert not revise(stored, draft(date=date(2026, 1, 16))).only_adds


def test_inherited_place_and_link_are_known() -> None:
    home = series(venue="Room B12", join=Join(link="https://zoom.us/j/555123456"))
    stored = talk(of=home, venue=None, join=Join())
    assert revise(stored, draft()).changes == ()
    assert revise(stored, draft(venue="Hall 2")).fields == dataclasses.replace(stored.fields, venue="Hall 2")


def test_one_meeting_keeps_its_numbers_and_gains_its_passcode() -> None:
    stored = talk(join=Join(link="https://uni.zoom.us/j/555123456", meeting_id="555 123 456"))
    same = revise(stored, draft(link="https://zoom.us/j/555123456"))
    better = revise(stored, draft(link="https://zoom.us/j/555123456?pwd=abc"))
    assert same.changes == ()
    assert better.fields.join == Join(link="https://zoom.us/j/555123456?pwd=abc", meeting_id="555 123 456")


def test_cancelled_talk_stays_cancelled() -> None:
    assert revise(talk(status=Status.CANCELLED), draft()).status is Status.CANCELLED


def test_corrected_biography_takes_the_place_of_the_one_before() -> None:
    stored = talk(speakers=(Speaker(id=1, name="Ilse Varga", bio="Likes rings."),))
    assert changes(revise(stored, draft(bio="Likes moons."))) == [("about the speaker", "Likes rings.", "Likes moons.")]
    assert not revise(stored, draft(bio="Likes moons.")).only_adds


def test_biography_of_an_older_talk_is_compared_with_its_own() -> None:
    stored = talk(speakers=(Speaker(id=1, name="Ilse Varga", bio="Likes comets, by now."),))
    announced = Announced(text="Likes moons.", shown="Likes moons.")
    assert revise(stored, draft(bio="Likes  moons."), bio=announced).changes == ()
    assert changes(revise(stored, draft(bio="Likes rings."), bio=announced)) == [
        ("about the speaker", "Likes moons.", "Likes rings.")
    ]


def test_biography_is_compared_as_announced_and_shown_without_a_gated_way_to_join() -> None:
    announced = Announced(text="Likes moons. zoom.us/j/1234", shown="Likes moons. (ask in the server)")
    assert revise(talk(), draft(bio="Likes moons. zoom.us/j/1234"), bio=announced).changes == ()
    assert changes(revise(talk(), draft(bio="Likes rings."), bio=announced)) == [
        ("about the speaker", "Likes moons. (ask in the server)", "Likes rings.")
    ]


def test_known_materials_and_biographies_are_no_news() -> None:
    stored = talk(
        speakers=(Speaker(id=1, name="Ilse Varga", bio="Likes moons."),),
        materials=(SLIDES, Material(kind=MaterialKind.RECORDING)),
    )
    again = draft(bio="Likes\nmoons.", materials=(SLIDES, Material(kind=MaterialKind.RECORDING)))
    assert revise(stored, again).changes == ()


def test_what_a_source_only_repeats_is_no_news() -> None:
    earlier = [draft()]
    assert news(draft(), earlier) == Draft(assumed_zone="Europe/Berlin")
    assert news(draft(venue="Room C1"), earlier) == Draft(venue="Room C1", assumed_zone="Europe/Berlin")
    # A day is no news without its hours.
    assert news(draft(date=date(2026, 1, 16)), earlier) == Draft(
        date=date(2026, 1, 16), start=time(16), end=time(17, 30), assumed_zone="Europe/Berlin"
    )
    # Said twice, a talk has two versions of its place.
    assert news(draft(venue="Room C1"), [*earlier, draft(venue="Room C1", title="Tides")]) == Draft(
        assumed_zone="Europe/Berlin"
    )


_texts = st.none() | st.text(min_size=1, max_size=30)
_drafts = st.builds(
    Draft,
    title=_texts,
    speakers=st.lists(st.builds(SpeakerName, name=st.text(max_size=20), affiliation=_texts), max_size=3).map(tuple),
    date=st.none() | st.dates() | st.sampled_from([date.min, date.max]),
    start=st.none() | st.times().map(lambda clock: clock.replace(second=0, microsecond=0)),
    end=st.none() | st.times(),
    timezone=st.none() | st.sampled_from(["Asia/Tokyo", "America/New_York"]),
    link=_texts,
    meeting_id=_texts,
    passcode=_texts,
    venue=_texts,
    abstract=_texts,
    contact=_texts,
    status=st.sampled_from(Status),
)


@given(_drafts)
def test_revised_talk_has_nothing_left_to_revise(drafted: Draft) -> None:
    stored = talk()
    first = revise(stored, drafted)
    speakers = stored.speakers
    if first.speakers is not None:
        unique = {one.name: one for one in first.speakers}
        speakers = tuple(
            Speaker(id=number, name=one.name, affiliation=one.affiliation) for number, one in enumerate(unique.values())
        )
    after = dataclasses.replace(stored, fields=first.fields, speakers=speakers, status=first.status)

    again = revise(after, drafted)

    assert again.changes == ()
    assert [change.what for change in first.changes] == [] or first != Revision(fields=stored.fields)
