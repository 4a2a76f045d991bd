"""Stretches of days as people type them."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seminar import spans, wall
from seminar.errors import Refusal
from seminar.spans import Span
from tests.seminar.clocks import moments

BERLIN = ZoneInfo("Europe/Berlin")
# A Wednesday.
NOW = datetime(2025, 9, 10, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    "typed, first, after_last",
    [
        ("today", "2025-09-10", "2025-09-11"),
        ("tomorrow", "2025-09-11", "2025-09-12"),
        ("Thursday", "2025-09-11", "2025-09-12"),
        ("17 Sep", "2025-09-17", "2025-09-18"),
        ("this week", "2025-09-08", "2025-09-15"),
        ("next week", "2025-09-15", "2025-09-22"),
        ("last week", "2025-09-01", "2025-09-08"),
        ("This Month", "2025-09-01", "2025-10-01"),
        ("next month", "2025-10-01", "2025-11-01"),
        ("next year", "2026-01-01", "2027-01-01"),
        ("next 7 days", "2025-09-10", "2025-09-17"),
        ("the next 2 weeks", "2025-09-10", "2025-09-24"),
        ("March", "2026-03-01", "2026-04-01"),
        ("in September", "2025-09-01", "2025-10-01"),
        ("March 2026", "2026-03-01", "2026-04-01"),
        ("sept. 2025", "2025-09-01", "2025-10-01"),
        ("2025", "2025-01-01", "2026-01-01"),
        ("2025-03", "2025-03-01", "2025-04-01"),
        ("2025-03..2025-05", "2025-03-01", "2025-06-01"),
        ("2025-03…2025-05", "2025-03-01", "2025-06-01"),
        ("2025-2026", "2025-01-01", "2027-01-01"),
        ("2025-03-01..2025-03-15", "2025-03-01", "2025-03-16"),
        ("1 Oct to 15 Oct", "2025-10-01", "2025-10-16"),
        ("March–May", "2026-03-01", "2026-06-01"),
        ("from October until February", "2025-10-01", "2026-03-01"),
        ("today..tomorrow", "2025-09-10", "2025-09-12"),
    ],
)
def test_parse_reads_the_form(typed: str, first: str, after_last: str) -> None:
    span = spans.parse(typed, zone=BERLIN, now=NOW)
    starts_at, ends_at = (
        datetime.fromisoformat(day).replace(tzinfo=BERLIN).astimezone(UTC) for day in (first, after_last)
    )
    assert span == Span(starts_at=starts_at, ends_at=ends_at)


def test_parse_takes_days_from_the_readers_zone() -> None:
    late = datetime(2025, 9, 10, 20, tzinfo=UTC)
    assert spans.parse("today", zone=ZoneInfo("Asia/Hong_Kong"), now=late) == Span(
        starts_at=datetime(2025, 9, 10, 16, tzinfo=UTC), ends_at=datetime(2025, 9, 11, 16, tzinfo=UTC)
    )


def test_parse_keeps_a_day_whole_where_clocks_skip_its_midnight() -> None:
    # In Cairo the 24th of April 2026 begins at 1:00.
    assert spans.parse("2026-04-24", zone=ZoneInfo("Africa/Cairo"), now=NOW) == Span(
        starts_at=datetime(2026, 4, 23, 22, tzinfo=UTC), ends_at=datetime(2026, 4, 24, 21, tzinfo=UTC)
    )


@pytest.mark.parametrize(
    "typed, sentence",
    [
        ("", "No days were given. Type for example this month, March 2026, or 2026-03..2026-05."),
        ("soon", "“soon” names no days. Type for example this month, March 2026, or 2026-03..2026-05."),
        ("2025-13", "“2025-13” names no days. Type for example this month, March 2026, or 2026-03..2026-05."),
        ("9999", "“9999” names no days. Type for example this month, March 2026, or 2026-03..2026-05."),
        ("@here", "“here” names no days. Type for example this month, March 2026, or 2026-03..2026-05."),
        (
            "2026-05..2026-03",
            "The end is before the start. Type the earlier one first, such as 2026-03..2026-05.",
        ),
    ],
)
def test_parse_says_what_to_type_instead(typed: str, sentence: str) -> None:
    with pytest.raises(Refusal) as refusal:
        spans.parse(typed, zone=BERLIN, now=NOW)
    assert str(refusal.value) == sentence


_WORDS = ("this", "next", "week", "month", "2025", "2025-03", "..", "to", "-", "march", "0 days", "999 months", "thu")


@given(
    st.one_of(st.text(max_size=130), st.lists(st.sampled_from(_WORDS), max_size=5).map(" ".join)),
    moments(),
)
@settings(deadline=None, max_examples=500)
def test_parse_gives_whole_days_or_a_refusal(typed: str, reader: tuple[ZoneInfo, datetime]) -> None:
    zone, now = reader
    try:
        span = spans.parse(typed, zone=zone, now=now)
    except Refusal:
        return
    ends = (span.starts_at, span.ends_at)
    assert ends[0] < ends[1]
    assert ends == tuple(wall.start_of_day(wall.shown(end, zone).date(), zone) for end in ends)
