"""Texts whose line breaks a copy has doubled, read as they read before."""

import datetime as dt

import pytest

from seminar.reading import read
from seminar.reading.text.double_spacing import undo_double_spacing

LETTER = """Glacier seminar
Marit Oosterhuis (University of Fano)
Slow cracks under fast glaciers

Thursday, 8 October 2026, 4:15 pm
Room 204

Everybody is welcome."""
WRAPPED = """Marit Oosterhuis speaks in the glacier seminar on Thursday,
8 October 2026, at 4:15 pm in room 204. She tells of the
cracks under fast glaciers, to which two winters of
microphones in the mud below them have listened, and
shows why most of the noise comes from mud."""


@pytest.mark.parametrize("text", [LETTER, WRAPPED], ids=["paragraphs", "sentences"])
@pytest.mark.parametrize("blank", ["", "  "], ids=["empty", "blank"])
def test_undo_double_spacing_gives_back_what_was_doubled(text: str, blank: str) -> None:
    assert undo_double_spacing(text.replace("\n", f"\n{blank}\n")) == text


@pytest.mark.parametrize(
    "text",
    [
        LETTER,
        "Title\n\nAda Quill\n\n8 October\n\nRoom 4\n\nTea is served",
        "Title\n\n\nAda Quill\n\n\n8 October\n\nRoom 4\n\nTea is served",
    ],
    ids=["not doubled", "paragraphs only", "parts of paragraphs"],
)
def test_undo_double_spacing_leaves_other_texts(text: str) -> None:
    assert undo_double_spacing(text) == text


def test_read_finds_the_same_in_a_doubled_letter() -> None:
    plain, doubled = (
        read(text, today=dt.date(2026, 9, 1), zone="Europe/Berlin").drafts
        for text in (LETTER, LETTER.replace("\n", "\n\n"))
    )
    assert doubled == plain
    assert (plain[0].title, plain[0].date) == ("Slow cracks under fast glaciers", dt.date(2026, 10, 8))
