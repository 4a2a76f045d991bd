"""Layouts of university pages: programmes with kinds of talks, juries, glued columns, headlines with a site's name."""

import datetime as dt

import pytest

from seminar.reading import read
from seminar.reading.lists.agenda_slots import drop_kinds, tells_of_pause
from seminar.reading.lists.said_hours import find_said_hours
from seminar.reading.tables.glued_columns import part_glued_columns
from seminar.reading.talk.presented import write_presented
from seminar.reading.talk.title_heads import strip_occasion
from seminar.reading.text.juries import drop_juries
from seminar.reading.text.lines import split_lines
from seminar.reading.text.site_tails import part_site_tails
from seminar.reading.text.teasers import strip_teasers
from seminar.reading.text.wrapped_hyphens import join_hyphens
from seminar.reading.when.times import find_hours
from seminar.reading.when.weekly_hours import opens_weekly
from seminar.reading.who.biographies import begins_biography

_TODAY = dt.date(2026, 11, 21)


def test_kinds_of_talks_behind_hours_go() -> None:
    lines = split_lines(
        "10:00 Keynote: Ada Quill (Fano), Knots in ice\n11:00 Coffee\n11:15 Short paper: Bo Stone, Ropes\n"
        "11:40 Short paper: Cy Reed, Cords"
    )
    assert [line.text for line in drop_kinds(lines)] == [
        "10:00 Ada Quill (Fano), Knots in ice",
        "11:00 Coffee",
        "11:15 Bo Stone, Ropes",
        "11:40 Cy Reed, Cords",
    ]


def test_speaker_before_colon_is_no_kind_of_talk() -> None:
    lines = split_lines("10:00 Ada Quill: Knots\n11:00 Bo Stone: Ropes\n12:00 Cy Reed: Cords")
    assert list(drop_kinds(lines)) == list(lines)


def test_kinds_of_talks_end_before_their_titles_and_names() -> None:
    lines = split_lines(
        "10:00 Keynote Lecture: Ada Quill, Knots\n11:00 Lecture The Rope: its life: Bo Stone\n"
        "12:00 Vortrag Cy Reed: Eis"
    )
    assert [line.text for line in drop_kinds(lines)] == [
        "10:00 Ada Quill, Knots",
        "11:00 The Rope: its life: Bo Stone",
        "12:00 Cy Reed: Eis",
    ]


def test_pause_is_told_by_its_first_words_and_its_hour() -> None:
    told = [
        tells_of_pause(split_lines(text)[0])
        for text in ("Wrap-up and thanks (16:10-16:20)", "Coffee", "Coffee prices at 9:30 and after")
    ]
    assert told == [True, False, False]


def test_jury_goes_with_its_head() -> None:
    lines = split_lines(
        "Nœuds dans la glace\npar Ada Quill\ndevant le jury composé de\n- Bo STONE - Professeur - Fano - Rapporteur\n"
        "- Cy REED - Professeure - Fano - Directrice de thèse\nLa glace fait des nœuds. Nous les comptons."
    )
    assert [line.text for line in drop_juries(lines)] == [
        "Nœuds dans la glace",
        "par Ada Quill",
        "La glace fait des nœuds. Nous les comptons.",
    ]


def test_hours_behind_the_same_words_open_talks() -> None:
    lines = split_lines("Knots\nThe defence begins at 10:00\nRopes\nThe defence begins at 14:00\nCoffee at 16:00")
    assert find_said_hours(lines) == [[1, 3]]


def test_glued_columns_get_bars() -> None:
    lines = split_lines("DateSpeakerTitle\nMay 5Ada QuillKnots in ice\nMay 12\nMay 19Bo McStoneRopes")
    assert [line.text for line in part_glued_columns(lines)] == [
        "| Date | Speaker | Title |",
        "| May 5 | Ada Quill | Knots in ice |",
        "| May 12 |  |  |",
        "| May 19 | Bo McStone | Ropes |",
    ]


@pytest.mark.parametrize(
    ("line", "written"),
    [
        (
            "The Geology Colloquium presents Ada Quill and Bo Stone, from Fano College.",
            "Ada Quill (Fano College); Bo Stone (Fano College)",
        ),
        ("Il Colloquio di Fisica presenta Flavia Morandi", "Flavia Morandi"),
        ("The theorem presents Ada Quill with a problem", None),
    ],
)
def test_series_that_presents_guests_names_its_speakers(line: str, written: str | None) -> None:
    lines = split_lines(line)
    labels = [each.text for each in write_presented(lines) if each.text.startswith("Speakers: ")]
    assert labels == ([f"Speakers: {written}"] if written else [])


@pytest.mark.parametrize(
    ("headline", "parted"),
    [
        (
            "Knots in very cold ice | Geometry Seminar | Fano University",
            ["Knots in very cold ice", "Geometry Seminar | Fano University"],
        ),
        ("Knots in very cold ice - Geometry Seminar", ["Knots in very cold ice", "Geometry Seminar"]),
        (
            "Loops of rope - Invitation to knot theory",
            ["Loops of rope - Invitation to knot theory"],
        ),
        ("Geometry Seminar | Fano University", ["Geometry Seminar | Fano University"]),
    ],
)
def test_headline_is_parted_from_its_site(headline: str, parted: list[str]) -> None:
    assert [line.text for line in part_site_tails(split_lines(headline))] == parted


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Title: TBA … Read More", "Title: TBA"),
        ("Titel: Moore im Winter … Weiterlesen\n\nNext", "Titel: Moore im Winter\n\nNext"),
        ("Why we should read more", "Why we should read more"),
        ("Read more", "Read more"),
    ],
)
def test_teasers_go_from_the_ends_of_lines(text: str, left: str) -> None:
    assert strip_teasers(text) == left


