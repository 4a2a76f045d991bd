"""Where a text contradicts itself or says too little, the draft says so."""

from datetime import date

import pytest

from seminar.reading import Doubt
from tests.reading.shown import read_shown, read_text


def doubts_of(text: str, *, zone: str = "Europe/Berlin") -> tuple[Doubt, ...]:
    (draft,) = read_text(text, zone=zone).drafts
    return draft.doubts


def test_weekday_that_does_not_fit_is_doubted() -> None:
    why = "“Monday, 12 March 2025” does not fit: 12 March 2025 is a Wednesday. Check the day with the speaker."
    assert doubts_of("Title: Bells and whistles\nSpeaker: Kofi Boateng\nDate: Monday, 12 March 2025, 16:00") == (
        Doubt(field="date", why=why),
    )


def test_end_before_start_is_doubted_and_bounds_nothing() -> None:
    (draft,) = read_text("Title: Bells\nSpeaker: Kofi Boateng\nDate: 12 March 2025\nTime: 5pm - 4pm").drafts

    assert draft.doubts == (Doubt(field="end", why="“5pm - 4pm” ends before it starts. Check both times."),)
    assert draft.ends_at is None


def test_end_after_midnight_is_on_the_next_day() -> None:
    (draft,) = read_text("Title: Stars\nSpeaker: Kofi Boateng\nDate: 12 March 2025\nTime: 22:00 - 01:00").drafts

    assert (draft.doubts, str(draft.ends_at)) == ((), "2025-03-13 00:00:00+00:00")


def test_missing_year_is_assumed_and_doubted() -> None:
    assert doubts_of("Title: Bells\nSpeaker: Kofi Boateng\nDate: 12 March, 16:00") == (
        Doubt(field="date", why="“12 March” has no year; 2025 was assumed."),
    )


def test_weekday_settles_a_missing_year_without_doubt() -> None:
    text = "Title: Late harvest\nSpeaker: Tom Ebert\nWhen: Thursday, December 3, 4pm"

    assert read_shown(text, today=date(2026, 11, 21)) == [
        {"title": "Late harvest", "speakers": "Tom Ebert", "date": "2026-12-03", "start": "16:00"}
    ]


def test_hour_without_half_of_the_day_is_doubted() -> None:
    assert doubts_of("Title: Bells\nSpeaker: Kofi Boateng\nDate: 12 March 2025, 3:30") == (
        Doubt(field="start", why="“3:30” says neither am nor pm; the afternoon was assumed."),
    )


def test_open_order_of_day_and_month_is_doubted() -> None:
    why = "“04/03/2025” can be read in two orders; {} was assumed."
    text = "Title: Bells\nSpeaker: Kofi Boateng\nDate: 04/03/2025, 16:00"

    assert doubts_of(text) == (Doubt(field="date", why=why.format("day before month")),)
    assert doubts_of(text, zone="America/Chicago") == (Doubt(field="date", why=why.format("month before day")),)


def test_zones_that_disagree_are_doubted_and_the_first_is_kept() -> None:
    text = "Title: Bells\nSpeaker: Kofi Boateng\nWhen: 12 June 2025, 9:00 AM PT / 1:00 PM ET"

    (draft,) = read_text(text).drafts
    assert (draft.timezone, [doubt.field for doubt in draft.doubts]) == ("America/Los_Angeles", ["timezone"])


def test_two_names_of_one_zone_that_disagree_are_doubted() -> None:
    text = "Title: Bells\nSpeaker: Kofi Boateng\nWhen: 12 June 2025, 17:00 (Hong Kong Time, UTC+7)"

    assert [doubt.field for doubt in doubts_of(text)] == ["timezone"]


@pytest.mark.parametrize(
    "hours, zone",
    [
        ("9:00 AM PT / 12:00 PM ET / 18:00 CET", "America/Los_Angeles"),
        ("17:00 (Hong Kong Time, UTC+8)", "Asia/Hong_Kong"),
    ],
)
def test_zones_that_agree_are_not_doubted(hours: str, zone: str) -> None:
    (draft,) = read_text(f"Title: Bells\nSpeaker: Kofi Boateng\nWhen: 12 June 2025, {hours}").drafts
    assert (draft.timezone, draft.doubts) == (zone, ())


def test_biography_of_somebody_else_is_doubted() -> None:
    text = (
        "Title: Bells\nSpeaker: Kofi Boateng\nDate: 12 March 2025, 16:00\n"
        "Bio: Lena Farrow is a baker in Fano. She bakes."
    )
    why = "The biography is about Lena Farrow, but the speaker is Kofi Boateng. Check who speaks."

    assert doubts_of(text) == (Doubt(field="speakers", why=why),)


def test_missing_hour_is_doubted() -> None:
    why = "No hour was found in the text. Add it once it is known: reminders need it."

    assert doubts_of("Title: Bells that ring\nSpeaker: Kofi Boateng\nDate: 12 March 2025") == (
        Doubt(field="start", why=why),
    )


