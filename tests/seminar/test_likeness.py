"""Which stored talk a draft is about."""

import dataclasses
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminar.likeness import Likeness, Verdict, compare
from seminar.reading.draft import Doubt, Draft
from seminar.series import Join
from seminar.speaker import Speaker, SpeakerName
from seminar.talk import Talk
from tests.seminar.stored import NOW, draft, talk

LATER = date(2026, 1, 22)


def one(drafted: Draft, *stored: Talk, now: datetime = NOW) -> Likeness:
    [found] = compare([drafted], stored, now=now)
    return found


def told(found: Likeness) -> tuple[str, bool, list[str]]:
    """The verdict, whether it is without doubt, and what would change."""
    changes = [change.what for change in found.revision.changes] if found.revision else []
    return found.verdict, found.doubt is None, changes


def test_draft_that_says_nothing_new_is_the_stored_talk() -> None:
    stored = talk()
    assert one(draft(), stored) == Likeness(
        verdict=Verdict.SAME, talk=stored, reasons=("same title", "same speaker", "same day", "same start", "same link")
    )


def test_draft_without_anything_like_it_is_new() -> None:
    assert (
        one(draft(), talk(title="Rings", speakers=("Bo Ek",), starts_at=datetime(2026, 2, 1, tzinfo=UTC), ends_at=None))
        == Likeness()
    )
    assert one(draft()) == Likeness()


@pytest.mark.parametrize(
    "says, changes",
    [
        ({"venue": "Room C1"}, ["where"]),
        ({"title": "Tides of Smal Moons"}, ["title"]),
        ({"title": "On Something Else"}, ["title"]),
        ({"title": None, "abstract": "They bend more."}, ["abstract"]),
        ({"start": time(14), "end": None}, ["when"]),
        ({"date": LATER}, ["when"]),
        ({"date": LATER, "start": None, "end": None}, ["when"]),
        ({"date": None, "start": None, "end": None, "abstract": "They bend more."}, ["abstract"]),
        ({"speakers": ("I. Varga", "Bo Ek")}, ["speakers"]),
        ({"speakers": (), "abstract": "They bend more."}, ["abstract"]),
    ],
    ids=str,
)
def test_draft_of_a_stored_talk_updates_it(says: dict[str, Any], changes: list[str]) -> None:
    assert told(one(draft(**says), talk())) == ("update", True, changes)


@pytest.mark.parametrize(
    "says, known",
    [
        ({"title": "On Something Else", "start": time(10), "end": None}, {}),
        ({"title": "On Something Else", "date": date(2026, 1, 17)}, {}),
        ({"title": None, "date": date(2026, 1, 17)}, {}),
        ({"speakers": ("Bo Ek",)}, {}),
        ({"title": None, "speakers": ("Bo Ek",)}, {}),
        ({"title": "On Something Else", "speakers": ("Bo Ek",)}, {}),
        ({"title": "On Something Else", "speakers": ()}, {}),
        ({"date": date(2026, 4, 20)}, {}),
        ({"speakers": (), "date": LATER}, {}),
        ({"date": date(2025, 12, 15)}, {}),
        ({}, {"starts_at": datetime(2025, 12, 11, 15, tzinfo=UTC), "ends_at": None}),
        ({"title": None, "speakers": (), "start": None, "end": None, "link": None, "abstract": "A."}, {}),
    ],
    ids=str,
)
def test_draft_that_may_be_a_stored_talk_is_doubted(says: dict[str, Any], known: dict[str, Any]) -> None:
    found = one(draft(**says), talk(**known))
    assert (found.verdict, found.doubt is not None, found.sure) == ("update", True, False)


@pytest.mark.parametrize(
    "says, known",
    [
        ({"title": "Random Graphs, Lecture 2", "date": LATER}, {"title": "Random Graphs, Lecture 1"}),
        ({"title": "Random Graphs II", "date": date(2026, 1, 16)}, {"title": "Random Graphs I"}),
        ({"title": "Random Graphs II", "start": time(18), "end": None}, {"title": "Random Graphs"}),
        ({"title": "On Something Else", "speakers": ("Bo Ek",), "start": time(18), "end": None}, {}),
        ({"title": "On Something Else", "speakers": ("Bo Ek",), "link": None}, {}),
        ({"title": None, "speakers": ("Bo Ek",), "start": time(18), "end": None}, {}),
        ({"speakers": ("Bo Ek",), "date": LATER}, {}),
        ({"date": date(2026, 9, 15)}, {}),
        ({"title": "On Something Else", "date": LATER}, {}),
    ],
    ids=str,
)
def test_draft_of_another_talk_is_new(says: dict[str, Any], known: dict[str, Any]) -> None:
    assert one(draft(**says), talk(**known)) == Likeness()


def test_open_slot_is_filled_without_doubt() -> None:
    slot = talk(title=None, speakers=(), abstract=None, venue=None, join=Join(), ends_at=None)
    found = one(draft(), slot)
    assert (told(found), found.sure) == (
        ("update", True, ["title", "speakers", "when", "where", "link", "abstract"]),
        True,
    )