def test_names_and_capitals_wrapped_at_a_hyphen_are_whole() -> None:
    lines = split_lines("DEPARTMENT OF BIO-\nLOGY\n\nProf. Ada Stone-\nQuill, Ph.D.\n\nThe well-\nKnown City")
    assert [line.text for line in join_hyphens(lines)] == [
        "DEPARTMENT OF BIOLOGY",
        "Prof. Ada Stone-Quill, Ph.D.",
        "The well-",
        "Known City",
    ]


def test_weekly_hours_end_an_abstract() -> None:
    told = [opens_weekly(text) for text in ("Tuesdays, 12:30 to 1:20 pm, Hall 3.", "At 12:30 on Tuesdays ice melts.")]
    assert told == [True, False]


def test_hour_before_the_word_talk_is_an_hour() -> None:
    assert [each.text for each in find_hours("10:30 Talk: Ada Quill")] == ["10:30"]
    assert find_hours("There are 30 talks and 12 people") == ()


def test_question_is_no_biography() -> None:
    assert not begins_biography("Was der Wind schreibt")


def test_subject_among_labels_is_the_title() -> None:
    text = "Subject: Knots in cold ice\nDate: 3 December 2026\nTime: 4 pm\nSpeaker: Ada Quill (Fano)\n"
    drafts = read(text, today=_TODAY, zone="UTC").drafts
    assert [(each.title, each.date, each.start) for each in drafts] == [
        ("Knots in cold ice", dt.date(2026, 12, 3), dt.time(16, 0))
    ]


def test_quoted_abstract_and_deadline_make_no_second_talk() -> None:
    text = (
        'Colloquium by Ada Quill: "Knots in Ice"\n\nOn Thursday, March 12th 2026 Ada Quill (Fano College) will give a '
        'talk entitled "Knots in Ice". The talk is in Room B 12 from 15.15 to 16.00. The abstract is:\n\n"Ice holds '
        'knots for as long as nobody looks at them. I will show three of them, and one that slipped away in March."'
        "\n\nThose who eat with us tell Bo Stone by March 5."
    )
    drafts = read(text, today=_TODAY, zone="UTC").drafts
    assert [(each.title, each.date, each.start) for each in drafts] == [
        ("Knots in Ice", dt.date(2026, 3, 12), dt.time(15, 15))
    ]


def test_holiday_in_the_column_of_speakers_is_no_talk() -> None:
    text = (
        "| Data | Relatore | Titolo |\n|---|---|---|\n| 23/3/2027 | Noemi Ferraris | Imparare con poco |\n"
        "| 30/3/2027 | Vacanze di Pasqua | |\n| 6/4/2027 | Zeno Giampaoli | Nodi nel ghiaccio |\n"
    )
    drafts = read(text, today=_TODAY, zone="Europe/Rome").drafts
    assert [each.title for each in drafts] == ["Imparare con poco", "Nodi nel ghiaccio"]


def test_title_below_its_label_wins_over_what_a_form_asks() -> None:
    text = """\
Name: Dr. Ada Quill
Preferred pronouns: she/her

Title of seminar
Gaps between tides

4 March 2027, 14:00
"""
    [draft] = read(text, today=_TODAY, zone="UTC").drafts
    assert (draft.title, [person.name for person in draft.speakers]) == ("Gaps between tides", ["Ada Quill"])


def test_title_above_who_presents_it_wins_over_how_to_take_part() -> None:
    text = """\
# Moss Reading Group

## Up next

**[What a fern knows about rain](https://papers.example/1)**
presented by **Ada Quill** (Fano), 2027-03-04, 14:00

## How to propose a paper

Open an issue.
"""
    [draft] = read(text, today=_TODAY, zone="UTC").drafts
    assert (draft.title, [person.name for person in draft.speakers]) == ("What a fern knows about rain", ["Ada Quill"])


def test_title_on_a_line_wins_over_what_a_sentence_says_in_small_letters() -> None:
    text = """\
Shore Archaeology Society (SAS)

Dear members,

Our second meeting of the term will be at 5:15-6:45pm on Tuesday March 9 2027 in the Lantern Room (C12) of the
Edith Garrow Building, University of Skerrow.

I hope to see many of you there.

Best regards,
SAS Committee

Landing Places on Shallow Coasts

Harbours leave walls, boats drawn up on a beach leave next to nothing. Over six summers we walked nineteen
islands with a spade and an old map, and found where boats were mended. The talk shows what a keel does to
gravel in three hundred years.

Ada Quill teaches archaeology at Fano College in Haugar. She has dug on many islands, and will talk about the
summers of 2019 to 2025.
"""
    [draft] = read(text, today=_TODAY, zone="UTC").drafts
    assert draft.title == "Landing Places on Shallow Coasts"


def test_kind_of_presentation_before_a_dash_is_no_part_of_the_title() -> None:
    assert strip_occasion("Honours presentation - Networks of roots") == "Networks of roots"
