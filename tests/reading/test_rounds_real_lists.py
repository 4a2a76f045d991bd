"""Lists as departments and societies post them: years in headings, blocks, feet, words that stand around a talk."""

import datetime as dt

import pytest

from seminar.reading import read
from seminar.reading.draft import Draft
from seminar.reading.tables.row_numbers import drop_row_numbers
from seminar.reading.talk.surroundings import closes
from seminar.reading.talk.title_words import clean_title
from seminar.reading.telling.prose_titles import find_prose_title
from seminar.reading.telling.told import find_lecturing
from seminar.reading.text.copies import mend_copy
from seminar.reading.text.lines import split_lines
from seminar.reading.text.logistics import is_hosted, names_term
from seminar.reading.when.dates import find_dates
from seminar.reading.when.terms import Term, find_headed_years, find_term, find_written
from seminar.reading.who.people import split_people

TODAY = dt.date(2026, 11, 21)


def told(text: str) -> list[tuple[str | None, list[str], dt.date | None]]:
    drafts = read(text, today=TODAY, zone="America/New_York").drafts
    return [(draft.title, [person.name for person in draft.speakers], draft.date) for draft in drafts]


def drafts_of(text: str) -> tuple[Draft, ...]:
    return read(text, today=TODAY, zone="America/New_York").drafts


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Wednesday 10-Sep-97", 1997),
        ("10-Sep-07", 2007),
        ("3/14/98", 1998),
        ("24 November (Fri) at 14:00 – 15:15, 2023", 2023),
        ("24 November at 14:00, room 2023", None),
        ("1. February 5, 2025 - 3:30pm", 2025),
    ],
)
def test_year_beside_a_day_is_read(text: str, year: int | None) -> None:
    assert [mention.year for mention in find_dates(text)] == [year]


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Formal Knots Seminar, Fall'22", Term(first=2022)),
        ("The Lamplighter - May 2000", Term(first=2000)),
        (
            "The society invites to its evening talks for the 2021/22 academic year, with speakers from four towns"
            " and two islands, and to its dinner.",
            Term(first=2021, academic=True),
        ),
        ("Talks run from 5 October 2021 to 7 June 2022", Term(first=2021, academic=True, turn=10)),
        ("Past talks: 1-Sep-1997 to 31-Dec-1997", Term(first=1997, turn=9)),
        ("She has taught in Fano since 1998 and wrote two books between 2003-2004.", None),
    ],
)
def test_term_is_read_from_a_line(text: str, term: Term | None) -> None:
    assert find_term([text]) == term


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Archive for Saturday, August 10, 2002", dt.date(2002, 8, 10)),
        ("The 2021 Quill Memorial Symposium will be held on Thursday.", dt.date(2021, 4, 1)),
        ("The symposium was founded in 1998.", None),
    ],
)
def test_day_of_writing_is_guessed_from_the_lines_above(text: str, day: dt.date | None) -> None:
    assert find_written([text]) == day


def test_years_of_headings_are_gathered() -> None:
    lines = split_lines("Talks 2018-2019 season\n\nOct 4: Ada Quill, Knots")
    assert find_headed_years(lines) == frozenset({2018, 2019})


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ('“The Bridge and the Baker"', "“The Bridge and the Baker”"),
        ('"The Good Life.”', "“The Good Life.”"),
        ("'Salt and Law’ – a discussion", "‘Salt and Law’ – a discussion"),
        ("the captain's log, Ada’s ship", "the captain's log, Ada’s ship"),
        ('5" of rain and “more”', '5" of rain and “more”'),
        ("Ada QuillUniversity of Fano", "Ada Quill, University of Fano"),
        ("Ada QuillFano University", "Ada Quill, Fano University"),
        ("McMaster University", "McMaster University"),
        ('[Knots]({{< relref "post/knots.md" >}})', "[Knots](post/knots.md)"),
        (r'title: "\"Knots in ice\""', "title: “Knots in ice”"),
        ("https://zoom.us/j/987 6543 2109", "https://zoom.us/j/98765432109"),
        ("https://zoom.us/j/9876543210 1234 5678", "https://zoom.us/j/9876543210 1234 5678"),
        ("https://zoom.us/j/987 6543 14:30", "https://zoom.us/j/987 6543 14:30"),
    ],
)
def test_copy_is_mended(text: str, mended: str) -> None:
    assert mend_copy(text) == mended


@pytest.mark.parametrize(
    ("text", "closing"),
    [
        ("Print", True),
        ("Home / Events / 2026", True),
        ("Print, Plague and Power", False),
        ("Home is where the data are", False),
    ],
)
def test_button_words_open_titles_too(text: str, closing: bool) -> None:
    assert closes(text) is closing


def test_lines_on_hosts_and_terms_are_told() -> None:
    assert [is_hosted(text) for text in ("Chaired by Ada Quill", "Hosted by the Law School", "Hosts and guests")] == [
        True,
        True,
        False,
    ]
    assert [names_term(text) for text in ("Fall 2021", "Week 9:", "Winter 2024", "Fall of Fano, 1421 and after")] == [
        True,
        True,
        True,
        False,
    ]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("“Knots in ice” (co-sponsored with the Year of Ice)", "Knots in ice"),
        ("Privacy and Its Price (cancelled due to a storm)", "Privacy and Its Price"),
        ('"A Brief History of Salt,"', "A Brief History of Salt"),
        ("Knots in ice (and in water)", "Knots in ice (and in water)"),
    ],
)
def test_title_loses_what_is_said_of_the_occasion(text: str, title: str) -> None:
    assert clean_title(text) == title


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Amy Stone, Zada Mirel, Miguel Mai Carrillo (joint lecture)",
            ["Amy Stone", "Zada Mirel", "Miguel Mai Carrillo"],
        ),
        ("Ada Quill, Stony Brook, New York", ["Ada Quill"]),
        ("TBA Ada Quill (Fano)", ["Ada Quill"]),
        ("Ada Quill ’04, Assistant Professor of Neurology", ["Ada Quill"]),
        ("Ben Stone (Leeds) with commentary from Dr Lena Marsh (Bergen)", ["Ben Stone"]),
    ],
)
def test_people_of_a_row(text: str, names: list[str]) -> None:
    assert [person.name for person in split_people(text)] == names


