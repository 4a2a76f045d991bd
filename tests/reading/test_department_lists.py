"""Lists as departments and workshops lay them out: wrapped titles, tracks, pre-talks, single marks, shared links."""

import datetime as dt

import pytest

from seminar.reading import read
from seminar.reading.lists.breaks import drop_side_hours
from seminar.reading.lists.ratings import rate_person, rate_words
from seminar.reading.lists.wrapped_heads import join_heads
from seminar.reading.tables.tracks import spread_tracks
from seminar.reading.talk.occasions import names_occasion
from seminar.reading.talk.room_names import names_room
from seminar.reading.talk.surroundings import greets
from seminar.reading.talk.title_heads import strip_occasion
from seminar.reading.text.buttons import is_button
from seminar.reading.text.lines import split_lines
from seminar.reading.text.ticks import write_ticks
from seminar.reading.when.bare_hours import write_bare_hours
from seminar.reading.when.month_headings import spread_months
from seminar.reading.when.times import find_hours
from tests.reading.shown import read_shown

_TODAY = dt.date(2026, 11, 21)


def _tell(text: str) -> list[tuple[str | None, list[str], str, str | None]]:
    drafts = read(text, today=_TODAY, zone="UTC").drafts
    return [
        (draft.title, [each.name for each in draft.speakers], f"{draft.date} {draft.start:%H:%M}", draft.link)
        for draft in drafts
        if draft.start
    ]


def test_wrapped_titles_of_a_programme_are_joined() -> None:
    lines = split_lines(
        "9:00 Opening\n9:15 Ada Quill (Fano)\nKnots in ice and where\nto find them\n10:00 Coffee\n"
        "10:15 Bo Stone\nDirector of the Fano survey\nRopes"
    )
    assert [line.text for line in join_heads(lines)] == [
        "9:00 Opening",
        "9:15 Ada Quill (Fano)",
        "Knots in ice and where to find them",
        "10:00 Coffee",
        "10:15 Bo Stone",
        "Director of the Fano survey",
        "Ropes",
    ]


@pytest.mark.parametrize("below", ["director of the Fano survey", "talk_title: Ropes", "introduced by Cy Reed"])
def test_small_letters_below_a_name_are_no_rest_of_it(below: str) -> None:
    lines = split_lines(f"10:15\nAlessandra Stone\n{below}")
    assert [line.text for line in join_heads(lines)] == ["10:15", "Alessandra Stone", below]


def test_titles_between_single_marks_get_double_ones() -> None:
    lines = split_lines("11.00 'Knots in ice', Ada Quill (Fano)\n12.00 ‘A baker’s ropes’, Bo Stone\nAda's and Bo's day")
    assert [line.text for line in write_ticks(lines)] == [
        "11.00 “Knots in ice”, Ada Quill (Fano)",
        "12.00 “A baker’s ropes”, Bo Stone",
        "Ada's and Bo's day",
    ]


def test_dotted_hours_begin_anew_on_each_day() -> None:
    lines = split_lines("Fri 4 May\n9.15 Knots\n14.30 Ropes\nSat 5 May\n9.30 “Cords”")
    assert [line.text for line in write_bare_hours(lines)] == [
        "Fri 4 May",
        "9:15 Knots",
        "14:30 Ropes",
        "Sat 5 May",
        "9:30 “Cords”",
    ]


def test_talks_in_rooms_beside_each_other_get_lines_of_their_own() -> None:
    lines = split_lines(
        "Time\tRoom A\tRoom B\n9:00\tAda Quill: Knots\t\n10:00\tCoffee\tCoffee\n10:30\tBo Stone: Ropes\tCy Reed: Cords"
    )
    assert [line.text for line in spread_tracks(lines)] == [
        "9:00 Ada Quill: Knots",
        "10:00 Coffee",
        "10:30 Bo Stone: Ropes",
        "10:30 Cy Reed: Cords",
    ]


