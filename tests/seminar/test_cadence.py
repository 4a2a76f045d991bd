"""Rules by which series recur, and their slots."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seminar import cadence, wall
from seminar.cadence import Cadence
from seminar.errors import Refusal
from tests.seminar.clocks import moments

BERLIN = ZoneInfo("Europe/Berlin")
# A Wednesday.
TODAY = date(2025, 9, 10)
THURSDAY = date(2025, 9, 11)


def utc(*texts: str) -> list[datetime]:
    return [datetime.fromisoformat(text).replace(tzinfo=UTC) for text in texts]


@pytest.mark.parametrize(
    "typed, every, anchor",
    [
        ("Thursday 16:15", 1, THURSDAY),
        ("Thursdays at 4:15pm", 1, THURSDAY),
        ("every Thursday 16:15", 1, THURSDAY),
        ("weekly on Thu, 16:15", 1, THURSDAY),
        ("every week on Thursday 16:15", 1, THURSDAY),
        ("every other Thursday 16:15", 2, THURSDAY),
        ("every second Thursday, 16.15 Uhr", 2, THURSDAY),
        ("biweekly Thursday 16 c.t.", 2, THURSDAY),
        ("every two weeks on Thursday at 16h15", 2, THURSDAY),
        ("every 3 weeks Thursday 16:15", 3, THURSDAY),
        ("every other Thursday 16:15 from 2025-10-02", 2, date(2025, 10, 2)),
        ("every other Thursday 16:15, starting on 1 Oct", 2, date(2025, 10, 2)),
    ],
)
def test_parse_reads_the_rule(typed: str, every: int, anchor: date) -> None:
    assert cadence.parse(typed, today=TODAY) == Cadence(weekday=3, start=time(16, 15), every=every, anchor=anchor)


@pytest.mark.parametrize(
    "typed, sentence",
    [
        ("", "No rule was given. Type a weekday and an hour, such as every other Thursday 16:15."),
        (
            "Thursday",
            "“Thursday” is no rule for a series. Type a weekday and an hour, such as every other Thursday 16:15.",
        ),
        (
            "first Monday of the month 9:00",
            "“first Monday of the month 9:00” is no rule for a series. "
            "Type a weekday and an hour, such as every other Thursday 16:15.",
        ),
        (
            "every 99 weeks Thursday 16:15",
            "A series recurs every 1 to 26 weeks. Type one of them, such as every 3 weeks.",
        ),
        ("Thursday 16:15 from soon", "“soon” names no first day. Type one, such as from 2025-09-10."),
        ("Thursday 25:00", "A day has the hours 0:00 to 23:59. Type one such as 3pm or 15:00."),
    ],
)
def test_parse_says_what_to_type_instead(typed: str, sentence: str) -> None:
    with pytest.raises(Refusal) as refusal:
        cadence.parse(typed, today=TODAY)
    assert str(refusal.value) == sentence


@given(st.text(max_size=130))
def test_parse_raises_nothing_but_a_refusal(typed: str) -> None:
    try:
        found = cadence.parse(typed, today=TODAY)
    except Refusal:
        return
    assert found.anchor.weekday() == found.weekday


@pytest.mark.parametrize(
    "every, words",
    [
        (1, "every Thursday at 16:15"),
        (2, "every other Thursday at 16:15"),
        (3, "every 3 weeks on Thursday at 16:15"),
    ],
)
def test_in_words_is_parsed_again(every: int, words: str) -> None:
    rule = Cadence(weekday=3, start=time(16, 15), every=every, anchor=THURSDAY)
    assert cadence.in_words(rule) == words
    assert cadence.parse(words, today=TODAY) == rule


def test_slots_keep_their_hour_across_a_clock_change() -> None:
    rule = Cadence(weekday=3, start=time(16, 15), every=2, anchor=THURSDAY)
    span = utc("2025-10-01", "2025-11-21")
    found = list(cadence.slots(rule, BERLIN, *span))
    assert found == utc("2025-10-09T14:15", "2025-10-23T14:15", "2025-11-06T15:15", "2025-11-20T15:15")


def test_slots_begin_at_the_anchor_and_leave_out_the_end() -> None:
    rule = Cadence(weekday=3, start=time(16, 15), anchor=THURSDAY)
    found = list(cadence.slots(rule, BERLIN, *utc("2025-01-01", "2025-09-25T14:15")))
    assert found == utc("2025-09-11T14:15", "2025-09-18T14:15")
    assert list(cadence.slots(rule, BERLIN, *utc("2025-09-18T14:15", "2025-09-25"))) == found[1:]


def test_slots_count_from_the_week_of_an_anchor_on_another_weekday() -> None:
    rule = Cadence(weekday=0, start=time(9), every=2, anchor=THURSDAY)
    assert list(cadence.slots(rule, BERLIN, *utc("2025-09-01", "2025-10-01"))) == utc(
        "2025-09-08T07:00", "2025-09-22T07:00"
    )


def test_slots_move_forward_by_a_gap_and_take_the_first_of_a_repeated_hour() -> None:
    rule = Cadence(weekday=6, start=time(2, 30), anchor=date(2026, 3, 22))
    spring = list(cadence.slots(rule, BERLIN, *utc("2026-03-22", "2026-04-06")))
    autumn = list(cadence.slots(rule, BERLIN, *utc("2026-10-24", "2026-11-02")))
    assert (spring, autumn) == (
        utc("2026-03-22T01:30", "2026-03-29T01:30", "2026-04-05T00:30"),
        utc("2026-10-25T00:30", "2026-11-01T01:30"),
    )


@given(moments(), st.times().map(lambda at: at.replace(second=0, microsecond=0, fold=0)), st.integers(1, 5))
@settings(deadline=None)
def test_slots_show_their_hour_wherever_it_exists(moment: tuple[ZoneInfo, datetime], start: time, every: int) -> None:
    zone, after = moment
    anchor = wall.shown(after, zone).date() - timedelta(days=30)
    rule = Cadence(weekday=anchor.weekday(), start=start, every=every, anchor=anchor)
    found = list(cadence.slots(rule, zone, after, after + timedelta(days=100)))
    wanted = [datetime.combine(anchor, start) + timedelta(weeks=every * step) for step in range(25)]
    expected = [wall.instants(reading, zone)[0] for reading in wanted if wall.instants(reading, zone)]
    moved = [wall.instant(reading, zone) for reading in wanted if not wall.instants(reading, zone)]
    assert found == [slot for slot in sorted(expected + moved) if after <= slot < after + timedelta(days=100)]
    assert all(start < wall.shown(slot, zone).time() for slot in moved)
