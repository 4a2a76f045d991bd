"""The hour of a talk among those of its evening."""

import datetime as dt

import pytest

from seminar.reading.text.lines import split_lines
from seminar.reading.when.arrivals import drop_arrivals
from seminar.reading.when.mentions import find_mentions
from seminar.reading.when.named_hours import is_named_talk
from seminar.reading.when.program_hours import begins_talk
from seminar.reading.when.times import find_hours
from tests.reading.shown import read_shown


def test_talk_begins_where_the_words_say_so() -> None:
    assert begins_talk("followed by supper, the talk will begin at ")
    assert begins_talk("with the main program starting around ")
    assert not begins_talk("tea and talk in the hall at ")
    assert not begins_talk("doors open at ")


def test_bare_hour_counts_behind_begins() -> None:
    text = "Doors open at 5:30 pm, with the main program starting around 7"
    found = [(hours.start, hours.guessed) for hours in find_hours(text)]
    assert found == [(dt.time(17, 30), False), (dt.time(19), False)]
    assert find_hours("starting at 5 places of the coast") == ()


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("As always: Thursdays at 4, Old Boathouse", dt.time(16)),
        ("Friday at 2 in Room 3", dt.time(14)),
        ("Music from 6, talk at 7, trivia after.", dt.time(19)),
        ("Wednesdays @ 12, Room 4", dt.time(12)),
    ],
)
def test_bare_hour_counts_behind_a_day_or_the_talk(text: str, start: dt.time) -> None:
    assert [hours.start for hours in find_hours(text)] == [start]


def test_number_of_a_house_is_no_hour() -> None:
    assert find_hours("Thursday at 4 Kings Road") == ()


@pytest.mark.parametrize(
    "text, named",
    [
        ("4:20 pm-wine and bread, 5:10 pm-soup, 6:45 pm-talk", ["6:45 pm"]),
        ("Tea stands ready at 3:15pm in K 1, and the lecture starts at 3:40pm in K 2", []),
        ("Wine 5:30 pm and the lecture 7:00 pm", []),
    ],
)
def test_hours_are_named_by_the_words_behind_them(text: str, named: list[str]) -> None:
    mentions = find_mentions(text)
    assert [hours.text for hours in mentions.hours if is_named_talk(hours, mentions)] == named


@pytest.mark.parametrize(
    "text, left",
    [
        ("6.30 for 7 pm", "7 pm"),
        ("Doors 6.45pm for 7.15pm start", "7.15pm start"),
        ("Tea from 3.30pm for a 4pm start", "4pm start"),
        ("Doors open at 6 for 6.30 pm", "6.30 pm"),
        ("from 3 pm for 4 weeks", "from 3 pm for 4 weeks"),
    ],
)
def test_hour_to_come_at_goes(text: str, left: str) -> None:
    assert [line.text for line in drop_arrivals(split_lines(text))] == [left]


def test_hour_of_the_talk_is_read_behind_that_of_the_doors() -> None:
    text = """\
Marsh Naturalists
Friday 19 February 2027

What Peat Remembers
Dr Ada Quill, Fano University

Doors open 7.00pm for soup and biscuits; lecture at 7.30pm prompt
"""
    assert [(draft["date"], draft["start"]) for draft in read_shown(text)] == [("2027-02-19", "19:30")]
