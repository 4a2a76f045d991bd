"""Notices of departments: their tables of labels, broken heads, months with rooms, and what stands at their feet."""

import pytest

from seminar.reading.languages import Label
from seminar.reading.lists.next_ones import names_next_one
from seminar.reading.tables.label_tables import unfold_pairs
from seminar.reading.talk.labels import mark_labels
from seminar.reading.talk.relabelling import relabel
from seminar.reading.talk.title_lines import join_title
from seminar.reading.talk.title_tails import strip_tail
from seminar.reading.text.broken_institutions import join_institutions
from seminar.reading.text.lines import split_lines
from seminar.reading.when.month_headings import spread_months
from seminar.reading.who.people import split_people
from tests.reading.shown import read_shown


@pytest.mark.parametrize(
    "rows",
    ["| Speaker | : | Ada Quill |\n|---|---|---|\n| Topic | : | Peat |", "Speaker\t:\tAda Quill\nTopic\t:\tPeat"],
)
def test_colon_between_label_and_value_is_no_cell(rows: str) -> None:
    assert [line.text for line in unfold_pairs(split_lines(rows))] == ["Speaker: Ada Quill", "Topic: Peat"]


def test_address_in_the_hours_of_the_last_talk_is_its_own() -> None:
    text = """\
Moss seminars

4 May 2027

What a fern forgets

Ada Quill, University of Fano

14:15 - 15:00 | Room 2

11 May 2027

Spores that wait for rain

Ben Stone, University of Oakfield

14:15 - 15:00 | Room 2

18 May 2027

Roots below the road

Cleo Marsh, University of Fano

15:15 - 16:00 | Zoom: https://fano.zoom.us/j/91234567890
"""
    assert [(shown["start"], shown.get("link")) for shown in read_shown(text)] == [
        ("14:15", None),
        ("14:15", None),
        ("15:15", "https://fano.zoom.us/j/91234567890"),
    ]


def test_sentence_on_a_day_without_a_seminar_is_no_talk() -> None:
    text = """\
Our seminars in May, all at 13:00 in Room 4:

- 5 May 2027: Ada Quill (Fano), "Roads of Peat"
- 12 May 2027: Ben Stone (Oakfield), "The Price of Salt"

There is no seminar on 19 May because of the fair. Ada Quill's own party is another matter.
"""
    assert [(shown["date"], shown["title"]) for shown in read_shown(text)] == [
        ("2027-05-05", "Roads of Peat"),
        ("2027-05-12", "The Price of Salt"),
    ]


@pytest.mark.parametrize(
    ("text", "is_next"),
    [
        ("The following seminar will be on 10 March (Ben Stone).", True),
        ("The next seminar is by Ben Stone on 10 March.", True),
        ("The following day the museum is closed.", False),
        ("Spring talks still to come: April 13 (knots), May 4 (ropes)", True),
        ("Also later this term: 10 March, Ben Stone", True),
        ("Later this term he flew home.", False),
    ],
)
def test_sentence_on_the_seminar_after_this_one_is_known(text: str, is_next: bool) -> None:
    assert names_next_one(text) is is_next


def test_month_with_a_room_behind_it_heads_its_days() -> None:
    lines = split_lines("MAYO DE 2027 — AULA 3, PATIO NORTE\n\nMARTES 4 · 17 h\nTurba\n\nMARTES 11 · 17 h\nSal")
    assert [line.text for line in spread_months(lines)] == [
        "MAYO DE 2027 — AULA 3, PATIO NORTE",
        "MARTES 4 MAYO DE 2027 · 17 h",
        "Turba",
        "MARTES 11 MAYO DE 2027 · 17 h",
        "Sal",
    ]


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("DEPARTMENT OF BOTANY\nAND SOIL SCIENCE", ["DEPARTMENT OF BOTANY AND SOIL SCIENCE"]),
        ("Institut für Moorkunde\nund Torfwirtschaft", ["Institut für Moorkunde und Torfwirtschaft"]),
        ("University of Fano\nand Ben Stone, Oakfield", ["University of Fano", "and Ben Stone, Oakfield"]),
        ("Moss and rain\nand Peat", ["Moss and rain", "and Peat"]),
        ("Department of Botany\n\nAnd Soil Science", ["Department of Botany", "And Soil Science"]),
    ],
)
def test_department_broken_before_an_and_is_one(text: str, joined: list[str]) -> None:
    assert [line.text for line in join_institutions(split_lines(text))] == joined


@pytest.mark.parametrize(
    ("title", "whole"),
    [
        ("THE MILLER AND THE MOOR", "THE MILLER AND THE MOOR: Peat rights in a wet century"),
        ("THE MILLER, THE MOOR AND", "THE MILLER, THE MOOR AND Peat rights in a wet century"),
    ],
)
def test_small_letters_below_a_whole_title_in_capitals_are_its_subtitle(title: str, whole: str) -> None:
    lines = split_lines(f"THE FANO SOCIETY\n\n{title}\nPeat rights in a wet century\n\nAda Quill")
    assert join_title(lines, 1) == (whole, 2)


def test_who_presents_below_a_label_does_not_speak_beside_a_speaker_below_one() -> None:
    pieces = mark_labels(split_lines("Ponente:\nAda Quill\n\nPresenta:\nBen Stone"))
    assert [piece.label for piece in relabel(pieces) if piece.label] == [Label.SPEAKER, Label.HOST]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("RA Dr. Ada Quill, Kanzlei Quill & Stone", [("Ada Quill", "Kanzlei Quill & Stone")]),
        ("Rechtsanwältin Ada Quill", [("Ada Quill", None)]),
        ("Sister Ada Quill", [("Ada Quill", None)]),
        ("Ada Quill RN", [("Ada Quill", None)]),
        ("Mineralogist Ada Quill", [("Ada Quill", None)]),
        ("Kantorin Ada Quill", [("Ada Quill", None)]),
        ("Dean Adam Quill", [("Adam Quill", None)]),
    ],
)
def test_what_somebody_is_does_not_belong_to_the_name(text: str, people: list[tuple[str, str | None]]) -> None:
    assert [(person.name, person.affiliation) for person in split_people(text)] == people


def test_family_behind_an_office_is_completed_from_elsewhere() -> None:
    text = """\
The visit of the Hon. Ada Quill has a date at last.

Justice Quill will speak on "Peat and its laws" on Friday, 5 March 2027, at 16:00 in Room 3.
"""
    assert [shown["speakers"] for shown in read_shown(text)] == ["Ada Quill"]


@pytest.mark.parametrize(
    ("title", "left"),
    [
        ("泥炭與鹽(英語演講)", "泥炭與鹽"),
        ("Salt and Peat（英文报告）", "Salt and Peat"),
        ("泥炭の結び目（英語による講演）", "泥炭の結び目"),
        ("泥炭史（英語の影響）", "泥炭史（英語の影響）"),
    ],
)
def test_tongue_of_the_talk_is_no_part_of_its_title(title: str, left: str) -> None:
    assert strip_tail(title) == left


def test_question_below_a_title_in_capitals_is_its_subtitle() -> None:
    lines = split_lines("AFTER THE LAST FERRY\nWHAT HAPPENS TO A QUAY WHEN THE BOATS STOP")
    assert join_title(lines, 0) == ("AFTER THE LAST FERRY: WHAT HAPPENS TO A QUAY WHEN THE BOATS STOP", 2)
