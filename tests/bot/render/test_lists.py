from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.actions.listings import PER_PAGE, Kind, Listing, Page
from bot.render import lists
from seminar import wall
from seminar.spans import Span
from seminar.talk import Status, Talk
from tests.bot.render import hostile
from tests.bot.render.hostile import check, shown
from tests.bot.render.test_talks import a_talk
from tests.builders import NOW

BERLIN = ZoneInfo("Europe/Berlin")


@given(hostile.several_talks(10), hostile.nows)
@settings(max_examples=20, deadline=None)
def test_the_next_few_stay_within_the_limits(found: tuple[Talk, ...], now: datetime) -> None:
    check(lists.next_few(found, now))


@given(hostile.several_talks(PER_PAGE), hostile.nows, st.sampled_from(Kind), st.booleans(), st.integers(0, 99))
@settings(max_examples=30, deadline=None)
def test_a_listing_stays_within_the_limits(
    found: tuple[Talk, ...], now: datetime, kind: Kind, more: bool, number: int
) -> None:
    asked = Listing(
        kind=kind,
        series_id=1234567,
        speaker_id=1234567,
        span=Span(starts_at=datetime(2199, 1, 1, tzinfo=UTC), ends_at=datetime(2200, 1, 1, tzinfo=UTC)),
        zone=ZoneInfo("America/Argentina/ComodRivadavia"),
    )
    check(lists.listing(Page(asked=asked, talks=found, number=number, more=more), now))


@pytest.mark.parametrize("status", Status)
@pytest.mark.parametrize("filling", hostile.FILLINGS)
def test_the_worst_talks_stay_within_the_limits_in_any_number(filling: str, status: Status) -> None:
    for count in range(1, 11):
        found = tuple(hostile.worst_talk(filling, number=number, status=status) for number in range(count))
        check(lists.next_few(found, NOW))
    for past in (True, False):
        for kind in Kind:
            found = tuple(hostile.worst_talk(filling, number=n, status=status, past=past) for n in range(PER_PAGE))
            asked = Listing(kind=kind, speaker_id=1)
            check(lists.listing(Page(asked=asked, talks=found, number=9, more=True), NOW))


def test_a_listing_stands_under_its_months() -> None:
    talks = tuple(
        a_talk(fields={"title": title, "starts_at": NOW + timedelta(days=days)})
        for title, days in (("One", 1), ("Two", 8), ("Three", 40))
    )
    page = Page(asked=Listing(kind=Kind.COMING), talks=talks, number=0, more=False)
    assert shown(lists.listing(page, NOW)) == [
        "## 🗓️ Coming talks\n-# ML Seminar",
        "### January 2026",
        "**One**\nSpeaker to be announced\n🗓️ <t:1767312000:F> · <t:1767312000:R>\n-# Fri 01:00 Berlin time",
        "**Two**\nSpeaker to be announced\n🗓️ <t:1767916800:F> · <t:1767916800:R>\n-# Fri 01:00 Berlin time",
        "### February 2026",
        "**Three**\nSpeaker to be announced\n🗓️ <t:1770681600:F> · <t:1770681600:R>\n-# Tue 01:00 Berlin time",
    ]


def test_a_cancelled_talk_is_struck_out_in_a_list() -> None:
    row = lists.coming(a_talk(status=Status.CANCELLED), NOW)
    assert _text(row).splitlines()[0] == "**~~Sparse Gradients~~ (cancelled)**"


def test_a_past_talk_shows_its_day_and_materials() -> None:
    assert _text(lists.past(a_talk(fields={"starts_at": NOW - timedelta(days=1)}), series=True)).splitlines() == [
        "**Sparse Gradients**",
        "Speaker to be announced",
        "🗓️ <t:1767139200:D>",
        "-# ML Seminar",
    ]


@pytest.mark.parametrize(
    "venue, small",
    [
        (None, ["-# Thu 01:00 Berlin time · ML Seminar"]),
        ("Room 7", ["-# Thu 01:00 Berlin time · 📍 Room 7 · ML Seminar"]),
        ("Room 2.14, Institute", ["-# Thu 01:00 Berlin time · 📍 Room 2.14, Institute", "-# ML Seminar"]),
        (
            "Room 2.14, Harbour Institute, and online",
            ["-# Thu 01:00 Berlin time", "-# 📍 Room 2.14, Harbour Institute, and online · ML Seminar"],
        ),
        (
            "清河大学数学科学学院教学楼三层",
            ["-# Thu 01:00 Berlin time", "-# 📍 清河大学数学科学学院教学楼三层 · ML Seminar"],
        ),
    ],
)
def test_small_print_breaks_between_what_it_says(venue: str | None, small: list[str]) -> None:
    row = lists.coming(a_talk(fields={"venue": venue, "starts_at": NOW + timedelta(days=7)}), NOW, series=True)
    assert [one for one in _text(row).splitlines() if one.startswith("-#")] == small


@pytest.mark.parametrize(
    "first, after, said",
    [
        ((2025, 1, 1), (2026, 1, 1), "2025"),
        ((2025, 1, 1), (2027, 1, 1), "2025 – 2026"),
        ((2025, 3, 1), (2025, 4, 1), "March 2025"),
        ((2025, 12, 1), (2026, 3, 1), "December 2025 – February 2026"),
        ((2025, 3, 30), (2025, 3, 31), "30 March 2025"),
        ((2025, 3, 3), (2025, 3, 10), "3 March 2025 – 9 March 2025"),
    ],
)
def test_the_days_that_were_asked_for_are_said_shortly(
    first: tuple[int, int, int], after: tuple[int, int, int], said: str
) -> None:
    start, end = (wall.start_of_day(date(*day), BERLIN) for day in (first, after))
    asked = Listing(kind=Kind.SPAN, span=Span(starts_at=start, ends_at=end), zone=BERLIN)
    page = Page(asked=asked, talks=(a_talk(),), number=0, more=False)
    assert shown(lists.listing(page, NOW))[0] == f"## 🗓️ Talks\n-# ML Seminar · {said}"


def _text(row: Any) -> str:
    return str(row.children[0].content)
