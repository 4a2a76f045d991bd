"""Whatever is pasted, the reader answers soon and with nothing but a reading or a sentence."""

import sys
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seminar.errors import Refusal
from seminar.reading import Draft, Reading
from seminar.reading.form import draft_from_json, draft_to_json
from seminar.reading.reader import LONGEST_TEXT
from seminar.reading.text.lines import MOST_LINES
from tests.reading.shown import read_text

# Measuring coverage makes every line some times slower.
SECONDS = 2.0 if sys.gettrace() is None else 8.0

PIECES = (
    *("Speaker: ", "Title: ", "Date: ", "Time: ", "Abstract: ", "Bio: ", "When: ", "Where: ", "Zoom: ", "Organizers\n"),
    *(
        "\n",
        "\n\n",
        " ",
        "  ",
        "\t",
        "|",
        "| a | b |\n",
        "|---|---|\n",
        "# ",
        "- ",
        "> ",
        "---\n",
        "**",
        "*",
        "_",
        "~~",
    ),
    *(
        "[",
        "](",
        ")",
        "<",
        ">",
        "<b>",
        "&amp;",
        "`",
        "$",
        "\\",
        "{",
        "}",
        "“",
        "”",
        '"',
        "\x00",
        "\u200b",
        "🎤",
        "李明",
    ),
    *("10 March 2025", "3/4", "31 February 2024", "9999-12-31", "0001-01-01", "00:00", "23:59", "9:30am", "UTC-12"),
    *("Ada Quill", "(MIT)", "University of Fano", "Prof. Dr. ", "TBA", "CANCELLED", "postponed to ", "Hong Kong Time"),
    *("https://zoom.us/j/123456789", "Meeting ID: 923 0000 5958", "Passcode: ", "x@example.org", "http://[", "Best,\n"),
    *(
        "Previous talks\n\n",
        "Upcoming talks\n\n",
        "Date Speaker Title\n",
        "Join Zoom Meeting\n",
        "a",
        "A",
        ".",
        ",",
        ":",
        "-",
    ),
)


@pytest.fixture(scope="module", autouse=True)
def _warm() -> None:
    """The first text of a process pays for the patterns of all languages."""
    read_text("Title: Knots")


def read_anything(text: str) -> Reading | Refusal:
    """The reading or the refusal; the drafts can be shown and taken back. Fails beyond `SECONDS`, twice in a row."""
    answer, seconds = read_timed(text)
    if seconds >= SECONDS:
        # A machine that others use as well takes longer now and then.
        answer, seconds = read_timed(text)
    assert seconds < SECONDS, f"{seconds:.1f} s for {len(text)} characters: {text[:80]!r}"
    return answer


def read_timed(text: str) -> tuple[Reading | Refusal, float]:
    start = time.process_time()
    try:
        answer: Reading | Refusal = read_text(text)
    except Refusal as refusal:
        answer = refusal
    return answer, time.process_time() - start


def take_back(draft: Draft) -> Draft:
    return draft_from_json(draft_to_json(draft), zone=draft.assumed_zone)


@given(st.lists(st.sampled_from(PIECES), max_size=60).map("".join))
@settings(max_examples=400, deadline=None)
def test_any_pieces_of_announcements_are_read(text: str) -> None:
    answer = read_anything(text)
    if isinstance(answer, Reading):
        assert [(back.title, back.starts_at) for back in map(take_back, answer.drafts)] == [
            (draft.title, draft.starts_at) for draft in answer.drafts
        ]
    else:
        assert text.replace("\x00", "").strip() == "" or "lines" in str(answer)


@given(st.text(max_size=500))
@settings(max_examples=200, deadline=None)
def test_any_text_is_read(text: str) -> None:
    assert isinstance(read_anything(text), Reading | Refusal)


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=3).map("".join), st.sampled_from([3_000, 200_000]))
@settings(max_examples=60, deadline=None)
def test_repeated_pieces_are_read_in_time(piece: str, length: int) -> None:
    assert isinstance(read_anything(piece * (length // len(piece))), Reading | Refusal)


@pytest.mark.parametrize(
    "text",
    [
        "a" * LONGEST_TEXT,
        "[" * LONGEST_TEXT,
        "Ada Quill, " * (LONGEST_TEXT // 11),
        "Passcode: " * (LONGEST_TEXT // 10),
        "This is a sentence about Ada Quill. " * (LONGEST_TEXT // 36),
        ("word " * 99 + "\n") * MOST_LINES,
        "| 10 March 2025 | Ada Quill | Knots |\n" * MOST_LINES,
        "".join(f"{1 + day % 28} March 2025: Ada Quill (MIT), Knot number {day}\n" for day in range(MOST_LINES)),
        "Ada Quill\n\n" * MOST_LINES,
        "Abstract: We show that.\n\n" * MOST_LINES,
    ],
    ids=lambda text: text[:12],
)
def test_longest_texts_are_read_in_time(text: str) -> None:
    assert isinstance(read_anything(text), Reading)


@pytest.mark.parametrize(
    "text, zone, sentence",
    [
        ("", "UTC", "There is no text to read. Paste the announcement, or attach it as a text file."),
        (" \n\t ", "UTC", "There is no text to read. Paste the announcement, or attach it as a text file."),
        (
            "a" * (LONGEST_TEXT + 1),
            "UTC",
            "That text is longer than 1 MB. Paste the announcement alone, or a page at a time.",
        ),
        (
            "a\n" * (MOST_LINES + 1),
            "UTC",
            f"That text has more than {MOST_LINES} lines. Paste the announcement alone, or a page at a time.",
        ),
        ("a", "Mars/Base", "There is no time zone 'Mars/Base'. Give one such as Europe/Berlin or Asia/Hong_Kong."),
    ],
)
def test_what_cannot_be_read_gets_a_sentence(text: str, zone: str, sentence: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_text(text, zone=zone)
    assert str(refused.value) == sentence