def test_hours_that_no_talk_of_an_archive_has_are_not_missed() -> None:
    rows = ("5 March 2025: Kofi Boateng, Bells that ring", "12 March 2025: Lena Farrow, Bread that rises",
            "19 March 2025: Tom Ebert, Wine that keeps")  # fmt: skip

    drafts = read_text("Previous talks\n\n" + "\n".join(rows)).drafts

    assert [(draft.start, draft.doubts) for draft in drafts] == [(None, ())] * 3


def test_two_days_are_doubted() -> None:
    text = "Title: Bells\nSpeaker: Kofi Boateng\nDate: 12 March 2025\nWhen: 19 March 2025, 16:00"

    assert [doubt.field for doubt in doubts_of(text)] == ["date"]


def test_two_addresses_to_join_are_doubted() -> None:
    text = (
        "Title: Bells\nSpeaker: Kofi Boateng\nDate: 12 March 2025, 16:00\n"
        "Zoom: https://a.zoom.us/j/111111111\nZoom: https://a.zoom.us/j/222222222"
    )

    why = "https://a.zoom.us/j/222222222 could be the address to join as well. Check which one is."
    assert doubts_of(text) == (Doubt(field="link", why=why),)


def test_address_that_is_made_of_a_number_is_doubted() -> None:
    text = "Title: Bells\nSpeaker: Kofi Boateng\nDate: 12 March 2025, 16:00\nZoom meeting: 923 111 2222"

    why = "The text has no address, only a meeting's number, of which this one was made. Check that it joins."
    assert doubts_of(text) == (Doubt(field="link", why=why),)
    assert doubts_of(f"{text}, https://zoom.us/j/9231112222") == ()


@pytest.mark.parametrize(
    "text, shown",
    [
        (
            'CANCELLED: Logic Seminar on 10 June 2025\n\nThe talk "Forcing for friends" by Dana Whitlock (Carleton) is '
            "cancelled due to illness.",
            {
                "title": "Forcing for friends",
                "speakers": "Dana Whitlock (Carleton)",
                "date": "2025-06-10",
                "status": "cancelled",
            },
        ),
        (
            'The seminar by Prof. Emil Sørensen (Aarhus University), "Glass that flows", has been moved from Thursday '
            "6 March 2025 to Thursday 13 March 2025, 15:00-16:00.",
            {
                "title": "Glass that flows",
                "speakers": "Emil Sørensen (Aarhus University)",
                "date": "2025-03-13",
                "start": "15:00",
                "end": "16:00",
            },
        ),
        (
            'Seminar postponed\n\nThe seminar by Lucia Moretti planned for 4 April 2025 ("Foams") is postponed. '
            "A new date will be announced.",
            {
                "title": "Foams",
                "speakers": "Lucia Moretti",
                "date": "2025-04-04",
                "status": "cancelled",
                "doubts": "date title",
            },
        ),
        (
            "Title: Foams\nSpeaker: Lucia Moretti\nDate: ~~15 July 2025~~ 22 July 2025, 14:00",
            {"title": "Foams", "speakers": "Lucia Moretti", "date": "2025-07-22", "start": "14:00"},
        ),
    ],
)
def test_changes_of_plan_are_understood(text: str, shown: dict[str, str]) -> None:
    assert read_shown(text) == [shown]


_LIST = """Ice Seminar{around}
Tuesdays at 12:30 pm in Room 210

January 19 - Ada Quill, Fano College - Slow Knots
January 26 - Bo Stone, Tolm College - Quick Ropes
February 2 - Cleo Marsh, Fano College - Loud Sails
"""


@pytest.mark.parametrize(
    ("around", "year", "doubted"),
    [
        (", Spring 2027\n\nFall 2026 | Spring 2027 | Archive", 2027, False),
        (", Spring 2027\n[Fall 2026] [Spring 2027]", 2027, False),
        ("\nSpring 2027\nPrevious semester: Fall 2026", 2026, True),
    ],
)
def test_year_of_a_list_is_that_of_its_term(around: str, year: int, doubted: bool) -> None:
    drafts = read_text(_LIST.format(around=around), today=date(2026, 11, 21)).drafts
    assert [str(draft.date) for draft in drafts] == [f"{year}-01-19", f"{year}-01-26", f"{year}-02-02"]
    assert [any(doubt.field == "date" for doubt in draft.doubts) for draft in drafts] == [doubted] * 3


def test_one_day_of_a_list_may_be_another_day_of_the_week() -> None:
    text = _LIST.format(around=", Spring 2027").replace("February 2", "February 3")
    drafts = read_text(text, today=date(2026, 11, 21)).drafts
    assert [doubt for draft in drafts for doubt in draft.doubts if doubt.field == "date"] == []
