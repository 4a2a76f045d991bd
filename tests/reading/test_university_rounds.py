"""What notices, portals and group pages of universities do to titles, hours and days."""

import datetime as dt

import pytest

from seminar.reading.lists.usual_sentences import list_usual
from seminar.reading.talk.bylines import find_byline, strip_byline
from seminar.reading.talk.online import says_online
from seminar.reading.text.called_off import turn_called_off
from seminar.reading.text.front_weekly import count_quoted, find_weekly
from seminar.reading.text.lines import split_lines
from seminar.reading.text.open_quotes import join_open_quotes
from seminar.reading.text.related_events import drop_related
from seminar.reading.text.talk_days import give_days, list_days
from seminar.reading.when.four_digits import find_four_digits
from seminar.reading.when.mentions import find_mentions
from seminar.reading.when.named_hours import is_named_talk, list_named
from seminar.reading.when.shown_spans import drop_shown_spans
from seminar.speaker import SpeakerName
from tests.reading.shown import read_shown

HALF_PAST_THREE = dt.time(15, 30)


@pytest.mark.parametrize(
    "text, told, hours",
    [
        ("1530 hrs IST", False, [(HALF_PAST_THREE, None)]),
        ("at 1530 hours in Hall 2", False, [(HALF_PAST_THREE, None)]),
        ("1530-1645h", False, [(HALF_PAST_THREE, dt.time(16, 45))]),
        ("1530", True, [(HALF_PAST_THREE, None)]),
        ("1530", False, []),
        ("2027", True, []),
        ("we watched 2000 hours of film", False, []),
        ("annealed for 1200 h", False, []),
        ("2015-2020 projects", False, []),
    ],
)
def test_hours_of_four_digits_are_read(text: str, told: bool, hours: list[tuple[dt.time, dt.time | None]]) -> None:
    assert [span[2:] for span in find_four_digits(text, told=told)] == hours


def test_hours_with_what_they_are_for_behind_them_name_the_talk() -> None:
    mentions = find_mentions("6:15 pm-cheese and nuts, 6:45 pm-business, 7:15 pm-lecture")

    assert list(list_named(mentions).values()) == ["cheese and nuts", "business", "lecture"]
    assert [is_named_talk(hours, mentions) for hours in mentions.hours] == [False, False, True]
    assert list_named(find_mentions("tea at 3:30 pm, lecture at 4:00 pm")) == {}


def test_open_quotation_goes_on_where_it_closes() -> None:
    lines = split_lines("She speaks on “Knots\nin Ice”.\nAll are welcome.")
    assert [(line.text, line.number) for line in join_open_quotes(lines)] == [
        ("She speaks on “Knots in Ice”.", 0),
        ("All are welcome.", 1),
    ]


def test_quotation_that_never_closes_is_left_alone() -> None:
    lines = split_lines("She speaks on “Knots\n\nin Ice”\nof the north\nand the south\nand the west")
    assert [line.text for line in join_open_quotes(lines)] == [line.text for line in lines]


def test_days_in_one_line_are_those_of_numbered_talks() -> None:
    lines = split_lines("## March 3 and 4, 2027, 3 pm\nSpeaker: Ada Quill\nTalk 1: Knots\nTalk 2: Ice")
    assert [line.text for line in give_days(lines)] == [
        *("3 March 2027, 3 pm", "Speaker: Ada Quill", "Title: Knots"),
        *("4 March 2027, 3 pm", "Speaker: Ada Quill", "Title: Ice"),
    ]
    assert list_days("Tuesday, March 2 and Thursday, March 4") == (["Tuesday, March 2", "Thursday, March 4"], "")
    assert list_days("The talk is on 4 May") == ([], "")


def test_span_in_which_a_site_shows_its_entry_is_no_day() -> None:
    lines = split_lines("Start: 1 March 2027, 08:00\nEnd: 4 March 2027, 08:00\nThursday, 4 March 2027, 16:15")
    assert [line.text for line in drop_shown_spans(lines)] == ["Thursday, 4 March 2027, 16:15"]
    assert drop_shown_spans(lines[:2]) == lines[:2]