def test_the_better_of_two_talks_is_taken() -> None:
    first, second = talk(1), talk(2, starts_at=datetime(2026, 1, 22, 15, tzinfo=UTC), ends_at=None)
    found = one(draft(date=LATER, end=None), first, second)
    assert (found.verdict, found.talk) == (Verdict.SAME, second)


def test_talk_moved_away_from_two_like_it_is_doubted() -> None:
    found = one(
        draft(date=date(2026, 1, 29)), talk(1), talk(2, starts_at=datetime(2026, 1, 22, 15, tzinfo=UTC), ends_at=None)
    )
    assert (found.talk and found.talk.id, found.doubt) == (
        2,
        "It may be a talk that is stored already (same title, same speaker, 7 days apart, same link). Check whether it "
        "is that one.",
    )


def test_lectures_of_one_announcement_are_talks_of_their_own() -> None:
    lectures = [draft(date=date(2026, 1, day)) for day in (15, 16, 17)]
    twice_a_day = [draft(), draft(start=time(10), end=time(11))]
    assert [told(found) for found in compare(lectures, [talk()], now=NOW)] == [
        ("same", True, []),
        ("new", True, []),
        ("new", True, []),
    ]
    assert [found.verdict for found in compare(twice_a_day, [talk()], now=NOW)] == ["same", "new"]


def test_talk_told_twice_in_one_announcement_is_one() -> None:
    short = draft(abstract=None, venue=None, link=None, end=None)
    assert [found.verdict for found in compare([draft(), short], [talk()], now=NOW)] == ["same", "same"]
    assert [found.verdict for found in compare([draft(), short], [talk()], now=NOW, settled={0: 1})] == ["new", "same"]


def test_talk_that_became_of_one_draft_is_kept_from_the_next() -> None:
    lectures = [draft(), draft(date=date(2026, 1, 16))]
    assert compare(lectures, [talk()], now=NOW, settled={0: 1}) == [Likeness(), Likeness()]


def test_hour_is_compared_by_the_clock_of_the_talk() -> None:
    stored = talk(zone=None)
    abroad = draft(date=date(2026, 1, 16), start=time(0), end=time(1, 30), timezone="Asia/Tokyo")
    assert told(one(abroad, stored)) == ("same", True, [])


def test_only_doubts_on_what_would_change_matter_to_a_stored_talk() -> None:
    doubts = tuple(Doubt(field=field, why="Check it.") for field in ("title", "date", "start", "venue", "talk"))
    new, update, same = (
        one(draft(doubts=doubts)),
        one(draft(doubts=doubts, title=None, date=None, venue="Room C1", start=time(14)), talk()),
        one(draft(doubts=doubts), talk()),
    )
    assert [[doubt.field for doubt in each.doubts_of(draft(doubts=doubts))] for each in (new, update, same)] == [
        ["title", "date", "start", "venue", "talk"],
        ["date", "start", "venue"],
        [],
    ]


_days = st.integers(-200, 200).map(lambda days: NOW.date() + timedelta(days=days))
_names = st.sampled_from(["Ilse Varga", "I. Varga", "Bo Ek", "张伟"])
_titles = st.none() | st.sampled_from(["Tides of Small Moons", "Tides of Smal Moons", "Rings", "Rings 2"])
_drafts = st.builds(
    Draft,
    title=_titles,
    speakers=st.lists(st.builds(SpeakerName, name=_names), max_size=2).map(tuple),
    date=st.none() | _days | st.sampled_from([date.min, date.max]),
    start=st.none() | st.sampled_from([time(10), time(16)]),
    end=st.none() | st.just(time(17)),
    timezone=st.none() | st.sampled_from(["Asia/Tokyo", "Europe/Berlin"]),
    link=st.none() | st.sampled_from(["https://zoom.us/j/555123456", "https://meet.example/a"]),
)
_talks = st.lists(
    st.builds(
        lambda title, names, day, hour: talk(
            title=title,
            speakers=tuple(Speaker(id=number, name=name) for number, name in enumerate(names)),
            starts_at=datetime.combine(day, time(hour), UTC),
            ends_at=None,
        ),
        _titles,
        st.lists(_names, max_size=2),
        _days,
        st.sampled_from([9, 15]),
    ),
    max_size=5,
)


@given(st.lists(_drafts, max_size=4), _talks)
def test_whatever_is_compared_no_other_talk_of_an_announcement_is_overwritten(
    drafts: list[Draft], found: list[Talk]
) -> None:
    stored = [dataclasses.replace(one, id=number) for number, one in enumerate(found, 1)]
    likenesses = compare(drafts, stored, now=NOW)

    assert len(likenesses) == len(drafts)
    assert compare(drafts, stored, now=NOW) == likenesses
    for likeness in likenesses:
        assert (likeness.talk is None) == (likeness.verdict is Verdict.NEW)
        assert bool(likeness.revision and likeness.revision.changes) == (likeness.verdict is Verdict.UPDATE)
    taken = [
        (likeness.talk.id, drafted.date) for likeness, drafted in zip(likenesses, drafts, strict=True) if likeness.talk
    ]
    for number, day in taken:
        assert {other for same, other in taken if same == number} == {day}
