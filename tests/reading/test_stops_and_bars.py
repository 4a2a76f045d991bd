"""Small signs on which a whole field hangs: a stop behind a bracket, a bar before a day, commas, dots in hours."""

import datetime as dt

import pytest

from seminar.reading.talk.access_codes import find_meeting_id
from seminar.reading.talk.cancelling import strip_change
from seminar.reading.talk.room_names import names_room
from seminar.reading.talk.title_tails import strip_tail
from seminar.reading.text.lines import split_lines
from seminar.reading.text.placeholders import is_missing
from seminar.reading.when.bare_hours import write_bare_hours
from seminar.reading.who.names import is_name
from seminar.reading.who.people import split_people
from seminar.speaker import SpeakerName
from tests.reading.shown import read_text


def test_stop_behind_a_bracket_ends_the_line_of_a_person() -> None:
    assert split_people("Ada Quill (Fano Mills).") == (SpeakerName(name="Ada Quill", affiliation="Fano Mills"),)


def test_dashes_before_a_call_off_go_with_it() -> None:
    assert strip_change("Ada Quill (Fano Mills) -- CANCELLED") == "Ada Quill (Fano Mills)"


@pytest.mark.parametrize(
    "title, left",
    [
        ("Knots in ice | 3 May 2027, 14:00", "Knots in ice"),
        ("Knots in ice | what they hold", "Knots in ice | what they hold"),
    ],
)
def test_title_ends_at_a_bar_before_its_day(title: str, left: str) -> None:
    assert strip_tail(title) == left


def test_words_in_a_row_are_no_name() -> None:
    assert not is_name("Körbe, Kisten, Karren")


def test_building_with_its_number_is_a_room_and_a_year_is_none() -> None:
    assert [names_room("North Quarry 276"), names_room("Weaving Before Mills 1870")] == [True, False]


def test_talk_to_be_scheduled_has_no_title_yet() -> None:
    assert is_missing("TBS")


def test_number_of_a_teams_meeting_is_longer_than_one_of_zoom() -> None:
    assert find_meeting_id("Meeting ID: 401 928 374 655 64") == ("401 928 374 655 64", "Meeting ID: 401 928 374 655 64")


def test_dotted_hours_are_those_of_a_programme_and_no_chapters() -> None:
    programme = split_lines("9.00 Welcome\n9.15 Ada Quill: Knots\n10.15 Bo Stone: Locks")
    chapters = split_lines("1.10 Scope\n1.20 Terms\n2.10 Knots")
    assert [line.text for line in write_bare_hours(programme)] == [
        "9:00 Welcome",
        "9:15 Ada Quill: Knots",
        "10:15 Bo Stone: Locks",
    ]
    assert write_bare_hours(chapters) == chapters


def test_word_for_time_in_a_title_is_no_label() -> None:
    text = "Titel: Brot auf Zeit: was Backen kostet\nReferentin: Ada Quill\nDatum: 4. Juni 2027, 14:00 Uhr"
    draft = read_text(text).drafts[0]
    assert (draft.title, draft.start) == ("Brot auf Zeit: was Backen kostet", dt.time(14))


def test_talks_that_begin_at_once_in_one_place_are_doubted() -> None:
    text = "3 May 2027, Hall 4\n\n12:00 Ada Quill: Knots in ice\n12:00 Bo Stone: Locks in stone\n"
    assert {doubt.field for draft in read_text(text).drafts for doubt in draft.doubts} >= {"start"}


def test_labels_around_a_call_off_alone_are_no_talk() -> None:
    assert read_text("Speaker: Title: CANCELLED").drafts == ()
