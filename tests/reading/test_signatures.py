"""Who signs a letter about a talk of their own."""

import pytest

from seminar.reading.languages import Label
from seminar.reading.talk.labels import Piece, mark_labels
from seminar.reading.talk.signatures import add_signer
from seminar.reading.text.lines import split_lines


def mark(text: str) -> tuple[Piece, ...]:
    return mark_labels(split_lines(text))


def find_signer(letter: str, signature: str) -> list[tuple[str, Label | None, str]]:
    """What is added to the pieces of the letter."""
    kept = mark(letter)
    found = add_signer(kept, mark(signature))
    assert found[: len(kept)] == kept
    return [(piece.text, piece.label, piece.words) for piece in found[len(kept) :]]


@pytest.mark.parametrize(
    "letter, signature, name",
    [
        ("I invite you to my PhD defence on knots.", "Best wishes\nAda Quill", "Ada Quill"),
        ("J’ai le plaisir de vous inviter à ma soutenance.", "Ada Quill", "Ada Quill"),
        ("Ich lade herzlich zu meinem Promotionsvortrag ein.", "Ada Quill", "Ada Quill"),
        ("欢迎参加我的博士论文答辩", "王小明", "王小明"),
    ],
)
def test_who_writes_of_a_talk_of_their_own_speaks(letter: str, signature: str, name: str) -> None:
    assert find_signer(letter, signature) == [(name, Label.SPEAKER, "signed")]


@pytest.mark.parametrize(
    "letter, signature",
    [
        ("I invite you to the defence of a student.", "Ada Quill"),
        ("My thesis is done.", "Ada Quill"),
        ("Speaker: Bo Ek\nCome to my talk.", "Ada Quill"),
        ("Come to my talk.", "the organisers"),
        ("Come to my talk.", "Office 4\nphone 5\nfloor 3\nstairs 2\nAda Quill"),
        ("Come to my talk.", ""),
    ],
)
def test_nobody_is_added_where_it_is_another_talk_or_no_name_is_signed(letter: str, signature: str) -> None:
    assert find_signer(letter, signature) == []
