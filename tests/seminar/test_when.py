"""Moments as people type them."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seminar import wall, when, wording
from seminar.errors import BadTime
from tests.seminar.clocks import ZONES, minutes_of, moments

BERLIN = ZoneInfo("Europe/Berlin")
# A Wednesday, 11:30 in Berlin.
NOW = datetime(2025, 9, 10, 9, 30, tzinfo=UTC)
SUCH_AS = "Type one to come, such as tomorrow 15:00, Thu 4pm or 2025-09-17 16:15."


def in_berlin(typed: str, *, past_ok: bool = False) -> str:
    at = when.parse(typed, zone=BERLIN, now=NOW, past_ok=past_ok)
    assert at.tzinfo is UTC
    return f"{at.astimezone(BERLIN):%Y-%m-%d %H:%M}"


def attempt(typed: str, zone: ZoneInfo, now: datetime, *, past_ok: bool = False) -> tuple[datetime | None, str]:
    try:
        return when.parse(typed, zone=zone, now=now, past_ok=past_ok), ""
    except BadTime as trouble:
        return None, str(trouble)


def refused(typed: str, *, zone: str = "Europe/Berlin", now: datetime = NOW) -> str:
    with pytest.raises(BadTime) as trouble:
        when.parse(typed, zone=ZoneInfo(zone), now=now)
    return str(trouble.value)


@pytest.mark.parametrize(
    "typed, berlin",
    [
        ("tomorrow 3pm", "2025-09-11 15:00"),
        ("today 15:00", "2025-09-10 15:00"),
        ("tonight 8pm", "2025-09-10 20:00"),
        ("day after tomorrow 9am", "2025-09-12 09:00"),
        ("Thu 4pm", "2025-09-11 16:00"),
        ("Thursdays at 4 p.m.", "2025-09-11 16:00"),
        ("this Thursday 16:15", "2025-09-11 16:15"),
        ("next Thursday 16:15", "2025-09-18 16:15"),
        ("next Monday 10am", "2025-09-15 10:00"),
        ("Thursday next week, 16:15", "2025-09-18 16:15"),
        ("next week Thu @ 16:15", "2025-09-18 16:15"),
        ("Wed 12:00", "2025-09-10 12:00"),
        ("Wed 11:00", "2025-09-17 11:00"),
        ("2025-09-17 17:00", "2025-09-17 17:00"),
        ("2025-09-17T17:00", "2025-09-17 17:00"),
        ("2025-09-17T17:00Z", "2025-09-17 19:00"),
        ("2025-09-17T17:00:00.000+08:00", "2025-09-17 11:00"),
        ("2025-09-17T09:00-10:00", "2025-09-17 21:00"),
        ("20250917T170000Z", "2025-09-17 19:00"),
        ("2025/9/17 17:00", "2025-09-17 17:00"),
        ("17.09.2025 16:15", "2025-09-17 16:15"),
        ("17.9. 16.15", "2025-09-17 16:15"),
        ("17/9 15:00", "2025-09-17 15:00"),
        ("9/17/25 3pm", "2025-09-17 15:00"),
        ("4/4/2026 15:00", "2026-04-04 15:00"),
        ("Fri 3/4/2026 15:00", "2026-04-03 15:00"),
        ("tomorrow, 11 Sep, 17:00", "2025-09-11 17:00"),
        ("next Wednesday 17 Sep 17:00", "2025-09-17 17:00"),
        ("17 Sep 17:00", "2025-09-17 17:00"),
        ("17th of September, 17:00", "2025-09-17 17:00"),
        ("17-Sep-2025 17:00", "2025-09-17 17:00"),
        ("Sep 17, 2025 5:00 pm", "2025-09-17 17:00"),
        ("Sept 17 5 PM", "2025-09-17 17:00"),
        ("Wed, 17 Sep 2025 17:00", "2025-09-17 17:00"),
        ("the 17th at 5pm", "2025-09-17 17:00"),
        ("the 3rd at 5pm", "2025-10-03 17:00"),
        ("2025年9月17日 17:00", "2025-09-17 17:00"),
        ("１７ Sep ２０２５ １７：００", "2025-09-17 17:00"),
        ("10 Mar 10:00", "2026-03-10 10:00"),
        ("10 Sep 12:00", "2025-09-10 12:00"),
        ("29 Feb 10:00", "2028-02-29 10:00"),
        ("17 Sep 5pm HKT", "2025-09-17 11:00"),
        ("17 Sep 17:00 Hong Kong time", "2025-09-17 11:00"),
        ("4pm Thursday in New York", "2025-09-11 22:00"),
        ("Thursday at 4pm ET", "2025-09-11 22:00"),
        ("tomorrow 17:00 Paris, France", "2025-09-11 17:00"),
        ("tomorrow 10:00 Cambridge, MA", "2025-09-11 16:00"),
        ("17 Sep 17:00 Etc/GMT+5", "2025-09-18 00:00"),
        ("2025-09-17 17:00 GMT+8", "2025-09-17 11:00"),
        ("17 Sep 17:00 (UTC+5:30)", "2025-09-17 13:30"),
        ("17 Sep 17:00 UTC", "2025-09-17 19:00"),
        ("17 Jul 2026 3pm CET", "2026-07-17 15:00"),
        ("17 Sep 17:00 (UTC+8) Hong Kong time", "2025-09-17 11:00"),
        ("in 2 hours", "2025-09-10 13:30"),
        ("in 90 min", "2025-09-10 13:00"),
        ("in 1h30", "2025-09-10 13:00"),
        ("half an hour from now", "2025-09-10 12:00"),
        ("in 2 days", "2025-09-12 11:30"),
        ("in two days at 15:00", "2025-09-12 15:00"),
        ("in a week, 15:00", "2025-09-17 15:00"),
        ("<t:1758099600:F>", "2025-09-17 11:00"),
        ("<t:1758099600>", "2025-09-17 11:00"),
        ("noon", "2025-09-10 12:00"),
        ("tomorrow 12 noon", "2025-09-11 12:00"),
        ("14h00", "2025-09-10 14:00"),
        ("9h", "2025-09-11 09:00"),
        ("tomorrow 18 Uhr", "2025-09-11 18:00"),
        ("tomorrow at 17", "2025-09-11 17:00"),
        ("8:15", "2025-09-11 08:15"),
        ("0:00 tomorrow", "2025-09-11 00:00"),
        ("12am tomorrow", "2025-09-11 00:00"),
        ("12pm tomorrow", "2025-09-11 12:00"),
        ("Thu 16 c.t.", "2025-09-11 16:15"),
        ("Thu 16:00 s.t.", "2025-09-11 16:00"),
    ],
)
def test_parse_reads_the_form(typed: str, berlin: str) -> None:
    assert in_berlin(typed) == berlin


@pytest.mark.parametrize(
    "typed, sentence",
    [
        ("", f"No time was given. {SUCH_AS}"),
        ("(((", f"That names no day and no hour. {SUCH_AS}"),
        ("9" * 200, f"That is too long for a time. {SUCH_AS}"),
        (
            "soon",
            "“soon” could not be read. Type a day and an hour, such as tomorrow 15:00 or Thu 4pm.",
        ),
        (
            "tomorrow 3pm @everyone",
            "“everyone” could not be read. Type a day and an hour, such as tomorrow 15:00 or Thu 4pm.",
        ),
        ("tomorrow", "The hour is missing. Type it too, such as “tomorrow 15:00”."),
        ("17 Sep HKT", "The hour is missing. Type it too, such as “17 sep hkt 15:00”."),
        ("next week", "A week has seven days. Name one and the hour, such as next Thursday 16:15."),
        ("tomorrow 5", "5 in the morning or in the afternoon? Type 5am, 5pm or 17:00."),
        ("16.15", "16.15 may be an hour or a day. Type 16:15, or a day such as 17 Sep."),
        ("today 8:00", f"10 September 2025, 8:00 Berlin time is past. {SUCH_AS}"),
        ("yesterday 15:00", f"9 September 2025, 15:00 Berlin time is past. {SUCH_AS}"),
        ("10 Sep 2024 15:00 HKT", f"10 September 2024, 15:00 Hong Kong time is past. {SUCH_AS}"),
        ("in 0 min", f"10 September 2025, 11:30 Berlin time is past. {SUCH_AS}"),
        ("17 Sep 2099 15:00", f"17 September 2099, 15:00 cannot be meant. Check the year. {SUCH_AS}"),
        ("17 Sep 9205 15:00", "The year 9205 cannot be meant. Type one such as 2025."),
        ("<t:999999999999:R>", f"No calendar reaches that day. {SUCH_AS}"),
        ("30 Feb 15:00", "There is no such day in the calendar. Check the day, the month and the year."),
        ("2025-13-01 15:00", "There is no such day in the calendar. Check the day, the month and the year."),
        ("25:00", "A day has the hours 0:00 to 23:59. Type one such as 3pm or 15:00."),
        ("13pm", "There is no 13 pm. Type an hour such as 3pm or 15:00."),
        ("tomorrow midnight", "Midnight belongs to two days. Type 0:00 of the day that begins, or 23:59."),
        ("17 Sep 24:00", "Midnight belongs to two days. Type 0:00 of the day that begins, or 23:59."),
        ("17 Sep 17:00–18:00", "That is a start and an end. Type the start alone here, such as 17:00."),
        ("17 Sep 5 to 6pm", "That is a start and an end. Type the start alone here, such as 5pm."),
        ("3pm and", "“and” could not be read. Type a day and an hour, such as tomorrow 15:00 or Thu 4pm."),
        ("tomorrow 3pm 4pm", "That names more than one hour. Type the start alone, such as Thu 16:15."),
        ("Thu 3pm Fri", "That names more than one day. Type one day and one hour, such as Thu 16:15."),
        ("tomorrow 17 Sep 3pm", "That names more than one day. Type one day and one hour, such as Thu 16:15."),
        ("3pm HKT JST", "That names more than one time zone. Leave one, such as 17 Sep 17:00 Berlin."),
        ("17 Sep 17:00 UTC+2 Hong Kong", "Hong Kong time is not UTC+2 then. Leave one of the two out."),
        ("Thu 17 Sep 17:00", "17 September 2025 is a Wednesday. Correct the weekday or the date."),
        (
            "3/4/2026 15:00",
            "That could be 4 March 2026 or 3 April 2026. Type the month as a word, or the date as 2026-03-04.",
        ),
        (
            "3pm Cambridge",
            "There is more than one Cambridge, and their clocks differ. Type “Cambridge, UK” or “Cambridge, MA”.",
        ),
    ],
)
def test_parse_says_what_to_type_instead(typed: str, sentence: str) -> None:
    assert refused(typed) == sentence


@pytest.mark.parametrize(
    "typed, zone, sentence",
    [
        (
            "29 Mar 2026 2:30",
            "Europe/Berlin",
            "Berlin time has no 2:30 on 29 March 2026: its clocks go from 2:00 straight to 3:00. Try 3:00.",
        ),
        (
            "5 Oct 2025 2:15",
            "Australia/Lord_Howe",
            "Lord Howe time has no 2:15 on 5 October 2025: its clocks go from 2:00 straight to 2:30. Try 2:30.",
        ),
        (
            "8 Mar 2026 2:30 New York",
            "Asia/Hong_Kong",
            "New York time has no 2:30 on 8 March 2026: its clocks go from 2:00 straight to 3:00. Try 3:00.",
        ),
    ],
)
def test_parse_refuses_an_hour_that_clocks_skip(typed: str, zone: str, sentence: str) -> None:
    assert refused(typed, zone=zone) == sentence


@pytest.mark.parametrize(
    "typed, zone, sentence",
    [
        (
            "25 Oct 2026 2:30",
            "Europe/Berlin",
            "2:30 comes twice on 25 October 2026 in Berlin time, as its clocks go back. "
            "Type 2:30 CEST for the first or 2:30 CET for the second.",
        ),
        (
            "5 Apr 2026 1:45",
            "Australia/Lord_Howe",
            "1:45 comes twice on 5 April 2026 in Lord Howe time, as its clocks go back. "
            "Type 1:45 UTC+11 for the first or 1:45 UTC+10:30 for the second.",
        ),
        # In Hong Kong "IST" would be India's.
        (
            "25 Oct 2026 1:30 Jerusalem",
            "Asia/Hong_Kong",
            "1:30 comes twice on 25 October 2026 in Jerusalem time, as its clocks go back. "
            "Type 1:30 UTC+3 for the first or 1:30 UTC+2 for the second.",
        ),
    ],
)
def test_parse_refuses_an_hour_that_comes_twice(typed: str, zone: str, sentence: str) -> None:
    assert refused(typed, zone=zone) == sentence


@pytest.mark.parametrize(
    "typed, zone, utc",
    [
        ("25 Oct 2026 2:30 CEST", "Europe/Berlin", "00:30"),
        ("25 Oct 2026 2:30 CET", "Europe/Berlin", "01:30"),
        ("25 Oct 2026 2:30 Berlin CET", "Europe/Berlin", "01:30"),
        ("25 Oct 2026 2:30 +02:00", "Europe/Berlin", "00:30"),
        ("25 Oct 2026 2:30 UTC+1", "Europe/Berlin", "01:30"),
        ("25 Oct 2026 2:30 CET", "Asia/Hong_Kong", "01:30"),
        ("25 Oct 2026 1:30 IST", "Asia/Jerusalem", "23:30"),
    ],
)
def test_parse_takes_a_suffix_for_an_hour_that_comes_twice(typed: str, zone: str, utc: str) -> None:
    assert f"{when.parse(typed, zone=ZoneInfo(zone), now=NOW):%H:%M}" == utc


def test_parse_within_the_repeated_hour_takes_the_one_to_come() -> None:
    now = datetime(2026, 10, 25, 0, 45, tzinfo=UTC)
    assert when.parse("today 2:30", zone=BERLIN, now=now) == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)


def test_parse_reads_an_abbreviation_as_the_readers_own_where_their_clocks_use_it() -> None:
    in_shanghai = when.parse("17 Sep 15:00 CST", zone=ZoneInfo("Asia/Shanghai"), now=NOW)
    in_berlin = when.parse("17 Sep 15:00 CST", zone=BERLIN, now=NOW)
    assert (in_shanghai, in_berlin) == (
        datetime(2025, 9, 17, 7, tzinfo=UTC),
        datetime(2025, 9, 17, 20, tzinfo=UTC),
    )


def test_parse_counts_days_from_today_in_the_zone_of_the_text() -> None:
    evening = datetime(2025, 9, 10, 20, tzinfo=UTC)
    assert when.parse("tomorrow 9:00 HKT", zone=BERLIN, now=evening) == datetime(2025, 9, 12, 1, tzinfo=UTC)


def test_parse_counts_hours_on_utc_and_days_on_the_wall() -> None:
    before = datetime(2026, 3, 28, 12, tzinfo=UTC)
    hours = when.parse("in 24 hours", zone=BERLIN, now=before)
    days = when.parse("in 2 days", zone=BERLIN, now=before)
    assert (hours, days) == (datetime(2026, 3, 29, 12, tzinfo=UTC), datetime(2026, 3, 30, 11, tzinfo=UTC))


@pytest.mark.parametrize(
    "typed, berlin",
    [
        ("yesterday 15:00", "2025-09-09 15:00"),
        ("today 8:00", "2025-09-10 08:00"),
        ("2024-03-01 10:00", "2024-03-01 10:00"),
        ("<t:0>", "1970-01-01 01:00"),
        ("1 Mar 10:00", "2026-03-01 10:00"),
    ],
)
def test_parse_allows_the_past_where_asked_to(typed: str, berlin: str) -> None:
    assert in_berlin(typed, past_ok=True) == berlin


@given(moments(), st.sampled_from(ZONES), st.integers(1, 60 * 24 * 365))
@settings(deadline=None, max_examples=300)
def test_parse_reads_what_local_prints(moment: tuple[ZoneInfo, datetime], own: ZoneInfo, ahead: int) -> None:
    zone, at = moment
    printed = wording.local(at, None, zone)
    assert when.parse(printed, zone=own, now=at - timedelta(minutes=ahead)) == at


@given(moments(), st.integers(0, 23), st.integers(0, 59), st.sampled_from(("tomorrow", "thu", "in 3 days", "")))
@settings(deadline=None, max_examples=300)
def test_parse_keeps_to_the_wall_clock_or_says_why_not(
    moment: tuple[ZoneInfo, datetime], hour: int, minute: int, day: str
) -> None:
    zone, now = moment
    at, trouble = attempt(f"{day} {hour}:{minute:02}", zone, now)
    if at is None:
        assert "straight to" in trouble or "comes twice" in trouble
        return
    reading = wall.shown(at, zone)
    assert (reading.hour, reading.minute, at.tzinfo, at > now) == (hour, minute, UTC, True)
    assert reading.date() - wall.shown(now, zone).date() <= timedelta(days=7)


_WORDS = (
    "next", "this", "thursday", "thu", "tomorrow", "today", "in", "2", "two", "weeks", "hours", "from now", "17", "sep",
    "17.", "9.", "2025", "2026-03-29", "29/3", "3/4/2026", "2:30", "2.30", "5pm", "17h", "noon", "midnight", "-", "to",
    "cet", "cest", "hkt", "utc", "utc+2", "+02:00", "berlin", "new york", "cambridge", ",", "@", "at", "the", "17th",
    "<t:1758099600>", "<t:99999999999>", "24:00", "29 feb", "of", "uhr", "c.t.", "week", "z", "t", "年", "9月", "1日",
)  # fmt: skip


@given(
    st.one_of(
        st.text(max_size=130),
        st.text(alphabet="0123456789 :./-+tzuc<>apmh,日月年", max_size=40),
        st.lists(st.sampled_from(_WORDS), max_size=7).map(" ".join),
        st.lists(st.sampled_from(_WORDS), max_size=7).map("".join),
    ),
    st.sampled_from(ZONES).flatmap(lambda zone: st.tuples(st.just(zone), minutes_of(zone))),
    st.booleans(),
)
@settings(deadline=None, max_examples=1500)
def test_parse_raises_nothing_but_bad_time(typed: str, reader: tuple[ZoneInfo, datetime], past_ok: bool) -> None:
    zone, now = reader
    at, trouble = attempt(typed, zone, now, past_ok=past_ok)
    if at is None:
        assert trouble.endswith(".")
        return
    assert at.tzinfo is UTC
    assert past_ok or at > now


@pytest.mark.parametrize(
    "garbage", ["x" * 10_000, "1" * 10_000, "1 " * 60, "a " * 60, "(" * 120, "in " + "1h " * 5_000]
)
def test_parse_refuses_long_garbage(garbage: str) -> None:
    with pytest.raises(BadTime):
        when.parse(garbage, zone=BERLIN, now=NOW)