def test_events_that_a_site_recommends_are_left_out() -> None:
    top = "Knots in ice\nAda Quill, Fano\nThursday 4 March 2027, 4 pm\nHall 3\nAll are welcome.\n"
    lines = split_lines(f"{top}\nYou may also like\nArt night: 12 March 2027")
    assert drop_related(lines) == lines[:5]
    assert drop_related(lines[5:]) == lines[5:]


def test_struck_talk_that_is_called_off_is_told_again() -> None:
    lines = turn_called_off(split_lines("- 4 March: ~~Ada Quill, Knots~~ **CANCELLED**\n- ~~4 pm~~ 5 pm, Hall 3"))
    assert [line.text for line in lines] == ["4 March: Ada Quill, Knots (CANCELLED)", "5 pm, Hall 3"]


def test_head_of_a_page_says_when_a_series_meets() -> None:
    assert list(find_weekly(["Our lunch. Mondays, 11 am. Come!", "A talk on 4 May, Monday, 11 am", "Mondays"])) == [
        "Mondays, 11 am."
    ]
    assert count_quoted('"We meet', ["on Mondays", 'at noon."', "more"]) == 2
    assert count_quoted('"We meet"', ["on Mondays"]) == 0


def test_name_behind_by_is_no_part_of_the_title() -> None:
    ada = (SpeakerName(name="Ada Quill"),)
    assert strip_byline("Knots in ice by Ada B. Quill, PhD", ada) == "Knots in ice"
    assert strip_byline("An Evening with Ada Quill", ada) == "An Evening with Ada Quill"
    assert strip_byline("Poems by Bo Stone", ada) == "Poems by Bo Stone"
    assert find_byline("Knots in ice by Ada B. Quill, PhD") == (SpeakerName(name="Ada B. Quill"),)
    assert find_byline("Poems by Bo Stone") == ()


def test_habit_is_found_in_a_long_paragraph() -> None:
    filler = "The colloquium brings people to the hill. " * 13
    lines = split_lines(f"{filler}We usually meet on Fridays: tea at 3:30 pm, talk at 4 pm.")
    assert [line.text for line in list_usual(lines)] == ["We usually meet on Fridays: tea at 3:30 pm, talk at 4 pm."]


@pytest.mark.parametrize(
    "text, told",
    [("4 pm, online only", True), ("9/1 (Virtual)", True), ("Online learning in the hills", False), ("Hall 3", False)],
)
def test_mark_of_a_talk_on_the_net(text: str, told: bool) -> None:
    assert says_online(text) is told


def test_address_below_the_only_talk_online_is_its_own() -> None:
    text = (
        "Tuesday 4 March 2025, 2pm, Room B12\nAda Quill (Fano)\nKnots that hold in ice\n\n"
        "Tuesday 11 March 2025, 2pm, Room B12\nBo Stone (Fano)\nMoss at the edge of ice\n\n"
        "Tuesday 18 March 2025, 2pm, online only\nCy Reed (Fano)\nTypes for the very tired\n"
        "https://zoom.us/j/93412345678"
    )
    assert [draft.get("link") for draft in read_shown(text)] == [None, None, "https://zoom.us/j/93412345678"]


def test_heading_with_hours_holds_for_the_days_below() -> None:
    text = (
        "Staff seminar (3-5 pm)\n4 March 2025: Ada Quill, Promises\n11 March 2025: Bo Stone, Grief and luck\n\n"
        "Brown bags (1-2 pm)\n6 March 2025: Cy Reed, Concepts of rain\n13 March 2025: Dee Marsh, Boredom and its uses"
    )
    assert [(draft["date"][-2:], draft["start"]) for draft in read_shown(text)] == [
        *(("04", "15:00"), ("11", "15:00")),
        *(("06", "13:00"), ("13", "13:00")),
    ]


def test_title_may_stand_below_the_word_abstract() -> None:
    text = (
        "Sociology Colloquium\n4 March 2025, 4 pm\nGuest talk by Ada Quill\n\nAbstract\n\n"
        "Who Owns the Rain? Cisterns in a Dry Town\n\n" + "People in the town share their rain and say so. " * 6
    )
    assert [draft["title"] for draft in read_shown(text)] == ["Who Owns the Rain? Cisterns in a Dry Town"]