def test_row_with_a_talk_before_the_talk_is_two() -> None:
    assert _tell(
        "Colloquium, Spring 2027. It begins at 4:15 pm in Hall 1. A pre-talk is given before (3 pm, Hall 2).\n\n"
        "Date\tSpeaker\tTitle\tPre-talk speaker\tPre-talk title\n"
        "Jan. 29\tAda Quill (Fano)\tKnots in lake ice\tCy Reed\tWhat is a knot?\n"
        "Feb. 26\tBo Stone (Bree)\tRopes under load\tTBA\tTBA\n"
    ) == [
        ("Knots in lake ice", ["Ada Quill"], "2027-01-29 16:15", None),
        ("What is a knot?", ["Cy Reed"], "2027-01-29 15:00", None),
        ("Ropes under load", ["Bo Stone"], "2027-02-26 16:15", None),
    ]


def test_link_for_all_talks_is_that_of_each() -> None:
    link = "https://fano.zoom.us/j/93000111222"
    told = _tell(
        "Monday 1 February 2027, 3 pm\nAda Quill (Fano): “Knots in lake ice”\n\nTuesday 2 February 2027, 4 pm\n"
        f"Bo Stone (Bree): “Ropes under load”\nZoom (same link for all talks): {link}"
    )
    assert [each[3] for each in told] == [link, link]


def test_tea_right_above_the_talk_goes() -> None:
    lines = split_lines("3:15pm Colloquium Tea (Lobby)\n3:30pm Colloquium\n12:30pm Tea and empire\n1:00pm Knots")
    assert [line.text for line in drop_side_hours(lines)] == [
        "3:30pm Colloquium",
        "12:30pm Tea and empire",
        "1:00pm Knots",
    ]


def test_bare_days_follow_a_named_one() -> None:
    lines = split_lines("19 January\nKnots\n26\nRopes\n2 February\nCords\n9\nMoss")
    assert [line.text for line in spread_months(lines)][2::4] == ["26 January", "9 February"]


def test_heading_above_a_day_is_the_title_rather_than_the_sentence_below() -> None:
    text = "".join(
        f"### {title}\n\n{day} Dec 2026, 4:00 pm — Room 1\n\nSpeaker: {name} (Fano)\n\n{said}\n\nRead more\n\n"
        for title, day, name, said in (
            ("Reading knots in ice", 2, "Ada Quill", "What do forty lakes say that one does not?"),
            ("Ropes, retied", 9, "Bo Stone", "Old ropes meet a new theory of knots."),
            ("The cord and the archive", 16, "Cy Reed", "Cords hide as much as they show."),
        )
    )
    assert [each[0] for each in _tell(text)] == ["Reading knots in ice", "Ropes, retied", "The cord and the archive"]


def test_day_with_paragraphs_of_their_own_hours_holds_as_many_talks() -> None:
    told = _tell(
        "Mon 16 Nov 2026\n\nMoss Seminar\nSpeaker: Ada Quill (Fano)\nKnots in lake ice\n4:00 PM | Hall 2\n\n"
        "Tue 17 Nov 2026\n\nRope Lunch\nSpeaker: Bo Stone (Bree)\nRopes under load\n12:15 PM | Hall 3\n\n"
        "Cord Seminar\nSpeaker: Cy Reed (Fano)\nCords that slip\n2:30 PM | Hall 2\n"
    )
    assert [each[2] for each in told] == ["2026-11-16 16:00", "2026-11-17 12:15", "2026-11-17 14:30"]


def test_labelled_speakers_of_other_talks_move_without_their_titles() -> None:
    text = (
        "Mon 16 Nov 2026\nMoss Seminar\nSpeaker: Ada Quill (Fano)\nKnots in lake ice\n4:00 PM | Hall 2\n"
        "Tue 17 Nov 2026\nRope Lunch\nSpeaker: Bo Stone (Bree)\nRopes under load\n12:15 PM | Hall 3\n"
        "Cord Seminar\nSpeaker: Cy Reed (Fano)\nCords that slip\n2:30 PM | Hall 2\n"
    )
    drafts = read(text, today=_TODAY, zone="UTC").drafts  # such a text broke the reader once
    assert [draft.speakers[0].name for draft in drafts] == ["Ada Quill", "Bo Stone", "Cy Reed"]


