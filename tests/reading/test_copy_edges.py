"""What copies, mails and pages leave at the edges of talks."""

import datetime as dt

import pytest

from seminar.reading import read
from seminar.reading.talk.title_words import clean_title
from seminar.reading.text.front_matter import unfold_front_matter
from seminar.reading.text.glued_days import part_glued_days, write_owned_days
from seminar.reading.text.hard_breaks import undo_hard_breaks
from seminar.reading.text.lines import split_lines
from seminar.reading.text.open_quotes import join_open_quotes
from seminar.reading.text.replies import strip_replies

TODAY = dt.date(2026, 9, 1)
ABOVE = "On Wednesday 7 October 2026 at noon Ada Quill will speak on knots in ice. " * 4


def _read_talks(text: str) -> list[tuple[str | None, list[str], dt.date | None, dt.time | None]]:
    drafts = read(text, today=TODAY, zone="Europe/Berlin").drafts
    return [(draft.title, [each.name for each in draft.speakers], draft.date, draft.start) for draft in drafts]


@pytest.mark.parametrize(
    "written, title",
    [
        ("Knots in winter ice – In person and online", "Knots in winter ice"),
        ("Knots in winter ice. Via Zoom", "Knots in winter ice"),
        ("“Knots in winter ice” (via Zoom)", "Knots in winter ice"),
        ("Eis und Knoten | Hybrid", "Eis und Knoten"),
        ("Les nœuds de glace - en ligne", "Les nœuds de glace"),
        ("Knots in ice @ Oak Room, Fano College", "Knots in ice"),
        ("Learning to Work Online", "Learning to Work Online"),
        ("Work, remote", "Work, remote"),
        ("Teaching – in person or online?", "Teaching – in person or online?"),
    ],
)
def test_title_loses_how_one_attends(written: str, title: str) -> None:
    assert clean_title(written) == title


def test_quoted_message_below_a_mail_goes() -> None:
    assert strip_replies(f"{ABOVE}\n\n> On 3 May, Bo Stone wrote:\n> who speaks?\n") == f"{ABOVE}\n"
    assert strip_replies("> On 3 May, Bo Stone wrote:\n> Ada Quill speaks.") == (
        "> On 3 May, Bo Stone wrote:\n> Ada Quill speaks."
    )


def test_bold_days_glued_to_paragraphs_stand_alone() -> None:
    text = "**2 May: Ada Quill**\n\nAll may come.**9 May: Bo Stone**"
    assert part_glued_days(text) == "**2 May: Ada Quill**\n\nAll may come.\n\n**9 May: Bo Stone**"


def test_quotation_over_a_blank_line_is_one() -> None:
    lines = join_open_quotes(split_lines('"Ropes that hold\n\nwithout a knot"\n\nAda Quill'))
    assert [line.text for line in lines] == ['"Ropes that hold without a knot"', "Ada Quill"]
    apart = join_open_quotes(split_lines("“Ropes that hold”\n\nAda Quill\n\n“Knots”"))
    assert [line.text for line in apart] == ["“Ropes that hold”", "Ada Quill", "“Knots”"]


def test_backslashes_at_line_ends_go_unless_the_text_is_latex() -> None:
    assert undo_hard_breaks("May 5\\   Ada Quill\\\n&nbsp;\\   TBA\\") == "May 5    Ada Quill\n    TBA"
    assert undo_hard_breaks("\\begin{a}\\\nx\\\n") == "\\begin{a}\\\nx\\\n"


def test_head_of_a_page_keeps_its_day_beside_an_hour_and_its_address() -> None:
    head = "---\ntitle: Knots\nspeaker: Ada Quill\ndate: 2026-10-12\nstart: '12:00'\n---\n"
    assert "2026-10-12" in unfold_front_matter(head)
    linked = "---\ntitle: Knots club\nsubtitle: we [meet](https://zoom.us/j/93144072218)\nwidget: blank\n---\n"
    assert "Join: https://zoom.us/j/93144072218" in unfold_front_matter(linked)


def test_talk_told_twice_is_one() -> None:
    rows = "Oct 7 Ada Quill Knots that hold\n\nOct 14 Bo Stone Bridges counted\n\nOct 21 Cara Finch Maps in ice\n"
    text = f"Talks are at noon.\n\nThe next talk:\n\nOct 7\nAda Quill\n(Fano University)\nKnots that hold\n\n{rows}"
    assert [title for title, *_ in _read_talks(text)].count("Knots that hold") == 1


def test_announcement_below_a_signature_is_read() -> None:
    text = (
        "Dear all,\n\nAda Quill (Fano University) will give the Mill Lecture. Details are below.\n\nCheers,\n\nBo\n\n"
        "MILL LECTURE\n\nWednesday, October 7, 2026, 4:30 pm\nHall 204\n\nProfessor Ada Quill\n\n"
        "ROPES, RISK AND RUMOUR\n"
    )
    assert _read_talks(text) == [("ROPES, RISK AND RUMOUR", ["Ada Quill"], dt.date(2026, 10, 7), dt.time(16, 30))]


def test_hours_before_by_zoom_are_the_talks() -> None:
    rows = "".join(
        f"Wed {day} Oct 2026\nSpeaker: {name} (Fano)\nTitle: {title}\n\n"
        for day, name, title in ((7, "Ada Quill", "Knots in ice"), (14, "Bo Stone", "Ice in knots"))
    )
    talks = _read_talks(f"Our colloquia run from 4:15pm until 5:45pm by Zoom.\n\n{rows}")
    assert [start for *_, start in talks] == [dt.time(16, 15), dt.time(16, 15)]


def test_day_in_brackets_stands_behind_its_weekday() -> None:
    assert write_owned_days("Monday’s (8th February) meeting is on keys") == "Monday 8th February meeting is on keys"
    assert write_owned_days("Friday (March 5) at noon") == "Friday March 5 at noon"
    assert write_owned_days("Friday (5 March)") == "Friday (5 March)"
