"""Lists of papers."""

from seminar.reading import PaperDraft
from seminar.speaker import SpeakerName
from tests.reading.shown import read_text


def test_abstracts_alone_are_papers_without_titles() -> None:
    text = "Abstract:We sort lists.\nTwice.\n\n\n\nAbstract: We sort trees.\n"

    assert read_text(text).papers == (
        PaperDraft(abstract="We sort lists. Twice."),
        PaperDraft(abstract="We sort trees."),
    )


def test_titles_and_authors_stand_above_their_abstracts() -> None:
    text = """\
Learning from lists
Ada Quill, Ben Stone
Abstract: We learn from lists, and from what the lists leave out.

Sorting by accident
Cara Wood
Abstract: Sorting happens.
"""

    reading = read_text(text)
    assert reading.papers == (
        PaperDraft(
            title="Learning from lists",
            abstract="We learn from lists, and from what the lists leave out.",
            speakers=(SpeakerName(name="Ada Quill"), SpeakerName(name="Ben Stone")),
        ),
        PaperDraft(title="Sorting by accident", abstract="Sorting happens.", speakers=(SpeakerName(name="Cara Wood"),)),
    )
    assert reading.drafts == ()


def test_labelled_papers_are_read() -> None:
    text = "Title: Learning from lists\nAuthors: Ada Quill and Ben Stone\nAbstract: We learn."

    assert read_text(text).papers == (
        PaperDraft(
            title="Learning from lists",
            abstract="We learn.",
            speakers=(SpeakerName(name="Ada Quill"), SpeakerName(name="Ben Stone")),
        ),
    )


def test_paper_without_abstract_yet_keeps_its_title() -> None:
    assert read_text("Learning from lists\nAbstract: TBA").papers == (PaperDraft(title="Learning from lists"),)