def test_past_talks_are_before_the_upcoming_ones() -> None:
    drafts = read(
        "Colloquium, Spring 2027\n\nFridays, 3:30 pm\n\nUpcoming\n\nJanuary 22\nAda Quill\n“Knots in lake ice”\n\n"
        "February 5\nBo Stone\n“Ropes under load”\n\nPast\n\nDecember 4\nCy Reed\n“Cords that slip”\n",
        today=_TODAY,
        zone="UTC",
    ).drafts
    assert [str(draft.date) for draft in drafts] == ["2027-01-22", "2027-02-05", "2026-12-04"]
    assert any(doubt.field == "date" for doubt in drafts[2].doubts)


def test_house_number_before_an_hour_is_none() -> None:
    assert [str(hours.start) for hours in find_hours("via dei Conciatori 8 - ore 17.30")] == ["17:30:00"]


@pytest.mark.parametrize(
    "text, room",
    [
        ("The barometer in the parlour", False),
        ("Gravity's noise floor", False),
        ("Mapping the commons", False),
        ("The Parlour", True),
        ("Tea in the parlour", True),
        ("Building a Raft", False),
        ("Building Bridges", False),
        ("Building B", True),
    ],
)
def test_thing_in_a_room_is_no_room(text: str, room: bool) -> None:
    assert names_room(text) is room


def test_who_introduces_does_not_speak_and_a_quoted_name_is_a_title() -> None:
    assert rate_person("introduce Paolo Rasi")[0] == rate_person("“Grey Heron”")[0] == 0
    assert rate_words("“Grey Heron”") > 0 < rate_person("Ada Quill")[0]


def test_kinds_of_talks_and_buttons_are_no_titles() -> None:
    assert strip_occasion("Abschlussvortrag Masterarbeit: Knoten im Eis") == "Knoten im Eis"
    assert strip_occasion("“Lecture notes: a history of paper”") == "“Lecture notes: a history of paper”"
    assert [is_button(text) for text in ("Join by Webex · paper", "Add to calendar", "Join or die: a history")] == [
        True,
        True,
        False,
    ]
    assert [names_occasion(text) for text in ("Paying attention", "Attention: new room")] == [False, True]
    assert [greets(text) for text in ("Ola Quill, Fano", "Ola Maria,", "Cara Quill (Fano)")] == [False, True, False]


def test_university_before_a_title_is_no_label() -> None:
    text = """Seminars, Thursdays at 3.00 pm, Hall 3

21/01/2027  Dr Ada Quill, Tolm University: Knots that behave like ropes
04/02/2027  Dr Bo Stone, University of Fano: Seeing ropes before they exist
18/02/2027  Dr Cleo Marsh, Fano University: Sails for small boats
"""
    assert [(draft["title"], draft["speakers"]) for draft in read_shown(text)] == [
        ("Knots that behave like ropes", "Ada Quill (Tolm University)"),
        ("Seeing ropes before they exist", "Bo Stone (University of Fano)"),
        ("Sails for small boats", "Cleo Marsh (Fano University)"),
    ]


def test_lone_teacher_in_brackets_does_not_speak() -> None:
    text = """Honours project talks, Wednesday 3 February 2027, Room 12

13:00 Ada Quill, Do snails sleep? (Prof Stone)
13:20 Ugo Neri, What newts hear (Dr Marsh)
"""
    assert [(draft["title"], draft["speakers"]) for draft in read_shown(text)] == [
        ("Do snails sleep?", "Ada Quill"),
        ("What newts hear", "Ugo Neri"),
    ]
