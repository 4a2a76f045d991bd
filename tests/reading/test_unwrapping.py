"""Texts that a mail program has wrapped, or quoted, read as they read before."""

import datetime as dt
import textwrap

import pytest

from seminar.reading import read
from seminar.reading.draft import Draft
from seminar.reading.text.replies import strip_quote_marks
from seminar.reading.text.unwrapping import unwrap

TODAY = dt.date(2026, 9, 1)
LETTER = """Dear all,

Marit Oosterhuis (University of Fano) will speak in the ice seminar on Thursday, 8 October 2026, at 4:15 pm in 204.

Title: Slow cracks under fast glaciers, and what a hundred buried microphones can tell us about them

Abstract: Glaciers creak long before they break. We listened below one for two winters. Most noise comes from mud.

Everybody is welcome, and there will be tea from four o'clock on.
"""
LIST = """Colloquium of the Department of Mathematics, autumn 2026, Fridays at 14:00 in Hall B

- 9 October: Ada Quill (Fano), Knots that cannot be tied twice, however long the rope and however patient the sailor
- 16 October: Bo Stone (Arden), Counting the walks on a lattice that never come back to where they once began
- 23 October: Cleo Marsh (Sund), Tilings without a rule
"""


def _wrap(text: str, width: int) -> str:
    return "\n".join("\n".join(textwrap.wrap(line, width, break_on_hyphens=False)) or "" for line in text.split("\n"))


def _drafts(text: str) -> list[tuple[object, ...]]:
    return [_core(draft) for draft in read(text, today=TODAY, zone="Europe/Berlin").drafts]


def _core(draft: Draft) -> tuple[object, ...]:
    return draft.title, tuple(each.name for each in draft.speakers), draft.date, draft.start, draft.abstract


@pytest.mark.parametrize("width", [60, 66, 72, 76, 78])
@pytest.mark.parametrize("text", [LETTER, LIST], ids=["letter", "list"])
def test_unwrap_gives_back_what_was_wrapped(text: str, width: int) -> None:
    assert unwrap(_wrap(text, width)) == text.rstrip("\n") + "\n" * text.endswith("\n")


def test_read_finds_the_same_in_a_quoted_and_wrapped_letter() -> None:
    quoted = "\n".join(f"> {line}" for line in _wrap(LETTER, 70).split("\n"))
    assert _drafts(quoted) == _drafts(LETTER)
    assert _drafts(LETTER)[0][:2] == (
        "Slow cracks under fast glaciers, and what a hundred buried microphones can tell us about them",
        ("Marit Oosterhuis",),
    )


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        (
            "Liebe alle,\nam Mittwoch, dem 7. Oktober, spricht Ada Quill aus Fano im Seminar über\n"
            "das Knoten von Seilen unter dem Eis, dem zwei Winter lang viele Mikrofone\nzuhörten.",
            "Liebe alle,\nam Mittwoch, dem 7. Oktober, spricht Ada Quill aus Fano im Seminar über "
            "das Knoten von Seilen unter dem Eis, dem zwei Winter lang viele Mikrofone zuhörten.",
        ),
        (
            "  * 7 October, 14:00, Ada Quill from the University of Fano, who tells of\n"
            "knots in ice and of their many uses\n  * 14 October, 14:00, Bo Stone",
            "  * 7 October, 14:00, Ada Quill from the University of Fano, who tells of "
            "knots in ice and of their many uses\n  * 14 October, 14:00, Bo Stone",
        ),
        (
            "Ada Quill (Fano) defends her thesis on knots below old ice (advisor: Bo Stone;\n"
            "committee: Cleo Marsh, Dag Holm) on the day that we all have waited for since\nlong ago",
            "Ada Quill (Fano) defends her thesis on knots below old ice (advisor: Bo Stone; "
            "committee: Cleo Marsh, Dag Holm) on the day that we all have waited for since long ago",
        ),
    ],
    ids=["greeting", "item", "label within a sentence"],
)
def test_unwrap_joins_what_goes_on(text: str, joined: str) -> None:
    assert unwrap(text) == joined


@pytest.mark.parametrize(
    "text",
    [
        "Slow cracks under fast glaciers\nMarit Oosterhuis\nUniversity of Fano\n8 October 2026",
        "| When | Who |\n| --- | --- |\n| 8 October | Ada Quill, who comes from\nafar |",
        "title = Ice\ndate = 2026\nroom = 204",
    ],
    ids=["poster", "table", "front matter"],
)
def test_unwrap_leaves_lines_that_were_not_wrapped(text: str) -> None:
    assert unwrap(text) == text


def test_strip_quote_marks_keeps_blank_lines() -> None:
    assert strip_quote_marks("> Ada Quill\n>\n> > Knots\nHall 3 > Hall 2") == "Ada Quill\n\nKnots\nHall 3 > Hall 2"


def test_items_of_a_list_go_on_below_their_first_words() -> None:
    text = "(a) Ada Quill on knots in the\n    ice. 8 May\n(b) Ben Stone, Fano\n    Ropes at sea\n\nMeet in the\n  hall"
    assert unwrap(text) == (
        "(a) Ada Quill on knots in the ice. 8 May\n(b) Ben Stone, Fano\n    Ropes at sea\n\nMeet in the\n  hall"
    )