def test_lecture_behind_a_name_is_its_title() -> None:
    line = split_lines("Thursday 11 November, 5.15 – 6.45pm: Ada Quill (Fano), lecture on ‘The Quiet Constitution’")[0]
    found = find_lecturing(line, 0)
    assert found is not None
    assert ([each.name for each in found[0].people], found[1].text) == (["Ada Quill"], "The Quiet Constitution")


def test_contributors_of_a_round_table_speak_and_its_moderator_does_not() -> None:
    text = (
        "Round table, “Roads in Winter”. Moderated by Bo Stone with contributions from Ada Quill (Fano) and Lena Marsh"
    )
    found = find_lecturing(split_lines(text)[0], 0)
    assert found is not None
    assert ([each.name for each in found[0].people], found[1].text) == (["Ada Quill", "Lena Marsh"], "Roads in Winter")


def test_title_is_told_in_the_paragraph_below() -> None:
    text = "Her lecture, The Quiet Life of Mosses, will ask what grows where nobody has looked for a long time."
    assert find_prose_title(split_lines(text)) == "The Quiet Life of Mosses"
    assert (
        find_prose_title(split_lines("She will discuss what grows on roofs and under them in the long summers."))
        is None
    )


def test_numbers_around_rows_are_dropped_where_they_count_them() -> None:
    rows = [
        "653 Houses That Remember 1,100 650",
        "654 Listening for Nothing 1,100 650",
        "655 The Unfinished Bridge 900 40",
    ]
    assert [line.text for line in drop_row_numbers(split_lines("\n".join(rows)))] == [
        "Houses That Remember",
        "Listening for Nothing",
        "The Unfinished Bridge",
    ]
    others = split_lines("1984 Revisited by Many\n101 Dalmatians Count\n300 Years of Rain")
    assert drop_row_numbers(others) == others


def test_block_lends_its_speaker_and_its_day() -> None:
    text = """Visiting lecturers

Speaker: Ada Quill, Oakfield University
Date: October 3, 2023

Talk 1: “Salt and Empire”
Time: 9:30 am

Talk 2: “The Price of a Barrel”
Time: 1:00 pm

Speaker: Ben Stone, University of Leeds
Date: October 24, 2023

Talk 1: “Maps of Nothing”
Time: 9:30 am
"""
    assert told(text) == [
        ("Salt and Empire", ["Ada Quill"], dt.date(2023, 10, 3)),
        ("The Price of a Barrel", ["Ada Quill"], dt.date(2023, 10, 3)),
        ("Maps of Nothing", ["Ben Stone"], dt.date(2023, 10, 24)),
    ]


def test_words_below_the_last_item_hold_for_all() -> None:
    text = """Lectures of the 2021-2022 season

• Nov. 14: Ben Stone, Oakfield College, "Counting Without Fear."
• Jan. 23: Lena Marsh, Bergen, "The Winter Nobody Wrote Down."
All lectures begin at 5 p.m. Watch live at https://zoom.us/j/92213345567
"""
    assert [(draft.date, draft.start, draft.link) for draft in drafts_of(text)] == [
        (dt.date(2021, 11, 14), dt.time(17), "https://zoom.us/j/92213345567"),
        (dt.date(2022, 1, 23), dt.time(17), "https://zoom.us/j/92213345567"),
    ]


def test_items_below_a_talk_are_its_people() -> None:
    text = """Seminars of the 2020/21 academic year

1.    Print, Plague and Power – 6 October

  • Professor Ada Quill (University of Kent)

2.    The Long Winter since 1816 – 10 November

  • Ben Stone (Oakfield)

3.    Related Lives: Twins in the Archive – 26 January

  • Carla Reed (Independent scholar)
"""
    assert told(text) == [
        ("Print, Plague and Power", ["Ada Quill"], dt.date(2020, 10, 6)),
        ("The Long Winter since 1816", ["Ben Stone"], dt.date(2020, 11, 10)),
        ("Related Lives: Twins in the Archive", ["Carla Reed"], dt.date(2021, 1, 26)),
    ]


def test_day_named_most_is_that_of_the_talks_below() -> None:
    text = """The 2022 Quill Memorial Symposium will be held Friday, October 7 and Saturday, October 8.
There are talks by alumni on October 7 and posters on October 8.
It is a highlight of Memory Week, Monday, October 3 through Sunday, October 9.
- “Forgetting on Purpose”—Lena Marsh, Assistant Professor of Biology, Oakfield College
- “Old Songs, New Ears”—Tobias Reed, Assistant Professor of Neurology, University of Leeds
"""
    assert told(text) == [
        ("Forgetting on Purpose", ["Lena Marsh"], dt.date(2022, 10, 7)),
        ("Old Songs, New Ears", ["Tobias Reed"], dt.date(2022, 10, 7)),
    ]
