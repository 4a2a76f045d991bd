"""What clubs, blogs and sites put around an announcement."""

from seminar.reading.text.comments import strip_comments
from seminar.reading.text.emphasis import quote_slanted
from seminar.reading.text.front_matter import unfold_front_matter
from seminar.reading.text.lines import split_lines
from seminar.reading.text.meetings import read_meetings


def _read_texts(text: str) -> list[str]:
    return [line.text for line in read_meetings(split_lines(text))]


def test_program_of_a_speaker_is_a_title() -> None:
    assert _read_texts("Program: Ferns for Dark Corners\n\nSpeaker: Ada Quill")[0] == "Title: Ferns for Dark Corners"
    assert _read_texts("Program: Ferns for Dark Corners\n\nBring a cup.")[0] == "Program: Ferns for Dark Corners"


def test_invitation_of_a_series_loses_its_first_day() -> None:
    series = "Topic: Fern Club\nTime: Sep 9, 2025 05:30 PM\nEvery month on the Second Tue, 10 occurrence(s)"
    text = f"{series}\nJoin Zoom Meeting"
    assert _read_texts(text) == ["Join Zoom Meeting"]


def test_comments_are_cut_off() -> None:
    text = "Knots in ice\n\nAda Quill\n\n4 May, 5 pm\n\nHall\n\nLeave a reply\n\nName:\n\nMail:"
    assert [line.text for line in strip_comments(split_lines(text))][-1] == "Hall"


def test_slanted_title_is_quoted() -> None:
    text = "will defend her thesis _Counting Without Numbers_ in Fano"
    assert quote_slanted(text) == "will defend her thesis “Counting Without Numbers” in Fano"
    assert (
        quote_slanted("Bo takes us through *Counting Without Numbers*")
        == "Bo takes us through “Counting Without Numbers”"
    )
    assert quote_slanted("we read *the paper of last week* again") == "we read *the paper of last week* again"


def test_head_of_a_page_gives_way_to_the_text() -> None:
    text = "---\ntitle: Talk announcement\ndate: 2026-04-28\n---\n\n- **Date:** May 8, 2026\n\n**Title**\n\nKnots"
    assert "2026-04-28" not in unfold_front_matter(text)
    assert "announcement" not in unfold_front_matter(text)
    assert unfold_front_matter("---\nlayout: post\n---\n\nKnots").strip() == "Knots"
