"""What is one paper, what looks wrong in one, and lists of bare titles."""

import pytest

from seminar.paper_doubts import doubts
from seminar.reading.draft import PaperDraft
from seminar.reading.paper_lists import find_listed
from seminar.speaker import Paper, SpeakerName

LONG = "We count small worlds in large graphs and say how many there are. " * 5


@pytest.mark.parametrize(
    "one, other, same",
    [
        (Paper(title="On Sums", abstract="We add."), Paper(title="On  sums.", abstract="We add"), True),
        (Paper(title="On Sums", abstract=None), Paper(title="On Sums", abstract="We add."), True),
        (Paper(title=None, abstract="We add."), Paper(title="On Sums", abstract="We add."), True),
        (Paper(title="On Sums", abstract="We add."), Paper(title="On Sums", abstract="We take away."), False),
        (Paper(title="On Sums", abstract="We add."), Paper(title="On Products", abstract="We add."), False),
        (Paper(title="On Sums", abstract=None), Paper(title=None, abstract="We add."), False),
    ],
)
def test_a_paper_is_the_same(one: Paper, other: Paper, same: bool) -> None:
    assert (one.is_same(other), other.is_same(one)) == (same, same)


@pytest.mark.parametrize(
    "paper, expected",
    [
        (PaperDraft(title="On Sums", abstract=LONG.strip()), ()),
        (PaperDraft(title="On Sums", abstract=None), ("There is no abstract.",)),
        (PaperDraft(title=None, abstract="We add."), ("The abstract is very short: is a piece missing?",)),
        (PaperDraft(title=None, abstract=LONG * 20 + "."), ("The abstract is very long: are these two papers?",)),
        (PaperDraft(title=None, abstract=LONG + "and then we"), ("The abstract ends within a sentence.",)),
        (PaperDraft(title=None, abstract=LONG + r"\oddity{x}."), ("A formula could not be made readable.",)),
        (
            PaperDraft(title="On Sums", abstract=LONG.strip(), speakers=(SpeakerName(name="Bo Ek"),)),
            ("Its authors are others: Bo Ek.",),
        ),
        (PaperDraft(title="On Sums", abstract=LONG.strip(), speakers=(SpeakerName(name="A. Lind"),)), ()),
    ],
)
def test_doubts_say_what_looks_wrong(paper: PaperDraft, expected: tuple[str, ...]) -> None:
    assert doubts(paper, "Ada Lind") == expected


def test_listed_titles_are_papers() -> None:
    assert find_listed("1. On Sums of Squares\n2. On Products of Primes\n") == (
        PaperDraft(title="On Sums of Squares", abstract=None),
        PaperDraft(title="On Products of Primes", abstract=None),
    )


def test_listed_paragraphs_under_titles_are_papers() -> None:
    assert find_listed(f"- On Sums\n{LONG}\n\n- On Products\n{LONG}") == (
        PaperDraft(title="On Sums", abstract=LONG.strip()),
        PaperDraft(title="On Products", abstract=LONG.strip()),
    )


@pytest.mark.parametrize("text", ["", "hello", LONG, "On Sums\n\n" + LONG * 3])
def test_other_text_is_no_list_of_papers(text: str) -> None:
    assert find_listed(text) == ()
