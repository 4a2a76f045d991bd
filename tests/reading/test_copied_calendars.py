"""What calendars, blogs and archives put around days, names and titles when somebody copies them."""

import pytest

from seminar.reading.lists.byline_edges import find_bylines
from seminar.reading.talk.title_words import clean_title, drop_speaker
from seminar.reading.text.called_off import move_leading_change
from seminar.reading.text.lines import split_lines
from seminar.reading.text.page_turns import drop_page_turns
from seminar.reading.when.bracketed_days import write_bracketed_days
from seminar.reading.when.headed_terms import find_headed_terms
from seminar.reading.when.month_pages import write_month_pages
from seminar.reading.when.terms import Term
from seminar.reading.who.broken_names import join_broken_names
from seminar.speaker import SpeakerName


def _list_texts(lines: object) -> list[str]:
    return [line.text for line in lines]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "row, moved",
    [
        ("***CANCELLED***March 4: Ada Quill, Knots***CANCELLED***", "March 4: Ada Quill, Knots (CANCELLED)"),
        ("**Cancelled** 4 March: Ada Quill, Knots", "4 March: Ada Quill, Knots (Cancelled)"),
        ("**Cancelled** since nobody came to hear of knots", "**Cancelled** since nobody came to hear of knots"),
    ],
)
def test_a_change_glued_before_its_row_moves_behind_it(row: str, moved: str) -> None:
    assert move_leading_change(row) == moved


@pytest.mark.parametrize(
    "text, marks",
    [
        ("Knots in ice by Ada Quill, Survey of Fano", ["by"]),
        ("Knots in ice By Ada Quill", ["by"]),
        ("Letters written by Ada Quill, Bo Stone and Cy Reed", []),
        ("Step by Step", []),
        ("Vita di Ada Quill", []),
    ],
)
def test_a_name_behind_by_begins_a_field(text: str, marks: list[str]) -> None:
    assert [mark for _, _, mark in find_bylines(text, [False] * len(text))] == marks


def test_days_in_brackets_are_written_out_where_one_order_lets_them_follow() -> None:
    lines = split_lines("Knots in ice (4/3)\nRivers on Mars (18/3)*\nBread in court (1/4)")
    assert _list_texts(write_bracketed_days(lines)) == [
        "Knots in ice (4 March)",
        "Rivers on Mars (18 March)*",
        "Bread in court (1 April)",
    ]


@pytest.mark.parametrize(
    "text", ["Knots in ice (1/3)\nKnots in ice (2/3)\nKnots in ice (3/3)", "Knots in ice (4/3)\nRivers on Mars (18/3)"]
)
def test_parts_in_brackets_stay(text: str) -> None:
    lines = split_lines(text)
    assert write_bracketed_days(lines) == lines


def test_each_line_has_the_term_of_the_heading_above_it() -> None:
    lines = split_lines("Talks 2026/27\nAutumn 2026\nOctober 7: Knots\nSpring 2027\nMarch 4: Rivers")
    places = [lines[2].number, lines[4].number]
    assert find_headed_terms(lines, places, None) == [Term(first=2026), Term(first=2027)]


def test_a_lone_heading_leaves_the_term_as_it_was() -> None:
    lines = split_lines("Autumn 2026\nOctober 7: Knots")
    assert find_headed_terms(lines, [lines[1].number], Term(first=2020)) == [Term(first=2020)]


def test_pages_and_messages_to_turn_to_are_left_out() -> None:
    lines = split_lines(
        "[Talks] Knots on Thursday\nNext message (by thread): [Talks] Rivers\nAda Quill speaks on knots.\n"
        "In Hall 2, at five\n← Rivers on Mars\nBread in court →"
    )
    assert _list_texts(drop_page_turns(lines)) == [
        "[Talks] Knots on Thursday",
        "Ada Quill speaks on knots.",
        "In Hall 2, at five",
    ]


def test_a_month_above_the_days_of_the_week_holds_for_the_days_below() -> None:
    lines = split_lines(
        "Calendar for March 2027 « back\nMon Tue Wed Thu Fri Sat Sun\n4 Knots Club\n11 Rivers Club\n18 Bread Club"
    )
    assert _list_texts(write_month_pages(lines))[2:] == [
        "4 March 2027: Knots Club",
        "11 March 2027: Rivers Club",
        "18 March 2027: Bread Club",
    ]


def test_the_fields_of_a_name_below_their_label_are_joined() -> None:
    lines = split_lines("Presented by:\nThandolwe\nQuill-Stone")
    assert _list_texts(join_broken_names(lines)) == ["Presented by:", "Thandolwe Quill-Stone"]


def test_words_of_the_occasion_leave_the_title() -> None:
    assert clean_title("Upcoming Rock Evening: What did the pebble hear?") == "What did the pebble hear?"
    assert drop_speaker("葦原燈:氷の結び目について", [SpeakerName(name="葦原燈")]) == "氷の結び目について"
