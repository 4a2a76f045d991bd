"""Lists that name several people below a title, and lines that hold a person and a title without bullets."""

import datetime as dt

from seminar.reading import read
from seminar.reading.languages import Label
from seminar.reading.lists.plain_rows import find_plain_rows
from seminar.reading.lists.speaker_items import join_speakers
from seminar.reading.tables.table_cells import Cell, Row
from seminar.reading.tables.table_rows import list_own_rows
from seminar.reading.text.lines import split_lines


def _join(text: str) -> list[str]:
    return [line.text for line in join_speakers(split_lines(text))]


def test_items_that_are_people_only_speak_on_the_title_above() -> None:
    text = "5 March 2026, 2 pm: Knots in ice\n- Ada Quill (Fano) ([slides](a.pdf))\n- Bo Stone (Oakfield)\n"
    assert _join(text) == ["5 March 2026, 2 pm: Knots in ice", "Ada Quill (Fano); Bo Stone (Oakfield)"]


def test_items_below_a_day_alone_or_with_titles_stay() -> None:
    alone = "5 March 2026, 2 pm\n- Ada Quill (Fano)\n- Bo Stone (Oakfield)\n"
    assert len(_join(alone)) == 3
    titled = "5 March 2026, 2 pm: Knots in ice\n- Ada Quill: Why knots hold\n- Bo Stone: Why ice melts\n"
    assert len(_join(titled)) == 3


def test_rows_without_bullets_hold_a_person_and_a_title() -> None:
    rows = (
        "Ada Quill (Fano) - Why knots hold",
        "Bo Stone (Fano) - How does ice melt?",
        "Cy Fern (Fano) - Frost and rope",
    )
    assert find_plain_rows(split_lines("\n".join(["Speaking are:", "", *rows]))) == [1, 2, 3]
    assert find_plain_rows(split_lines("Ada Quill - Chair\nBo Stone - Secretary\nCy Fern - Treasurer\n")) == []


def test_rows_that_only_go_on_below_a_day_are_none_of_their_own() -> None:
    (line,) = split_lines("Ada")
    day, who, title = (Cell(label=label, line=line) for label in (Label.DATE, Label.SPEAKER, Label.TITLE))
    whole, bare = Row(cells=(day, who, title)), Row(cells=(title,))
    assert list_own_rows([whole, bare, whole]) == [whole, whole]
    assert list_own_rows([whole, bare, Row(cells=(who, title))]) == [whole, bare, Row(cells=(who, title))]


def test_past_talks_tell_the_year_of_those_to_come() -> None:
    text = """### Upcoming
- **12th, March** Ada Quill, team member

### Past
- **February, 26th 2020 - Bo Stone (Fano)** Why ice melts
Summary: It is warm, and nobody had thought of that before.
- **February, 12th 2020 - Cy Fern** Frost and rope
Summary: A rope that is frozen holds a frozen boat.
"""
    drafts = read(text, today=dt.date(2026, 11, 21), zone="Europe/London").drafts
    assert [(each.title, str(each.date)) for each in drafts] == [
        (None, "2020-03-12"),
        ("Why ice melts", "2020-02-26"),
        ("Frost and rope", "2020-02-12"),
    ]
