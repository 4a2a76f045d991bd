from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from seminar import reminders
from seminar.delivery import Kind, Planned
from seminar.series import Series, SeriesFields
from seminar.talk import Status, Talk, TalkFields
from tests.builders import NOW

ZONES = ("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Hong_Kong", "America/St_Johns")
DAY, HOUR, MINUTES = timedelta(days=1), timedelta(hours=1), timedelta(minutes=10)
START = NOW + timedelta(days=7)


def talk(
    starts_at: datetime = START,
    *,
    offsets: tuple[timedelta, ...] = (DAY, HOUR, MINUTES),
    zone: str = "Europe/Berlin",
    length: timedelta = HOUR,
    archived: bool = False,
    hour_known: bool = True,
    status: Status = Status.SCHEDULED,
    published_at: datetime | None = None,
) -> Talk:
    fields = SeriesFields(name="ML", zone=ZoneInfo(zone), reminder_offsets=offsets, length=length)
    series = Series(id=1, server_id=1, key="ml", fields=fields, archived=archived)
    own = TalkFields(starts_at=starts_at, hour_known=hour_known)
    return Talk(id=3, series=series, fields=own, status=status, published_at=published_at)


def dues(planned: list[Planned]) -> list[datetime]:
    return [one.due_at for one in planned]


def test_plan_owes_a_reminder_at_each_offset_until_the_next_one() -> None:
    planned = reminders.plan(talk(), 500, now=NOW)

    assert [(one.kind, one.due_at, one.useless_at) for one in planned] == [
        (Kind.REMINDER, START - DAY, START - HOUR),
        (Kind.REMINDER, START - HOUR, START - MINUTES),
        (Kind.REMINDER, START - MINUTES, START + timedelta(minutes=30)),
    ]
    assert [one.key for one in planned] == [
        "reminder:3:channel:500:20260108T0000:1440",
        "reminder:3:channel:500:20260108T0000:60",
        "reminder:3:channel:500:20260108T0000:10",
    ]


def test_plan_owes_the_announcement_only_once_it_is_published() -> None:
    planned = reminders.plan(talk(published_at=NOW, offsets=()), 500, now=NOW)

    assert [(one.kind, one.key, one.due_at) for one in planned] == [
        (Kind.ANNOUNCEMENT, "announcement:3:channel:500", NOW)
    ]
    assert reminders.plan(talk(offsets=()), 500, now=NOW) == []


def test_plan_owes_nothing_without_channel_or_for_talks_that_do_not_take_place() -> None:
    assert reminders.plan(talk(published_at=NOW), None, now=NOW) == []
    assert reminders.plan(talk(published_at=NOW, status=Status.CANCELLED), 500, now=NOW) == []
    assert reminders.plan(talk(published_at=NOW, archived=True), 500, now=NOW) == []
    assert reminders.plan(talk(published_at=NOW), 500, now=START + HOUR) == []


def test_plan_reminds_nobody_of_a_talk_whose_hour_is_open() -> None:
    assert reminders.plan(talk(hour_known=False), 500, now=NOW) == []


def test_plan_of_a_talk_added_late_owes_only_what_comes_and_the_last_one() -> None:
    late = START - timedelta(minutes=30)
    assert dues(reminders.plan(talk(), 500, now=late)) == [START - MINUTES]
    assert dues(reminders.plan(talk(), 500, now=START - timedelta(minutes=4))) == [START - MINUTES]
    assert dues(reminders.plan(talk(), 500, now=START + timedelta(minutes=31))) == []


def test_plan_keeps_an_unsent_reminder_whose_moment_passed_while_it_is_useful() -> None:
    known = {one.key for one in reminders.plan(talk(), 500, now=NOW)}
    late = START - timedelta(minutes=30)

    assert dues(reminders.plan(talk(), 500, now=late, known=known)) == [START - HOUR, START - MINUTES]


@given(
    days=st.timedeltas(timedelta(0), timedelta(days=2000)),
    zone=st.sampled_from(ZONES),
    minutes=st.sets(st.integers(0, 28 * 24 * 60), max_size=10),
    ahead=st.timedeltas(timedelta(0), timedelta(days=40)),
)
def test_plan_counts_offsets_in_elapsed_time_across_clock_changes(
    days: timedelta, zone: str, minutes: set[int], ahead: timedelta
) -> None:
    start = NOW + days
    offsets = tuple(timedelta(minutes=one) for one in minutes)
    planned = reminders.plan(talk(start, zone=zone, offsets=offsets), 500, now=start - ahead)

    expected = {offset for offset in offsets if offset < ahead or offset == min(offsets)}
    assert {start - one.due_at for one in planned} == expected
    assert len({one.key for one in planned}) == len(planned)
    assert all(one.useless_at is not None and one.useless_at > one.due_at for one in planned)
    assert dues(planned) == sorted(dues(planned))


def test_plan_of_a_moved_talk_shares_no_key_with_the_plan_before() -> None:
    before = {one.key for one in reminders.plan(talk(), 500, now=NOW)}
    after = {one.key for one in reminders.plan(talk(START + HOUR), 500, now=NOW)}

    assert before & after == set()
